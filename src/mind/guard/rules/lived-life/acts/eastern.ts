import { act } from './act.ts';

/** Ordinary acts in Slavic, Baltic and Finno-Ugric languages and in Greek. */
export const eastern = [
  act('pl', {
    onto: 'na_klawiaturę na_laptopa',
    printed:
      'wydrukowałem wydrukowałam wydrukowane wydrukowana powiesiłem powiesiłam oprawiłem oprawiłam przykleiłem przykleiłam',
    spot: 'lodówce lodówkę lodówki ścianie ścianę łóżkiem biurkiem kuchni korytarzu biurze pokoju łazience salonie pracy warsztacie szkole sklepie hali',
    iMissed: 'przegapiłem przegapiłam przejechałem przejechałam spóźniłem spóźniłam',
    stop: 'przystanek autobus pociąg tramwaj stację metro',
    meal: 'zupa kawa herbata ryż obiad kolacja mleko makaron ziemniaki cebula sos kawę herbatę zupę obiad',
    burnt:
      'przypaliła przypalił przypaliło wystygła wystygł wykipiało rozlałem rozlałam przypaliłem przypaliłam',
    looking: 'patrzyłem patrzyłam patrząc zapatrzyłem zapatrzyłam gapiłem gapiłam przez_ten przez_to',
    here: 'u_nas_też u_nas też_u_nas tu_też tutaj_też u_mnie_też ',
    weather: 'pada leje sypie wieje mrozi grzmi',
    few: 'dwa dwie trzy cztery pięć sześć siedem dziesięć <Number>',
    span: 'lata zimy zim lat miesiące miesięcy tygodnie noce',
    know: 'znam wiem poznaję nauczyły nauczyło i_nigdy rozpoznaję',
    said: 'pies_zaczął_szczekać kot_wskoczył buty_przemoczone wracam_z_pracy wracam_ze_zmiany po_nocnej_zmianie po_nocce prosto_z_nocki po_dyżurze w_biurze_wszyscy u_nas_w_biurze w_poczekalni_i siedzę_w_poczekalni siedzę_w_pociągu jadę_pociągiem jadę_autobusem jadę_tramwajem stoję_w_korku powstało_w_pociągu szef_idzie przerwa_obiadowa pod_prysznicem byłem_u_dentysty byłam_u_dentysty byłem_na_urlopie byłam_na_urlopie był_hydraulik przeprowadzam wśród_kartonów w_moim_wieku rozlałem_kawę rozlałam_kawę spadłem_z_krzesła spadłam_z_krzesła prądu_nie_ma_u_nas',
  }),
  act('cs', {
    onto: 'na_klávesnici na_klávesnicu na_notebook',
    me: 'jsem som',
    printed:
      'vytiskl vytiskla vytisknul vytiskla_jsem vytlačil vytlačila vytištěné vytlačené pověsil_jsem pověsila_jsem zavesil_som zavesila_som nalepil_jsem nalepila_jsem zarámoval zarámovala',
    spot: 'lednici ledničce chladničke chladničku zdi zeď stene stenu postelí posteľou stolem stolom kuchyni chodbě chodbe kanceláři kancelárii pokoji izbe ložnici práci',
    missed:
      'přejel přejela zmeškal zmeškala přejel_jsem prešvihol prešvihla zmeškala_som minul_jsem minula_jsem',
    stop: 'zastávku zastávka autobus vlak tramvaj električku stanici stanicu zástavku',
    meal: 'polévka káva čaj rýže oběd večeře mléko těstoviny brambory cibule omáčka polievka obed večera kávu polévku',
    burnt:
      'připálila připálil připálilo vystydla vystydl přetekla rozlil rozlila pripálila pripálil vychladla spálila spálil',
    looking: 'koukal koukala díval dívala kvůli_tomuhle pozeral pozerala kvôli',
    here: 'u_nás_taky u_nás tady_taky i_tady aj_u_nás aj_tu u_nás_tiež ',
    weather: 'prší sněží sneží leje padá mrzne chumelí bouří fúka',
    few: 'dva dvě tři čtyři pět šest deset dve tri štyri päť šesť desať <Number>',
    span: 'roky zimy léta měsíce týdny let rokov letá mesiace týždne noci',
    know: 'znám vím poznám poznávám naučily naučilo viem a_nikdy',
    said: 'jdu_z_noční po_noční_směně po_noční_a idem_z_nočnej po_nočnej z_práce_domů u_nás_v_kanceláři v_práci_všichni v_čekárně_a sedím_v_čekárně sedím_v_čakárni sedím_ve_vlaku sedím_vo_vlaku jedu_vlakem stojím_v_koloně šéf_jde šéf_ide polední_pauza ve_sprše_mě napadlo_ve_sprše v_sprche byl_jsem_u_zubaře byla_jsem_u_zubaře byl_jsem_na_dovolené byla_jsem_na_dovolené bol_som_u_zubára byla_dovolená byl_tu_instalatér stěhujeme_se sťahujeme_sa krabice_všude v_mém_věku v_mojom_veku rozlil_jsem_kávu rozlila_jsem_kávu vyliala_som spadl_jsem_ze_židle spadla_jsem_ze_židle kočka_skočila pes_začal_štěkat',
  }),
  act('hr', {
    onto: 'po_tipkovnici po_tastaturi po_laptopu по_тастатури na_tipkovnicu na_tastaturu',
    me: 'sam сам ja ја',
    printed:
      'isprintao isprintala isprintano odštampao odštampala одштампао одштампала испринтала испринтао okačio_sam okačila_sam objesio_sam objesila_sam okačila objesila окачио_сам окачила_сам zalijepio zalijepila natisnil natisnila uokvirio uokvirila',
    spot: 'frižider frižideru hladnjak hladnjaku zid zidu krevet kreveta kuhinji kuhinju hodniku uredu kancelariji sobi kupaonici poslu фрижидер фрижидеру зид зиду кревета кухињи канцеларији соби послу hladilnik steni postelji kuhinji pisarni',
    missed:
      'propustio propustila prešao prešla promašio promašila prespavala прескочила прескочио пропустио пропустила промашила промашио zamudil zamudila',
    stop: 'stanicu stanica autobus vlak voz tramvaj postaju станицу аутобус воз трамвај postajo vlak',
    meal: 'juha supa kava kafa čaj riža pirinač ručak večera mlijeko mleko tjestenina umak супа кафа чај ручак вечера kosilo',
    burnt:
      'zagorjela zagorio zagorelo zagorjelo zagorela prolio prolila ohladila ohladio изгорео загорело загорела охладила пролила пролио prekipjelo zažgala',
    looking: 'gledao gledala gledajući zbog_ove zbog_ovog гледао гледала гледајући због_ове dok_sam gledal',
    here: 'i_kod_nas kod_nas_isto i_ovdje i_ovde ovdje_isto kod_nas и_код_нас и_овде tudi_tu tudi_pri_nas',
    weather: 'pada kiši sniježi snijeg sneži lije puše пада киши снежи лије dežuje sneži',
    few: 'dvije dva tri četiri pet šest sedam deset dve две два три четири <Number>',
    span: 'zime godine ljeta mjeseca meseca tjedna nedelje noći зиме године лета месеца zimi leti',
    know: 'znam prepoznajem poznajem naučile naučila i_nikad знам препознајем научиле poznam vem',
    said: 'dolazim_s_noćne iz_noćne_smjene iz_noćne_smene posle_noćne nakon_noćne после_ноћне смене_па u_uredu_svi kod_nas_u_uredu kod_nas_u_kancelariji u_čekaonici_i sjedim_u_čekaonici sedim_u_čekaonici sjedim_u_vlaku sedim_u_vozu šef_dolazi pauza_za_ručak pod_tušem под_тушем bio_sam_kod_zubara bila_sam_kod_zubara bio_sam_na_godišnjem bila_sam_na_godišnjem bio_sam_na_odmoru bila_sam_na_odmoru bio_je_vodoinstalater selim_se selimo_se u_mojim_godinama у_мојим_годинама prolio_sam_kavu prolila_sam_kavu prosula_sam_kafu просула_сам_кафу umalo_sam_pao umalo_sam_pala mačka_je_skočila',
  }),
  act('ru', {
    onto: 'на_клавиатуру на_ноутбук на_клавіатуру върху_клавиатурата на_клавиатурата',
    me: 'я аз',
    printed:
      'распечатал распечатала напечатал_и напечатала_и распечатано повесил_над повесила_над повесил_на_кухне повесила_на_кухне роздрукував роздрукувала роздруковано надрукувала повісив повісила разпечатах принтирах закачих окачих закачих_я повесил_в повесила_в приклеил_на приклеила_на',
    spot: 'холодильник холодильнике стену стене стол столом кроватью кухне коридоре офисе комнате спальне работе туалете мастерской цеху классе холодильнику стіну стіні столом ліжком кухні коридорі офісі кімнаті роботі хладилника стената леглото бюрото кухнята коридора офиса хола работа',
    missed:
      'проехал проехала пропустил пропустила проспал проспала проґавила проґавив проїхав проїхала пропустила пропустив изпуснах пропуснах',
    stop: 'остановку автобус поезд трамвай станцию электричку зупинку автобус поїзд трамвай станцію спирката спирка автобуса влака трамвая',
    meal: 'суп кофе чай рис ужин обед молоко картошка каша лук яичница кава кавa вечеря обід рис молоко каша супата кафето чая ориза вечерята обяда',
    burnt:
      'сгорел сгорела сгорело остыл остыло убежало пролил пролила подгорела подгорел згоріла згорів охолола вистигла пролив збігло изгоря изстина разлях загоря',
    looking:
      'засмотрелся засмотрелась смотрел смотрела пока_смотрел пока_смотрела из_за_этой через_цю дивився дивилась дивилася задивилась заради докато гледах загледах',
    here: 'у_нас_тоже у_нас и_у_нас здесь_тоже тут_тоже у_нас_теж тут_теж и_тук и_при_нас тук_също ',
    weather:
      'дождь снег льёт льет метель гроза сыплет сніжить дощить дощ сніг злива вали дъжд сняг ръми духа',
    few: 'два две три четыре пять шесть семь десять дві чотири п_ять шість пет шест <Number>',
    span: 'года зимы лета месяца недели лет зим ночи роки зими літа місяці тижні години лета месеца седмици',
    know: 'знаю узнаю научили научила и_я помню впізнаю навчили і_я зная познавам научиха и_аз',
    said: 'с_ночной_смены с_ночного_дежурства после_ночной_смены после_смены только_что_с_работы еду_с_работы еду_в_метро еду_в_электричке еду_в_автобусе стою_в_пробке сижу_в_очереди сижу_в_поликлинике сижу_в_приёмной сижу_на_работе на_работе_все у_нас_в_офисе начальник_идёт обеденный_перерыв пришла_в_душе пришло_в_душе в_душе_придумал была_у_стоматолога был_у_стоматолога была_в_отпуске был_в_отпуске приходил_сантехник переезжаем переезжаю в_коробках_все в_моём_возрасте в_моем_возрасте пролил_кофе пролила_кофе чуть_не_упал_со чуть_не_упала_со кот_прыгнул собака_залаяла из_нічної_зміни з_нічної_зміни після_нічної після_зміни їду_з_роботи ледве_дійшла ледве_дійшов сиджу_в_черзі на_роботі_всі начальник_іде у_душі_прийшла була_у_стоматолога був_у_стоматолога була_у_відпустці був_у_відпустці приходив_сантехнік переїжджаємо у_моєму_віці в_моєму_віці на_моята_възраст след_нощна_смяна от_нощна_смяна в_офиса_всички при_нас_в_офиса шефът_идва под_душа бях_на_зъболекар бях_в_отпуска местим_се разлях_кафето',
  }),
  act('lt', {
    onto: 'ant_klaviatūros uz_klaviatūras klaviatuurile näppäimistölle läppärille',
    printed:
      'atsispausdinau atspausdinau išsispausdinau pakabinau_virš pakabinau_virtuvėje priklijavau izprintēju izdrukāju piekāru pielīmēju printisin printisin_välja trükkisin riputasin tulostin tulostin_tämän tulostettu ripustin kehystin kiinnitin laitoin_jääkaapin',
    spot: 'šaldytuvo šaldytuvą sienos lovos stalo virtuvėje koridoriuje biure kambaryje darbe ledusskapja sienas gultas galda virtuvē gaitenī birojā istabā darbā külmkapi külmkapile seinale voodi laua kööki köögis koridori kontoris tööl jääkaapin jääkaappiin seinälle sängyn pöydän keittiöön keittiön eteiseen toimistoon työpaikan olohuoneeseen',
    iMissed:
      'pražiopsojau praleidau pavėlavau nokavēju palaidu_garām magasin_maha maha missasin myöhästyin ajoin_ohi',
    stop: 'stotelę autobusą traukinį pieturu autobusu vilcienu peatuse bussi rongi trammi pysäkin pysäkkini bussista junasta bussin junan',
    meal: 'sriuba kava arbata ryžiai vakarienė zupa kafija tēja rīsi vakariņas supp kohv tee riis õhtusöök keitto kahvi tee riisi ruoka puuro pasta maito',
    burnt:
      'sudegė prisvilo atvėso išpyliau piedega atdzisa izlēju kõrbes jahtus läks_külmaks paloi jäähtyi kiehui_yli kaadoin',
    looking: 'žiūrėdama žiūrėdamas bežiūrint skatoties vaadates vaatasin katsoessa katsoin katsellessa takia',
    here: 'pas_mus_irgi ir_čia ir_pas_mus pie_mums_arī arī_šeit siin_ka meil_ka täälläkin meilläkin täällä_myös meillä',
    weather: 'lyja sninga līst snieg sajab sataa tuulee pakastaa ukkostaa',
    few: 'dvi du trys keturi penki divas divi trīs četri kaks kolm neli viis kaksi kolme neljä viisi kuusi kymmenen <Number>',
    span: 'žiemos metai vasaros mėnesiai ziemas gadi vasaras mēneši talve aastat suve kuud talvea vuotta kesää kuukautta viikkoa',
    know: 'pažįstu žinau atpažįstu išmokė pazīstu zinu iemācīja tean tunnen õpetas tunnistan tunnen tiedän opettivat opetti ja_minä',
    said: 'po_naktinės_pamainos grįžau_iš_darbo laukiamajame_ir mano_amžiuje pēc_nakts_maiņas manā_vecumā öisest_vahetusest öövahetusest minu_vanuses hambaarsti_juures yövuorosta yövuoron_jälkeen tulin_juuri_töistä tulin_töistä odotushuoneessa_ja istun_odotushuoneessa istun_junassa istun_bussissa toimistolla_kaikki täällä_toimistolla pomo_tulee ruokatauko suihkussa_tuli tuli_suihkussa olin_hammaslääkärissä olin_lomalla putkimies_kävi muutto_kesken minun_iässäni tässä_iässä kaadoin_kahvit kahvit_näppäimistölle autoa_ei_meinaa kissa_hyppäsi koira_alkoi_haukkua',
  }),
  act('hu', {
    onto: 'a_billentyűzetre a_laptopra στο_πληκτρολόγιο',
    printed:
      'kinyomtattam kinyomtatva kiragasztottam kiraktam bekereteztem felakasztottam kitettem_a kitűztem τύπωσα το_τύπωσα εκτύπωσα την_εκτύπωσα κρέμασα το_κρέμασα κορνίζαρα κόλλησα_στο',
    spot: 'hűtőre hűtő hűtőn falra ágy íróasztal konyhában konyhába folyosóra irodában irodába szobában fürdőben munkahelyemen ψυγείο τοίχο κρεβάτι γραφείο κουζίνα σαλόνι διάδρομο δουλειά μπάνιο',
    iMissed: 'lekéstem elmulasztottam továbbmentem έχασα χάσει',
    stop: 'megállót megállóm buszt vonatot villamost metrót στάση λεωφορείο τρένο μετρό τραμ',
    meal: 'leves kávé tea rizs vacsora ebéd tej tészta hagyma kávém vacsorám σούπα καφές τσάι ρύζι φαγητό γάλα μακαρόνια',
    burnt: 'leégett odaégett kihűlt kifutott kiborítottam kiömlött κάηκε κρύωσε χύθηκε έχυσα κάηκαν',
    looking:
      'néztem nézem nézése miközben annyira_néztem bámultam κοιτώντας κοιτούσα κοιτάζοντας κοίταζα εξαιτίας',
    here: 'itt_is nálunk_is nálunk κι_εδώ εδώ_επίσης και_εδώ και_σε_μας',
    weather: 'esik havazik szakad fúj zuhog fagy jégeső βρέχει χιονίζει φυσάει ρίχνει',
    few: 'két három négy öt hat hét tíz δύο τρεις τρία τέσσερις πέντε <Number>',
    span: 'év tél nyár hónap hét éjszaka χρόνια χειμώνες καλοκαίρια μήνες',
    know: 'ismerem tudom felismerem megtanított és_én ξέρω αναγνωρίζω μου_έμαθαν και_εγώ',
    said: 'munkába_mentem munkából_jövök éjszakai_műszakból éjszakai_műszak_után éjszakás_műszak az_irodában_mindenki nálunk_az_irodában a_váróteremben_ülök váróban_ülök ülök_a_buszon ülök_a_vonaton dugóban_ülök jön_a_főnök ebédszünet_jól a_zuhany_alatt fogorvosnál_voltam szabadságon_voltam nyaraltam itt_volt_a_vízvezeték költözünk az_én_koromban kiöntöttem_a_kávét leestem_a_székről a_macska_ráugrott a_kutya_ugatni γύρισα_μούσκεμα γύρισα_από_τη_δουλειά από_νυχτερινή_βάρδια μόλις_σχόλασα σχόλασα_και μετά_τη_βάρδια στο_γραφείο_όλοι εδώ_στο_γραφείο στην_αίθουσα_αναμονής_και έρχεται_το_αφεντικό στο_ντους_μου ήμουν_στον_οδοντίατρο ήμουν_διακοπές ήρθε_ο_υδραυλικός μετακομίζουμε μετακομίζω στην_ηλικία_μου έχυσα_τον_καφέ',
  }),
];
