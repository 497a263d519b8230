import { ownPastIn } from './own-past.ts';

/** Slavic languages: verbs of the past say who did it, or an auxiliary does. */
export const slavic = [
  ownPastIn('pl', {
    i: 'spóźniłem spóźniłam spóźniliśmy zgubiłem zgubiłam złamałem złamałam spadłem spadłam jadłem jadłam piłem piłam spałem spałam pływałem pływałam jechałem jechałam mieszkałem mieszkałam pracowałem pracowałam kupiłem kupiłam płakałem płakałam obudziłem obudziłam gotowałem gotowałam szedłem szłam poszedłem poszłam pojechałem pojechałam siedziałem siedziałam stałem stałam zachorowałem zachorowałam zmarzłem zmarzłam biegałem biegałam łowiłem zdawałem zdawałam oblałem oblałam',
    such: 'na_takich w_takim w_takiej na_takim na_takiej z_takiego z_takiej pod_takim przy_takim po_takich w_takich',
    day: 'wczoraj przedwczoraj dziś_rano dzisiaj_rano rano_dzisiaj wczoraj_wieczorem w_nocy zeszłego_tygodnia w_zeszłym_tygodniu w_zeszłym_miesiącu w_zeszłym_roku zeszłej_zimy niedawno w_niedzielę w_sobotę',
    doing:
      'obraz obrazek obrazem obrazku paleta paletę prompt seria serię wersja wersję kolor kolory zieleń niebieski czerwień światło węzły liściach liśćmi detalach wzrok myśl myślach nigdy gdybym',
    errand:
      'spóźniłem_się_na spóźniłam_się_na uciekł_mi_autobus uciekł_mi_tramwaj uciekł_mi_pociąg w_drodze_do_pracy w_drodze_z_pracy w_drodze_do_szkoły w_drodze_do_domu wracając_z_pracy u_mojego_dentysty u_dentysty_mam oblałem_egzamin oblałam_egzamin',
    home: 'u_nas_w_domu u_mnie_w_domu u_nas_w_kuchni u_nas_w_piwnicy u_moich_rodziców mój_sąsiad moja_sąsiadka nasz_sąsiad w_moim_bloku na_moim_osiedlu w_mojej_wsi w_naszej_wsi',
  }),
  ownPastIn('cs', {
    i: 'jsem jsme som sme',
    such: 'na_takových v_takovém v_takové na_takovém na_takové z_takového z_takové pod_takovým u_takového po_takových v_takových na_takých v_takom v_takej na_takom na_takej z_takého z_takej pri_takom pri_takej',
    day: 'včera předevčírem dnes_ráno ráno včera_večer dnes_v_noci minulý_týden minulý_měsíc v_neděli v_sobotu včera_večer predvčerom dnes_ráno minulý_týždeň minulý_mesiac v_nedeľu v_sobotu nedávno onehdy',
    doing:
      'obraz obrázek obrázku obrázok obrazu paleta paletu prompt série sérii verze verzi verzia barva barvy farba farby zelená zelenou modrá modrou červená světlo svetlo uzly uzlů uzlov viděl viděla videl videla díval dívala pozeral pozerala počítal počítala kreslil kreslila maloval malovala publikoval zveřejnil zveřejnila udělal udělala urobil urobila zkusil zkusila skúsil skúsila myslel myslela přemýšlel našel našla všiml všimla napsal napsala četl četla chtěl chtěla chcel chcela líbila líbil páčila páčil nikdy kdybych ai program stroj agent ráda rád rada',
    errand:
      'zmeškal_jsem_tramvaj jsem_zmeškal_tramvaj jsem_zmeškala_tramvaj jsem_zmeškal_autobus jsem_zmeškala_autobus ujel_mi_autobus ujela_mi_tramvaj ujel_mi_vlak ušiel_mi_autobus ušiel_mi_vlak zmeškal_som zmeškala_som som_zmeškal som_zmeškala cestou_do_práce cestou_z_práce cestou_do_školy cestou_domů cestou_domov u_mého_zubaře u_môjho_zubára som_v_autobuse jsem_v_autobuse jsem_v_tramvaji som_v_električke',
    home: 'u_nás_doma u_nás_v_kuchyni u_nás_ve_sklepě u_nás_v_pivnici u_mých_rodičů u_mojich_rodičov můj_soused moje_sousedka môj_sused moja_suseda náš_soused náš_sused v_našem_domě na_naší_chalupě na_našej_chate',
  }),
  ownPastIn('hr', {
    i: 'sam smo сам смо',
    such: 'na_takvim na_ovakvim na_takvoj na_ovakvoj u_takvom u_ovakvom u_takvoj u_ovakvoj sa_takvog s_takvog sa_ovakvog s_ovakvog na_takvom na_ovakvom kraj_takvog pod_takvim на_оваквим на_таквим у_оваквом у_таквом са_таквог са_оваквог на_таквој на_оваквој',
    day: 'jučer juče prekjučer prekjuče jutros sinoć noćas prošli_tjedan prošle_nedelje prošle_sedmice prošli_mjesec prošlog_meseca neki_dan u_nedjelju u_nedelju u_subotu јуче прекјуче јутрос синоћ ноћас прошле_недеље прошлог_месеца неки_дан у_недељу',
    doing:
      'slika sliku slici slike paleta paletu prompt serija seriju verzija verziju boja boje zelena zelenu plava plavu crvena svjetlo svetlo čvora čvorova čvorovima vidio vidjela video videla gledao gledala brojao brojala crtao crtala nacrtao nacrtala objavio objavila napravio napravila probao probala pokušao pokušala mislio mislila našao našla primijetio primijetila primetio primetila napisao napisala pročitao htio htjela hteo htela nikad nikada ai program agent stroj mašina слика слику палета боја боје видео видела гледао направио направила објавио објавила мислио никад siguran sigurna',
    errand:
      'zakasnio_na zakasnila_na propustio_autobus propustila_autobus propustio_vlak propustila_vlak na_putu_do_posla na_putu_na_posao na_putu_do_škole na_putu_kući s_posla_kući kod_mog_zubara pao_s_bicikla pala_s_bicikla pao_sa_bicikla pala_sa_bicikla закаснио_на закаснила_на',
    home: 'kod_nas_doma kod_nas_kući kod_kuće_imamo kod_mene_doma kod_mojih_roditelja moj_susjed moja_susjeda moj_komšija naš_susjed naš_komšija u_mom_selu u_našem_selu u_našem_podrumu u_našoj_kuhinji код_нас_кући мој_комшија djed_je deda_je baka_je baba_je djed_mi baka_mi',
  }),
  ownPastIn('bg', {
    i: 'изпуснах изпуснахме счупих паднах паднахме ядох ядохме пих пихме спах спахме пътувах пътувахме живях живяхме работих плувах купих купихме плаках събудих готвих отидох отидохме ходих ходихме качих качихме седях закъснях закъсняхме разболях',
    such: 'на_такива на_такъв на_такава в_такъв в_такава от_такъв от_такава под_такъв до_такъв на_такова в_такова',
    day: 'вчера завчера тази_сутрин днес_сутринта снощи миналата_седмица миналия_месец миналото_лято онзи_ден в_неделя в_събота',
    doing:
      'картина картината картини палитра серия версия цвят цветове зелено синьо червено светлина възела видях гледах броих рисувах нарисувах публикувах направих опитах мислих намерих забелязах написах четох никога ако',
    errand:
      'изпуснах_автобуса изпуснах_влака изпуснах_трамвая на_път_за_работа на_път_за_вкъщи на_път_за_училище на_връщане_от_работа при_зъболекаря_ми моят_зъболекар закъснях_за_работа',
    home: 'у_нас_вкъщи вкъщи_имаме при_нашите съседът_ми съседката_ми нашият_съсед в_моето_село в_нашето_село в_нашия_блок',
  }),
  ownPastIn('ru', {
    i: 'я мы опоздал опоздала опоздали сломал сломала упал упала ел ела пил пила спал спала плавал плавала ехал ехала жил жила работал работала купил купила плакал плакала проснулся проснулась готовил готовила пошёл пошла ходил ходила сидел сидела стоял стояла заболел заболела замёрз замёрзла простудился простудилась',
    such: 'на_таких в_таком в_такой на_таком на_такой с_такого с_такой под_таким под_такой у_такого у_такой по_такой по_такому в_таких с_таким_же_льдом на_катке_с_таким',
    day: 'вчера позавчера сегодня_утром утром_сегодня вчера_вечером ночью_сегодня на_прошлой_неделе в_прошлом_месяце в_прошлом_году прошлым_летом прошлой_зимой на_днях в_воскресенье в_субботу',
    doing:
      'картина картину картинка картинку картине палитра палитру промпт серия серию версия версию цвет цвета зелёный зеленый синий красный свет узла узлов видел видела увидел увидела смотрел смотрела посмотрел посмотрела считал считала рисовал рисовала нарисовал нарисовала выложил выложила сделал сделала пробовал пробовала попробовал думал думала подумал подумала нашёл нашла заметил заметила написал написала прочитал хотел хотела нравился нравилась понравился люблю слежу гляжу представляю опубликовал опубликовала думаю вижу смотрю считаю бы никогда хочу если возвращаюсь',
    errand:
      'опоздал_на_автобус опоздала_на_автобус опоздал_на_поезд опоздала_на_поезд опоздал_на_работу опоздала_на_работу по_дороге_на_работу по_дороге_с_работы по_дороге_домой по_дороге_в_школу еду_на_работу ехал_на_работу ехала_на_работу у_моего_зубного у_моего_стоматолога завалил_экзамен завалила_экзамен',
    home: 'у_брата_был у_брата_была у_сестры_был у_сестры_была у_деда_был у_деда_была у_бабушки_был у_бабушки_была у_отца_был у_мамы_был у_мамы_была у_дяди_был у_тёти_был у_нас_дома у_меня_дома у_нас_на_кухне у_меня_на_кухне у_нас_в_подвале у_нас_на_даче у_моих_родителей мой_сосед моя_соседка наш_сосед наша_соседка у_нас_в_деревне у_нас_во_дворе в_моём_подъезде',
  }),
  ownPastIn('uk', {
    i: 'я ми запізнився запізнилася зламав зламала впав впала їв їла пив пила спав спала плавав плавала їхав їхала жив жила працював працювала купив купила плакав плакала прокинувся прокинулася готував готувала пішов пішла ходив ходила сидів сиділа захворів захворіла',
    such: 'на_таких в_такому в_такій у_такому у_такій на_такому на_такій з_такого з_такої під_таким біля_такого біля_такої по_такій в_таких',
    day: 'вчора учора позавчора сьогодні_вранці сьогодні_зранку вчора_ввечері минулого_тижня минулого_місяця торік минулого_літа минулої_зими днями у_неділю в_неділю в_суботу',
    doing:
      'картина картину картинка картинку картинці палітра палітру промпт серія серію версія версію колір кольори зелений синій червоний світло вузлів бачив бачила побачив побачила дивився дивилася рахував рахувала малював малювала намалював намалювала виклав виклала зробив зробила пробував пробувала спробував думав думала подумав подумала знайшов знайшла помітив помітила написав написала хотів хотіла подобався подобалася подобалась люблю стежу уявляю опублікував опублікувала думаю бачу дивлюся б би ніколи хочу якби повертаюся',
    errand:
      'запізнився_на_автобус запізнилася_на_автобус запізнився_на_потяг запізнилася_на_потяг запізнився_на_роботу запізнилася_на_роботу дорогою_на_роботу дорогою_з_роботи дорогою_додому дорогою_до_школи їду_на_роботу їхав_на_роботу у_мого_стоматолога',
    home: 'у_нас_вдома у_мене_вдома у_нас_на_кухні у_нас_у_підвалі у_нас_на_дачі у_моїх_батьків мій_сусід моя_сусідка наш_сусід у_нас_у_селі у_моєму_селі',
  }),
];
