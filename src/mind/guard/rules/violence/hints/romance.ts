import type { HintsByLanguage } from './hint-words.ts';

export const romance: HintsByLanguage = {
  fr: {
    pity: 'dommage malheureux regrettable triste_que imagine bête_que ballot',
    yours:
      'ton_atelier votre_atelier ta_maison ta_famille ta_petite_famille tes_mains vos_mains tes_doigts ta_fille ton_fils tes_enfants ton_chien ton_chat ta_femme ton_mari ta_mère ta_voiture ton_appartement',
    happens:
      'arrive_malheur arrive arrivait arrivât arrive_quelque_chose brûle brûlait prenne_feu casse cassent disparaisse un_malheur un_accident',
    knows: 'sait savons sais connaît connais vu noté',
    routine:
      'quelle_heure quel_train quel_bus quelle_ligne quel_métro quelle_école quel_chemin quel_arrêt quelle_station quel_café quand',
    goes: 'tu_sors tu_prends tu_rentres tu_descends tu_pars vous_sortez vous_rentrez vous_prenez ta_fille ton_fils tes_enfants chez_toi tu_promènes tu_vas',
    enjoy: 'profite profitez savoure savourez',
    last: 'ta_dernière ton_dernier tes_derniers tes_dernières votre_dernière votre_dernier vos_derniers vos_dernières',
    rest: 'dors dormez respire ris souris rêve',
    still:
      'tant_que_tu_peux tant_que_tu_le_peux pendant_que_tu_peux tant_qu_il_est_temps tant_que_vous_pouvez pendant_qu_il_est_encore',
    hope: 'espère espérons souhaite puisse puisses pourvu',
    struck:
      't_écrase te_renverse te_roule_dessus tu_crèveras tu_crèves tu_pourriras tu_te_noies te_foudroie tes_mains_pourrissent tu_y_restes',
    nobody: 'personne nul qui',
    missed:
      'te_pleurerait te_regretterait ne_te_pleurera te_manquerait ne_te_cherchera te_chercherait remarquerait_ton_absence pleurera_ta tu_manquerais',
    maker: 'celui_qui celle_qui ceux_qui qui_a_fait l_artiste le_peintre tu toi',
    ends: 'finira_dans_un_fossé finira_dans_la_seine finira_mal_et finir_dans_un_fossé ne_verra_pas_le_printemps ne_verras_pas_le_printemps ne_verras_pas_l_été ne_verras_pas_noël ne_passeras_pas_l_hiver ne_passera_pas_l_hiver plus_longtemps_à_vivre',
    breaks:
      'je_vais_te_casser je_te_casse je_vais_te_briser je_te_brise je_vais_t_arracher je_t_arrache on_va_te_casser je_te_pète je_vais_te_péter je_te_broie',
    limbs:
      'les_mains les_doigts les_bras les_jambes les_dents la_mâchoire la_nuque le_crâne les_genoux la_gueule les_poignets',
  },
  es: {
    pity: 'lástima pena una_desgracia imagina imagínate triste_sería tragedia',
    yours:
      'tu_taller tu_estudio tu_casa tu_familia tus_manos tus_dedos tu_hija tu_hijo tus_hijos tu_perro tu_gato tu_mujer tu_marido tu_madre tu_coche tu_carro contigo',
    happens:
      'pasara pase pasar ocurriera ocurra sucediera quemara queme quemaran rompieran rompieras ardiera arda desapareciera incendiara',
    knows: 'sabemos sé sabe conozco conocemos visto vimos anotado',
    routine:
      'qué_tren qué_autobús qué_bus qué_metro qué_hora qué_escuela qué_colegio qué_parada qué_camino qué_línea cuándo qué_café',
    goes: 'tomas coges sales vuelves llegas subes bajas tu_hija tu_hijo tus_hijos recoges vas regresas a_casa paseas corres',
    enjoy: 'disfruta disfrute disfruten aprovecha saborea goza',
    last: 'tu_última tu_último tus_últimos tus_últimas su_última su_último tu_ultima tu_ultimo',
    rest: 'duerme respira ríe sonríe descansa sueña',
    still:
      'mientras_puedas mientras_todavía_puedas mientras_aún mientras_te_dejen mientras_dure mientras_puedes',
    hope: 'ojalá espero esperamos que deseo',
    struck:
      'te_atropelle te_atropellen te_aplaste te_pudras te_ahogues te_parta_un_rayo te_mueras te_estrelles se_te_caigan_las_manos te_dé_cáncer te_caiga_encima',
    nobody: 'nadie quién',
    missed:
      'te_echaría te_echará te_extrañaría te_extrañará te_lloraría te_llorará te_buscaría te_buscará notaría_tu',
    maker: 'quien_hizo quien_haya el_que la_que el_artista el_pintor la_pintora tú vas',
    ends: 'acabará_en_una_zanja terminará_en_una_zanja acabar_en_una_zanja terminar_en_una_zanja acabará_bajo_tierra no_verás_la_primavera no_verá_la_primavera no_llegarás_a no_llegará_a_navidad no_pasarás_del no_verás_el_verano poco_de_vida',
    breaks:
      'te_voy_a_partir te_parto te_voy_a_romper te_rompo te_vamos_a_romper te_voy_a_arrancar te_arranco te_quebraré te_voy_a_quebrar te_trituro',
    limbs:
      'la_cara los_dedos las_manos los_brazos las_piernas los_dientes el_cuello las_rodillas los_huesos la_mandíbula la_espalda',
  },
  it: {
    pity: 'peccato un_peccato spiacevole triste_se immagina una_disgrazia',
    yours:
      'il_tuo_studio tuo_studio tua_casa tua_famiglia tue_mani tue_dita tua_figlia tuo_figlio tuoi_figli tuo_cane tuo_gatto tua_moglie tuo_marito tua_madre tua_macchina',
    happens: 'succedesse succeda capitasse accadesse bruciasse prendesse_fuoco rompesse rompessero sparisse',
    knows: 'sappiamo so sa conosco conosciamo visto segnato',
    routine:
      'che_treno quale_treno che_autobus quale_autobus che_ora quale_scuola che_scuola quale_strada quale_fermata quando quale_bar che_tram',
    goes: 'prendi esci torni scendi sali tua_figlia tuo_figlio tuoi_figli vai rientri a_casa corri passeggi',
    enjoy: 'goditi godetevi assapora approfitta',
    last: 'la_tua_ultima tuo_ultimo il_tuo_ultimo tua_ultima tuoi_ultimi tue_ultime l_ultima_tua',
    rest: 'dormi respira ridi sorridi sogna',
    still: 'finché_puoi finche_puoi mentre_puoi finché_sei_in_tempo fin_che_puoi finché_dura finché_riesci',
    hope: 'spero speriamo che ti_auguro auguro possa',
    struck:
      'ti_investa ti_schiacci ti_travolga tu_crepi tu_marcisca ti_venga_un ti_cadano_le_mani tu_anneghi ti_prenda_un ti_fulmini tu_muoia',
    nobody: 'nessuno chi',
    missed:
      'mancheresti sentirebbe_la_tua_mancanza ti_piangerebbe ti_piangerà ti_cercherebbe ti_cercherà ti_rimpiangerà ti_rimpiangerebbe',
    maker: 'chi_ha_fatto chi_ha_dipinto chi_ha l_artista il_pittore la_pittrice tu',
    ends: 'finirà_in_un_fosso finire_in_un_fosso finirai_in_un_fosso finirà_sotto_terra finirai_sotto_terra non_vedrai_la_primavera non_vedrà_la_primavera non_arriverai_a non_vedrai_l_estate non_passerai_l_inverno finirà_nel_fiume finirai_nel_fiume poco_da_vivere',
    breaks:
      'ti_spezzo ti_rompo ti_spezzerò ti_romperò ti_strappo ti_strapperò ti_spacco ti_spaccherò ti_frantumo ti_stritolo',
    limbs:
      'le_dita le_mani le_braccia le_gambe i_denti il_collo le_ginocchia le_ossa la_faccia la_mascella la_schiena le_costole',
  },
  pt: {
    pity: 'pena uma_pena lástima imagina triste_se chato_se',
    yours:
      'teu_ateliê seu_ateliê seu_estúdio teu_estúdio tua_casa sua_casa tua_família sua_família tuas_mãos suas_mãos teus_dedos seus_dedos tua_filha sua_filha teu_filho seu_filho seus_filhos teus_filhos seu_cachorro teu_cão sua_mulher tua_mulher sua_mãe tua_mãe seu_carro teu_carro',
    happens:
      'acontecesse acontecer acontece queimasse pegasse_fogo quebrasse quebrassem sumisse desaparecesse',
    knows: 'sabe sabemos sei conheço conhecemos vimos vi anotei',
    routine:
      'que_ônibus qual_ônibus que_autocarro que_comboio que_trem qual_trem que_metrô que_horas que_escola qual_escola que_caminho que_parada quando',
    goes: 'você_pega pega apanhas pegas você_sai sais chegas volta_pra_casa sua_filha tua_filha seu_filho teu_filho seus_filhos você_vai desces você_desce você_volta',
    enjoy: 'aproveita aproveite aproveitem saboreia curta curte desfruta desfrute',
    last: 'teu_último seu_último tua_última sua_última teus_últimos seus_últimos tuas_últimas suas_últimas',
    rest: 'dorme durma respira respire ri sorria descansa',
    still: 'enquanto_podes enquanto_pode enquanto_puderes enquanto_puder enquanto_dá enquanto_ainda',
    hope: 'tomara espero oxalá que desejo',
    struck:
      'te_esmague te_atropele te_parta passe_por_cima você_apodreça apodreças te_afogues você_se_afogue morras você_morra te_dê_um_câncer caiam_as_mãos',
    nobody: 'ninguém quem',
    missed:
      'sentir_sua_falta sentir_a_tua_falta sentiria_sua_falta sentiria_a_tua_falta vai_chorar_por_você choraria_por_ti vai_te_procurar sentir_falta_de_você daria_pela_tua_falta',
    maker: 'quem_fez quem_pintou o_artista o_pintor a_pintora você tu',
    ends: 'acabar_numa_vala vai_acabar_numa_vala acabas_numa_vala debaixo_da_terra não_verás_a_primavera não_vai_ver_a_primavera não_chega_ao_natal não_chegas_ao_natal não_passa_do_inverno não_passas_do_inverno pouco_tempo_de_vida',
    breaks:
      'vou_te_partir vou_partir_te vou_te_quebrar te_quebro parto_te arranco_te vou_te_arrancar vou_arrancar_te te_arrebento esmago_te',
    limbs:
      'os_joelhos os_dedos as_mãos os_braços as_pernas os_dentes a_cara o_pescoço os_ossos o_queixo as_costelas',
  },
  ro: {
    pity: 'păcat trist_dacă imaginează-ți regretabil pacat',
    yours:
      'atelierul_tău atelierului_tău casa_ta familia_ta familiei_tale mâinile_tale degetele_tale fiica_ta fata_ta fiul_tău copiii_tăi copiilor_tăi câinele_tău soția_ta soțul_tău mama_ta mașina_ta',
    happens: 'pățească păți întâmple întâmpla întâmplă ardă arde ardea rupă dispară ia_foc',
    knows: 'știu știm stiu stim cunosc cunoaștem văzut',
    routine: 'ce_tren ce_autobuz ce_tramvai ce_metrou ce_oră ce_școală ce_drum ce_stație când cu_ce',
    goes: 'mergi iei pleci ajungi cobori urci fiica_ta fiul_tău copiii_tăi te_întorci acasă ieși',
    enjoy: 'bucură_te bucura_te savurează profită',
    last: 'ultima_ta ultimul_tău ultimele_tale ultimii_tăi ultimei_tale ultimului_tău',
    rest: 'dormi respiră râzi zâmbește visează somn',
    still: 'cât_mai_poți cât_poți cat_mai_poti cât_timp_poți cât_încă',
    hope: 'sper sperăm să să_dea',
    struck:
      'te_calce te_lovească_un_tren te_strivească crăpi să_putrezești te_îneci dea_cancerul îți_cadă_mâinile te_ia_dracu să_mori',
    nobody: 'nimeni cine nimănui',
    missed:
      'simți_lipsa ar_simți_lipsa ți_ar_duce_dorul ar_plânge te_ar_plânge te_ar_căuta te_va_căuta n_ai_lipsi',
    maker: 'cine_a artistul pictorul pictorița tu ai cel_care',
    ends: 'sfârși_în_șanț ajunge_în_șanț ajungi_în_șanț nu_mai_apuci nu_vei_vedea_primăvara nu_mai_vezi_primăvara nu_prinzi_crăciunul sub_pământ puțin_de_trăit',
    breaks: 'îți_rup îți_frâng îți_smulg îți_zdrobesc îți_sparg îți_tai',
    limbs: 'degetele mâinile picioarele dinții gâtul oasele genunchii falca brațele capul coastele',
  },
};
