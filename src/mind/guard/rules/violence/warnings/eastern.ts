import type { WarningsByLanguage } from './warning-words.ts';

/** Of Slavic languages, Finnish, Hungarian, Greek and Turkish. */
export const eastern: WarningsByLanguage = {
  pl: {
    advise: 'na_twoim_miejscu na_pana_miejscu gdybym_był_tobą gdybym_była_tobą powinieneś radzę_ci lepiej',
    guard:
      'nie_wychodził nie_wychodziłbym nie_wychodziłabym nie_wychodź sam_wieczorem sama_wieczorem sam_po_zmroku zamykał_drzwi zamknął_drzwi zamknij_drzwi dziś_w_nocy tej_nocy hamulców hamulce pod_auto wyprowadził_się za_siebie nie_gasił_światła nie_spał',
    easily: 'łatwo szybko tak_łatwo nietrudno',
    mishap: 'pożar ogień spłonąć pali wypadek upaść spaść poślizgnąć potknąć nieszczęście',
    premises:
      'jak_twoja jak_twój twoja_pracownia twojej_pracowni twój_dom twoje_schody u_ciebie ludziom_takim takim_jak_ty w_pracowni twoim_domu',
    draw: 'malowałbyś malowałabyś będziesz_malował będziesz_malować będziesz_rysował malujesz rysujesz',
    bereft: 'bez_rąk bez_palców bez_oczu z_połamanymi nogami ustami',
    findYou: 'znajdą_cię skończysz wyląduj* wyłowią_cię będziesz_pływał wylądujesz zakopiemy_cię',
    water: 'kanale kanału rzece rowie wiśle bagażniku jeziorze lesie stawie studni',
    sayings:
      'twoje_dni_są_policzone masz_policzone_dni zostało_ci_niewiele niewiele_ci_zostało idziemy_po_ciebie jesteś_następny módl_się_żeby_nie módl_się_żebyśmy skręcę_ci_kark przyzwyczajaj_się_do_wózka uważaj_na_palce zobaczymy_się_po_ciemku pilnuj_hamulców',
  },
  cs: {
    advise: 'na_tvém_místě na_vašem_místě být_tebou kdybych_byl_tebou měl_bys radím_ti radši raději',
    guard:
      'nevycházel nevycházela nechodil_sám nechoď_sám nechoď_ven sám_večer sama_večer zamkl_dveře zamykal zamkni dnes_v_noci brzdy pod_auto odstěhoval ohlížej_se za_sebe nezhasínal nezhasínala nespal',
    easily: 'snadno rychle tak_snadno lehce lehko',
    mishap: 'požár oheň hoří shořet shoří nehoda spadnout spadne uklouznout zakopnout neštěstí',
    premises:
      'jako_je_tvůj jako_ten_tvůj tvůj_ateliér tvém_ateliéru tvůj_dům tvoje_schody u_tebe lidem_jako lidi_jako_ty ateliéru_jako',
    draw: 'budeš_malovat maloval_bys malovala_bys budeš_kreslit maluješ kreslíš',
    bereft: 'bez_rukou bez_prstů bez_očí se_zlámanými nohama pusou',
    findYou: 'najdou_tě skončíš vyloví_tě budeš_plavat zakopeme_tě tě_najdou',
    water: 'kanále řece vltavě příkopu kufru jezeře lese rybníku studni potoce',
    sayings:
      'tvoje_dny_jsou_sečteny máš_spočítané_dny moc_času_ti_nezbývá přijdeme_si_pro_tebe jdeme_pro_tebe jsi_na_řadě modli_se_ať modli_se_aby zvykej_si_na_vozík dávej_si_pozor_na_prsty uvidíme_se_potmě',
  },
  ru: {
    advise:
      'на_твоём_месте на_твоем_месте на_вашем_месте будь_я_тобой тебе_бы советую_тебе лучше лучше_бы_тебе',
    guard:
      'не_выходил не_выходила не_выходи не_ходил_один не_ходи_один не_гуляй_одна вечером_из_дома один_по_вечерам запирал_дверь запри_дверь закрывал_дверь этой_ночью сегодня_ночью тормоза под_машину переехал_в_другой переехать оглядывайся не_выключал_свет не_спал',
    easily: 'легко быстро так_легко запросто недолго',
    mishap:
      'пожар загореться загорится сгореть горит огонь авария упасть упадёт поскользнуться споткнуться несчастье беда',
    premises:
      'как_твоя как_твой как_у_тебя твоя_мастерская твоей_мастерской твой_дом твоём_подъезде у_тебя с_такими_как таким_как_ты в_мастерской',
    draw: 'ты_будешь_рисовать будешь_рисовать рисовать_будешь будешь_писать_картины рисовал_бы рисуешь',
    bereft: 'без_рук без_пальцев без_глаз с_переломанными ногами ртом',
    findYou: 'тебя_найдут найдут_тебя ты_окажешься выловят_тебя тебя_выловят закопаем_тебя ты_всплывёшь',
    water: 'канале реке канаве багажнике озере лесу пруду колодце неве болоте',
    sayings:
      'твои_дни_сочтены дни_твои_сочтены тебе_недолго_осталось тебе_осталось_недолго недолго_тебе_осталось за_тобой_придём мы_за_тобой_придем молись_чтобы_мы молись_чтобы_я привыкай_к_коляске береги_пальцы увидимся_в_темноте',
  },
  uk: {
    advise: 'на_твоєму_місці на_вашому_місці був_би_я_тобою тобі_краще раджу_тобі краще',
    guard:
      'не_виходив не_виходила не_виходь не_ходив_сам не_ходи_сам увечері_з_дому сам_увечері замикав_двері замкни_двері цієї_ночі сьогодні_вночі гальма під_машину переїхав озирайся не_вимикав_світло не_спав',
    easily: 'легко швидко так_легко запросто недовго_й',
    mishap:
      'пожежа загорітися загориться згоріти горить вогонь аварія впасти впаде послизнутися спіткнутися лихо',
    premises:
      'як_твоя як_твій як_у_тебе твоя_майстерня твоїй_майстерні твій_дім твоєму_під’їзді у_тебе з_такими_як таким_як_ти',
    draw: 'ти_малюватимеш малюватимеш будеш_малювати малював_би малюєш',
    bereft: 'без_рук без_пальців без_очей з_переламаними ногами ротом',
    findYou: 'тебе_знайдуть знайдуть_тебе ти_опинишся виловлять_тебе тебе_виловлять закопаємо_тебе',
    water: 'каналі річці канаві багажнику озері лісі ставку криниці дніпрі болоті',
    sayings:
      'твої_дні_полічені тобі_недовго_лишилося тобі_лишилося_недовго недовго_тобі_лишилося по_тебе_прийдуть ми_прийдемо_по_тебе молись_щоб_ми молися_щоб звикай_до_візка бережи_пальці побачимося_в_темряві чекаємо_на_тебе_біля чекаю_на_тебе_біля',
  },
  fi: {
    advise: 'sinuna jos_olisin_sinä sinun_kannattaisi sinun_pitäisi neuvon_sinua parempi',
    guard:
      'en_kulkisi en_lähtisi en_menisi yksin_pimeällä yksin_ulos ulos_yksin lukitsisin_oven lukitse_ovi ensi_yönä tänä_yönä jarrut jarrusi auton_alle muuttaisin katso_taaksesi en_sammuttaisi en_nukkuisi',
    easily: 'helposti äkkiä nopeasti niin_helposti herkästi',
    mishap:
      'tulipalo syttyy palaa palavat onnettomuus kaatuu putoaa putoat liukastuu liukastut kompastut vahinko',
    premises:
      'kuin_sinun ateljeesi ateljeessasi talosi portaasi sinun_luonasi kaltaisillesi kaltaisesi tuollainen_ateljee',
    draw: 'maalaat maalaisit piirrät piirtäisit',
    bereft: 'ilman_käsiä ilman_sormia ilman_silmiä murtuneilla jaloillasi suullasi',
    findYou: 'sinut_löydetään löydetään_sinut päädyt löytävät_sinut sinut_ongitaan',
    water:
      'kanavasta joesta ojasta ojaan jokeen järvestä järveen metsästä takakontista takakonttiin kaivosta kaivoon',
    sayings:
      'päiväsi_ovat_luetut sinulla_ei_ole_paljon_aikaa aikasi_on_vähissä tulemme_hakemaan_sinut olet_seuraava rukoile_ettemme rukoile_etten totuttele_pyörätuoliin varo_sormiasi nähdään_pimeässä rikon_naamasi rikon_naaman',
  },
  hu: {
    advise: 'a_helyedben az_ön_helyében ha_én_te_lennék jobban_tennéd tanácsolom jobb_ha jobb_lenne',
    guard:
      'nem_mennék_ki nem_mászkálnék ne_menj_ki egyedül_este egyedül_sötétben bezárnám_az zárd_be ma_este ma_éjjel a_fékeket féket az_autód_alá elköltöznék hátranéznék nézz_a_hátad nem_kapcsolnám_le nem_aludnék',
    easily: 'könnyen gyorsan hamar olyan_könnyen könnyű',
    mishap: 'tűz leég kigyullad baleset elesik leesik megcsúszik megbotlik baj',
    premises: 'mint_a_tied műtermed a_házad a_lépcsőd nálad magadfajtákkal olyanokkal_mint egy_műterem',
    draw: 'festesz festenél rajzolsz rajzolnál fogsz_festeni',
    bereft: 'kéz_nélkül kezek_nélkül ujjak_nélkül szem_nélkül törött_ujjakkal lábbal szájjal',
    findYou: 'megtalálnak végzed végezni_fogod kihalásznak elásunk fognak_találni',
    water: 'csatornában folyóban dunában árokban csomagtartóban tóban erdőben kútban',
    sayings:
      'meg_vannak_számlálva_a_napjaid napjaid_meg_vannak nem_sok_időd_van érted_megyünk te_jössz_a_sorban imádkozz_hogy_ne szokj_hozzá_a_tolószékhez vigyázz_az_ujjaidra találkozunk_a_sötétben',
  },
  el: {
    advise: 'στη_θέση_σου αν_ήμουν_εσύ αν_ήμουν_στη_θέση καλύτερα_να σε_συμβουλεύω θα_έπρεπε_να',
    guard:
      'δεν_θα_έβγαινα μην_βγαίνεις μη_βγεις μόνος_το_βράδυ μόνη_το_βράδυ θα_κλείδωνα κλείδωνε κλείδωσε απόψε τα_φρένα φρένα_σου κάτω_από_το_αυτοκίνητο μετακομίσεις πίσω_σου δεν_θα_έσβηνα να_προσέχεις',
    easily: 'εύκολα εύκολο γρήγορα τόσο_εύκολα',
    mishap: 'φωτιά καίγεται καεί ατύχημα πέφτει πέσεις γλιστρήσεις σκοντάψεις κακό',
    premises:
      'σαν_το_δικό_σου σαν_τη_δική_σου εργαστήριό_σου σπίτι_σου σκάλα_σου σε_σένα σαν_εσένα τους_ομοίους',
    draw: 'θα_ζωγραφίζεις ζωγραφίζεις θα_σχεδιάζεις',
    bereft: 'χωρίς_χέρια χωρίς_δάχτυλα χωρίς_μάτια με_σπασμένα με_τα_πόδια με_το_στόμα',
    findYou: 'θα_σε_βρουν θα_καταλήξεις θα_σε_ψαρέψουν θα_σε_θάψουμε',
    water: 'κανάλι ποτάμι χαντάκι πορτμπαγκάζ λίμνη δάσος πηγάδι θάλασσα',
    sayings:
      'οι_μέρες_σου_είναι_μετρημένες μετρημένες_οι_μέρες_σου λίγος_χρόνος_σου_μένει σου_μένουν_λίγες θα_έρθουμε_να_σε είσαι_ο_επόμενος προσευχήσου_να_μην συνήθισε_το_καροτσάκι πρόσεχε_τα_δάχτυλά_σου τα_λέμε_στο_σκοτάδι',
  },
  tr: {
    advise: 'yerinde_olsam yerinizde_olsam senin_yerinde tavsiye_ederim iyi_edersin daha_iyi derim',
    guard:
      'dışarı_çıkmazdım çıkmazdım dışarı_çıkma yalnız_çıkma gece_yalnız tek_başına_çıkma kapıyı_kilitle kapımı_kilitlerdim kilitlerdim bu_gece frenlerini frenleri arabanın_altına taşınırdım arkana_bak ışıkları_söndürme uyumazdım',
    easily: 'kolay kolayca çabuk çok_kolay hemen',
    mishap: 'yangın yanar yanması kaza düşer düşmek kayar tökezler bela alev',
    premises:
      'seninki_gibi atölyen atölyenin senin_evin evin_gibi merdivenlerin sizin_orada senin_gibi senin_gibiler',
    draw: 'çizersin çizeceksin boyarsın resim_yapacaksın resim_yaparsın',
    bereft:
      'elsiz ellerin_olmadan parmakların_olmadan parmaksız kırık_parmaklarla gözsüz ayaklarınla ağzınla',
    findYou: 'seni_bulurlar bulurlar_seni sonun seni_bulacaklar cesedin seni_gömeriz',
    water: 'kanalda nehirde hendekte bagajda gölde ormanda kuyuda derede denizde',
    sayings:
      'günlerin_sayılı sayılı_günlerin fazla_zamanın_kalmadı az_kaldı_sana seni_almaya_geliyoruz sıradaki_sensin dua_et_de tekerlekli_sandalyeye_alış parmaklarına_dikkat_et karanlıkta_görüşürüz kolunu_kanadını_kır* frenlerini_kontrol',
  },
};
