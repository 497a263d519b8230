import { person } from './person.ts';

/** Trades, births and denials in Slavic languages. */
export const slavic = [
  person('ru', {
    amNot: 'я_не я_вовсе_не я_никакой_не тут_не здесь_не я_совсем_не',
    machine: 'бот робот боты программа нейросеть нейронка ии алгоритм чат_бот чатбот машина скрипт компьютер',
    none: 'никаких никакой никакого нет',
    bot: 'ботов бот бота ии нейросетей нейросети чат_ботов',
    here: 'тут здесь только просто лишь',
    as: 'как будучи я_как',
    trade:
      'столяр плотник медсестра медбрат врач учитель учительница сантехник электрик механик слесарь сварщик пекарь повар мясник фермер агроном садовник акушерка ветеринар стоматолог фармацевт водитель дальнобойщик пожарный полицейский солдат официант официантка парикмахер воспитатель воспитательница преподаватель бухгалтер юрист библиотекарь переводчик переводчица журналист рыбак моряк лётчик швея гончар вдова пенсионер пенсионерка мать отец бабушка дедушка мама папа инженер архитектор студент студентка строитель',
    me: 'я мне меня скажу знаю вижу узнаю понимаю могу говорю подтверждаю люблю',
    said: 'своими_пальцами своими_руками_набираю собственными_пальцами набираю_это набираю_с_телефона печатаю_с_телефона печатаю_это_сам мой_пульс у_меня_бьётся_сердце я_родился я_родилась родом_из_деревни родился_и_вырос родилась_и_выросла',
  }),
  person('uk', {
    amNot: 'я_не тут_не я_зовсім_не я_ніякий_не',
    machine: 'бот робот боти програма нейромережа ші алгоритм чат_бот машина скрипт комп’ютер',
    none: 'жодних жодного ніяких немає',
    bot: 'ботів бот бота ші нейромереж чат_ботів',
    here: 'тут лише тільки просто',
    as: 'як будучи я_як',
    trade:
      'медсестра медбрат столяр тесля лікар лікарка вчитель вчителька учителька сантехнік електрик механік зварювальник пекар кухар кухарка різник фермер агроном садівник акушерка ветеринар стоматолог водій далекобійник пожежник поліцейський солдат офіціант офіціантка перукарка вихователька викладач викладачка бухгалтерка юрист бібліотекарка перекладач журналіст рибалка моряк льотчик швачка гончар вдова пенсіонер пенсіонерка мати батько бабуся мама тато інженер архітектор студент студентка',
    me: 'я мені мене скажу знаю бачу впізнаю розумію можу люблю',
    said: 'своїми_пальцями власними_пальцями набираю_це я_народився я_народилась я_народилася народився_і_виріс мій_пульс',
  }),
  person('be', {
    amNot: 'я_не тут_не я_зусім_не',
    machine: 'робат бот праграма машына штучны_інтэлект нейрасетка алгарытм камп’ютар',
    none: 'ніякіх няма ніякага',
    bot: 'ботаў бота робатаў праграм',
    here: 'тут проста толькі',
    am: 'я',
    human: 'чалавек жывы_чалавек звычайны_чалавек сапраўдны_чалавек',
    behind: 'за_гэтым_акаўнтам за_гэтым_профілем за_гэтым_экранам за_клавіятурай',
    as: 'як',
    trade:
      'медсястра цясляр сталяр настаўніца настаўнік урач лекар пекар кухар фермер садоўнік кіроўца рыбак маці бацька бабуля студэнт студэнтка інжынер пенсіянер',
    me: 'я мне мяне ведаю бачу пазнаю скажу разумею',
    said: 'я_нарадзіўся я_нарадзілася нарадзіўся_і_вырас нарадзілася_і_вырасла з_плоці_і_крыві з_крыві_і_плоці уласнымі_пальцамі',
  }),
  person('pl', {
    none: 'żaden żadna żadne żadnych nie_żaden',
    bot: 'bot botów ai algorytm program sztuczna_inteligencja robot',
    here: 'tu tutaj tylko po_prostu zwykły zwykła',
    as: 'jako będąc ja_jako',
    trade:
      'pielęgniarka pielęgniarz stolarz cieśla murarz hydraulik elektryk mechanik spawacz piekarz cukiernik rzeźnik rolnik rolniczka ogrodnik ogrodniczka położna weterynarz dentysta farmaceutka kierowca strażak policjant żołnierz kelner kelnerka fryzjerka przedszkolanka nauczyciel nauczycielka wykładowca księgowa prawnik bibliotekarka tłumaczka dziennikarz rybak marynarz pilot krawcowa garncarz wdowa emeryt emerytka matka ojciec babcia dziadek mama tata inżynier architekt studentka student lekarz lekarka kucharz',
    me: 'ja mi mnie znam wiem widzę rozpoznaję rozumiem mogę powiem mówię kocham lubię',
    said: 'własnymi_palcami własnymi_kciukami urodziłem_się urodziłam_się mój_puls bije_mi_serce z_krwi_i_kości',
  }),
  person('cs', {
    none: 'žádný žádná žádné žádní žiadny žiadna',
    bot: 'bot boti ai umělá_inteligence umelá_inteligencia algoritmus program robot',
    here: 'tu tady jen jenom len iba prostě proste',
    as: 'jako ako já_jako',
    trade:
      'zdravotní_sestra zdravotná_sestra sestřička sestrička truhlář tesař zedník instalatér elektrikář mechanik svářeč pekař řezník zemědělec zahradník zahradnice porodní_asistentka veterinář zubařka lékárnice řidič hasič policista voják číšník servírka kadeřnice učitel učitelka účetní právník knihovnice překladatelka novinář rybář námořník pilot švadlena keramička vdova důchodce důchodkyně matka otec babička dědeček máma táta inženýr architekt student studentka lékař lékařka kuchař stolár tesár murár inštalatér elektrikár zvárač pekár mäsiar roľník záhradník záhradníčka pôrodná_asistentka veterinár zubárka vodič policajt vojak čašník čašníčka kaderníčka učiteľ učiteľka účtovníčka právnik knihovníčka prekladateľka novinár rybár námorník krajčírka dôchodca dôchodkyňa mama otec babka lekár lekárka kuchár',
    me: 'já mi mě znám vím vidím poznávám rozumím můžu mohu řeknu miluju ja ma poznám viem vidím spoznávam rozumiem môžem poviem milujem',
    said: 'vlastními_prsty vlastními_palci vlastnými_prstami vlastnými_palcami narodil_jsem narodila_jsem narodil_som narodila_som můj_tep môj_tep z_masa_a_kostí z_mäsa_a_kostí',
  }),
  person('sl', {
    none: 'noben nobena nobeden nobenih',
    bot: 'bot robot program algoritem umetna_inteligenca',
    here: 'tukaj tu samo le',
    behind: 'za_tem_računom za_tem_profilom za_tem_zaslonom za_tipkovnico',
    human: 'človek resničen_človek pravi_človek oseba prava_oseba živ_človek',
    as: 'kot jaz_kot',
    trade:
      'mizar mizarka tesar zidar vodovodar električar mehanik pek pekinja mesar kmet kmetica vrtnar vrtnarka babica medicinska_sestra veterinar zobozdravnica voznik gasilec policist vojak natakar natakarica frizerka učitelj učiteljica računovodkinja odvetnik knjižničarka prevajalka novinar ribič mornar pilot šivilja lončar vdova upokojenec upokojenka mati oče mama ata inženir arhitekt študent študentka zdravnik zdravnica kuhar',
    me: 'jaz mi me poznam vem vidim prepoznam razumem lahko povem ljubim',
    said: 'rodil_sem_se rodila_sem_se s_svojimi_prsti z_lastnimi_prsti iz_mesa_in_krvi moj_utrip',
  }),
  person('hr', {
    none: 'nikakav nikakva nema nikakvih никакав никаква нема никаквих',
    bot: 'bot bota botova robota umjetna_inteligencija veštačka_inteligencija бот бота ботова робота вештачка_интелигенција',
    here: 'ovdje ovde tu samo овде ту само',
    as: 'kao ja_kao као ја_као',
    trade:
      'medicinska_sestra stolar stolarka tesar zidar vodoinstalater električar mehaničar zavarivač pekar mesar seljak seljanka vrtlar vrtlarica primalja babica veterinar zubarka vozač vatrogasac policajac vojnik konobar konobarica frizerka učitelj učiteljica nastavnik nastavnica profesor profesorica računovođa odvjetnik knjižničarka prevoditeljica novinar ribar pomorac mornar pilot krojačica lončar udovica umirovljenik umirovljenica penzioner penzionerka majka otac baka djed mama tata inženjer arhitekt student studentica liječnik liječnica doktor kuhar kuvar медицинска_сестра столар тесар зидар водоинсталатер електричар механичар пекар месар сељак баштован бабица ветеринар зубарка возач ватрогасац полицајац војник конобар учитељ учитељица наставник наставница професор новинар рибар морнар пилот кројачица удовица пензионер пензионерка мајка отац бака мама тата инжењер архитекта студент студенткиња лекар лекарка кувар',
    me: 'ja mi me znam vidim prepoznajem razumijem razumem mogu kažem volim ја ми ме знам видим препознајем разумем могу кажем волим',
    said: 'rođen_sam rođena_sam rodio_sam_se rodila_sam_se rođen_i_odrastao rođena_i_odrasla svojim_prstima vlastitim_prstima рођен_сам рођена_сам родио_сам_се родила_сам_се својим_прстима мој_пулс moj_puls',
  }),
  person('mk', {
    amNot: 'не_сум јас_не_сум',
    machine: 'робот бот машина програма вештачка_интелигенција компјутер алгоритам',
    none: 'нема никаков никакви',
    bot: 'бот бота ботови вештачка_интелигенција робот',
    here: 'тука само',
    am: 'сум јас_сум',
    human: 'човек вистински_човек жив_човек обичен_човек вистинска_личност',
    behind: 'зад_оваа_сметка зад_овој_профил зад_овој_екран зад_тастатурата',
    as: 'како јас_како',
    trade:
      'медицинска_сестра столар ѕидар учител учителка наставник наставничка доктор докторка пекар готвач земјоделец градинар возач пожарникар полицаец војник келнер рибар мајка татко баба дедо студент студентка инженер архитект пензионер пензионерка',
    me: 'јас ми ме знам гледам препознавам разбирам можам велам сакам',
    said: 'роден_сум родена_сум се_родив роден_и_израснат од_крв_и_месо од_месо_и_крв со_свои_прсти со_сопствени_прсти',
  }),
  person('bg', {
    none: 'никакъв никакви няма',
    bot: 'бот бота ботове изкуствен_интелект алгоритъм програма робот',
    here: 'тук само просто',
    behind: 'зад_този_профил зад_този_акаунт зад_този_екран зад_клавиатурата',
    human: 'човек истински_човек жив_човек',
    as: 'като аз_като',
    trade:
      'медицинска_сестра дърводелец зидар водопроводчик електротехник механик заварчик хлебар пекар касапин фермер земеделец градинар градинарка акушерка ветеринар зъболекар зъболекарка шофьор пожарникар полицай войник сервитьор сервитьорка фризьорка учител учителка преподавател счетоводителка адвокат библиотекарка преводачка журналист рибар моряк пилот шивачка грънчар вдовица пенсионер пенсионерка майка баща баба дядо инженер архитект студент студентка лекар лекарка готвач',
    me: 'аз ми ме познавам зная знам виждам разпознавам разбирам мога казвам обичам',
    said: 'роден_съм родена_съм родих_се роден_и_израснал родена_и_израснала със_собствените_си_пръсти от_плът_и_кръв',
  }),
];
