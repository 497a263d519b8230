import type { Grammar } from '../../grammar/grammar.ts';
import { alsoInSerbian } from '../hostility/serbian-letters.ts';

/** A day of a life in one language; each field is a class of words. */
interface Days {
  /** "I live in", "I knit": what an agent does not do, in words that hold "I" or "we". */
  readonly verb: string;
  /** "Ate", "bought", "burnt": what somebody did, and "I did", "we did", where a language writes them apart. */
  readonly past: string;
  readonly aux?: string;
  /** "Yesterday", "all night". */
  readonly when?: string;
  /** "My husband and I". */
  readonly we: string;
  readonly pain: string;
  readonly body: string;
  /** "I am", before an age. */
  readonly have: string;
  readonly tens: string;
  readonly unit: string;
  readonly years: string;
  /** "When the children", and what they do: "are asleep", "are at school". */
  readonly whilst: string;
  readonly routine: string;
  /** Kinsfolk with no word before them, as one's own are named, and what they said. */
  readonly kin: string;
  readonly said: string;
  /** "Smells", and dishes. */
  readonly smells: string;
  readonly meals: string;
}

const byLanguage: Readonly<Record<string, Days>> = {
  ru: {
    verb: 'живу рисую пишу_маслом пишу_акварелью пишу_по_ночам пишу_красками леплю вяжу шью вышиваю готовлю пеку завтракаю обедаю ужинаю ночую просыпаюсь засыпаю_под высыпаюсь работаю_в работаю_на работаю_по подрабатываю преподаю езжу бегаю_по плаваю гуляю_с воспитываю фотографирую снимаю_на_плёнку снимаю_квартиру лечусь худею старею болею простыл простыла устал_после устала_после родом_из переехали поженились развелись развёлся развелась женился женилась поступил_в поступила_в закончил_школу окончила окончил служил_в выросли_в обжёгся обожглась порезался порезалась сломал_руку сломала_руку сломал_ногу ездили_на отдыхали купались обедали ужинали завтракали пили_чай пили_кофе ночевали',
    past: 'обжёг обожгла порезал порезала ездил ездила ходил ходила купил купила ел ела съел съела пил пила выпил выпила спал спала проспал готовил готовила сварил сварила испёк испекла гулял гуляла плавал плавала работал работала вернулся вернулась_с встал_в встала_в бегал бегала болел болела мыл мыла убирал убирала стирал стирала забирал забирала_детей отвёз отвезла',
    when: 'вчера позавчера на_днях прошлой_ночью сегодня_утром утром_я вечером_я на_прошлой_неделе в_выходные на_выходных в_субботу в_воскресенье летом_я зимой_я полночи всю_ночь месяц_назад год_назад',
    we: 'мы_с_мужем мы_с_женой мы_с_детьми мы_с_сыном мы_с_дочкой мы_с_дочерью мы_с_мамой мы_с_папой мы_с_подругой мы_с_друзьями мы_с_братом мы_с_сестрой мы_с_бабушкой мы_с_дедом мы_с_отцом мы_с_парнем мы_с_девушкой мы_с_собакой мы_всей_семьёй с_моим_мужем с_моей_женой моими_руками собственными_руками своими_руками',
    pain: 'болит болят ноет ноют ломит затекает затекают затекла немеют немеет устают мёрзнут замёрзли дрожат_после',
    body: 'спина спину шея шею рука руки пальцы плечо плечи колено колени голова глаза_после поясница запястье запястья зуб ноги желудок',
    have: 'мне мне_уже мне_всего мне_скоро исполнилось исполнится стукнуло',
    tens: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемнадцать девятнадцать шестнадцать пятнадцать четырнадцать тридцати сорока',
    unit: 'один два три четыре пять шесть семь восемь девять',
    years: 'год года лет годик годков',
    whilst:
      'когда_дети когда_ребёнок когда_сын когда_дочь когда_дочка когда_муж когда_жена пока_дети пока_ребёнок пока_сын пока_дочка пока_муж пока_жена пока_семья',
    routine:
      'спят спит уснут уснёт уснули заснут засыпают в_школе в_садике на_работе дома_нет уже_спят легли',
    kin: 'сын дочь дочка муж жена мама папа бабушка дедушка внук внучка сестра брат',
    said: 'спросил спросила сказал сказала говорит говорила говорил увидел увидела смеётся засмеялся засмеялась попросил попросила мечтает пришёл_из пришла_из',
    smells: 'пахнет',
    meals: 'супом кофе пирогом борщом блинами ужином обедом ванилью_с_кухни котлетами супчиком',
  },
  uk: {
    verb: 'живу малюю_по малюю_вночі малюю_вдома малюю_вечорами малюю_олією малюю_фарбами ліплю вʼяжу в’яжу шию_сама вишиваю готую_їсти готую_вечерю печу снідаю обідаю вечеряю ночую прокидаюся працюю_в працюю_на викладаю_в їжджу бігаю плаваю гуляю_з виховую фотографую лікуюся застудився застудилася переїхали одружився одружилась одружилися розлучився розлучилася народився народилася виріс_в виросла вступив_до вступила_до обпікся обпеклася порізався порізалася зламав_руку зламала_руку відпочивали купалися обідали вечеряли снідали пили_чай пили_каву',
    past: 'обпік обпекла порізав порізала їздив їздила ходив ходила купив купила їв їла зʼїв з’їв з’їла пив пила випив випила спав спала готував готувала зварив зварила спік спекла гуляв гуляла плавав плавала працював працювала бігав бігала хворів хворіла мив мила прибирав прибирала',
    when: 'вчора позавчора днями минулої_ночі сьогодні_вранці вранці_я ввечері_я минулого_тижня на_вихідних у_суботу в_неділю пів_ночі всю_ніч місяць_тому рік_тому',
    we: 'ми_з_чоловіком ми_з_дружиною ми_з_дітьми ми_з_сином ми_з_донькою ми_з_мамою ми_з_татом ми_з_подругою ми_з_друзями ми_з_братом ми_з_сестрою ми_з_бабусею ми_всією_родиною власними_руками своїми_руками',
    pain: 'болить болять ниє ниють ломить терпне терпнуть німіють німіє мерзнуть втомлюються',
    body: 'спина спину шия рука руки пальці плече плечі коліно коліна голова поперек зап’ястя зуб ноги шлунок',
    have: 'мені мені_вже мені_лише виповнилося виповниться',
    tens: 'двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімнадцять дев’ятнадцять шістнадцять п’ятнадцять',
    unit: 'один два три чотири п’ять шість сім вісім дев’ять',
    years: 'рік роки років',
    whilst:
      'коли_діти коли_дитина коли_син коли_донька коли_чоловік коли_дружина поки_діти поки_дитина поки_син поки_донька поки_чоловік поки_дружина поки_родина',
    routine: 'сплять спить заснуть засне поснули засинають у_школі в_школі в_садочку на_роботі вже_сплять',
    kin: 'син донька чоловік дружина мама тато бабуся дідусь онук онука сестра брат',
    said: 'спитав спитала запитав запитала сказав сказала каже казала казав побачив побачила засміявся засміялась попросив попросила',
    smells: 'пахне',
    meals: 'супом кавою пирогом борщем млинцями вечерею обідом',
  },
  pl: {
    verb: 'maluję_nocami maluję_nocą maluję_w_domu maluję_wieczorami maluję_farbami maluję_olejem maluję_od rysuję_nocami lepię_z szyję_sama szyję_sam wyszywam gotuję piekę jem_śniadanie jem_obiad jem_kolację nocuję budzę_się_o wstaję_o zasypiam_o wykładam_na uczę_w biegam pływam_w spaceruję_z wychowuję fotografuję_na leczę_się odchudzam starzeję choruję przeziębiłem_się przeziębiłam_się pobraliśmy rozwiedliśmy rozwiodłem rozwiodłam urodziliśmy oparzyłem_się oparzyłam_się skaleczyłem_się skaleczyłam_się złamałem_rękę złamałam_rękę złamałem_nogę złamałam_nogę byliśmy_nad byliśmy_w byliśmy_na jedliśmy piliśmy kąpaliśmy mieszkaliśmy mieszkamy jeździliśmy pojechaliśmy przeprowadziliśmy zjedliśmy wypiliśmy spaliśmy kupiliśmy skończyłem_studia skończyłam_studia zdałem_maturę zdałam_maturę',
    past: 'oparzyłem oparzyłam skaleczyłem skaleczyłam pojechałem pojechałam poszedłem poszłam kupiłem kupiłam jadłem jadłam zjadłem zjadłam piłem piłam wypiłem wypiłam spałem spałam gotowałem gotowałam upiekłem upiekłam spacerowałem spacerowałam pływałem pływałam pracowałem pracowałam biegałem biegałam chorowałem chorowałam sprzątałem sprzątałam prałem prałam wróciłem_z wróciłam_z',
    when: 'wczoraj przedwczoraj ostatniej_nocy dziś_rano dzisiaj_rano w_zeszłym_tygodniu w_weekend w_sobotę w_niedzielę pół_nocy całą_noc miesiąc_temu rok_temu',
    we: 'z_mężem_byliśmy z_żoną_byliśmy razem_z_mężem razem_z_żoną z_dziećmi_byliśmy my_z_mężem my_z_żoną z_mężem_mieszk* z_żoną_mieszk* z_moim_mężem z_moją_żoną mój_mąż_i moja_żona_i ja_i_mąż ja_i_żona cała_rodzina_i całą_rodziną własnymi_rękami własnymi_rękoma',
    pain: 'boli bolą bolały bolał bolała drętwieją drętwieje drżą_mi marzną zmarzły łupie',
    body: 'plecy kark ręka ręce palce ramię ramiona kolano kolana głowa krzyż nadgarstek nadgarstki ząb nogi żołądek mnie_głowa',
    have: 'mam mam_już mam_dopiero skończyłem skończyłam kończę stuknęło_mi',
    tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemnaście dziewiętnaście szesnaście piętnaście',
    unit: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
    years: 'lat lata rok latek',
    whilst:
      'gdy_dzieci kiedy_dzieci gdy_dziecko kiedy_dziecko gdy_syn kiedy_syn gdy_córka kiedy_córka gdy_mąż kiedy_mąż gdy_żona kiedy_żona póki_dzieci zanim_dzieci aż_dzieci',
    routine:
      'śpią śpi zasną zaśnie zasypiają już_śpią w_szkole w_przedszkolu w_pracy poszły_spać wstaną idą_spać',
    kin: 'syn córka mąż żona mama tata babcia dziadek wnuk wnuczka siostra brat',
    said: 'zapytał zapytała spytał spytała powiedział powiedziała mówi mówiła mówił zobaczył zobaczyła śmieje zaśmiał zaśmiała poprosił poprosiła wrócił_z wróciła_z',
    smells: 'pachnie',
    meals: 'zupa zupą kawa kawą ciastem obiad obiadem rosół rosołem naleśniki bigosem',
  },
  cs: {
    verb: 'bydlím bydlíme maluju_po maluji_po maluju_v_noci maluju_doma maluju_večer maluju_olejem háčkuju pletu vyšívám vařím peču snídám obědvám večeřím nocuju budím_se usínám pracuju_v pracuji_v pracuju_jako učím_na učím_v jezdím běhám plavu vychovávám fotím_na léčím_se hubnu stárnu stůňu narodil_jsem narodila_jsem oženil_jsem vdala_jsem rozvedl_jsem',
    past: 'jedl jedla snědl snědla pil pila vypil vypila spal spala vařil vařila upekl upekla koupil koupila bydlel bydlela vyrostl vyrostla vyrůstal vyrůstala pracoval pracovala studoval studovala cestoval cestovala jel jela plaval plavala brečel brečela plakal plakala vstal vstala spálil spálila pořezal pořezala ušil ušila upletla vyřezal vyřezala přestěhoval přestěhovala byli_jsme_u byli_jsme_v strávil strávila onemocněl narodil narodila',
    aux: 'jsem jsme',
    we: 's_mužem_jsme s_manželem_jsme se_ženou_jsme s_manželkou_jsme s_dětmi_jsme s_přítelem_jsme s_přítelkyní_jsme s_rodinou_jsme my_s_manželem my_se_ženou můj_muž moje_žena můj_manžel moje_manželka můj_syn moje_dcera moje_děti moje_máma moje_matka můj_táta můj_otec moje_babička můj_děda můj_pes moje_kočka můj_byt můj_dům moje_kuchyně vlastníma_rukama vlastnoručně',
    pain: 'bolí bolely bolel bolela brní trnou mrznou',
    body: 'záda krk ruka ruce prsty rameno ramena koleno kolena hlava kříž zápěstí zub nohy žaludek mě_hlava',
    have: 'je_mi mi_je mám_už bylo_mi bude_mi',
    tens: 'dvacet třicet čtyřicet padesát šedesát sedmdesát osmnáct devatenáct šestnáct patnáct',
    unit: 'jedna dva tři čtyři pět šest sedm osm devět',
    years: 'let roky rok',
    whilst:
      'když_děti když_dítě když_syn když_dcera když_muž když_manžel když_žena až_děti než_děti dokud_děti zatímco_děti',
    routine: 'spí usnou usne usínají už_spí ve_škole ve_školce v_práci vstanou',
    kin: 'syn dcera manžel manželka máma táta babička děda vnuk vnučka sestra brácha',
    said: 'ptal ptala se_ptal se_ptala řekl řekla říká říkala říkal viděl viděla se_smál se_smála poprosil poprosila',
    smells: 'voní',
    meals: 'polévka polévkou káva kávou koláč buchta oběd obědem večeře',
  },
  sk: {
    verb: 'bývam bývame maľujem_po maľujem_v_noci maľujem_doma maľujem_večer maľujem_olejom háčkujem pletiem vyšívam varím pečiem raňajkujem obedujem večeriam nocujem budím_sa zaspávam pracujem_v pracujem_ako učím_na učím_v jazdím_do behávam plávam vychovávam fotím_na liečim_sa chudnem starnem narodil_som narodila_som oženil_som vydala_som rozviedol_som',
    past: 'jedol jedla zjedol zjedla pil pila vypil vypila spal spala varil varila upiekol upiekla kúpil kúpila býval bývala vyrástol vyrástla vyrastal vyrastala pracoval pracovala študoval študovala cestoval cestovala šiel_do išiel_do plával plávala plakal plakala vstal vstala spálil spálila porezal porezala ušil ušila uplietla vyrezal vyrezala presťahoval presťahovala strávil strávila ochorel narodil narodila',
    aux: 'som sme',
    we: 's_mužom_sme s_manželom_sme so_ženou_sme s_manželkou_sme s_deťmi_sme s_priateľom_sme s_rodinou_sme môj_muž moja_žena môj_manžel moja_manželka môj_syn moja_dcéra moje_deti moja_mama moja_matka môj_otec môj_oco moja_babka môj_dedo môj_pes moja_mačka môj_byt môj_dom moja_kuchyňa vlastnými_rukami vlastnoručne',
    pain: 'bolí bolia boleli bolel bolela tŕpnu mrznú',
    body: 'chrbát krk ruka ruky prsty rameno ramená koleno kolená hlava kríže zápästie zub nohy žalúdok ma_hlava',
    have: 'mám mám_už bude_mi mal_som mala_som',
    tens: 'dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemnásť devätnásť šestnásť pätnásť',
    unit: 'jeden dva tri štyri päť šesť sedem osem deväť',
    years: 'rokov roky rok',
    whilst:
      'keď_deti keď_dieťa keď_syn keď_dcéra keď_muž keď_manžel keď_žena až_deti kým_deti zatiaľ_čo_deti',
    routine: 'spia spí zaspia zaspí zaspávajú už_spia v_škole v_škôlke v_práci vstanú',
    kin: 'syn dcéra manžel manželka mama otec babka dedo vnuk vnučka sestra brat',
    said: 'sa_pýtal sa_pýtala pýtal pýtala povedal povedala hovorí hovorila hovoril videl videla sa_smial sa_smiala poprosil poprosila',
    smells: 'vonia',
    meals: 'polievka polievkou káva kávou koláč obed obedom večera',
  },
  hr: {
    verb: 'živim_u živimo_u stanujem slikam_noću slikam_po_noći slikam_kod_kuće slikam_navečer slikam_uljem kukičam pletem vezem kuham kuvam pečem doručkujem ručam večeram noćim budim_se_u radim_u_škol* radim_kao predajem_na trčim_svak* plivam odgajam liječim_se lečim_se mršavim starim rođen_sam rođena_sam oženio_sam udala_sam razveo_sam razvela_sam odrastao_sam odrasla_sam',
    past: 'jeo jela pojeo pojela pio pila popio popila spavao spavala kuhao kuhala kuvao kuvala ispekao ispekla kupio kupila živio živjela živeo živela odrastao odrasla radio_u radila_u studirao studirala putovao putovala išao_u išla_u plivao plivala plakao plakala ustao ustala opekao opekla porezao porezala sašio sašila isplela izrezbario izrezbarila preselio preselila proveo provela_ljet* razbolio razbolela bio_tamo bila_tamo rodio_se',
    aux: 'sam smo',
    we: 'muž_i_ja žena_i_ja suprug_i_ja supruga_i_ja s_mužem_sam sa_ženom_sam moj_muž moja_žena moj_suprug moja_supruga moj_sin moja_kći moja_kćer moja_kćerka moja_ćerka moja_djeca moja_deca moja_mama moja_majka moj_tata moj_otac moja_baka moj_djed moj_deda moj_pas moja_mačka moj_stan moja_kuća moja_kuhinja moja_kuhinji vlastitim_rukama sopstvenim_rukama vlastoručno',
    pain: 'boli bole boljela bolela boljelo trnu trne smrzavaju',
    body: 'leđa vrat ruka ruke prsti rame ramena koljeno koljena koleno kolena glava križa zglob zub noge želudac me_glava',
    have: 'imam imam_već navršio_sam navršila_sam',
    tens: 'dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamnaest devetnaest šesnaest petnaest',
    unit: 'jedan jednu dva dvije dve tri četiri pet šest sedam osam devet',
    years: 'godina godine godinu',
    whilst:
      'kad_djeca kad_deca kad_dijete kad_dete kad_sin kad_kći kad_kćer kad_muž kad_žena dok_djeca dok_deca dok_muž dok_žena čim_djeca čim_deca',
    routine: 'spavaju spava zaspu zaspe zaspi već_spavaju u_školi u_vrtiću na_poslu odu_spavati legnu',
    kin: 'sin kći kćer kćerka ćerka muž žena_mi mama tata baka djed deda unuk unuka sestra brat',
    said: 'pita pitao pitala je_pitao je_pitala kaže rekao rekla je_rekao je_rekla vidio vidjela video videla nasmijao nasmijala zamolio zamolila',
    smells: 'miriše',
    meals: 'juha supa kava kafa kolač ručak večera',
  },
  bg: {
    verb: 'живея рисувам_нощем рисувам_вечер рисувам_вкъщи рисувам_с_маслени плета бродирам готвя пека закусвам обядвам вечерям събуждам_се заспивам_в работя_в работя_като преподавам_в тичам_всяк* плувам отглеждам лекувам_се отслабвам остарявам роден_съм родена_съм женен_съм омъжена_съм израснах израснал_съм родих_се ожених_се омъжих_се разведох_се преместих_се преместихме_се живяхме бяхме_на ядохме пихме ходихме купихме ядох изядох пих изпих спах готвих сготвих изпекох купих ходих_на ходих_в ходих_до плаках плувах изгорих порязах уших изплетох издялах прекарах боледувах събудих_се учих_в следвах_в',
    past: 'ял яла изял пил_кафе спал спала готвил готвила купил купила живял живяла израснал израснала работил_в работила_в учил_в учила_в пътувал пътувала плувал плувала плакал плакала',
    aux: 'съм сме',
    we: 'с_мъжа_ми с_жена_ми с_децата_ми с_майка_ми с_баща_ми със_съпруга_ми със_съпругата_ми с_приятеля_ми жена_ми мъжа_ми мъжът_ми децата_ми синът_ми сина_ми дъщеря_ми майка_ми баща_ми баба_ми дядо_ми брат_ми сестра_ми кучето_ми котката_ми апартаментът_ми къщата_ми кухнята_ми със_собствените_си_ръце собственоръчно',
    pain: 'боли болят болеше боляха изтръпват изтръпва мръзнат',
    body: 'гърбът гърба врата врат ръката ръцете пръстите рамото раменете коляното коленете главата кръста китката зъб зъбът краката стомахът стомаха',
    have: 'на имам навърших',
    tens: 'двайсет двадесет трийсет тридесет четирийсет четиридесет петдесет шейсет шестдесет седемдесет осемнайсет деветнайсет шестнайсет петнайсет',
    unit: 'и и_една и_две и_три и_четири и_пет и_шест и_седем и_осем и_девет',
    years: 'години годинки съм_на',
    whilst:
      'когато_децата когато_детето когато_синът когато_дъщеря когато_мъжът когато_жена докато_децата докато_мъжът щом_децата',
    routine: 'спят спи заспят заспи заспиват вече_спят на_училище на_градина на_работа легнат',
    kin: 'сина_ми синът_ми дъщеря_ми мъжът_ми жена_ми мама татко баба дядо_ми внукът',
    said: 'пита попита каза казва видя засмя помоли',
    smells: 'мирише',
    meals: 'супа кафе баница вечеря обяд',
  },
  sl: {
    verb: 'stanujem živim_v živiva slikam_ponoči slikam_doma slikam_zvečer slikam_z_olj* kvačkam pletem vezem_s kuham pečem zajtrkujem kosim večerjam prenočujem zbudim_se_ob delam_kot učim_na učim_v tečem_vsak plavam_vsak vzgajam zdravim_se hujšam staram_se rojen_sem rojena_sem poročil_sem poročila_sem ločil_sem ločila_sem odraščal_sem odraščala_sem',
    past: 'jedel jedla pojedel pojedla pil pila popil popila spal spala kuhal kuhala spekel spekla kupil kupila živel živela odraščal odraščala odrasel odrasla delal_v delala_v študiral študirala potoval potovala šel_v šla_v plaval plavala jokal jokala vstal vstala opekel opekla porezal porezala sešil sešila spletla izrezljal preselil preselila preživel preživela zbolel zbolela rodil rodila',
    aux: 'sem sva smo',
    we: 'z_možem_sva z_ženo_sva z_otroki_smo z_družino_smo moj_mož moja_žena moj_sin moja_hči moja_hčerka moji_otroci moja_mama moja_mati moj_oče moj_ata moja_babica moj_dedek moj_pes moja_mačka moje_stanovanje moja_hiša moja_kuhinja z_lastnimi_rokami lastnoročno',
    pain: 'boli bolijo bolela boleli mravljinčijo zebejo',
    body: 'hrbet vrat roka roke prsti rama ramena koleno kolena glava križ zapestje zob noge želodec me_glava',
    have: 'imam imam_že star_sem stara_sem dopolnil_sem dopolnila_sem',
    tens: 'dvajset trideset štirideset petdeset šestdeset sedemdeset osemnajst devetnajst šestnajst petnajst dvaindvajset dvaintrideset dvainštirideset',
    unit: 'eno dve tri štiri pet šest sedem osem devet',
    years: 'let leta leto',
    whilst: 'ko_otroci ko_otrok ko_sin ko_hči ko_mož ko_žena medtem_ko_otroci dokler_otroci preden_otroci',
    routine: 'spijo spi zaspijo zaspi že_spijo v_šoli v_vrtcu v_službi vstanejo',
    kin: 'sin hči hčerka mož mama ata oče babica dedek vnuk vnukinja sestra brat',
    said: 'vprašal vprašala je_vprašal je_vprašala pravi rekel rekla je_rekel je_rekla videl videla se_je_smejal prosil prosila',
    smells: 'diši',
    meals: 'juha juho kava kavi kosilo kosilu večerja potica',
  },
};

function toGrammar([language, { when = '', aux = '', ...words }]: readonly [string, Days]): Grammar {
  return {
    language,
    words: { ...words, when, aux },
    certain: [
      '<verb>',
      '<we>',
      '<pain> ..2 <body>',
      '<body> ..2 <pain>',
      '<have> <tens> <unit>? <years>',
      '<have> <Number> <years>',
      '<whilst> ..2 <routine>',
      '^ <kin> ..1 <said>',
      '<smells> ..1 <meals>',
      ...(when === '' ? [] : ['<when> ..2 <past>']),
      ...(aux === '' ? [] : ['<aux> ..2 <past>', '<past> ..1 <aux>']),
    ],
  };
}

/** Work at night while the children sleep, sore backs, an age in words, what was eaten and bought, in Slavic languages. */
export const slavicDays: readonly Grammar[] = Object.entries(byLanguage)
  .map(toGrammar)
  .flatMap(alsoInSerbian);
