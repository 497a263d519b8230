import type { WarningsByLanguage } from './warning-words.ts';

export const western: WarningsByLanguage = {
  de: {
    advise:
      'an_deiner_stelle wenn_ich_du_wäre an_ihrer_stelle du_solltest ich_würde_dir_raten ich_rate_dir lieber besser_du besser',
    guard:
      'nicht_mehr_alleine nicht_allein nicht_alleine nicht_rausgehen nicht_vor_die_tür tür_abschließen türen_abschließen türen_verriegeln heute_nacht deine_bremsen die_bremsen unters_auto umziehen über_die_schulter nicht_schlafen dich_umdrehen fenster_schließen die_stadt_verlassen',
    easily: 'leicht schnell so_schnell mal_eben schon_mal so_leicht immer_mal',
    mishap:
      'stürzen stürzt brennt brennen feuer passiert abbrennen ausrutschen fallen fällt unfall verunglücken abstürzen verbrennen',
    premises:
      'deinem_haus deiner_wohnung deine_treppe habt_ihr_da ihr_da hast_du_da bei_dir bei_euch so_ein_atelier deinem_atelier dein_atelier einem_atelier_wie leute_wie leuten_wie jemandem_wie jemand_wie',
    draw: 'du_malst malst zeichnest malen_willst du_noch_malst wie_du_malst du_malen würdest',
    bereft: 'ohne_hände ohne_finger ohne_augen mit_gebrochenen mit_den_füßen mit_dem_mund',
    findYou:
      'man_wird_dich wird_man_dich finden_sie_dich man_findet_dich du_landest landest_du du_endest endest_du du_wirst_enden ziehen_sie_dich du_schwimmst',
    water: 'kanal fluss graben wald kofferraum see rhein elbe spree teich tonne grube container',
    sayings:
      'deine_tage_sind_gezählt dir_bleibt_nicht_mehr_viel dir_bleibt_nicht_viel_zeit deine_zeit_läuft_ab wir_kommen_dich_holen wir_holen_dich du_bist_bald_dran bete_dass_wir bete_dass_ich hast_nicht_mehr_lange ich_stech_dir ich_steche_dir dein_letztes_stündlein gewöhn_dich_an_den_rollstuhl pass_auf_deine_finger_auf wir_sehen_uns_im_dunkeln',
  },
  nl: {
    advise: 'als_ik_jou_was als_ik_u_was in_jouw_plaats ik_zou_maar je_kunt_beter beter',
    guard:
      'niet_meer_alleen niet_alleen deur_op_slot deuren_op_slot niet_buiten niet_naar_buiten vannacht je_remmen de_remmen onder_je_auto verhuizen over_je_schouder niet_slapen ramen_dicht licht_aan_laten_vannacht de_stad_uit',
    easily: 'makkelijk gemakkelijk snel zo_gebeurd zomaar wel_eens',
    mishap:
      'brand brandt afbrandt vallen valt ongeluk ongelukken uitglijden struikelen vlam verdrinken gebeurd',
    premises:
      'je_huis je_trap je_atelier jouw_atelier hebben_jullie heb_je_daar bij_jou bij_jullie een_atelier_als mensen_als_jij iemand_als_jij zo_n_atelier',
    draw: 'je_schildert je_tekent schildert tekent jij_schildert je_zou_schilderen je_nog_schildert',
    bereft: 'zonder_handen zonder_vingers zonder_ogen met_gebroken met_je_voeten met_je_mond',
    findYou:
      'ze_vinden_je vinden_ze_je je_eindigt eindig_je je_belandt beland_je vissen_ze_je je_drijft je_ligt_straks',
    water: 'kanaal gracht rivier sloot bos kofferbak plas put container haven maas',
    sayings:
      'je_dagen_zijn_geteld je_hebt_niet_lang_meer je_tijd_is_bijna_om we_komen_je_halen we_halen_je je_bent_bijna_aan_de_beurt bid_maar_dat jouw_botten wen_maar_aan_de_rolstoel pas_op_je_vingers tot_in_het_donker',
  },
  sv: {
    advise: 'om_jag_var_du om_jag_vore_du i_ditt_ställe i_dina_skor du_borde bäst_att',
    guard:
      'inte_ut_ensam inte_gå_ut inte_gå_ensam låsa_dörren lås_dörren i_natt bromsarna dina_bromsar under_bilen flytta se_dig_över_axeln inte_sova stänga_fönstret lämna_stan ensam_ute',
    easily: 'lätt lätt_hänt snabbt så_lätt så_fort',
    mishap: 'brinner brinner_ner brand eld faller ramlar olycka olyckor snubblar halkar hänt drunknar',
    premises:
      'en_ateljé din_ateljé ditt_hus din_trappa hos_dig hos_er har_ni_där har_du_där folk_som_du någon_som_du en_sån_ateljé',
    draw: 'du_målar du_ritar måla du_ska_måla du_skulle_måla',
    bereft: 'utan_händer utan_fingrar utan_ögon med_brutna med_fötterna med_munnen',
    findYou:
      'de_hittar_dig hittar_de_dig du_hamnar hamnar_du du_slutar man_hittar_dig de_drar_upp_dig du_flyter',
    water: 'kanalen ån floden diket skogen bakluckan sjön brunnen hamnen älven',
    sayings:
      'dina_dagar_är_räknade du_har_inte_långt_kvar din_tid_är_snart_ute vi_kommer_och_hämtar_dig vi_tar_dig jag_väntar_på_dig_i jag_väntar_på_dig_utanför vi_väntar_på_dig be_till_gud_att vänj_dig_vid_rullstolen var_rädd_om_fingrarna vi_ses_i_mörkret',
  },
  da: {
    advise: 'hvis_jeg_var_dig i_dit_sted du_burde du_skulle_hellere bedst_at',
    guard:
      'ikke_gå_ud ikke_gå_alene ikke_ud_alene låse_døren lås_døren i_nat bremserne dine_bremser under_bilen flytte se_dig_over_skulderen ikke_sove lukke_vinduet forlade_byen alene_ude',
    easily: 'let nemt hurtigt så_let så_hurtigt',
    mishap: 'brænder brænder_ned brand ild falder ulykke ulykker snubler glider sket drukner kører_af_vejen',
    premises:
      'et_atelier et_værksted dit_værksted dit_hus din_trappe hos_dig hos_jer har_i_der har_du_der folk_som_dig en_som_dig din_bil',
    draw: 'du_maler du_tegner male du_skal_male du_ville_male',
    bereft: 'uden_hænder uden_fingre uden_øjne med_brækkede med_fødderne med_munden',
    findYou: 'de_finder_dig finder_de_dig du_ender ender_du man_finder_dig de_fisker_dig du_flyder',
    water: 'kanalen åen floden grøften skoven bagagerummet søen brønden havnen',
    sayings:
      'dine_dage_er_talte du_har_ikke_længe_igen din_tid_er_snart_ude vi_kommer_og_henter_dig vi_tager_dig jeg_venter_på_dig vi_venter_på_dig bed_til_at_vi væn_dig_til_kørestolen pas_på_dine_fingre vi_ses_i_mørket din_bil_kører_af af_vejen_med_dig',
  },
  fr: {
    advise: 'à_ta_place à_votre_place si_j_étais_toi tu_devrais tu_ferais_mieux je_te_conseille mieux_vaut',
    guard:
      'sortirais_pas ne_sortirais ne_pas_sortir seul_le_soir seule_le_soir sortir_seul rentrer_seul fermerais_à_clé fermer_à_clé verrouille_ta verrouiller cette_nuit tes_freins les_freins sous_ta_voiture déménager par_dessus_ton_épaule dormir_tranquille changer_de_ville',
    easily: 'vite si_vite facilement facile si_facile vite_arrivé',
    mishap: 'incendie feu brûle accident chute tombe tomber glisser brûler flamber malheur arrivé',
    premises:
      'comme_le_tien comme_la_tienne ton_atelier ta_maison ton_escalier chez_toi chez_vous gens_comme_toi quelqu_un_comme_toi comme_les_tiens ton_immeuble',
    draw: 'tu_peindras tu_peindrais tu_dessineras tu_dessines tu_peins peindre_toi',
    bereft:
      'sans_mains sans_doigts sans_tes_mains sans_tes_doigts sans_yeux avec_les_pieds les_doigts_cassés avec_la_bouche',
    findYou:
      'tu_finiras tu_finis on_te_retrouvera on_te_repêchera tu_vas_finir on_te_trouvera tu_flotteras finiras',
    water: 'canal rivière fleuve seine fossé coffre étang forêt puits benne lac rhône',
    sayings:
      'tes_jours_sont_comptés il_te_reste_peu ton_temps_est_compté on_viendra_te_chercher on_va_venir_te_chercher tu_seras_bientôt_le_prochain prie_pour_que_je prie_pour_qu_on habitue_toi_au_fauteuil fais_attention_à_tes_doigts on_se_verra_dans_le_noir',
  },
  es: {
    advise:
      'yo_que_tú yo_en_tu_lugar en_tu_lugar si_yo_fuera_tú deberías te_aconsejo más_te_vale te_conviene mejor',
    guard:
      'no_saldría no_salgas no_salir salir_solo salgas_solo sola_de_noche solo_de_noche cerraría_con_llave cerrar_con_llave cierra_bien esta_noche tus_frenos los_frenos debajo_del_coche mudarte mudarme mirar_atrás dormir_con cambiar_de_ciudad',
    easily: 'fácil fácilmente tan_fácil rápido en_un_momento qué_fácil',
    mishap: 'incendio fuego arde arder quema quemarse accidente caerse cae caer resbalar tropezar desgracia',
    premises:
      'como_el_tuyo como_la_tuya tu_taller tu_casa tu_escalera en_tu_calle gente_como_tú alguien_como_tú tu_estudio los_tuyos',
    draw: 'pintarás pintarías dibujarás pintas dibujas vas_a_pintar',
    bereft: 'sin_manos sin_dedos sin_ojos sin_tus_manos con_los_pies con_los_dedos_rotos con_la_boca',
    findYou:
      'acabarás terminarás te_encontrarán te_van_a_encontrar acabas te_sacarán flotarás vas_a_acabar vas_a_terminar',
    water: 'canal río zanja maletero lago bosque pozo cuneta contenedor acequia barranco',
    sayings:
      'te_quedan_pocos te_queda_poco tus_días_están_contados cuenta_los_días vamos_a_por_ti vamos_por_ti iremos_a_por_ti cuando_acabe_contigo cuando_termine_contigo eres_el_siguiente reza_para_que acostúmbrate_a_la_silla cuida_tus_dedos no_hay_nadie_en_la_calle_para nos_veremos_en_la_oscuridad bonita_tu_casa',
  },
  it: {
    advise: 'al_tuo_posto se_fossi_in_te fossi_in_te dovresti ti_consiglio ti_conviene meglio',
    guard:
      'non_uscirei non_uscire uscire_da_solo uscire_da_sola da_solo_di_notte da_sola_di_notte chiuderei_a_chiave chiudi_a_chiave chiudere_a_chiave stanotte i_freni i_tuoi_freni sotto_la_macchina trasferirti guardarti_alle_spalle cambiare_città dormire_con',
    easily: 'facile facilmente così_facile in_fretta un_attimo basta_poco',
    mishap: 'incendio fuoco brucia bruciare incidente cadere cade scivolare inciampare disgrazia bruciasse',
    premises:
      'come_il_tuo come_la_tua il_tuo_studio casa_tua le_tue_scale da_te gente_come_te uno_come_te come_le_tue',
    draw: 'dipingerai dipingeresti disegnerai dipingi disegni',
    bereft: 'senza_mani senza_dita senza_occhi con_le_dita_rotte con_i_piedi con_la_bocca i_polsi_rotti',
    findYou: 'finirai ti_troveranno ti_ripescheranno finisci ti_ritroveranno galleggerai',
    water: 'canale fiume fosso bagagliaio lago bosco pozzo cassonetto tevere po',
    sayings:
      'hai_i_giorni_contati i_tuoi_giorni_sono_contati ti_resta_poco ti_verremo_a_prendere ti_veniamo_a_prendere verremo_a_prenderti sei_il_prossimo prega_che_non prega_di_non abituati_alla_sedia attento_alle_dita ti_rompessi_i ti_rompessi_le ci_vediamo_al_buio quando_meno_te_lo_aspetti_verremo',
  },
  pt: {
    advise:
      'se_eu_fosse_você se_eu_fosse_tu no_teu_lugar no_seu_lugar deverias você_deveria é_melhor aconselho',
    guard:
      'não_sairia não_saia não_sair sair_sozinho sozinho_à_noite sozinha_à_noite trancava_a trancaria tranca_a tranque_a esta_noite os_freios seus_freios os_travões teus_travões debaixo_do_carro mudar_de_cidade olhar_para_trás dormir_com',
    easily: 'fácil facilmente tão_fácil rápido num_instante',
    mishap: 'incêndio fogo queima queimar acidente acidentes cair cai escorregar tropeçar desgraça',
    premises:
      'como_o_teu como_o_seu como_a_sua teu_ateliê seu_ateliê sua_casa tua_casa sua_escada gente_como_você gente_como_tu alguém_como_você',
    draw: 'vai_pintar vais_pintar pintarias pintaria desenhas você_pinta pintas',
    bereft: 'sem_mãos sem_dedos sem_olhos sem_as_mãos com_os_pés com_os_dedos_quebrados com_a_boca',
    findYou:
      'vai_acabar vais_acabar vão_te_achar vão_encontrar_te te_encontram acabas você_acaba você_vai_boiar',
    water: 'canal rio vala porta_malas lago mato poço valeta caçamba tejo',
    sayings:
      'teus_dias_estão_contados seus_dias_estão_contados te_resta_pouco resta_te_pouco a_gente_vai_te_buscar vamos_te_pegar vamos_te_buscar eu_sumo_com_você sumo_contigo você_é_o_próximo reza_para_que reze_para acostuma_com_a_cadeira cuidado_com_seus_dedos a_gente_se_vê_no_escuro ver_o_próximo_carnaval',
  },
  ro: {
    advise: 'în_locul_tău dacă_aș_fi_în_locul dacă_aș_fi_tu ar_trebui_să ar_fi_bine_să te_sfătuiesc',
    guard:
      'n_aș_ieși nu_aș_ieși nu_ieși să_nu_ieși singur_noaptea singură_noaptea încui_ușa încui_ușile la_noapte noaptea_asta frânele sub_mașină te_muți uiți_în_spate părăsești_orașul',
    easily: 'ușor repede atât_de_ușor imediat așa_ușor',
    mishap: 'incendiu foc arde accident cade cazi alunecă nenorocire împiedici',
    premises:
      'ca_al_tău ca_a_ta atelierul_tău casa_ta scara_ta la_tine oameni_ca_tine unul_ca_tine ca_ale_tale',
    draw: 'vei_picta pictezi desenezi ai_picta o_să_pictezi',
    bereft: 'fără_mâini fără_degete fără_ochi cu_degetele_rupte cu_picioarele cu_gura',
    findYou: 'o_să_te_găsească te_vor_găsi vei_sfârși ajungi te_găsesc o_să_ajungi te_scot vei_ajunge',
    water: 'râu canal șanț portbagaj lac pădure fântână groapă dunăre dâmbovița',
    sayings:
      'zilele_îți_sunt_numărate ai_zilele_numărate mai_ai_puțin venim_după_tine o_să_venim_după_tine tu_urmezi roagă_te_să_nu obișnuiește_te_cu_scaunul ai_grijă_de_degete ne_vedem_pe_întuneric',
  },
};
