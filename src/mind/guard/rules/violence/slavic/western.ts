import type { ThreatsByLanguage } from './threat-words.ts';

export const western: ThreatsByLanguage = {
  pl: {
    knows:
      'wiem wiemy dowiedziałem dowiedziałam dowiedzieliśmy ustaliliśmy ustaliłem znalazłem znaleźliśmy widziałem widziałam widzieliśmy pamiętam pamiętamy wytropiliśmy namierzyłem namierzyliśmy znam znamy mam_już mamy_już',
    where:
      'gdzie dokąd kiedy skąd którędy do_której do_jakiej w_której którą jakim jakiej o_której numer adres mieszkanie samochód auto okna z_kim jak_się_nazywa którym na_którym',
    you: 'ty ciebie cię ci tobie twój twoja twoje twoi twojego twojej twoich twojemu twoją wy was wam wasz wasza wasze waszej waszego waszych pan pani pana mieszkasz mieszkacie pracujesz pracujecie parkujesz parkujecie śpisz śpicie chodzisz chodzicie spacerujesz wracasz wracacie uczysz biegasz psa pracy domu szkoły siłowni sklepu balkonie wyprowadzasz wychodzisz jeździsz kupujesz',
    your: 'twój twoja twoje twoi twojego twojej twoich twojemu twoim twoją wasz wasza wasze waszej waszego waszych pana pani',
    kinsfolk:
      'córka córki córce córkę córką córeczka córeczkę córeczce syn syna synowi synem synek synka dzieci dzieciom dziećmi dziecko dziecka dziecku rodzina rodziny rodzinie rodzinę żona żony żonie żonę mąż męża mężowi matka matki matce matkę mama mamę siostra siostrę siostrze brat brata kot kota pies psa babcia babcię bliscy bliskich bliskim samochód auto pracownia pracownię mieszkanie dom domek garaż',
    danger:
      'szkoda szkoły szkole szkołę przedszkol* stało stanie_się przydarz* przytrafi* nie_dojdzie nie_dotrze nie_wróci zniknie zniknęła zaginie pilnuj pilnujcie uważaj uważajcie strzeż sama sam zapłaci zapłacą odpowie odpowiedzą nie_dożyje wypadek wypadku nieszczęście drodze_do w_drodze piwnic* bagażnik* zapłacze płakać opłakiwać pogrzeb następn* pierwsza kondolencj* bezpieczn* do_końca_życia w_ogniu spłon* spalić podpal* wybuch* pożar* w_płomieniach płomieniach zapłon*',
    comes:
      'przyjdę przyjdziemy przyjadę przyjedziemy wpadnę wpadniemy zajrzę czekam czekamy czekaj czekajcie poczekam poczekamy zaczekam zaczaję zaczaimy spotkam spotkamy odwiedzę odwiedzimy podejdę będę_czekać będę_czekał będziemy_czekać dopadnę',
    weapons:
      'siekier* nóż nożem noża nożami młot* młotek młotkiem kij_bejs* kijem bejsbol* benzyn* kanist* cegł* strzelb* pistolet* spluw* broni bronią łom łomem kwas kwasem żylet* brzytw* łańcuchem kastet* sznurem liną_na pił* łopat* granat* maczet* karabin* pałk* zapałk*',
    breaks:
      'połamię połamiemy złamię złamiemy wybiję wybijemy rozbiję rozbijemy rozwalę rozwalimy wyrwę wyrwiemy wydłubię oderwę odrąbię odrąbiemy utnę utniemy obetnę obetniemy roztrzaskam zmiażdżę skręcę skręcimy ukręcę przetrącę przetrącimy połamać_ci połamać_te połamać_mu połamać_jej odrąbać uciąć_ci uciąć_mu uciąć_te powinno_się_połamać powinno_się_uciąć powinien_ci_połamać obić obiję obijemy przestawię',
    body: 'palec palce palców paluchy ręka ręce rękę rąk łapy łapska nogi nogę żebra żebro szczękę szczęki głowę łeb czaszkę zęby ząb oczy oko kark szyję nos mordę gębę ryj twarz kręgosłup nerki kości kolana wątrobę uszy jaja gardło kulasy',
    wishes:
      'życzę życzymy mam_nadzieję mamy_nadzieję oby obyś obyście oby_ci oby_cię oby_was oby_wam niech_cię niech_ci niech_was niech_wam daj_boże modlę_się marzę chcę_żebyś chciałbym_żebyś chciałabym_żebyś nie_mogę_się_doczekać_aż',
    fate: 'choroby chorób męczarni cierpien* bólu raka rak udar* zawał* paraliż* oślep* ogłuch* uschn* odpad* spłoniesz spłoniecie spłon* umrzesz umrzecie umarł* zdech* zdych* potrąci* przejedzi* przejech* rozjech* ciężarów* tir w_rowie do_rowu w_grobie grobu pod_ziemią w_ziemi w_trumnie śmierci_ci śmierci_wam cierpisz cierpiał* cierpieć męczy* gnić gnij* zgni* w_męczarniach udusisz zadławisz utoniesz utopi* zabij* zgwałc* pójdziesz_siedzieć zgnijesz_w spal* spłonął spłonęło połam* złamiesz_kark złamiesz_rękę skręcisz_kark intensywn*_terapii szpital* oiom* wózku wózek_inw* kalek* reanimac* w_kostnicy na_cmentarzu cmentarz*',
    author:
      'autor autora autorowi autorem autorzy autorów autorka autorkę autorce artysta artystę artyście artyści artystów malarz malarza malarzowi malarze grafik_powin* twórca twórcę twórcy tego_kto ten_kto tych_którzy takich_malarzy takich_artystów takich_autorów malarzy za_coś_takiego za_takie za_taki za_to',
    deserts:
      'pod_ścianę pod_mur kulkę kulki kulka kula_w kulę rozstrzel* zabić zabijać powiesić_na powiesić_za powiesiłbym powieszon* spalić_żywcem spalić_na spaliłbym podpalić pobić pobity zbić obić zlać wychłostać wykastrować odrąbać_ręce uciąć_ręce obciąć_ręce uciąć_palce połamać_palce połamać_ręce zakopać na_pal do_więzienia za_kratki zlinczować poćwiartować utopić udusić ukamienować na_stos na_stosie na_szubienic* na_latarni na_stryczek śmierci na_śmierć stryczek stryczka batów baty po_łapach po_mordzie w_mordę w_ryj do_pieca pod_pociąg kara_śmierci kary_śmierci stracić_go zastrzelić zastrzelon* zarżnąć zadźgać okaleczyć do_piachu do_gazu wpierdol topiono topili wieszano wieszali strzelano rozstrzeliwano palono palili ścinano chłostano zabijano zabija_się urywa_się ręce_urywa* ręce_obcinano ucinano obcinano rąbano odrąbywano łamie_się wsadza_się bito',
    should:
      'powinieneś powinnaś powinniście powinien_pan powinna_pani lepiej_byś lepiej_żebyś lepiej_by_było_gdybyś mógłbyś mogłabyś zrób_wszystkim zrób_światu zrób_nam zrób_sobie zróbcie_światu zrób_przysługę czemu_nie czemu_się_nie dlaczego_się_nie radzę_ci radzę_wam idź idźcie weź_się weź_i',
    ends: 'skocz skoczyć skocz_z skoczyć_z skoczysz rzuć_się rzucić_się rzucisz_się położyć_się_na połóż_się_na pod_pociąg pod_tramwaj pod_auto pod_samochód na_tory na_sznur powiesić_się powieś_się powiesisz_się utopić_się utop_się otruć_się zastrzelić_się zastrzel_się samobójstw* zdechnąć zdechnij zdechł umrzeć umrzyj umarł zniknąć_na_zawsze zniknij zniknął_na tabletek żyły sobie_żyły się_nie_obudzić nie_obudzić się_nie_urodzić nie_urodził spłonąć przestań_oddychać przestać_oddychać przestać_istnieć',
    waits:
      'stoimy stoję stoją czekamy czekam czekają siedzimy siedzę czatujemy czatuję czaimy obserwujemy obserwuję śledzę śledzimy zaparkowaliśmy',
    doors:
      'pod_twoim pod_waszym pod_twoimi pod_twoją przed_twoim przed_waszym przed_twoją obok_twojego naprzeciwko_twojego koło_twojego przy_twoim za_twoimi_drzwiami za_twoim_oknem w_twojej_klatce na_twojej_klatce na_twojej_ulicy na_ciebie_pod na_ciebie_przed na_ciebie_za na_was_pod pod_domem_na_ciebie',
    sayings:
      'jak_cię_spotkam jeśli_cię_spotkam gdy_cię_spotkam kiedy_cię_spotkam jak_cię_zobaczę_na jak_cię_dorwę jak_cię_złapię niech_cię_tylko niech_no_cię_tylko tylko_mi_się_napatocz wpadnij_mi_tylko jeszcze_raz_zobaczę_twój jeszcze_raz_to_namalujesz jeszcze_raz_coś_takiego jeszcze_jeden_taki_obrazek_i jeszcze_jeden_taki_rysunek_i jeszcze_jeden_post_i pluł_krwią będziesz_pluć_krwią plul_krwią krwią_plu* do_zobaczenia_w_ciemn* wieczorem_lepiej_nie wieczorami_różnie wieczorem_różne różne_rzeczy_się_zdarzają niewiele_ci_zostało mało_ci_zostało zostało_ci_niewiele nie_zostało_ci_wiele twój_ostatni_obraz twoim_ostatnim będzie_twoim_ostatnim to_twój_ostatni zamykaj_drzwi zamykaj_dobrze zamykaj_okna zamykajcie_drzwi sprawdź_zamki sprawdź_hamulce sprawdzaj_hamulce nie_ujdzie_ci nie_ujdzie_wam nie_ujdzie_to niedługo_się_spotkamy_i wkrótce_się_spotkamy_i mamy_cię_na_oku mam_cię_na_oku mamy_was_na_oku mam_cię_na_celowniku jesteś_na_celowniku na_muszce doigrasz_się doigracie_się policzymy_się_z policzę_się_z rozprawimy_się_z rozprawię_się_z zajmiemy_się_tobą ktoś_się_tobą_zajmie nikt_cię_nie_znajdzie nikt_po_tobie_nie nikt_za_tobą_nie_zapł* nikt_nie_zauważy_jak_zni* mieszkanie_pięknie_by dom_pięknie_by dom_ładnie_by pięknie_by_płon* ładnie_by_płon* pięknie_by_się_pal* dobrze_by_się_pal* dostaniesz_w_zęby dostaniesz_po_zębach dostaniesz_w_gębę dostaniesz_w_twarz dostaniesz_w_łeb dostaniesz_po_łbie dostaniesz_kul* dostaniesz_nożem dostaniesz_po_mordzie dostaniecie_w_zęby oberwiesz oberwiecie zbierać_zęby zęby_zbier* zęby_z_podłogi będzie_wdową zostanie_wdową będzie_wdowcem zostaną_sierot* będą_sierot* osieroc* oddychasz_jeszcze jeszcze_oddychasz jeszcze_żyjesz żyjesz_jeszcze już_niedługo_po już_niedługo_prze* nie_na_długo twoją_krew twojej_krwi twoja_krew waszą_krew wasza_krew twoje_flaki twoje_wnętrzności twoje_palce_w twoje_palce_poczt* palce_pocztą palec_pocztą w_kawałkach_wró* kup_sobie_trumnę wybierz_trumnę pisz_testament napisz_testament spisz_testament pożegnaj_się żegnaj_się_z pożegnajcie_się',
    harmless: ['nie wiem', 'nie wiemy'],
  },
  cs: {
    knows:
      'vím víme zjistil zjistila zjistili našel našli viděl viděla viděli pamatuju vystopoval vystopovali známe znám máme_tvoj* máme_tvo*',
    where:
      'kde kam kdy odkud kudy do_které do_jaké v_kolik ve_které kterou kterým číslo adresu byt auto okna s_kým jak_se_jmenuje ve_kterém',
    you: 'ty tě tebe tobě ti tvůj tvoje tvá tvé tvoji tvého tvojí tvých tvou vy vás vám váš vaše vašeho vaší vašich bydlíš bydlíte pracuješ pracujete parkuješ parkujete spíš spíte chodíš chodíte vracíš vracíte běháš učíš psa práce domů školy posilovny obchodu balkon venčíš jezdíš kupuješ',
    your: 'tvůj tvoje tvá tvé tvoji tvého tvojí tvých tvou tvém váš vaše vašeho vaší vašich',
    kinsfolk:
      'dcera dcery dceři dceru dcerka dcerku dceruška syn syna synovi synek synka děti dětí dětem dítě dítěte rodina rodiny rodině rodinu žena ženu manželka manželku manžel manžela máma mámu matka matku sestra sestru bratr bratra pes psa kočka kočku babička babičku blízcí blízkých blízkým auto ateliér byt dům garáž chata chatu',
    danger:
      'škoda školy škole školu školky školce školku stalo stane přihod* nedojde nedorazí nevrátí zmizí zmizela hlídej hlídejte pozor sama sám zaplatí odpyká nedožije nehod* neštěstí cestou_ze cestou_dom* cestě_dom* cestě_ze sklep* kufru kufr_aut* pláče plakat oplakávat pohřeb* další_na první_na kondolenc* ublíž* v_plamenech shoř* hořel_by podpál* vybuch* požár* vzplan*',
    comes:
      'přijdu přijdeme přijedu přijedeme zajdu zastavím_se stavím_se čekám čekáme čekej čekejte počkám počkáme počíhám počíháme potkám navštívím navštívíme budu_čekat budeme_čekat',
    weapons:
      'sekyr* sekera sekerou sekeru nůž nožem nože kladiv* baseb* pálk* benzín* benzin* kanystr* cihl* brokovnic* pistol* bouchačk* zbraní tyč* kyselin* páčidl* žilet* břitv* řetězem boxer* provaz* motorov*_pil* lopat* granát* mačet*',
    breaks:
      'zlámu zlámeme zlomím zlomíme vyrazím vyrazíme rozbiju rozbijeme rozmlátím vyrvu vyrveme utrhnu utrhneme useknu usekneme uříznu uřízneme vypíchnu rozdrtím rozdrtíme zakroutím přerazím přerazíme zpřerážím zpřeráž* zlámal_bych useknul_bych usekl_bych zlámat_ti zlámat_mu useknout_ti utnout',
    body: 'prst prsty prstů pazoury pracky ruka ruce ruku rukou_ti nohy nohu žebra čelist hlavu lebku palici zuby zub oči oko vaz krk nos hubu držku ksicht obličej páteř ledviny kosti kolena játra uši koule hnáty',
    wishes:
      'přeju přeji přejeme doufám doufáme kéž kéžby ať_tě ať_ti ať_vás ať_vám dej_bože modlím_se snad_tě snad_brzy chci_abys chtěl_bych_abys',
    fate: 'nemoc nemoci trápení utrpen* bolesti_ti rakovin* mrtvic* infarkt* ochrn* oslep* ohluch* uschn* upadnou shoříš shoříte shoř* vyhoř* umřeš umřete zemřeš zemřete umř* chcíp* zdech* přejede srazí náklaďák* kamion* v_příkop* do_příkopu v_hrobě do_hrobu pod_zem pod_zemí v_zemi_hn* v_rakvi smrt_ti trpěl trpíš trpět hnít shnij* v_bolest* zadusíš udávíš utopíš utop* zabij* znásiln* sedět_ve zavřou_tě zlomíš_vaz zlomíš_nohu zlámeš_ruce jipce jipka áru nemocnic* vozíku mrzák* na_hřbitově hřbitov*',
    author:
      'autor autora autorovi autorem autoři autorů autorka autorku umělec umělce umělci umělců malíř malíře malíři malířka kdo_to_maloval tvůrce tvůrci toho_kdo ten_kdo takové_malíře takové_umělce za_takové za_takový za_tohle za_to',
    deserts:
      'ke_zdi kulku kulka zastřel* zabít zabil_bych zabíjet pověsit_za pověsit_na oběsit pověsil_bych bych_pověsil bych_oběsil upálit zapálit_ho zmlátit zmlátil_bych zbít seřezat zbičovat vykastrovat useknout_ruce utnout_ruce useknout_prsty zlámat_ruce zlámat_prsty zakopat_ho na_kůl do_vězení do_basy za_mříže lynčovat rozčtvrtit utopit uškrtit ukamenovat na_hranici na_šibenic* na_lamp* na_lucern* smrt provaz oprátk* výprask bičem přes_prsty přes_hubu do_držky přes_držku do_pece pod_vlak trest_smrti popravit podříznout zmrzačit topili věšeli stříleli upalovali popravovali bičovali zabíjeli zabíjí_se sekaly sekali se_sekaly_ruce ruce_se_sek* utínali utínaly lámaly trhají_ruce zavírali',
    should:
      'měl_bys měla_bys měli_byste měl_byste udělal_bys_líp kdybys_radši radši_bys radši_kdybys mohl_bys mohla_bys udělej_všem udělej_světu udělej_nám udělejte_světu proč_nejdeš proč_se_ne proč_radši radím_ti běž jdi jděte',
    ends: 'skočit skoč skočit_z skočit_pod skoč_z skoč_pod lehnout_si_pod lehni_si_pod pod_vlak pod_tramvaj pod_auto na_koleje na_provaz oběsit oběs_se oběsit_se utopit_se utop_se otrávit_se zastřelit_se zastřel_se sebevražd* chcípnout chcípni umřít umři zemřít zemři zmizet_navždy zmizni zmizet_ze prášk* žíly se_neprobudit neprobudit nenarodit shořet přestat_dýchat přestaň_dýchat přestat_existovat',
    waits:
      'stojíme stojím stojí čekáme čekám čekají číháme číhám sedíme sledujem sledujeme sleduju hlídáme pozorujeme pozoruju',
    doors:
      'před_tvým před_vaším pod_tvým pod_tvými u_tvého u_vašeho vedle_tvého naproti_tvému za_tvými_dveřmi za_tvým_oknem ve_tvé_ulici v_tvé_ulici na_tebe_před na_tebe_za na_tebe_u na_vás_před',
    sayings:
      'jestli_tě_potkám až_tě_potkám když_tě_potkám až_tě_chytím až_tě_dostanu jen_se_mi_ukaž ještě_jednou_něco_takového ještě_jednou_to_namaluješ ještě_jeden_takový_obrázek_a ještě_jeden_takový_obraz_a plivat_krev budeš_plivat choď_opatrně choď_bacha večer_radši_ne večer_se_může večer_se_stává stávají_se_různé stávají_se_věci moc_času_ti moc_ti_toho_nezb* už_ti_moc_nezb* tvůj_poslední_obraz tvým_posledním to_byl_tvůj_poslední zamykej_dveře zamykej_si zamykejte_dveře zkontroluj_si_brzdy zkontroluj_brzdy zkontroluj_zámk* to_ti_neprojde neprojde_ti neprojde_vám brzy_se_potkáme_a brzo_se_uvidíme_a máme_tě_v_hledáč* mám_tě_v_hledáč* máme_tě_na_mušce jsi_na_mušce dohraješ doigruješ vyřídíme_si_to_s vyřídím_si_to_s vyřídím_si_tě postaráme_se_o_tebe postará_se_o_tebe nikdo_tě_nebude_hledat nikdo_by_tě_nepostrádal nikdo_tě_nebude_postrádat nikdo_pro_tebe_nebude tvůj_dům_by_hezky dostaneš_přes_zuby dostaneš_po_zubech dostaneš_do_zubů dostaneš_přes_tlamu dostaneš_po_hubě dostaneš_po_papuli dostaneš_kulk* dostaneš_nožem dostanete_přes schytáš_to sbírat_zuby zuby_sbír* bude_vdova bude_brzy_vdova bude_brzo_vdova bude_vdovou zůstane_vdovou bude_vdovec budou_sirotci zůstanou_sirotci osiří ještě_dýcháš dýcháš_ještě ještě_žiješ už_ne_dlouho ne_na_dlouho tvou_krev tvoji_krev tvoje_krev tvá_krev vaši_krev tvoje_střeva tvoje_prsty_v prsty_poštou prst_poštou po_kouskách_se kup_si_rakev vyber_si_rakev sepiš_závěť napiš_závěť rozluč_se rozlučte_se_s',
    harmless: ['nevím', 'nevíme'],
  },
  sk: {
    knows:
      'viem vieme zistil zistila zistili našiel našli videl videla videli pamätám vystopoval vystopovali poznám poznáme máme_tvoj*',
    where:
      'kde kam kedy odkiaľ kade do_ktorej do_akej o_koľkej v_ktorej ktorou akú ktorým číslo adresu byt auto okná s_kým ako_sa_volá',
    you: 'ty ťa teba tebe ti tvoj tvoja tvoje tvoji tvojho tvojej tvojich tvoju vy vás vám váš vaša vaše vášho vašej vašich bývaš bývate pracuješ pracujete parkuješ parkujete spíš spíte chodíš chodíte vraciaš vraciate behávaš učíš psa práce domov školy obchodu balkón venčíš jazdíš kupuješ',
    your: 'tvoj tvoja tvoje tvoji tvojho tvojej tvojich tvoju tvojom váš vaša vaše vášho vašej vašich vašu',
    kinsfolk:
      'dcéra dcéry dcére dcéru dcérka dcérku dcérke syn syna synovi synček deti detí deťom dieťa dieťaťa rodina rodiny rodine rodinu žena ženu manželka manželku manžel manžela mama mamu matka matku sestra sestru brat brata pes psa mačka mačku babka babku blízki blízkych blízkym auto ateliér byt dom garáž chata chatu',
    danger:
      'škoda školy škole školu škôlky škôlke škôlku stalo stane prihod* nedôjde nepríde nevráti zmizne zmizla stráž strážte pozor sama sám zaplatí nedožije nehod* nešťastie cestou_zo cestou_dom* ceste_dom* ceste_zo pivnic* kufri plače plakať oplakávať pohreb* ďalší_na prvá_na kondolenc* ublíž* v_plameňoch zhor* horel_by podpál* vybuch* požiar* vzplan*',
    comes:
      'prídem prídeme zájdem zastavím_sa čakám čakáme čakaj čakajte počkám počkáme počíham stretnem navštívim navštívime budem_čakať budeme_čakať',
    weapons:
      'sekera sekerou sekeru nôž nožom noža kladiv* bejzbal* baseb* pálk* benzín* kanist* tehl* brokovnic* pištoľ* pištol* zbraňou tyč* kyselin* páčidl* žilet* britv* reťazou boxer* povraz* motorov*_píl* lopat* granát* mačet*',
    breaks:
      'dolámem dolámeme polámem polámeme zlomím zlomíme zlámem zlámeme vybijem vybijeme rozbijem rozbijeme vytrhnem vytrhneme odtrhnem odseknem odsekneme odrežem odrežeme vypichnem rozdrvím vykrútim prerazím prerazíme zlámal_by odsekol_by polámať_ti polámať_mu odseknúť_ti',
    body: 'prst prsty prstov laby ruka ruky ruku nohy nohu rebrá čeľusť hlavu lebku zuby zub oči oko väz krk nos hubu papuľu držku ksicht tvár chrbticu obličky kosti kolená pečeň uši gule hnáty',
    wishes:
      'prajem prajeme želám dúfam dúfame kiež kiežby nech_ťa nech_ti nech_vás nech_vám daj_bože modlím_sa chcem_aby_si',
    fate: 'chorobu choroby trápenie utrpen* rakovin* mŕtvic* infarkt* ochrn* oslep* ohluch* uschn* odpadn* zhoríš zhoríte zhor* vyhor* umrieš umriete zomrieš zomriete umr* zomr* zdoch* skap* prejde_ťa zrazí zrazilo kamión* nákladiak* v_priekop* do_priekop* v_hrobe do_hrobu pod_zem pod_zemou v_rakve smrť_ti trpel trpíš trpieť hniť zhni* v_bolest* zadusíš utopíš utop* zabij* znásiln* sedieť_v zavrú_ťa zlomíš_väz zlomíš_nohu jiske jis áre nemocnic* vozíku mrzák* na_cintoríne cintorín*',
    author:
      'autor autora autorovi autorom autori autorov autorka autorku umelec umelca umelci umelcov maliar maliara maliari maliarka tvorca toho_kto ten_kto takých_maliarov takých_umelcov za_také za_takýto za_toto za_takú',
    deserts:
      'k_múru guľku guľka zastrel* zabiť zabil_by zabíjať zavesiť_na zavesiť_za obesiť obesil_by upáliť zapáliť_ho zmlátiť zbiť zbičovať vykastrovať odseknúť_ruky odťať_ruky odseknúť_prsty dolámať_ruky dolámať_prsty zakopať_ho na_kôl do_väzenia do_basy za_mreže lynčovať rozštvrtiť utopiť uškrtiť zaškrtiť ukameňovať na_hranic* na_šibenic* na_lamp* smrť povraz slučk* bitku výprask bičom po_prstoch po_papuli do_držky do_pece pod_vlak trest_smrti popraviť podrezať zmrzačiť topili vešali strieľali upaľovali popravovali bičovali zabíjali zabíja_sa sekali sa_sekali_ruky ruky_sa_sek* odsekávali stínali lámali',
    should:
      'mal_by_si mala_by_si mali_by_ste mohol_by_si mohla_by_si urobil_by_si_lepšie radšej_by_si keby_si_radšej urob_všetkým urob_svetu urob_nám urobte_svetu prečo_nejdeš prečo_sa_ne prečo_radšej radím_ti choď choďte',
    ends: 'skočiť skoč skočiť_z skočiť_pod skoč_z skoč_pod ľahnúť_si_pod ľahni_si_pod pod_vlak pod_električku pod_auto na_koľaje na_povraz obesiť obes_sa obesiť_sa utopiť_sa utop_sa otráviť_sa zastreliť_sa zastrel_sa samovražd* zdochnúť zdochni umrieť umri zomrieť zomri zmiznúť_navždy zmizni zmiznúť_zo tablet* žily sa_nezobudiť nezobudiť nenarodiť zhorieť prestať_dýchať prestaň_dýchať prestať_existovať',
    waits:
      'stojíme stojím stoja čakáme čakám čakajú číhame číham sedíme sledujeme sledujem strážime pozorujeme pozorujem',
    doors:
      'pred_tvojím pred_vaším pod_tvojím pod_tvojimi pri_tvojom vedľa_tvojho oproti_tvojmu za_tvojimi_dverami za_tvojím_oknom v_tvojej_ulici na_teba_pred na_teba_za na_teba_pri ťa_pred_domom vás_pred_domom',
    sayings:
      'ak_ťa_stretnem keď_ťa_stretnem až_ťa_stretnem keď_ťa_chytím keď_ťa_dostanem len_sa_mi_ukáž ešte_raz_niečo_také ešte_raz_to_namaľuješ ešte_jeden_taký_obrázok_a ešte_jeden_taký_obraz_a pľuvať_krv budeš_pľuvať chod_opatrne choď_opatrne večer_radšej_ne večer_sa_môže stávajú_sa_rôzne stávajú_sa_veci veľa_času_ti moc_ti_toho_nezost* tvoj_posledný_obraz tvojím_posledným to_bol_tvoj_posledný zamykaj_dvere zamykaj_si zamykajte_dvere skontroluj_si_brzdy skontroluj_brzdy to_ti_neprejde neprejde_ti neprejde_vám čoskoro_sa_stretneme_a čoskoro_sa_uvidíme_a máme_ťa_na_muške si_na_muške dohráš vybavíme_si_to_s vybavím_si_to_s vybavím_si_ťa postaráme_sa_o_teba postará_sa_o_teba nikto_ťa_nebude_hľadať nikomu_nebudeš_chýbať nikto_pre_teba_nebude už_sa_nezobudíš dám_ti_po dáme_ti_po zhorí_dom_aj dostaneš_po_zuboch dostaneš_cez_zuby dostaneš_do_zubov dostaneš_po_hube dostaneš_cez_hubu dostaneš_guľk* dostaneš_nožom dostanete_po schytáš_to zbierať_zuby zuby_zbier* bude_vdova bude_čoskoro_vdova bude_vdovou zostane_vdovou budú_siroty zostanú_siroty osirejú ešte_dýchaš dýchaš_ešte ešte_žiješ už_nie_dlho nie_nadlho tvoju_krv tvoja_krv vašu_krv tvoje_črevá tvoje_prsty_v prsty_poštou prst_poštou po_kúskoch_sa kúp_si_rakvu vyber_si_rakvu napíš_závet spíš_závet rozlúč_sa rozlúčte_sa_s',
    harmless: ['neviem', 'nevieme'],
  },
};
