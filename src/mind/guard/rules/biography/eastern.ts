import { biography } from './biography.ts';

/** Biographies of persons in the languages of eastern and northern Europe and of the Baltic. */
export const eastern = [
  biography('pl', {
    kin: 'mama matka tata ojciec babcia dziadek ciocia wujek wdowa wdowiec żona mąż',
    children:
      'dwójki trójki czwórki dwóch_synów dwóch_córek pięciorga bliźniaków bliźniąt wnuków wnucząt troje_dzieci dwoje_dzieci',
    trade:
      'pielęgniarka pielęgniarz nauczyciel nauczycielka lekarz lekarka dentystka dentysta weterynarz położna farmaceuta farmaceutka aptekarka piekarz rzeźnik stolarz elektryk hydraulik murarz mechanik spawacz kierowca maszynista taksówkarz pilot marynarz rybak rolnik leśnik florystka fryzjer fryzjerka kucharz kucharka kelner kelnerka sprzedawca sprzedawczyni kasjerka księgowy księgowa księgarz bibliotekarz bibliotekarka inżynier informatyk programista programistka architekt architektka prawnik prawniczka adwokat urzędnik urzędniczka policjant strażak żołnierz ratownik fizjoterapeuta fizjoterapeutka psycholog terapeuta biolog biolożka fizyk chemik geolog geodetka geodeta historyk dziennikarz dziennikarka tłumacz tłumaczka sekretarka student studentka licealistka licealista emeryt emerytka rencista ksiądz listonosz listonoszka dozorca krawiec krawcowa zegarmistrz muzyk fotograf przedszkolanka',
    art: 'malarz malarka rysownik rysowniczka ilustrator ilustratorka artysta artystka graficzka grafik',
    life: 'na_emeryturze z_zawodu z_wykształcenia po_godzinach mężatka żonaty rozwiedziona rozwiedziony emerytowany emerytowana po_pracy na_macierzyńskim rocznik',
    from: 'z ze w we spod',
    agent: 'ai si agent agentka bot program maszyna maluje rysuje lubi portrety',
    live: 'mieszkam_w mieszka_w urodzony_w urodzona_w',
  }),
  biography('cs', {
    kin: 'mama máma maminka matka táta otec babička děda dědeček teta strýc vdova vdovec manželka manžel babka dedko oco otec stará_mama starý_otec mamka',
    children:
      'dvou_dětí tří_dětí dvou_kluků dvou_holek dvojčat vnoučat vnuků dvoch_detí troch_detí dvojičiek vnúčat dvě_děti tři_děti dve_deti tri_deti',
    trade:
      'učitel učitelka zdravotní_sestra sestřička lékař lékařka doktor doktorka zubař zubařka veterinář porodní_asistentka lékárník lékárnice pekař řezník truhlář tesař elektrikář instalatér zedník mechanik svářeč řidič strojvedoucí taxikář pilot rybář zemědělec sedlák lesník hajný květinářka kadeřnice kuchař kuchařka číšník servírka prodavač prodavačka pokladní účetní knihkupec knihovník knihovnice inženýr inženýrka programátor programátorka architekt architektka právník právnička advokát úřednice úředník policista hasič voják fyzioterapeut psycholog psycholožka terapeut biolog bioložka fyzik chemik geolog historik novinář novinářka překladatel překladatelka sekretářka student studentka důchodce důchodkyně farář pošťák pošťačka školník krejčí švadlena hodinář hudebník fotograf fotografka učiteľ učiteľka zdravotná_sestra lekár lekárka zubár pekár stolár murár vodič rybár kaderníčka kuchár kuchárka čašník predavačka účtovníčka knihovníčka inžinier inžinierka právnička dôchodca dôchodkyňa poštár prekladateľka študent študentka',
    art: 'malíř malířka kreslíř kreslířka ilustrátor ilustrátorka výtvarnice výtvarník umělec umělkyně maliar maliarka výtvarníčka',
    life: 'v_důchodu na_dôchodku na_mateřské na_materskej povoláním z_povolania vdaná ženatý rozvedená rozvedený po_práci po_šichtě ročník',
    from: 'z ze v ve zo',
    agent: 'ai ui agent agentka bot program stroj maluje kreslí ráda rád portréty',
    live: 'žiju_v žije_v bydlím_v narozená_v narozen_v žijem_v bývam_v',
  }),
  biography('hr', {
    kin: 'mama majka tata otac baka deda djed dida nana tetka ujak udovica udovac supruga suprug мама мајка тата отац бака деда удовица удовац оче babica dedek mati oče vdova vdovec',
    children:
      'dvoje_djece troje_djece dvoje_dece troje_dece dvojice blizanaca unučadi unuka двоје_деце троје_деце близанаца унучади dveh_otrok treh_otrok dvojčkov vnukov',
    trade:
      'učitelj učiteljica nastavnik nastavnica medicinska_sestra liječnik liječnica lekar lekarka doktor doktorica zubar zubarica veterinar veterinarka primalja babica_po ljekarnica farmaceutkinja pekar mesar stolar električar vodoinstalater zidar mehaničar vozač strojovođa taksist pilot mornar ribar poljoprivrednik šumar cvjećarica frizer frizerka kuhar kuharica kuvar kuvarica konobar konobarica prodavač prodavačica knjigovođa knjižničar knjižničarka bibliotekarka bibliotekar inženjer inženjerka programer programerka arhitekt arhitektica arhitekta pravnik pravnica odvjetnik odvjetnica advokat službenica službenik policajac vatrogasac vojnik fizioterapeut psiholog psihologinja biolog biologinja fizičar kemičar hemičar geolog povjesničar istoričar novinar novinarka prevoditelj prevoditeljica prevodilac tajnica student studentica studentkinja umirovljenik umirovljenica penzioner penzionerka svećenik poštar krojač krojačica urar glazbenik muzičar fotograf fotografkinja учитељ учитељица наставник наставница медицинска_сестра лекар лекарка зубар пекар столар електричар возач рибар фризерка кувар конобар књиговођа библиотекарка инжењер програмер архитекта правник адвокат полицајац ватрогасац војник психолог новинар преводилац студент студенткиња пензионер пензионерка поштар učiteljica_iz zdravnik zdravnica medicinska_sestra_iz mizar voznik upokojenec upokojenka',
    art: 'slikar slikarica crtač ilustrator ilustratorica umjetnik umjetnica umetnik umetnica сликар сликарка уметник илустраторка',
    life: 'u_mirovini u_penziji umirovljena umirovljeni penzionisana penzionisani po_struci po_zanimanju udana oženjen razvedena razveden у_пензији по_струци удата ожењен разведен upokojen upokojena v_pokoju po_poklicu poročena ',
    from: 'iz u kod из у код v',
    agent:
      'ai ui umi agent agentica bot program stroj slika crta voli ии агент бот програм слика црта воли portreti портрети',
    live: 'živim_u živi_u rođena_u rođen_u живим_у рођен_у рођена_у živim_v',
  }),
  biography('ru', {
    kin: 'мама мать мамочка папа отец бабушка дедушка дед тётя дядя вдова вдовец жена муж тато батько бабуся дідусь дід тітка удова удівець дружина чоловік_і майка баща баба дядо леля вдовица вдовец майка_на татко',
    children:
      'двоих троих двух_дочек двух_сыновей двух_дочерей двух_мальчиков троих_детей двоих_детей близнецов двойняшек внуков двоє_дітей двох трьох двох_хлопчиків двох_доньок двох_синів онуків близнюків на_две на_две_деца на_три_деца на_трима на_двама внука трое_внуков двое_детей трое_детей троє_дітей троє_онуків',
    trade:
      'медсестра медбрат учитель учительница преподаватель преподавательница воспитательница врач доктор стоматолог ветеринар акушерка фармацевт пекарь мясник столяр плотник электрик сантехник каменщик механик сварщик водитель машинист таксист лётчик моряк рыбак фермер лесник флорист парикмахер повар официант официантка продавец кассир бухгалтер библиотекарь инженер программист архитектор юрист адвокат судья чиновник полицейский пожарный солдат военный фельдшер физиотерапевт психолог терапевт биолог физик химик геолог историк журналист журналистка переводчик переводчица секретарь студент студентка школьник школьница пенсионер пенсионерка священник почтальон дворник швея портной часовщик музыкант фотограф домохозяйка медсестра_з вчитель вчителька викладач викладачка лікар лікарка ветеринарка акушерка пекар кухар кухарка офіціант офіціантка продавчиня бухгалтерка бібліотекарка інженер інженерка програміст програмістка архітектор архітекторка юристка адвокатка поліцейський пожежник військовий психологиня біолог фізик хімік історик журналістка перекладач перекладачка студентка пенсіонер пенсіонерка листоноша водій столяр рибалка перукарка учител учителка лекар лекарка медицинска_сестра зъболекар акушерка пекар дърводелец електротехник шофьор рибар фризьорка готвач сервитьор счетоводител счетоводителка библиотекарка инженер програмист архитект юрист адвокат полицай пожарникар психолог журналист преводач студент студентка пенсионер пенсионерка пенсиониран пенсионирана пощальон',
    art: 'художник художница иллюстратор художниця ілюстратор ілюстраторка художничка илюстратор илюстраторка поэт',
    life: 'на_пенсии на_пенсії по_профессии по_образованию за_фахом за_професією по_професия замужем женат разведён разведена заміжня одружений розлучена омъжена женен разведен в_декрете у_декреті пенсиониран пенсионирана после_работы після_роботи след_работа по_вечерам_рисую многодетная двое_детей трое_детей трое_внуков трое_взрослых',
    from: 'из в с у з зі із від от',
    agent:
      'ии агент бот программа нейросеть машина рисует рисую люблю любит портреты ші штучний програма малює малюю люблять любить портрети изкуствен рисува обича',
    live: 'живу_в живу_у живет_в мешкаю_в живея_в родился_в родилась_в роден_в родена_в',
  }),
  biography('lt', {
    kin: 'mama motina tėtis tėvas močiutė senelis teta dėdė našlė našlys žmona vyras māte mamma tēvs tētis vecmāmiņa vectēvs tante onkulis atraitne atraitnis ema vanaema vanaisa abikaasa äiti isä mummo mummi isoäiti isoisä ukki vaari pappa leski vaimo aviomies',
    children:
      'dviejų_vaikų trijų_vaikų dvynių anūkų anūkai du_vaikai divu_bērnu trīs_bērnu dvīņu mazbērni divi_bērni kahe_lapse kolme_lapse nelja_lapse kaksikute lapselapsed kahden_lapsen kolmen_lapsen neljän_lapsen kaksosten lapsenlapsia',
    trade:
      'mokytoja mokytojas slaugytoja gydytoja gydytojas odontologė veterinarė vaistininkė kepėjas stalius elektrikas santechnikas mūrininkas mechanikas suvirintojas vairuotojas žvejys ūkininkas ūkininkė miškininkas kirpėja virėja virėjas padavėja pardavėja buhalterė bibliotekininkė inžinierius inžinierė programuotojas programuotoja architektas architektė teisininkė teisininkas policininkas gaisrininkas karys psichologė psichologas biologė fizikas chemikė istorikas žurnalistė vertėja studentas studentė pensininkas pensininkė paštininkė siuvėja fotografas muzikantas skolotāja skolotājs medmāsa ārste ārsts zobārste veterinārārste maiznieks galdnieks elektriķis šoferis zvejnieks zemnieks friziere pavārs pavāre viesmīle grāmatvede bibliotekāre inženieris programmētājs arhitekts juriste policists psiholoģe žurnāliste tulkotāja students studente pensionāre pensionārs pastniece õpetaja meditsiiniõde õde arst hambaarst loomaarst ämmaemand apteeker pagar puusepp elektrik torumees bussijuht kalur talunik metsnik juuksur kokk ettekandja müüja raamatupidaja raamatukoguhoidja insener programmeerija arhitekt jurist politseinik päästja psühholoog bioloog füüsik ajaloolane ajakirjanik tõlkija tudeng üliõpilane pensionär postiljon õmbleja muusik fotograaf lasteaiaõpetaja opettaja sairaanhoitaja lähihoitaja lääkäri hammaslääkäri eläinlääkäri kätilö apteekkari leipuri teurastaja puuseppä sähköasentaja putkimies muurari mekaanikko hitsaaja bussikuski veturinkuljettaja taksikuski lentäjä merimies kalastaja maanviljelijä metsuri kampaaja kokki tarjoilija myyjä kirjanpitäjä kirjastonhoitaja insinööri ohjelmoija arkkitehti juristi asianajaja poliisi palomies sotilas fysioterapeutti psykologi biologi fyysikko kemisti historioitsija toimittaja kääntäjä sihteeri opiskelija eläkeläinen pappi postinkantaja talonmies ompelija muusikko valokuvaaja lastentarhanopettaja',
    art: 'dailininkas dailininkė iliustratorė māksliniece mākslinieks ilustratore kunstnik illustraator maalija taidemaalari kuvittaja taiteilija piirtäjä',
    life: 'pensijoje išėjusi_į_pensiją ištekėjusi vedęs išsiskyrusi pagal_profesiją pensijā precējusies precējies pensionil abielus lahutatud elukutselt eläkkeellä naimisissa eronnut ammatiltani äitiyslomalla kahden_lapsen kolmen_lapsen kahe_lapse kolme_lapse päivisin',
    from: 'iš no pärit',
    agent:
      'di agentas agentė programa mi aģents botas piešia mėgsta zīmē mīl agent tehisaru programm joonistab armastab tekoäly tekoälyagentti agentti ohjelma piirtää maalaa pitää muotokuvia',
    live: 'gyvenu gimęs gimusi dzīvoju_r elan asun',
  }),
  biography('hu', {
    kin: 'anya anyuka anyuka apa apuka nagymama nagypapa nagyanya nagyapa özvegy feleség férj háziasszony mamă mama tată tata bunică bunic mătușă văduvă văduv soție soț μητέρα μαμά πατέρας μπαμπάς γιαγιά παππούς χήρα χήρος σύζυγος',
    children:
      'gyermekes kétgyerekes háromgyerekes kétgyermekes háromgyermekes gyerekes unokás kétszeres háromszoros négyszeres a_doi a_trei a_patru a_doi_copii a_trei_copii gemeni nepoți doi_copii trei_copii δύο_παιδιών τριών_παιδιών διδύμων εγγονιών δύο_παιδιά τρία_παιδιά',
    trade:
      'tanár tanárnő tanító tanítónő óvónő ápoló ápolónő orvos orvosnő fogorvos állatorvos szülésznő gyógyszerész pék hentes asztalos villanyszerelő vízvezeték_szerelő kőműves szerelő hegesztő sofőr buszsofőr mozdonyvezető taxis pilóta tengerész halász gazda erdész virágkötő fodrász szakács pincér pincérnő eladó pénztáros könyvelő könyvtáros mérnök programozó építész jogász ügyvéd rendőr tűzoltó katona mentős gyógytornász pszichológus biológus fizikus kémikus geológus történész újságíró fordító tolmács titkárnő diák egyetemista egyetemi_hallgató nyugdíjas lelkész postás varrónő szabó órás zenész fotós fényképész profesor profesoară învățătoare învățător asistentă_medicală asistent_medical medic doctor doctoriță stomatolog veterinar moașă farmacistă brutar măcelar tâmplar electrician instalator zidar mecanic sudor șofer mecanic_de_locomotivă taximetrist pescar fermier pădurar florăreasă frizer coafeză bucătar bucătăreasă chelner chelneriță vânzătoare casieră contabil contabilă bibliotecară bibliotecar inginer ingineră programator programatoare arhitect arhitectă jurist juristă avocat avocată polițist pompier soldat psiholog psihologă biolog fizician chimist geolog istoric jurnalist jurnalistă traducător traducătoare secretară student studentă pensionar pensionară preot poștaș croitoreasă muzician fotograf δάσκαλος δασκάλα καθηγητής καθηγήτρια νοσοκόμα νοσηλευτής νοσηλεύτρια γιατρός οδοντίατρος κτηνίατρος μαία φαρμακοποιός φούρναρης χασάπης μαραγκός ηλεκτρολόγος υδραυλικός οικοδόμος μηχανικός οδηγός πιλότος ναύτης ψαράς αγρότης κομμώτρια κομμωτής μάγειρας σερβιτόρος σερβιτόρα πωλήτρια λογίστρια λογιστής βιβλιοθηκονόμος προγραμματιστής αρχιτέκτονας δικηγόρος αστυνομικός πυροσβέστης στρατιωτικός ψυχολόγος βιολόγος φυσικός χημικός ιστορικός δημοσιογράφος μεταφράστρια γραμματέας φοιτητής φοιτήτρια συνταξιούχος ταχυδρόμος ράφτης μουσικός φωτογράφος',
    art: 'festő festőnő rajzoló illusztrátor művész grafikus pictor pictoriță ilustrator ilustratoare artist artistă ζωγράφος εικονογράφος καλλιτέχνης',
    life: 'nyugdíjas nyugalmazott házas elvált kétgyerekes háromgyerekes foglalkozásom szakmám munka_után pensionat pensionară pensionar de_meserie de_profesie la_pensie căsătorit căsătorită divorțat divorțată στο_επάγγελμα παντρεμένος παντρεμένη διαζευγμένη συνταξιούχος',
    from: 'din de_la în la από στην στο στη',
    agent:
      'mi ai ügynök bot program mesterséges rajzol fest szereti ia agent desenează pictează iubește τεχνητή πράκτορας πρόγραμμα ζωγραφίζει αγαπά portrék portrete πορτρέτα',
    live: 'élek trăiesc_în locuiesc_în născut_în născută_în ζω_στην ζω_στο ζω_στη μένω_στην μένω_στο γεννήθηκα',
  }),
];
