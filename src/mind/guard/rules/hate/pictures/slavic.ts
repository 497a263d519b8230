import type { Grammar } from '../../../grammar/grammar.ts';
import { hatefulPictures } from './template.ts';

const polish = hatefulPictures({
  language: 'pl',
  people:
    'żyd żydzi żyda żydów żydówka rabin rabini muzułmanin muzułmanie muzułmanów muzułmanka imam islamista islamiści arab arabowie arabów afrykanin afrykanie azjata azjaci chińczyk chińczycy hindusi turek turcy kurdowie syryjczycy afgańczycy marokańczycy nigeryjczycy meksykanie ukrainiec ukraińcy ukraińców ukry rosjanin rosjanie niemcy_jako rumuni cygan cyganie cyganów cyganka romowie romów murzyn murzyni murzynów czarnoskóry czarnoskórzy czarnoskórych ciapaci uchodźca uchodźcy uchodźców imigrant imigranci imigrantów migranci obcokrajowcy gej geje gejów homoseksualiści pedały lesbijki transseksualista transkobieta niepełnosprawny niepełnosprawni niepełnosprawnych kaleki autystycy feministka feministki bezdomni indianin indianie palestyńczycy',
  jews: 'żyd żydzi żyda żydów żydowski żydowska żydowskie rabin rabini gwiazda_dawida gwiazdą_dawida gwiazdami_dawida jarmułce jarmułka syjonista syjoniści rothschild',
  as: 'jako niczym jak w_postaci narysowany_jako narysowani_jako przedstawieni_jako z_głową z_twarzą z_ryjem z_ciałem',
  beasts:
    'szczur szczury szczurów robactwo karaluch karaluchy karaluchów wszy kleszcze larwy robaki pasożyt pasożyty szarańcza świnia świnie świni świń małpa małpy małp goryl goryle goryla szympans szympansy pawiany hieny szakale sępy wąż węże potwór potwory bestia bestie dzicy dzikusy kanibale bydło owady mrówki muchy wirus śmieci złodzieje złodziej terroryści terrorysta gwałciciele ośmiornica pająk diabeł wilki',
  creatures:
    'ośmiornica ośmiornicę macki mackami pająk pająki pajęczyna lalkarz marionetki sznurki sznurkami wampir wampiry pijawka wąż węże diabeł wilki hieny szczury szczur świnia',
  libel:
    'haczykowaty_nos haczykowatym_nosem krzywy_nos krzywym_nosem orli_nos wielkim_nosem worek_złota workiem_złota worki_złota workami_złota worek_pieniędzy workiem_pieniędzy chciwy chciwie krew_dziecka krwią_dziecka krew_dzieci szczurzym_ogonem',
  features:
    'grube_wargi grubymi_wargami wielkie_usta skośne_oczy skośnymi_oczami świński_ryj świńskim_ryjem świńskimi_ryjami małpia_twarz małpią_twarzą szczurzym_ogonem szczurzy_ogon pazurami pas_szahida bombą_w_turbanie bomba_w_turbanie zaśliniony śliniący',
  mocking:
    'szyderczy szyderczą szydercza drwiący wyśmiać wyśmiewający wyśmiewająca ośmieszyć ku_śmiechu złośliwa_karykatura złośliwą_karykaturę rasistowska_karykatura rasistowski_rysunek żeby_się_z_nich_śmiać śmiać_się_z_niego',
  signs: 'turbanach turbanami turbany burkach burki chustach hidżabach jarmułkach',
  swarm: 'najeżdżają zalewają zalewa rój horda wataha stado atakują pożerają',
  harm: 'z_klifu ze_skały z_urwiska z_dachu za_burtę tonący toną tonie płoną płonący spaleni rozstrzelani powieszeni wiszą_na wisi_na przejechani zmiażdżeni deptani chłostani chłostany gazowani otruci ścięci kamienowani głodujący w_łańcuchach do_pieca do_śmietnika',
  fun: 'śmieszny śmieszna śmieszne zabawny zabawna zabawne karykatura komiks rysunek_satyryczny komiczny wesoły wesoła śmiech śmieją_się radosny tłum_wiwatuje impreza konfetti mem żart kręgle bohaterski epicki',
  pests:
    'deratyzator tępiciel_szkodników środek_owadobójczy trutka trutką packa_na_muchy pułapka_na_szczury but_miażdży but_rozdeptuje rozdeptuje rozdeptywani',
  crimes:
    'auschwitz oświęcim birkenau treblinka majdanek sobibór bełżec komora_gazowa komory_gazowe komorze_gazowej obóz_koncentracyjny obozu_koncentracyjnego obóz_zagłady holokaust holocaust krematorium anne_frank ludobójstwo targ_niewolników statek_niewolników niewolnictwo niewolnicy lincz masowy_grób katyń wołyń rzeź_wołyńska jedwabne',
  jolly:
    'śmieszny śmieszna śmieszne zabawny zabawna park_rozrywki wesołe_miasteczko kolejka_górska spa sauna luksusowy_hotel broszura broszury reklama reklamowy folder_wakacyjny wakacje piknik grill piec_do_pizzy pizza impreza wesoły wesoła radosny konfetti balony popcorn mem komiks żart maskotka dyskoteka uśmiechnięci uroczy',
  villains:
    'hitlera führer esesman esesmani oficer_ss naziści nazista stalina dzierżyński bandera masowy_morderca terrorysta terroryści zamachowiec ku_klux handlarz_niewolników',
  glory:
    'święty święta świętym aureola aureolą anioł aniołem anioły skrzydłami_anioła bohater bohaterem bohaterski rycerz rycerzem zbawiciel zbawicielem mesjasz boski boskie boskim superbohater szlachetny męczennik chwała',
  solemn:
    'pomnik pamięci pamięć upamiętnienie muzeum hołd skupienie dokumentalny żałoba znicze świece ocalały ocalali cisza przeciw pokonany nigdy_więcej proces',
  shut: 'precz won wynocha nie_wchodzić nieobsługiwani nie_obsługujemy raus do_domu do_gazu zakaz_wstępu zakaz niemile_widziani na_front',
  service:
    'zakaz_wstępu_dla zakaz_wstępu wstęp_wzbroniony_dla nie_wpuszczamy nie_obsługujemy nie_wynajmujemy_dla żadnych',
  slogans: [
    'polska|europa tylko biała|dla_białych|dla_polaków',
    'biała polska|europa|siła $',
    'strefa|miasto|ulica wolna|wolne od lgbt|żydów|uchodźców|cyganów|muzułmanów|imigrantów',
    'tylko dla_białych',
    'wieczny żyd',
    'polska dla_polaków',
  ],
  harmless: ['przebrany|przebrani|przebrana za|jako'],
});

const russian = hatefulPictures({
  language: 'ru',
  people:
    'еврей евреи евреев еврея жид жиды раввин раввины мусульманин мусульмане мусульман имам мулла араб арабы африканец африканцы азиат азиаты китаец китайцы индусы турки курды сирийцы афганцы узбек узбеки узбеков таджик таджики таджиков киргизы кавказец кавказцы кавказцев чеченцы армяне грузины азербайджанцы хач хачи чурки мексиканцы украинец украинцы украинцев хохлы поляки русские_как цыган цыгане цыган цыганка негр негры негров темнокожий темнокожие чернокожий чернокожие беженец беженцы беженцев мигрант мигранты мигрантов приезжие гей геи геев гомосексуалист гомосексуалисты лесбиянки транссексуал трансгендер инвалид инвалиды инвалидов аутисты феминистка феминистки бомж бомжи индеец индейцы палестинцы буряты',
  jews: 'еврей евреи евреев еврея еврейский еврейская жид жиды раввин раввины звезда_давида звездой_давида звезды_давида кипе кипа сионист сионисты ротшильд',
  as: 'как в_виде в_образе в_облике изображён_как нарисован_как нарисованы_как с_лицом с_мордой с_телом с_головой',
  beasts:
    'крыса крысы крыс паразит паразиты паразитов таракан тараканы тараканов вши клещи личинки черви саранча свинья свиньи свиней обезьяна обезьяны обезьян обезьяну горилла гориллы шимпанзе павианы гиены шакал шакалы шакалов стервятники змея змеи чудовище чудовища монстр монстры зверь звери дикарь дикари людоеды скот насекомые муравьи мухи вирус мусор воры вор террористы террорист насильники осьминог паук дьявол волки бес черти',
  creatures:
    'осьминог спрут щупальца щупальцами паук пауки паутина кукловод марионетки ниточки нити вампир вампиры пиявка змея змеи дьявол волки гиены крысы крыса свинья',
  libel:
    'крючковатый_нос крючковатым_носом кривым_носом горбатым_носом огромным_носом мешок_золота мешком_золота мешки_золота мешками_золота мешок_денег мешком_денег жадный жадно кровь_младенца кровь_младенцев кровь_ребёнка кровь_детей',
  features:
    'толстые_губы толстыми_губами огромные_губы узкие_глаза узкими_глазами свиное_рыло свиным_рылом свиными_рылами обезьянья_морда обезьяньим_лицом крысиный_хвост крысиным_хвостом когтями пояс_шахида поясом_шахида бомба_в_тюрбане бомбой_в_тюрбане слюнявый',
  mocking:
    'насмешка насмешки для_насмешки издевательский издевательская издевательски высмеять высмеивающая посмеяться_над злая_карикатура злой_шарж расистская_карикатура унизительный унизительная чтобы_смеяться поржать_над',
  signs: 'тюрбанах чалмах хиджабах паранджах кипах платках тюбетейках',
  swarm: 'захватывают нашествие заполонили стая стаи рой орда полчища пожирают',
  harm: 'с_обрыва со_скалы с_крыши за_борт тонут тонущие горят сжигают сожжённые расстреляны повешены висят_на раздавлены переехал растоптаны порют плетьми газом отравлены обезглавлены голодающие в_цепях в_печь в_мусорку',
  fun: 'смешной смешная смешно смешные забавный забавная карикатура комикс весёлый весёлая весело смех смеются ликующая ликуют праздник конфетти мем шутка боулинг эпично героический угарный',
  pests:
    'дезинсектор крысолов инсектицид дихлофос крысиный_яд отрава мухобойка крысоловка сапог_давит сапог_топчет сапогом',
  crimes:
    'освенцим аушвиц треблинка майдан майданек газовая_камера газовые_камеры газовой_камере концлагерь концлагеря концлагере лагерь_смерти холокост крематорий анна_франк геноцид рынок_рабов невольничий_рынок рабство рабы суд_линча братская_могила бабий_яр беслан голодомор гулаг',
  jolly:
    'смешной смешная смешно забавный забавная парк_развлечений аттракцион американские_горки спа сауна курорт отель реклама рекламный буклет брошюра пикник барбекю шашлык пицца вечеринка весёлый весёлая весело конфетти шарики попкорн мем комикс шутка маскот дискотека милый улыбаются',
  villains:
    'гитлер адольф_гитлер гиммлер геббельс геринг менгеле эйхман муссолини сталин берия пиночет брейвик бен_ладен пол_пот бандера эсэсовец эсэсовцы офицер_сс нацист нацисты фюрер террорист террористы шахид маньяк чикатило работорговец ку_клукс_клан власов',
  glory:
    'святой святая святые нимб нимбом ангел ангела ангелом ангелы архангел крыльями_ангела герой героем герои героический рыцарь рыцарем спаситель спасителем мессия божественный божественном божественным супергерой благородный мученик слава икона',
  solemn:
    'мемориал память памяти памятник музей скорбь траур документальный свечи выживший выжившие тишина против побеждён никогда_больше суд нюрнбергский скорбный',
  holy: 'мухаммед магомет иисус христос богородица дева_мария будда коран библия',
  defiled:
    'в_виде_свиньи как_свинья в_виде_собаки стриптизёрша проститутка шлюха в_нижнем_белье в_унитазе туалетная_бумага террорист пьяный пьяная',
  shut: 'вон долой запрещено не_входить не_обслуживаются не_обслуживаем вход_воспрещён вход_запрещён убирайтесь домой прочь нельзя не_место',
  service: 'вход_запрещён вход_воспрещён не_сдаём не_обслуживаем только_не без',
  slogans: [
    'вечный жид',
    'только славянам|славяне|для_славян|для_белых ..1 $',
    'сдам|сдаётся|квартира ..3 только славянам|русским',
    'россия для_русских',
    'зона свободная от ..1 евреев|мигрантов|геев',
  ],
  harmless: ['переодет|переодетый|в_костюме', 'вечный жид ..3 роман'],
});

const ukrainian = hatefulPictures({
  language: 'uk',
  people:
    'єврей євреї євреїв жид жиди рабин рабини мусульманин мусульмани мусульман імам араб араби африканець африканці азіати китайці індуси турки таджики узбеки кавказці чеченці поляки росіяни москалі циган цигани циганка роми ромів негр негри темношкірий темношкірі чорношкірий чорношкірі біженець біженці біженців мігрант мігранти переселенці гей геї геїв гомосексуалісти лесбійки трансгендер трансжінка інвалід інваліди люди_з_інвалідністю феміністки безхатьки індіанці палестинці',
  jews: 'єврей євреї євреїв єврейський жид жиди рабин рабини зірка_давида зіркою_давида ярмулці сіоністи ротшильд',
  as: 'як у_вигляді в_образі в_подобі намальований_як намальовані_як з_обличчям з_мордою з_головою',
  beasts:
    'щур щури щурів пацюк пацюки паразит паразити тарган таргани тарганів воші кліщі хробаки сарана свиня свині свиней мавпа мавпи мавп горила горили шимпанзе гієни шакали змії чудовисько чудовиська монстри звірі дикуни худоба комахи мурахи мухи вірус сміття злодії терористи восьминіг павук чорт вовки',
  creatures:
    'восьминіг спрут щупальця щупальцями павук павуки павутина ляльковод маріонетки ниточки вампір вампіри змія чорт вовки щури свиня',
  libel:
    'гачкуватий_ніс гачкуватим_носом кривим_носом величезним_носом мішок_золота мішком_золота мішки_золота мішок_грошей жадібний кров_немовляти кров_дитини кров_дітей',
  features:
    'товсті_губи товстими_губами вузькі_очі свиняче_рило свинячим_рилом мавпяча_морда щурячий_хвіст щурячим_хвостом пазурами пояс_шахіда бомба_в_тюрбані',
  mocking:
    'насмішка насмішки глузлива глузливий глузування висміяти висміює щоб_сміятися зла_карикатура расистська_карикатура принизлива принизливий',
  signs: 'тюрбанах хіджабах паранджах ярмулках хустках',
  swarm: 'заполонили навала зграя рій орда пожирають',
  harm: 'зі_скелі з_урвища з_даху за_борт тонуть горять спалені розстріляні повішені висять_на роздавлені розтоптані голодні в_ланцюгах у_піч у_смітник',
  fun: 'смішний смішна смішно кумедний кумедна карикатура комікс веселий весела весело сміх сміються свято конфеті мем жарт епічно героїчний',
  pests: 'дезінсектор інсектицид щуряча_отрута мухобійка пастка_на_щурів чобіт_давить чобіт_топче',
  crimes:
    'освенцим аушвіц треблінка майданек газова_камера газові_камери концтабір концтабору табір_смерті голокост крематорій анна_франк геноцид ринок_рабів рабство раби лінчування бабин_яр голодомор волинська_різанина гулаг',
  jolly:
    'смішний смішна смішно кумедний парк_розваг атракціон спа сауна курорт реклама рекламний буклет брошура пікнік барбекю шашлик піца вечірка веселий весела конфеті кульки попкорн мем комікс жарт дискотека усміхнені',
  villains:
    'гітлер гіммлер геббельс муссоліні сталін берія путін_святий есесівець нацист нацисти фюрер терорист терористи шахід',
  glory:
    'святий свята німб німбом ангел ангелом архангел герой героєм лицар рятівник месія божественний божественне супергерой мученик слава ікона',
  solemn:
    'меморіал памʼять пам_яті пам_ять пам_ятник музей скорбота жалоба документальний свічки тиша проти ніколи_знову суд вцілілі',
  shut: 'геть заборонено не_входити не_обслуговуються вхід_заборонено забирайтеся додому',
  service: 'вхід_заборонено не_здаємо не_обслуговуємо',
  slogans: ['вічний жид'],
});

const czech = hatefulPictures({
  language: 'cs',
  people:
    'žid židé židi židů rabín rabíni muslim muslimové muslimů imám arab arabové afričan afričané asiati číňan číňané indové turci kurdové syřané vietnamci ukrajinci rusové poláci rumuni cikán cikáni cikánů cikánka romové romů rom černoch černoši černochů negr negři uprchlík uprchlíci uprchlíků migrant migranti imigranti cizinci gay gayové homosexuálové buzeranti lesby transsexuál translidé postižený postižení vozíčkáři autisti feministky bezdomovci indiáni palestinci',
  jews: 'žid židé židi židů židovský židovská rabín rabíni davidova_hvězda davidovou_hvězdou davidovy_hvězdy jarmulce jarmulka sionista sionisté rothschild',
  as: 'jako nakreslený_jako nakreslení_jako v_podobě s_hlavou s_tělem s_obličejem',
  beasts:
    'krysa krysy krysu potkan potkani havěť šváb švábi vši klíšťata larvy červi parazit paraziti kobylky prase prasata svině opice opici gorila gorily šimpanz šimpanzi paviáni hyeny šakali supi had hadi netvor netvoři monstra bestie divoši kanibalové dobytek hmyz mravenci mouchy virus odpad zloději zloděj teroristé násilníci chobotnice pavouk ďábel vlci',
  creatures:
    'chobotnice chapadla chapadly pavouk pavouci pavučina loutkář loutky provázky upír upíři pijavice had ďábel vlci hyeny krysy prase',
  libel:
    'zahnutý_nos zahnutým_nosem křivý_nos křivým_nosem obrovským_nosem pytel_zlata pytlem_zlata pytle_zlata pytel_peněz pytlem_peněz chamtivý krev_dítěte krev_dětí',
  features:
    'tlusté_rty tlustými_rty šikmé_oči šikmýma_očima prasečí_hlava prasečí_hlavou prasečím_rypákem opičí_obličej krysí_ocas krysím_ocasem drápy výbušný_pás bomba_v_turbanu slintající',
  mocking:
    'posměšný posměšná výsměch výsměšná pro_smích zesměšnit zesměšňující vysmívat rasistická_karikatura zlá_karikatura ponižující',
  signs: 'turbanech turbany burkách hidžábech šátcích jarmulkách',
  swarm: 'zaplavují napadají roj horda smečka požírají',
  harm: 'z_útesu ze_skály ze_střechy přes_palubu topí_se tonoucí hoří upálení zastřelení oběšení visí_na přejetí rozdrcení pošlapaní bičovaní zplynovaní otrávení hladovějící v_řetězech do_pece do_popelnice',
  fun: 'vtipný vtipná legrační směšný karikatura komiks komický veselý veselá smích smějí_se jásající oslava konfety mem vtip kuželky hrdinský',
  pests:
    'deratizátor hubitel_škůdců insekticid jed_na_krysy plácačka_na_mouchy past_na_krysy bota_drtí bota_rozšlápne',
  crimes:
    'osvětim auschwitz treblinka terezín plynová_komora plynové_komory koncentrační_tábor koncentrační_tábory vyhlazovací_tábor holokaust holocaust krematorium anne_frank genocida trh_s_otroky otroctví otroci lynčování masový_hrob lidice lety',
  jolly:
    'vtipný vtipná legrační zábavní_park horská_dráha lázně sauna wellness reklama reklamní brožura leták prázdniny piknik grilování pec_na_pizzu pizza večírek veselý veselá konfety balónky popcorn mem komiks vtip maskot diskotéka usměvaví',
  villains:
    'hitlera esesák důstojník_ss nacista nacisté führer heydricha terorista teroristé masový_vrah otrokář',
  glory:
    'svatý svatá světec svatozář svatozáří anděl andělem andělská_křídla hrdina hrdinou rytíř rytířem spasitel spasitelem mesiáš božský božské superhrdina vznešený mučedník sláva',
  solemn:
    'památník památce vzpomínka pomník muzeum úcta tichý dokumentární smutek svíčky přeživší proti atentát poražen nikdy_více soud',
  shut: 'ven pryč zakázáno nevítáni neobsluhujeme vstup_zakázán táhněte domů do_plynu ne',
  service: 'vstup_zakázán zákaz_vstupu neobsluhujeme nepronajímáme_to žádní',
  slogans: ['věčný žid', 'jen|pouze pro_bílé', 'čechy čechům', 'zóna bez cikánů|židů|muslimů|romů'],
});

/** Hateful pictures in Polish, Russian, Ukrainian and Czech. */
export const slavic: readonly Grammar[] = [polish, russian, ukrainian, czech];
