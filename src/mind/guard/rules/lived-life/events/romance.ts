import { event } from './event.ts';

/** Events of a life in Romance languages and those that live beside them. */
export const romance = [
  event('fr', {
    ours: 'on_s_est_mariés nous_nous_sommes_mariés on_s_est_marié notre_mariage notre_lune_de_miel nos_noces je_me_suis_cassé je_me_suis_foulé je_me_suis_brûlé je_me_suis_coupé je_suis_tombé je_suis_tombée j_ai_glissé j_ai_fait_la_queue j_ai_accouché j_ai_déménagé on_a_déménagé on_a_campé j_ai_eu_froid dans_mon_salon dans_ma_cuisine dans_notre_salon j_ai_le_même_fauteuil j_ai_la_même_lampe j_étais_à_l_hôpital nos_vacances',
    harmless: ['visage|personnage|il|elle|qui|figure a grandi|vécu|dormi|mangé|pleuré'],
  }),
  event('es', {
    ours: 'nos_casamos nuestra_boda nuestra_luna_de_miel me_rompí me_torcí me_quemé me_corté me_caí me_resbalé hice_cola hicimos_cola parí di_a_luz me_mudé nos_mudamos acampamos pasé_frío en_mi_salón en_el_salón_de_casa tengo_ese_sillón yo_tengo_ese yo_tengo_esa estuve_en_el_hospital nuestras_vacaciones me_fracturé me_mareé vomité_en vomité_sobre me_desmayé me_enfermé me_intoxiqué',
  }),
  event('pt', {
    ours: 'nos_casamos casamos_numa casamos_num casamos_na casamos_no a_gente_casou a_gente_se_casou nosso_casamento nossa_lua_de_mel quebrei_o_braço quebrei_a_perna quebrei_o_pulso parti_o_braço parti_a_perna torci_o_pé me_queimei queimei_me cortei_o_dedo eu_caí escorreguei_n fiquei_na_fila dei_à_luz me_mudei mudei_me nos_mudamos acampamos passei_frio fiquei_no_hospital nossas_férias',
    harmless: ['noivos|personagens casaram'],
  }),
  event('it', {
    ours: 'ci_siamo_sposati ci_siamo_sposate il_nostro_matrimonio la_nostra_luna_di_miele mi_sono_rotto mi_sono_rotta mi_sono_slogato mi_sono_slogata mi_sono_bruciato mi_sono_bruciata mi_sono_tagliato mi_sono_tagliata sono_caduto sono_caduta sono_scivolato sono_scivolata ho_fatto_la_coda ho_fatto_la_fila ho_partorito mi_sono_trasferito mi_sono_trasferita ci_siamo_trasferiti abbiamo_campeggiato ho_patito_il_freddo ero_in_ospedale le_nostre_vacanze',
    harmless: ['devi|deve|devono|dovete|potresti aver|avere|essere'],
  }),
  event('ro', {
    ours: 'ne_am_căsătorit ne_am_cununat nunta_noastră luna_noastră_de_miere mi_am_rupt mi_am_luxat mi_am_scrântit m_am_ars m_am_tăiat am_căzut_pe am_alunecat_pe am_stat_la_coadă am_născut m_am_mutat ne_am_mutat am_campat mi_a_fost_frig am_fost_la_spital vacanța_noastră',
  }),
  event('ca', {
    ours: 'ens_vam_casar el_nostre_casament la_nostra_lluna_de_mel em_vaig_trencar em_vaig_cremar em_vaig_tallar em_vaig_torçar vaig_caure vaig_relliscar vaig_fer_cua vam_fer_cua vaig_parir em_vaig_mudar ens_vam_mudar vam_acampar vaig_passar_fred les_nostres_vacances vaig_estar_a_l_hospital',
  }),
  event('gl', {
    ours: 'casamos_nunha casamos_nun casamos_na casamos_no a_nosa_voda rompín_un rompín_unha rompín_o rompín_a torcín_o queimeime corteime caín_nunha caín_nun caín_na escorreguei fixen_cola fixemos_cola parín mudeime acampamos pasei_frío estiven_no_hospital as_nosas_vacacións traballei_nun traballei_nunha',
  }),
  event('eu', {
    ours: 'ezkondu_ginen ezkondu_nintzen gure_ezkontza gure_ezteiak hautsi_nuen besoa_hautsi hanka_hautsi erre_nintzen moztu_nintzen erori_nintzen irristatu_nintzen ilaran_egon etxez_aldatu kanpatu_genuen ospitalean_egon hotzak_egon gure_oporrak erditu_nintzen kanpinean_egon',
  }),
  event('mt', {
    ours: 'iżżewwiġna iżżewwiġt it_tieġ_tagħna kisirt_idi kisirt_driegħi kisirt_riġli nħraqt waqajt_f żlaqt_f għamilna_kju kont_l_isptar morna_vaganza ħadna_vaganza',
  }),
];
