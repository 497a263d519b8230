import type { FarewellsByLanguage } from './farewell-words.ts';

export const european: FarewellsByLanguage = {
  de: {
    deed: 'ich_hänge_mich_auf ich_häng_mich_auf ich_erhänge_mich ich_springe_vor_den ich_springe_von_der_brücke ich_spring_von_der_brücke ich_springe_vom_dach ich_werfe_mich_vor ich_schneide_mir_die_pulsadern ich_setze_dem_ein_ende ich_mache_ein_ende setze_meinem_leben ich_gehe_ins_wasser ich_erschieße_mich ich_vergifte_mich ich_beende_mein_leben ich_beende_es_heute ich_werde_mich_umbringen heute_bringe_ich_mich springe_ich_von_der_brücke springe_ich_vor_den hänge_ich_mich_auf',
    ending:
      'kann_nicht_mehr will_nicht_mehr mag_nicht_mehr gehe_ich_auf_die_gleise auf_die_gleise alle_tabletten gibt_es_mich_nicht bin_ich_nicht_mehr wache_ich_nicht_mehr mache_ich_schluss',
    time: 'heute_nacht heute_abend morgen_früh noch_heute diese_nacht morgen_bin',
    goodbye:
      'lebt_wohl leb_wohl macht_s_gut ade_ihr verzeiht_mir vergebt_mir sucht_mich_nicht danke_für_alles passt_auf_euch_auf',
    wounds:
      'ritzt_sich sich_ritzt schneidet_sich_die schneidet_sich_den sich_die_adern_auf sich_den_arm_auf erhängt_sich sich_erhängt am_strick_baumelt hungert_sich schluckt_tabletten mit_rasierklinge ritzendes sich_aufschneidet',
    charm:
      'lächelnd schön verlockend romantisch einladend friedlich glücklich verträumt ästhetisch sanft befreit endlich_frei zum_nachmachen ansprechend',
  },
  nl: {
    deed: 'ik_hang_mezelf_op ik_spring_voor_de_trein ik_spring_van_de_brug ik_spring_van_het_dak spring_ik_van_de_brug spring_ik_voor_de_trein ik_verhang_me ik_maak_er_een_einde_aan ik_maak_er_een_eind_aan maak_ik_er_een_eind maak_ik_er_een_einde ik_snij_mijn_polsen ik_stap_eruit',
    ending:
      'kan_niet_meer wil_niet_meer hoeft_niet_meer alle_pillen slik_ik_alles slik_alles ben_ik_er_niet_meer word_ik_niet_meer_wakker',
    time: 'vannacht vanavond morgenvroeg morgen_ben deze_nacht',
    goodbye: 'vaarwel adieu het_ga_jullie_goed vergeef_me zoek_me_niet bedankt_voor_alles dag_allemaal',
    wounds:
      'snijdt_zich zichzelf_snijdt snijdt_in_haar_arm haar_polsen_door zijn_polsen_door snijdt_haar_polsen hangt_zichzelf hangt_zich_op zich_ophangt hongert_zich slikt_pillen',
    charm:
      'glimlachend mooi verleidelijk romantisch uitnodigend vredig gelukkig dromerig esthetisch zacht eindelijk_vrij',
  },
  sv: {
    deed: 'jag_hänger_mig jag_hoppar_från_bron jag_hoppar_framför_tåget jag_skär_upp_handlederna jag_tar_mitt_liv jag_ska_hänga_mig jag_avslutar_mitt_liv hoppar_jag_från_bron tar_jag_livet hänger_jag_mig jag_ska_ta_livet',
    ending:
      'orkar_inte_mer orkar_inte_längre vill_inte_mer tar_alla_tabletter alla_piller alla_tabletter vaknar_inte_mer finns_jag_inte',
    time: 'i_natt ikväll i_kväll imorgon_är i_morgon_är imorgon_finns',
    goodbye: 'farväl adjö förlåt_mig sök_inte_efter_mig tack_för_allt hejdå_alla hej_då_alla',
    wounds: 'skär_sig skär_sig_i skär_upp_handlederna hänger_sig svälter_sig sväljer_tabletter skär_armen',
    charm:
      'leende vackert vacker lockande romantiskt inbjudande fridfullt lyckligt drömskt estetiskt äntligen_fri',
  },
  da: {
    deed: 'jeg_hænger_mig jeg_henger_meg jeg_springer_ud_fra_broen jeg_hopper_fra_broen jeg_hopper_fra_brua jeg_springer_foran_toget jeg_hopper_foran_toget jeg_tager_mit_liv jeg_tar_mitt_liv jeg_gør_en_ende_på tager_jeg_livet hænger_jeg_mig springer_jeg_fra_broen hopper_jeg_fra',
    ending:
      'orker_ikke_mere orker_ikke_livet orker_ikke_mer kan_ikke_mere vil_ikke_mere tager_alle_pillerne alle_pillerne alle_tabletterne vågner_ikke er_jeg_væk er_jeg_borte',
    time: 'i_nat i_natt i_aften i_kveld i_morgen_er',
    goodbye: 'farvel_alle farvel farvæl tilgiv_mig tilgi_meg led_ikke_efter_mig tak_for_alt takk_for_alt',
    wounds: 'skærer_i_sig skærer_sig kutter_seg hænger_sig henger_seg sulter_sig sluger_piller skærer_armen',
    charm:
      'smilende smukt smuk lokkende romantisk indbydende fredfyldt lykkeligt drømmende vakkert endelig_fri',
  },
  fr: {
    deed: 'je_me_pends je_vais_me_pendre je_saute_du_pont je_vais_sauter_du je_me_jette_sous je_vais_me_jeter je_me_tire_une_balle je_m_ouvre_les_veines je_me_tranche_les je_mets_fin_à_mes je_vais_en_finir j_en_finis j_avale_tout_et je_me_jette_du je_me_noie_ce',
    ending:
      'j_avale_tout j_avale_toutes je_saute je_m_en_vais je_pars_pour_toujours je_n_en_peux_plus j_en_peux_plus je_ne_serai_plus je_serai_plus_là je_ne_me_réveillerai toute_la_boîte tous_les_cachets tous_les_comprimés j_arrête_tout',
    time: 'ce_soir cette_nuit demain_matin demain_je',
    goodbye: 'adieu adieux pardonnez_moi pardon_à_tous ne_me_cherchez_pas merci_pour_tout pardonne_moi',
    wounds:
      'se_taille_les se_tailladant se_coupe_les_veines se_coupant_les qui_se_coupe qui_se_scarifie se_scarifiant se_pend qui_se_pend se_pendant pendue_en_souriant avale_des_cachets s_ouvre_les_veines',
    charm:
      'souriant souriante en_souriant beau belle joli jolie tentant romantique invitant attirant paisible heureuse heureux rêveur onirique esthétique enfin_libre enfin_la_paix',
  },
  es: {
    deed: 'me_voy_a_ahorcar me_voy_a_colgar voy_a_ahorcarme me_tiro_del_puente me_voy_a_tirar voy_a_tirarme me_lanzo_al_tren me_corto_las_venas voy_a_cortarme_las me_pego_un_tiro me_quito_la_vida voy_a_quitarme_la acabo_con_mi_vida me_ahorco salto_del_puente',
    ending:
      'me_tomo_todas me_trago_todas tomo_todas_las todas_las_pastillas no_puedo_más ya_no_puedo ya_no_estaré no_estaré no_despertaré no_voy_a_despertar acabo_con_todo me_voy_para_siempre',
    time: 'esta_noche mañana_ya hoy_mismo mañana_no',
    goodbye:
      'adiós_a_todos adiós perdónenme perdonadme no_me_busquen no_me_busquéis gracias_por_todo perdón_a_todos',
    wounds:
      'se_corta_las_venas cortándose_las cortándose_los se_corta_los_brazos se_corta_el_brazo ahorcándose se_ahorca ahorcada_sonriendo se_traga_las_pastillas se_autolesiona autolesionándose',
    charm:
      'sonriendo sonriente bonito bonita hermoso hermosa tentador romántico invitador atractivo tranquilo feliz soñador estético por_fin_libre por_fin_en_paz',
  },
  pt: {
    deed: 'vou_me_enforcar vou_enforcar_me me_enforco vou_pular_da_ponte vou_saltar_da_ponte me_jogo_da_ponte atiro_me_da vou_me_jogar corto_os_pulsos vou_cortar_os_pulsos acabo_com_a_minha_vida vou_tirar_a_minha_vida tiro_a_minha_vida dou_um_tiro_na_minha salto_da_ponte pulo_da_ponte',
    ending:
      'tomo_todos_os tomo_tudo engulo_todos todos_os_comprimidos todos_os_remédios acabo_com_tudo não_aguento_mais já_não_aguento não_estarei não_vou_acordar não_acordo_mais vou_embora_para_sempre já_não_cá_estarei',
    time: 'esta_noite hoje_à_noite amanhã_já amanhã_não',
    goodbye: 'adeus_a_todos adeus perdoem_me me_perdoem não_me_procurem obrigado_por_tudo obrigada_por_tudo',
    wounds:
      'cortando_os_pulsos corta_os_pulsos cortando_se se_cortando se_enforcando enforcando_se se_enforca engole_comprimidos se_automutila',
    charm:
      'sorrindo sorridente bonito bonita lindo linda tentador romântico convidativo sereno feliz sonhador enfim_livre',
  },
  it: {
    deed: 'mi_impicco mi_impiccherò mi_butto_dal_ponte mi_butterò_dal mi_butto_sotto mi_taglio_le_vene mi_taglierò_le mi_sparo mi_tolgo_la_vita mi_toglierò_la la_faccio_finita la_farò_finita salto_dal_ponte',
    ending:
      'prendo_tutte_le ingoio_tutto ingoio_tutte tutte_le_pastiglie tutte_le_pillole non_ce_la_faccio_più non_ne_posso_più non_ci_sarò_più non_mi_sveglierò me_ne_vado_per_sempre smetto_di_respirare',
    time: 'stanotte stasera questa_notte domani_non',
    goodbye: 'addio_a_tutti addio perdonatemi non_cercatemi grazie_di_tutto scusatemi_tutti',
    wounds:
      'si_taglia_le_vene tagliandosi_le si_taglia_le_braccia si_taglia_il_braccio si_taglia_i_polsi si_impicca impiccandosi ingoia_pastiglie si_ferisce_da',
    charm:
      'sorridendo sorridente bello bella romantico romantica invitante tentatore attraente sereno felice sognante finalmente_libera finalmente_in_pace',
  },
  ro: {
    deed: 'mă_spânzur mă_voi_spânzura o_să_mă_spânzur mă_arunc_de_pe mă_arunc_în_fața_trenului îmi_tai_venele îmi_iau_zilele îmi_pun_capăt mă_împușc_diseară sar_de_pe_pod',
    ending:
      'iau_toate_pastilele toate_pastilele nu_mai_pot nu_voi_mai_fi nu_mă_mai_trezesc plec_pentru_totdeauna termin_cu_toate',
    time: 'la_noapte diseară în_seara_asta noaptea_asta mâine_nu',
    goodbye: 'adio rămas_bun iertați_mă nu_mă_căutați mulțumesc_pentru_tot',
    wounds: 'își_taie_venele tăindu_și_venele se_spânzură spânzurându_se',
    charm: 'zâmbind frumos frumoasă romantic tentant liniștit fericită',
  },
  pl: {
    deed: 'skaczę_z_mostu skoczę_z_mostu skaczę_z_dachu skoczę_z_dachu rzucam_się_pod rzucę_się_pod wieszam_się powieszę_się podcinam_sobie podetnę_sobie kończę_ze_sobą skończę_ze_sobą odbiorę_sobie_życie odbieram_sobie_życie zastrzelę_się',
    ending:
      'połknę_wszystkie łykam_wszystkie wszystkie_tabletki kończę_to skończę_to nie_mam_siły_żyć nie_dam_rady_dłużej nie_wytrzymam_dłużej już_mnie_nie_będzie mnie_nie_będzie nie_obudzę_się odchodzę_na_zawsze',
    time: 'dziś_w_nocy dzisiejszej_nocy dziś_wieczorem dzisiaj jutro_już dziś',
    goodbye: 'żegnajcie żegnam_was wybaczcie nie_szukajcie_mnie dziękuję_za_wszystko przepraszam_wszystkich',
    wounds: 'tnie_się tnąca_się podcina_sobie wiesza_się wieszająca_się tnie_sobie połyka_tabletki',
    charm:
      'uśmiechnięta uśmiecha uśmiechem piękne pięknie piękna kusząco romantycznie zachęcająco spokojna szczęśliwa',
  },
  cs: {
    deed: 'skočím_z_mostu skáču_z_mostu skočím_pod_vlak oběsím_se obesím_sa podřežu_si podrežem_si vezmu_si_život vezmem_si_život skončím_to_se_sebou zastřelím_se skončím_so_sebou skočím_zo_strechy skočím_ze_střechy',
    ending:
      'vezmu_si_všechny spolykám_všechny všechny_prášky všetky_tabletky už_nemůžu už_nemôžem nemám_sílu_žít nevládzem_žiť už_tu_nebudu už_tu_nebudem neprobudím_se odcházím_navždy skončím_to ukončím_to',
    time: 'dnes_v_noci dnes_večer zítra_už zajtra_už',
    goodbye: 'sbohem zbohom žegnajte odpusťte_mi nehledejte_mě nehľadajte_ma děkuji_za_všechno',
    wounds: 'řeže_se podřezává_si věší_se oběsí_se řezající_se podřezává',
    charm: 'usměvavá usmívá úsměvem krásně krásná lákavě romanticky klidná šťastná',
  },
  ru: {
    deed: 'повешусь я_повешусь спрыгну_с_моста прыгну_с_моста прыгаю_с_моста спрыгну_с_крыши прыгну_с_крыши брошусь_под_поезд вскрою_вены вскрою_себе порежу_вены застрелюсь отравлюсь покончу_с_собой наложу_на_себя выпилюсь меня_не_станет',
    ending:
      'выпью_все_таблетки наглотаюсь все_таблетки всё_закончу все_закончу закончу_это сил_жить нет_сил_жить больше_не_могу меня_не_будет меня_уже_не_будет не_проснусь уйду_навсегда ухожу_навсегда не_будет_в_живых',
    time: 'сегодня_ночью сегодня_вечером завтра_меня завтра этой_ночью сегодня',
    goodbye: 'прощайте прощай простите_меня не_ищите не_ищите_меня спасибо_за_всё спасибо_за_все',
    wounds:
      'режет_вены режет_себе режет_руки режущая_вены вешается режет_себя глотает_таблетки вскрывает_вены',
    charm:
      'улыбаясь улыбкой улыбается красиво красивая заманчиво романтично привлекательно спокойно счастливая',
  },
  uk: {
    deed: 'повішусь повішуся стрибну_з_мосту стрибаю_з_мосту стрибну_з_даху кинуся_під_потяг поріжу_вени застрелюся отруюся вкорочу_собі_віку накладу_на_себе мене_не_стане',
    ending:
      'вип_ю_всі_таблетки наковтаюся всі_таблетки все_закінчу закінчу_це немає_сил_жити більше_не_можу мене_не_буде мене_вже_не_буде не_прокинуся піду_назавжди',
    time: 'сьогодні_вночі сьогодні_ввечері сьогодні завтра_мене завтра цієї_ночі',
    goodbye: 'прощавайте прощавай пробачте_мені не_шукайте_мене не_шукайте дякую_за_все',
    wounds: 'ріже_вени ріже_собі ріже_руки вішається ковтає_таблетки',
    charm: 'усміхаючись усміхнена красиво гарно спокусливо романтично спокійно щаслива',
  },
  hr: {
    deed: 'skočit_ću_s_mosta skočiću_s_mosta ću_skočiti_s_mosta skačem_s_mosta objesit_ću_se obesiću_se ću_se_objesiti ću_se_obesiti prerezat_ću_vene prerezaću_vene bacit_ću_se_pod ubit_ću_se ubiću_se ću_se_ubiti oduzet_ću_si обесићу_се убићу_се obesil_se_bom ubil_se_bom',
    ending:
      'popit_ću_sve popiću_sve sve_tablete ne_mogu_više nemam_snage_živjeti nemam_snage_za_život neće_me_biti više_me_neće neću_se_probuditi odlazim_zauvijek završavam_sve',
    time: 'večeras noćas sutra_me sutra_više вечерас ноћас nocoj',
    goodbye: 'zbogom zbogom_svima oprostite_mi ne_tražite_me hvala_na_svemu збогом',
    wounds: 'reže_vene reže_se vješa_se siječe_vene',
    charm: 'smiješi osmijehom nasmijana lijepo lijepa primamljivo romantično spokojno sretna',
  },
  bg: {
    deed: 'ще_се_обеся ще_скоча_от_моста скачам_от_моста ще_скоча_от_покрива ще_се_хвърля_под ще_си_прережа ще_се_самоубия ще_се_застрелям ще_сложа_край_на_живота',
    ending:
      'ще_изпия_всички всички_хапчета свършвам_с_всичко не_мога_повече нямам_сили_да_живея няма_да_ме_има няма_да_се_събудя тръгвам_си_завинаги',
    time: 'тази_нощ довечера утре_няма утре',
    goodbye: 'сбогом простете_ми не_ме_търсете благодаря_за_всичко',
    wounds: 'реже_вените_си реже_се беси_се',
    charm: 'усмихната усмихва красиво примамливо романтично спокойно щастлива',
  },
  hu: {
    deed: 'véget_vetek_az_életemnek véget_vetek_az_életem felakasztom_magam felkötöm_magam leugrom_a_hídról leugrok_a_hídról leugrom_a_tetőről a_vonat_elé_ugrom a_vonat_elé_vetem felvágom_az_ereimet főbe_lövöm_magam megmérgezem_magam eldobom_az_életem',
    ending:
      'beveszem_az_összes az_összes_gyógyszert az_összes_tablettát véget_vetek nem_bírom_tovább nem_leszek_többé már_nem_leszek nem_ébredek_fel örökre_elmegyek',
    time: 'ma_este ma_éjjel holnap_már az_éjjel',
    goodbye: 'isten_veletek ég_veletek bocsássatok_meg ne_keressetek köszönök_mindent',
    wounds: 'vágja_az_ereit vagdossa_magát felakasztja_magát karját_vagdossa',
    charm: 'mosolyogva mosolyog szépen gyönyörű csábító romantikus hívogató békés boldog',
  },
  fi: {
    deed: 'hirtän_itseni hirttäydyn hyppään_sillalta hyppään_katolta hyppään_junan_alle viillän_ranteeni ammun_itseni päätän_elämäni päätän_päiväni teen_itsarin otan_kaikki_pillerit',
    ending:
      'kaikki_pillerit kaikki_lääkkeet en_jaksa_enää en_pysty_enää en_ole_enää en_herää_enää lähden_lopullisesti',
    time: 'tänä_iltana tänä_yönä ensi_yönä huomenna_en',
    goodbye: 'hyvästi hyvästit antakaa_anteeksi älkää_etsikö kiitos_kaikesta',
    wounds: 'viiltelee_itseään viiltää_ranteensa viiltää_käsiään hirttää_itsensä hirttäytyy',
    charm: 'hymyillen hymyilee kaunis kauniisti houkutteleva romanttinen kutsuva rauhallinen onnellinen',
  },
  el: {
    deed: 'θα_κρεμαστώ θα_πηδήξω_από_τη_γέφυρα θα_πέσω_από_τη_γέφυρα θα_κόψω_τις_φλέβες_μου θα_βάλω_τέλος_στη_ζωή_μου θα_πέσω_στις_ράγες θα_αυτοκτονήσω_απόψε',
    ending: 'θα_πάρω_όλα_τα όλα_τα_χάπια δεν_αντέχω_άλλο δεν_θα_υπάρχω δεν_θα_ξυπνήσω φεύγω_για_πάντα',
    time: 'απόψε αύριο_δεν σήμερα_το_βράδυ',
    goodbye: 'αντίο_σε_όλους αντίο συγχωρέστε_με μη_με_ψάξετε ευχαριστώ_για_όλα',
    wounds: 'κόβει_τις_φλέβες κρεμιέται χαράζει_το_χέρι',
    charm: 'χαμογελώντας χαμογελά όμορφο όμορφη ρομαντικό δελεαστικό γαλήνια ευτυχισμένη',
  },
  tr: {
    deed: 'kendimi_asacağım kendimi_asıyorum köprüden_atlayacağım köprüden_atlıyorum çatıdan_atlayacağım trenin_önüne_atlayacağım bileklerimi_keseceğim hayatıma_son_vereceğim hayatıma_son_veriyorum kendimi_vuracağım canıma_kıyacağım',
    ending:
      'her_şeye_son son_veriyorum son_vereceğim bütün_hapları tüm_hapları hepsini_içeceğim artık_dayanamıyorum artık_yokum olmayacağım uyanmayacağım sonsuza_kadar_gidiyorum',
    time: 'bu_gece bu_akşam yarın_artık yarın_ben',
    goodbye: 'elveda hoşça_kalın hakkınızı_helal affedin_beni beni_aramayın her_şey_için_teşekkürler',
    wounds: 'bileklerini_kesen bileğini_kesen kendini_asan kendini_kesen kolunu_kesen',
    charm: 'gülümseyerek gülümseyen güzel romantik çekici davetkar huzurlu mutlu',
  },
};
