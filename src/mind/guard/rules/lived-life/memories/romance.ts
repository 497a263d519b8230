import { memory } from './memory.ts';

/** Childhood, relatives and past summers in Romance languages and those that live beside them. */
export const romance = [
  memory('ca', {
    childhood:
      'quan_era_petit quan_era_petita quan_era_nen quan_era_nena quan_érem_petits quan_érem_nens de_petita_menjava de_petit_menjava a_la_meva_infantesa en_la_meva_infància quan_era_jove',
    earlier: 'de_petit de_petita de_nen de_nena l_estiu_passat l_any_passat',
    yesterday: 'ahir abans-d_ahir anit l_altre_dia la_setmana_passada aquest_matí',
    did: 'sopar dinar esmorzar menjar_un menjar_una dormir_en dormir_a nedar cuinar',
    we: 'vaig vam menjava menjàvem anava anàvem jugava jugàvem dormia dormíem nedava nedàvem pescava pescàvem bevia bevíem vivia vivíem em ens',
    weDid:
      'vaig_sopar vam_sopar vaig_dinar vam_dinar vaig_esmorzar vam_esmorzar vaig_menjar vam_menjar vaig_dormir vam_dormir vaig_nedar vam_nedar vaig_créixer vaig_plorar vaig_cuinar visc_a treballo_de treballo_com',
  }),
  memory('gl', {
    childhood:
      'cando_era_pequeno cando_era_pequena cando_era_neno cando_era_nena cando_eramos_nenos cando_eramos_pequenos na_miña_infancia na_miña_nenez cando_era_cativo cando_era_cativa cando_era_rapaz',
    earlier: 'de_pequeno de_pequena de_neno de_nena de_cativo o_verán_pasado o_ano_pasado',
    yesterday: 'onte antonte a_semana_pasada esta_mañá',
    did: 'comín comemos bebín bebemos durmín durmimos nadei nadamos cociñei ceei ceamos xantei xantamos merquei',
    we: 'eu comía comiamos ía iamos xogaba xogabamos durmía durmiamos nadaba nadabamos pescaba pescabamos bebía viviamos vivía comín comemos durmín durmimos nadei fun fomos merendaba',
    weDid:
      'comín_un comín_unha ceei_onte xantei durmín_nunha durmín_nun crieime medrei_en vivo_en traballo_de traballo_como chorei_vendo',
    my: 'miña meu miñas meus nosa noso',
    kin: 'avoa avó avoas nai pai irmá irmán fillo filla fillos home muller marido tía tío curmá curmán sogra familia veciña veciño casa cociña horta aldea vila cama can gato xeonllos costas mans infancia nenez',
    harmless: ['meu|miña ollo|ollos|mirada|vista'],
  }),
  memory('oc', {
    childhood: 'quand_èri_pichon quand_èri_pichona quand_èrem_pichons',
    my: 'mon ma',
    kin: 'mametà papeta maire paire grand_maire sòrre fraire ostal cosina',
  }),
  memory('pt', {
    earlier: 'ontem anteontem verão_passado ano_passado semana_passada outro_dia',
    we: 'comi comemos dormi dormimos bebi bebemos nadei nadamos pesquei pescamos caminhei caminhamos viajei viajamos cozinhei almocei jantei jantamos fui_à_praia fomos_à_praia acampamos',
  }),
  memory('es', {
    earlier:
      'ayer anteayer anoche verano_pasado año_pasado semana_pasada otro_día de_chico de_chica de_pequeño de_pequeña de_niño de_niña',
    we: 'comí comimos dormí dormimos bebí bebimos nadé nadamos pesqué pescamos caminé caminamos viajé viajamos cociné almorcé cené cenamos acampamos estuvimos estuve comía comíamos nadaba nadábamos jugaba jugábamos pescaba pescábamos dormía dormíamos iba íbamos vivía vivíamos',
  }),
  memory('it', {
    earlier:
      'ieri l_altro_ieri ieri_sera estate_scorsa anno_scorso settimana_scorsa l_altro_giorno da_piccolo da_piccola da_bambino da_bambina',
    we: 'mangiavo mangiavamo dormivo dormivamo nuotavo nuotavamo giocavo giocavamo pescavo pescavamo andavo andavamo vivevo vivevamo ho_mangiato abbiamo_mangiato ho_dormito abbiamo_dormito ho_nuotato ho_bevuto abbiamo_bevuto siamo_andati sono_andato sono_andata ho_cenato abbiamo_cenato',
  }),
  memory('fr', {
    earlier:
      'hier avant_hier hier_soir l_an_dernier l_année_dernière l_été_dernier l_été_passé la_semaine_dernière l_autre_jour',
    we: 'j_ai_mangé on_a_mangé nous_avons_mangé j_ai_dormi on_a_dormi nous_avons_dormi j_ai_nagé on_a_nagé j_ai_bu on_a_bu j_ai_marché on_a_marché on_est_allés je_suis_allé je_suis_allée j_ai_dîné on_a_dîné on_a_campé',
  }),
  memory('ro', {
    earlier: 'ieri alaltăieri aseară vara_trecută anul_trecut săptămâna_trecută zilele_trecute',
    we: 'am_mâncat am_dormit am_băut am_înotat am_pescuit am_mers am_fost am_gătit am_cinat am_stat_la am_campat',
  }),
  memory('mt', {
    childhood:
      'meta_kont_żgħir meta_kont_żgħira meta_konna_żgħar meta_kont_tifel meta_kont_tifla fi_tfuliti fit_tfulija_tiegħi',
    myBehind: 'tiegħi tagħna',
    kin: 'in_nanna nanna in_nannu nannu omm il_mamà mamà papà oħt raġel mara tifel tifla tfal familja dar kċina ġnien kelb qattus rota',
    mine: 'in_nanna_tiegħi in_nannu_tiegħi missieri oħti żewġi uliedi nannti nannuwi kċina_tagħna id_dar_tagħna',
    weDid: 'kilt_ħobż kilna xrobna ngħix_f ngħix_fi noqgħod_f naħdem_bħala ltqajna_f għomna morna_x_xatt',
  }),
  memory('ht', {
    childhood: 'lè_m_te_piti lè_mwen_te_piti lè_nou_te_piti lè_m_te_timoun lè_mwen_te_timoun',
    mine: 'grann_mwen granmè_m granmè_mwen granpapa_m manman_m manman_mwen papa_m papa_mwen sè_m frè_m pitit_mwen pitit_mwen_yo mari_m madanm_mwen kay_mwen lakay_mwen',
  }),
  memory('eu', {
    childhood:
      'txikitan_nire txikia_nintzenean umea_nintzenean umetan_nire nire_haurtzaroan nire_haurtzaroko gazte_nintzenean txikiak_ginenean',
    earlier: 'txikitan umetan haurra_nintzela joan_den_udan iaz bart',
    yesterday: 'atzo herenegun lehengoan',
    did: 'jan_nuen jan_genuen edan_nuen edan_genuen lo_egin igeri_egin prestatu_nuen_bazkari',
    we: 'ginen nintzen genuen nuen gintuen nituen gara naiz dut dugu joaten_ginen jaten_genuen genituen nituen nengoen geunden',
    my: 'nire gure',
    kin: 'amona amonak amonaren amama amamak aitona aitonak aitite ama amak aita aitak arreba arrebak anaia anaiak ahizpa ahizpak semea semeak alaba alabak umeak seme_alabak senarra senarrak emaztea emazteak izeba osaba lehengusua familia familiak etxea etxeko etxean sukaldea sukaldean lorategia herria herrian auzokoa txakurra katua belaunak belaunek bizkarra eskuek haurtzaroa haurtzaroan logela',
    weDid: 'bizi_naiz hazi_nintzen jan_nuen jan_genuen lo_egin_nuen igeri_egin_nuen ezkondu_nintzen',
    harmless: ['nire begia|begiak|begirada|ustez|iritziz'],
  }),
];
