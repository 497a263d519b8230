import { event } from './event.ts';

/** Events of a life in the other languages of Europe and the Caucasus. */
export const widerEurope = [
  event('lt', {
    ours: 'susituokėme susituokėm apsivedėme vedėmės mūsų_vestuvės mūsų_vestuvių mūsų_medaus_mėnuo susilaužiau susilaužiau_ranką lūžo_ranka išsisukau paslydau nudegiau įsipjoviau stovėjau_eilėje gulėjau_ligoninėje pagimdžiau persikraustėme persikrausčiau stovyklavome sušalau mūsų_atostogos pasiklydome pasiklydau',
  }),
  event('lv', {
    ours: 'mēs_apprecējāmies apprecējāmies salaulājāmies mūsu_kāzas mūsu_kāzās mūsu_medusmēnesis salauzu_roku salauzu_kāju sastiepu paslīdēju apdedzinājos sagriezos stāvēju_rindā gulēju_slimnīcā dzemdēju pārvācāmies pārvācos nosalu mūsu_atvaļinājums apmaldījāmies apmaldījos',
  }),
  event('et', {
    ours: 'abiellusime abiellusin meie_pulm meie_pulmad meie_pulmas meie_mesinädalad murdsin_käe murdsin_jala murdsin_luu väänasin libisesin kukkusin_ põletasin_end lõikasin_sõrme seisin_järjekorras lamasin_haiglas olin_haiglas sünnitasin kolisime kolisin telkisime telkisin külmusin meie_puhkus eksisime_ära eksisin_ära',
  }),
  event('fi', {
    ours: 'meidät_vihittiin menimme_naimisiin menin_naimisiin meidän_häät häissämme häämatkallamme häämatkamme mursin_käteni mursin_jalkani mursin_ranteeni mursin_solisluuni katkaisin_käteni nyrjäytin liukastuin poltin_sormeni poltin_käteni leikkasin_sormeeni jonotin olin_sairaalassa makasin_sairaalassa synnytin muutimme_tänne muutin_tänne muutimme telttailimme telttailin palelin lomallamme eksyimme eksyin asun_ihan työskentelin paistoin keitin leivoin',
  }),
  event('hu', {
    ours: 'esküdtünk összeházasodtunk házasodtunk az_esküvőnk esküvőnkön esküvőnk nászutunk nászutunkon eltörtem_a_karom eltörtem_a_lábam eltörtem_a_csuklóm kificamítottam elcsúsztam elestem_a megégettem_a_kezem megvágtam_a_kezem megvágtam_az_ujjam sorban_álltam sorba_álltam kórházban_feküdtem kórházban_voltam szültem költöztünk elköltöztem sátoroztunk sátraztunk megfagytam a_nyaralásunk nyaraltunk nyaraltam eltévedtünk eltévedtem',
  }),
  event('sq', {
    ours: 'u_martuam u_martova dasma_jonë dasmën_tonë muaji_ynë_i_mjaltit theva_krahun theva_këmbën theva_dorën rrëshqita u_dogja u_preva qëndrova_në_radhë isha_në_spital linda_djal* lindi_djali_im u_zhvendosëm kampuam ngriva pushimet_tona humbëm_rrugën',
  }),
  event('el', {
    ours: 'παντρευτήκαμε παντρεύτηκα ο_γάμος_μας στον_γάμο_μας στο_γάμο_μας του_γάμου_μας το_ταξίδι_του_μέλιτος_μας έσπασα_το_χέρι έσπασα_το_πόδι έσπασα_τον_καρπό στραμπούληξα γλίστρησα κάηκα_σε κόπηκα_με περίμενα_στην_ουρά ήμουν_στο_νοσοκομείο γέννησα μετακομίσαμε μετακόμισα κατασκηνώσαμε ξεπάγιασα οι_διακοπές_μας στις_διακοπές_μας χαθήκαμε_στο βαφτίσαμε',
  }),
  event('ga', {
    ours: 'phósamar phós_muid ár_mbainis ár_mbainise mhí_na_meala_againn bhris_mé_mo bhris_mé_a shleamhnaigh_mé thit_mé_ar dhóigh_mé_mo ghearr_mé_mo sheas_mé_sa_scuaine bhí_mé_san_ospidéal rugadh_mo_mhac bhogamar champálamar champáil_muid ár_laethanta_saoire chuaigh_muid_ar_saoire',
  }),
  event('cy', {
    ours: 'fe_briodon_ni priodon_ni briodon_ni priodais_i ein_priodas ein_mis_mêl torrais_i_fy dorrais_i_fy torri_fy_mraich dorri_fy_mraich llithrais_i syrthiais_i llosgais_i_fy roeddwn_i_yn_yr_ysbyty symudon_ni gwersyllon_ni ein_gwyliau aethon_ni_ar_wyliau',
  }),
  event('ka', {
    ours: 'ჯვარი_დავიწერეთ დავიწერეთ_ჯვარი დავქორწინდით ჩვენი_ქორწილი ჩვენს_ქორწილში ხელი_მოვიტეხე ფეხი_მოვიტეხე მოვიტეხე_ხელი მოვიტეხე_ფეხი მოვიტეხე ფეხი_დამისხლტა დავიწვი თითი_გავიჭერი რიგში_ვიდექი საავადმყოფოში_ვიწექი გადავედით_საცხოვრებლად კარვით_ვიყავით გავიყინე ჩვენი_შვებულება დავიკარგეთ_ტყეში',
  }),
  event('hy', {
    ours: 'ենք_ամուսնացել ամուսնացանք ամուսնացել_ենք մեր_հարսանիքը մեր_հարսանիքին մեր_հարսանիքի ձեռքս_կոտրեցի ոտքս_կոտրեցի կոտրեցի_ձեռքս կոտրեցի_ոտքս սայթաքեցի այրվեցի մատս_կտրեցի հերթ_եմ_կանգնել հիվանդանոցում_էի հիվանդանոցում_պառկ* ծննդաբերեցի տեղափոխվեցինք վրանով_էինք մրսեցի մեր_արձակուրդը',
  }),
  event('eo', {
    ours: 'ni_geedziĝis mi_geedziĝis nia_geedziĝo nia_mielmonato mi_rompis_la_brakon mi_rompis_mian mi_rompis_la_kruron mi_glitis mi_falis_sur mi_brulvundis mi_tranĉis_mian mi_staris_en_vico mi_kuŝis_en_hospitalo mi_naskis ni_translokiĝis ni_tendumis mi_tendumis mi_frostis nia_ferio niaj_ferioj ni_perdiĝis',
  }),
];
