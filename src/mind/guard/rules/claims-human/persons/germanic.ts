import { person } from './person.ts';

/** Trades, births and denials in Germanic languages, from the smaller ones on. */
export const germanic = [
  person('de', {
    none: 'kein keine keinerlei null',
    bot: 'bot bots ki chatbot algorithmus sprachmodell programm',
    here: 'hier nur bloß einfach sondern',
    as: 'als',
    trade:
      'schreiner schreinerin tischlerin zimmermann maurer dachdecker elektriker klempner mechaniker mechanikerin bäcker bäckerin konditorin metzger bauer bäuerin winzer förster hebamme altenpflegerin krankenpfleger tierarzt tierärztin zahnarzt apothekerin busfahrer lkw_fahrer taxifahrer feuerwehrmann polizist soldat kellner kellnerin verkäuferin friseurin erzieherin sozialarbeiterin professor professorin buchhalterin anwalt anwältin bibliothekarin übersetzerin journalistin fischer seemann kapitän pilot schneiderin töpferin uhrmacher alleinerziehende witwe',
    me: 'ich mir mich',
    said: 'bin_geboren_in wurde_geboren ich_atme_und eigenhändig_getippt mit_meinen_daumen mit_eigenen_fingern mit_meinen_eigenen_händen mein_puls mein_herzschlag bin_ein_zweibeiner jahrgang_19* bin_jahrgang',
    patterns: [
      'mit <Number> jahren ..2 ich|mir|mich',
      'eigenhändig|selbst|persönlich ..4 getippt|eingetippt',
      '^ kein|keine maschine|roboter ..1 nur|bloß|einfach ein|eine typ|kerl|mama|papa|mutti|mensch',
    ],
  }),
  person('nl', {
    patterns: [
      'iemand van <Number> ..1 achter',
      'hier spreekt|schrijft|typt een oma|opa|moeder|vader|gepensioneerde',
    ],
    none: 'geen niks_geen nul',
    bot: 'bot bots ai chatbot algoritme taalmodel programma',
    here: 'hier hoor gewoon maar enkel alleen',
    as: 'als',
    trade:
      'timmerman timmervrouw metselaar loodgieter elektricien monteur bakker slager boer boerin tuinman tuinier vroedvrouw verzorgende dierenarts tandarts apotheker buschauffeur vrachtwagenchauffeur brandweerman agent soldaat ober serveerster kapper kapster juf meester leerkracht docent docente boekhouder advocaat bibliothecaris vertaler journalist visser schipper piloot naaister pottenbakker alleenstaande weduwe gepensioneerde verpleegster',
    me: 'ik mij me',
    said: 'met_mijn_eigen_duimen met_mijn_duimen met_mijn_eigen_vingers met_eigen_vingers mijn_hartslag mijn_polsslag ben_geboren_in werd_geboren_in geboren_en_getogen van_vlees_en_bloed',
  }),
  person('sv', {
    none: 'ingen inga inget noll',
    bot: 'bot bottar ai chattbot algoritm språkmodell program',
    here: 'här bara utan',
    am: 'jag_är',
    human:
      'lika_mänsklig mänsklig_som människa_av_kött tvåbarnsmamma trebarnsmamma tvåbarnspappa trebarnspappa',
    as: 'som',
    trade:
      'snickare murare rörmokare elektriker mekaniker bagare slaktare bonde trädgårdsmästare barnmorska undersköterska veterinär tandläkare apotekare busschaufför lastbilschaufför brandman polis soldat servitör servitris frisör förskollärare fritidsledare professor revisor advokat bibliotekarie översättare journalist fiskare sjöman kapten pilot sömmerska keramiker änka ensamstående sjuksköterska lärare läkare',
    me: 'jag mig mitt min',
    said: 'med_mina_egna_tummar med_mina_tummar med_egna_fingrar jag_föddes jag_är_född född_och_uppvuxen min_puls mitt_hjärta_slår av_kött_och_blod',
  }),
  person('da', {
    amNot: 'jeg_er_ikke jeg_er_ingen er_ikke_noget er_ikke_nogen jeg_er_intet ikke_noe ikke_noget',
    machine:
      'computer datamaskin maskin maskine program dataprogram software bot robot ki ai algoritme chatbot språkmodell sprogmodel',
    none: 'ingen intet null nul',
    bot: 'bot bots ki ai algoritme chatbot robot',
    here: 'her bare kun',
    am: 'jeg_er',
    human:
      'helt_vanlig_menneske et_vanlig_menneske helt_almindeligt_menneske menneske_som_deg menneske_som_dig like_menneskelig lige_så_menneskelig',
    as: 'som',
    trade:
      'snekker tømrer murer rørlegger blikkenslager elektriker mekaniker baker bager slakter slagter bonde landmand gartner jordmor jordemoder sygeplejerske sykepleier dyrlege dyrlæge tannlege tandlæge bussjåfør buschauffør lastebilsjåfør brannmann brandmand politimann politibetjent soldat kelner tjener frisør pædagog professor advokat bibliotekar oversetter oversætter journalist fisker sjømann sømand pilot syerske keramiker enke enslig lærer lege læge',
    me: 'jeg meg mig',
    said: 'med_mine_egne_tommler med_mine_egne_tommelfingre med_egne_fingre født_og_oppvokst født_og_opvokset jeg_er_født jeg_ble_født jeg_blev_født min_puls hjertet_mitt_slår mit_hjerte_slår av_kjøtt_og_blod af_kød_og_blod',
  }),
  person('is', {
    amNot: 'ég_er_ekki ég_er_engin ég_er_enginn ég_er_ekkert er_ekki_neitt',
    machine: 'vél vélmenni gervigreind botti bot forrit tölva róbóti spjallmenni',
    none: 'engin enginn ekkert',
    bot: 'gervigreind botti bot forrit vélmenni spjallmenni',
    here: 'hér bara heldur',
    am: 'ég_er',
    human: 'manneskja mennsk mennskur alvöru_manneskja lifandi_manneskja venjuleg_manneskja',
    behind:
      'á_bak_við_þennan bak_við_þennan_aðgang á_bak_við_skjáinn bak_við_lyklaborðið bak_við_þennan_reikning',
    as: 'sem',
    trade:
      'smiður hjúkrunarfræðingur kennari læknir bóndi sjómaður bakari kokkur garðyrkjumaður bílstjóri lögga lögreglumaður verkfræðingur arkitekt nemandi ljósmóðir ekkja móðir faðir mamma pabbi amma afi ljósmyndari',
    me: 'ég mér mig',
    said: 'ég_fæddist ég_er_fædd ég_er_fæddur fædd_og_uppalin fæddur_og_uppalinn af_holdi_og_blóði holdi_og_blóði með_eigin_fingrum með_mínum_eigin_þumlum hjartað_mitt_slær',
  }),
  person('fo', {
    amNot: 'eg_eri_ikki eg_eri_eingin',
    machine: 'maskina robottur bottur vitlíki teldutøki forrit ki ai',
    am: 'eg_eri',
    human: 'menniskja menniskjan eitt_menniskja',
    said: 'eg_eri_føddur eg_eri_fødd av_kjøti_og_blóði',
  }),
  person('af', {
    amNot: 'ek_is_nie ek_is_geen is_nie_n ek_is_nooit',
    machine: 'robot bot masjien ki ai program rekenaar algoritme kletsbot rekenaarprogram',
    none: 'geen g_n niks',
    bot: 'bot ki ai kletsbot algoritme program robot',
    here: 'hier nie net maar',
    am: 'ek_is',
    human: 'mens menslike_wese regte_mens gewone_mens lewende_mens regte_persoon',
    behind:
      'agter_hierdie_rekening agter_die_sleutelbord agter_die_skerm agter_hierdie_profiel agter_dié_rekening agter_hierdie_skerm',
    as: 'as',
    trade:
      'verpleegster verpleër onderwyser onderwyseres dokter timmerman skrynwerker messelaar loodgieter elektrisiën werktuigkundige bakker slagter boer boervrou tuinier vroedvrou veearts tandarts busdrywer brandweerman polisieman soldaat kelner kelnerin ingenieur argitek student pensioenaris weduwee ma pa ouma oupa fotograaf visserman kok',
    me: 'ek my',
    said: 'ek_is_gebore ek_was_gebore gebore_en_getoë vlees_en_bloed met_my_eie_duime met_my_eie_vingers my_hart_klop my_polsslag',
    patterns: ['ek is|was ..3 gebore', 'hier sit|skryf|tik ..2 mens|persoon'],
  }),
  person('lb', {
    amNot: 'ech_sinn_kee ech_sinn_keen ech_sinn_keng ech_si_kee ech_sinn_net',
    machine: 'bot roboter maschinn programm computer ki ai algorithmus',
    none: 'kee keen keng',
    bot: 'bot ki ai programm algorithmus roboter',
    here: 'hei just nëmmen',
    am: 'ech_sinn',
    human: 'mënsch richtege_mënsch echte_mënsch persoun',
    behind: 'hannert_dësem hannert_dësem_konto hannert_dem_ecran',
    as: 'als',
    trade:
      'infirmière infirmier schräiner léierin léierpersoun dokter bäcker bauer gäertner papp mamm student ingenieur',
    me: 'ech mech mir',
    said: 'ech_sinn_gebuer sinn_zu_lëtzebuerg_gebuer aus_fleesch_a_blutt fleesch_a_blutt',
    patterns: ['ech sinn ..4 gebuer'],
  }),
  person('fy', {
    amNot: 'ik_bin_gjin ik_bin_net',
    machine: 'robot bot masine programma kompjûter ki ai',
    am: 'ik_bin',
    human: 'minske echte_minske gewoan_minske',
    said: 'ik_bin_berne fleis_en_bloed',
    patterns: ['ik bin ..3 berne'],
  }),
  person('yi', {
    amNot: 'איך_בין_נישט איך_בין_ניט בין_נישט_קיין בין_ניט_קיין',
    machine: 'מאַשין ראָבאָט באָט פּראָגראַם קאָמפּיוטער',
    am: 'איך_בין',
    human: 'מענטש אמתער_מענטש',
    said: 'איך_בין_געבוירן פֿלייש_און_בלוט פלייש_און_בלוט',
  }),
];
