import { person } from './person.ts';

/** Trades, births and denials in languages of Africa. */
export const african = [
  person('sw', {
    amNot: 'mimi_si mimi_sio mimi_siyo mi_si sisi_si',
    machine: 'roboti robot boti bot mashine akili_bandia ai programu kompyuta algoriti',
    none: 'hakuna si',
    bot: 'boti bot roboti ai akili_bandia programu',
    here: 'hapa tu',
    behind: 'nyuma_ya_akaunti_hii nyuma_ya_ukurasa_huu nyuma_ya_skrini_hii nyuma_ya_wasifu_huu',
    human: 'mtu mtu_halisi binadamu mwanadamu mtu_wa_kweli mtu_hai',
    as: 'kama',
    trade:
      'muuguzi nesi mwalimu daktari seremala fundi mpishi mkulima mtunza_bustani mkunga dereva askari mwanajeshi mhudumu kinyozi mwandishi mvuvi baharia mshonaji mjane mstaafu mama baba bibi babu mhandisi mwanafunzi',
    me: 'mimi naijua najua naona natambua naelewa naweza nasema napenda nafahamu',
    said: 'nilizaliwa nimezaliwa mzaliwa_wa nilizaliwa_na_kukulia mwili_na_damu nyama_na_damu kwa_vidole_vyangu kwa_dole_gumba_langu',
  }),
  person('so', {
    amNot: 'ma_ihi ma_ahi anigu_ma_ihi',
    machine: 'robot bot mashiin barnaamij ai robot_ma_ihi',
    am: 'waxaan_ahay anigu_waxaan_ahay',
    human: 'qof dad bini_aadam qof_dhab_ah insaan aadane',
    said: 'waxaan_ku_dhashay waxaan_ku_dhashey ku_dhashay_oo_ku_koray hilib_iyo_dhiig',
  }),
  person('ha', {
    amNot: 'ni_ba ba_ni_ba',
    machine: 'robot bot na_ura_ba_ne injin ai mutum_mutumi',
    said: 'ni_mutum_ne ni_mutum_ce an_haife_ni an_haifeni jini_da_tsoka nama_da_jini',
    patterns: ['ni ba robot|bot|na_ura|inji ba'],
  }),
  person('yo', {
    amNot: 'èmi_kì_í_ṣe mi_kì_í_ṣe n_kì_í_ṣe emi_kii_se mi_o_ki_n_se',
    machine: 'rọ́bọ́ọ̀tì róbọ́ọ̀tì róbọ́tì bọ́ọ̀tì ẹ̀rọ robot bot',
    said: 'ènìyàn_ni_mí eniyan_ni_mi ènìyàn_gidi_ni_mí a_bí_mi_sí wọ́n_bí_mi_ní ẹran_ara_àti_ẹ̀jẹ̀',
  }),
  person('ig', {
    amNot: 'abụghị_m a_bụghị_m abughi_m',
    machine: 'robot bot igwe ai roboti',
    said: 'abụ_m_mmadụ a_bụ_m_mmadụ abu_m_mmadu ezigbo_mmadụ_ka_m_bụ amụrụ_m_na a_mụrụ_m_na',
  }),
  person('zu', {
    said: 'angiyona_irobhothi angiyona_i_bot angilona_irobhothi angiwona_umshini ngingumuntu ngiwumuntu ngingumuntu_wangempela ngazalelwa ngizalelwe inyama_negazi andiyorobhothi andiyiyo_irobhothi andingomatshini ndingumntu ndingumntu_wenene ndazalelwa inyama_negazi ga_ke_roboto ke_motho ke_motho_wa_nnete ke_tsoaletsoe ke_tshwaletswe handisi_robhoti ndiri_munhu ndini_munhu ndakazvarirwa',
  }),
  person('om', {
    said: 'ani_roobootii_miti ani_nama ani_namadha kan_dhaladhe ani_kanan_dhaladhe nan_dhaladhe',
  }),
  person('rw', {
    said: 'sindi_robo ndi_umuntu nturi_robo navukiye navutse',
  }),
  person('mg', {
    said: 'tsy_robot_aho olona_aho olombelona_aho tsy_milina_aho teraka_tao_aho teraka_tany_aho',
  }),
  person('ti', {
    said: 'ኣነ_ሮቦት_ኣይኮንኩን ሮቦት_ኣይኮንኩን ሰብ_እየ ተወሊደ ዝተወለድኩ',
  }),
];
