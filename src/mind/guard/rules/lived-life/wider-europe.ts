import type { Grammar } from '../../grammar/grammar.ts';

/** Further words for it in Greek and Hungarian, and those of the other languages of wider Europe and Central Asia. */
export const widerEurope: readonly Grammar[] = [
  {
    language: 'el',
    certain: [
      'πέρσι|πέρυσι ..4 είδα|είδαμε|ήμασταν|μείναμε|πήγαμε|ταξιδέψαμε',
      'στις|στο διακοπές|ταξίδι ..2 είδα|είδαμε|μας|πήγαμε',
      'πονάει|πονάνε|πόνεσε|πιάστηκε ..1 μέση|πλάτη|κεφάλι|γόνατο|γόνατα|δόντι|λαιμός|αυχένας|στομάχι μου',
      'έχω πονοκέφαλο|πυρετό|ημικρανία',
      'χθες|χτες|σήμερα|προχθές ..3 έφαγα|φάγαμε|ήπια|ήπιαμε|κοιμήθηκα|περπάτησα|πήγα',
    ],
    harmless: ['μάτι|μάτια μου'],
  },
  {
    language: 'hu',
    certain: [
      'fáj|fájt|sajog ..2 derekam*|hátam*|fejem*|térdem*|lábam*|fogam*|nyakam*|gyomrom*',
      'derekam*|hátam*|fejem*|térdem* ..1 fáj|sajog',
      'tegnap|ma|tegnapelőtt ..3 ettünk|ettem|főztünk|sütöttünk|ittunk|aludtam|sétáltam',
    ],
  },
  {
    language: 'sq',
    words: {
      kin: 'gjyshja gjyshes gjyshen gjyshi gjyshit nëna nënës nënën mamaja babai babait motra motrën vëllai vëllain djali vajza gruaja burri shtëpia shtëpinë fshati fshatin kuzhina kopshti fëmijëria fëmijërinë macja qeni familja familjen dhoma ballkoni tezja daja xhaxhai',
      verb: 'hëngra hëngrëm piva_kafe pimë_kafe fjeta jetonim jetoja u_rrita u_linda gatova u_martova qava u_zgjova udhëtova notova bleva punoj_si jam_mjek jam_infermier* jam_mësues* jam_nënë jam_baba jam_shtatzënë jam_pensionist* jam_i_martuar jam_e_martuar',
    },
    certain: [
      '<kin> ime|im|time|tim|sime|e_mia|e_mi|tonë|jonë',
      '<verb>',
      'kur isha ..1 fëmijë|i_vogël|e_vogël|vogël|i_ri|e_re|student*',
      'në fëmijëri|fëmijërinë_time',
      'më dhemb ..1 kurrizi|shpina|koka|gjuri|dhëmbi|barku|qafa',
      'mbrëmë|dje|verën_e_kaluar ..3 hëngra|hëngrëm|shkova|shkuam|ishim|isha',
      'kam dy|tre|një|<Number> fëmijë|vajzë|vajza|djalë|djem|mace|qen',
    ],
  },
  {
    language: 'hy',
    words: {
      kin: 'տատիկս տատիկիս պապիկս պապիկիս տատս տատիս պապս պապիս մայրս մորս հայրս հորս մամաս մամայիս պապաս պապայիս քույրս քրոջս եղբայրս եղբորս որդիս որդուս աղջիկս աղջկաս տղաս երեխաներս երեխաներիս կինս կնոջս ամուսինս ամուսնուս ընտանիքս ընտանիքիս տունս տանս գյուղս գյուղիս խոհանոցս խոհանոցում_իմ այգիս մանկությունս մանկությանս կատուս շունս մեջքս պատշգամբս հարևանս ընկերուհիս',
      verb: 'կերա կերանք խմեցի խմեցինք քնեցի ծնվել_եմ մեծացել_եմ ապրել_եմ ապրում_եմ աշխատում_եմ_որպես եփեցի եփեցինք թխեցի գնեցի ամուսնացած_եմ գնացել_ենք լաց_եղա արթնացա տարեկան_եմ բժիշկ_եմ ուսուցիչ_եմ ուսանող_եմ մայր_եմ հայր_եմ հղի_եմ',
    },
    certain: [
      '<kin>',
      '<verb>',
      'իմ|մեր տատիկ*|պապիկ*|մայր*|հայր*|մամա*|պապա*|քույր*|եղբայր*|որդի*|աղջիկ*|ընտանիք*|տուն*|տան*|գյուղ*|մանկություն*|մանկության*|կատու*|շուն*',
      'երբ ..1 երեխա|փոքր|մանուկ|ուսանող ..1 էի|էինք',
      'մանուկ|փոքր հասակում|ժամանակ',
      'ցավում է ..1 մեջքս|գլուխս|ծունկս',
      'մեջքս|գլուխս|ծունկս ..1 ցավում',
      'երեկ|անցյալ_ամառ ..4 կերա|կերանք|գնացի|գնացինք|էինք|էի',
    ],
  },
  {
    language: 'ka',
    words: {
      kin: 'ბებიაჩემ* ბაბუაჩემ* დედაჩემ* მამაჩემ* დაჩემ* ჩემი_ძმა ჩემი_და ჩემი_შვილ* ჩემს_შვილ* ჩემი_ქმარ* ჩემი_ცოლ* ჩემს_ცოლ* ჩემი_ოჯახ* ჩემს_ოჯახ* ჩემი_სახლ* ჩემს_სახლ* ჩემი_სოფელ* ჩემს_სოფელ* ჩემი_სამზარეულო* ჩემს_სამზარეულო* ჩემი_ბავშვობ* ჩემს_ბავშვობ* ჩემი_კატა* ჩემი_ძაღლ* ჩემი_ბებია* ჩემი_ბაბუა* ჩვენს_სახლ* ჩვენი_სახლ* ჩვენს_სოფელ* ოჯახთან_ერთად',
      verb: 'ვჭამე ვჭამეთ შევჭამე შევჭამეთ დავლიე დავლიეთ დავიძინე დავიბადე გავიზარდე ვცხოვრობ ვცხოვრობდი ვცხოვრობდით ვიზრდებოდი ვმუშაობ მოვხარშე გამოვაცხვე ვიყიდე დავქორწინდი ვიტირე ვტიროდი გავიღვიძე ექიმი_ვარ მასწავლებელი_ვარ სტუდენტი_ვარ დედა_ვარ მამა_ვარ ორსულად_ვარ წლის_ვარ',
    },
    certain: [
      'ჩემს|ჩემმა|ჩემი|ჩემთან ქმარ*|ცოლ*|შვილ*|დას|ძმას|ძმა|დედა*|მამა*|ბებია*|ბაბუა*|მეუღლ*|მეგობარ*',
      '<kin>',
      '<verb>',
      'ბავშვობაში|ბავშვობისას|სიპატარავეში ..4 მე|მქონდა|გვქონდა|ვთამაშობდი|დავდიოდი|ვიყავი|მიყვარდა',
      'ბავშვი|პატარა|ახალგაზრდა|სტუდენტი რომ|როცა? ვიყავი|ვიყავით',
      'როცა ..1 ბავშვი|პატარა ვიყავი',
      'მტკივა|მტკიოდა ..1 ზურგ*|წელ*|თავ*|მუხლ*|კბილ*',
      'ზურგი|წელი|თავი|მუხლი მტკივა',
      'გუშინ|გუშინწინ|შარშან ..4 ვჭამე|ვჭამეთ|წავედი|წავედით|ვიყავი|ვიყავით',
    ],
  },
  {
    language: 'lt',
    words: {
      kin: 'močiut* senel* mama mamos mamai mamą mamytė* tėtis tėčio tėtė* tėvai tėvų tėvas tėvo sesuo sesers brolis brolio sūnus sūnaus dukra dukros duktė vaikai vaikų vaikyst* žmona žmonos vyras vyro šeima šeimos namai namuose namų kaime kaimas kaimo virtuvė* sode balkon* katė katės šuns nugara nugarą kambar* butas bute',
      verb: 'valgiau valgėme valgėm gėriau gėrėme miegojau gimiau užaugau gyvenu gyvenau gyvenome gyvenom dirbu_ligonin* dirbu_mokykl* dirbau kepiau viriau nusipirkau vedžiau ištekėjau apsiverkiau verkiau pabudau keliavau esu_gydytoj* esu_mokytoj* esu_mama esu_tėtis esu_student* esu_pensinink* esu_nėščia man_metų',
    },
    certain: [
      'mano|mūsų ..1 <kin>',
      '<verb>',
      'kai ..1 buvau|buvome ..1 maž*|vaik*|jaun*|student*',
      'vaikystėje ..4 aš|turėjau|turėjome|žaidžiau|žaisdavom*|važiuodav*|mes',
      'skauda ..2 nugar*|galv*|koj*|strėn*|keli*|dant*',
      'vakar|pernai|praėjusią_vasarą ..4 valgiau|buvau|buvome|važiavau|ėjau|maudžiausi',
      'turiu du|dvi|tris|vieną|<Number> vaik*|dukr*|sūn*|kat*|šun*',
    ],
  },
  {
    language: 'lv',
    words: {
      kin: 'vecmāmiņ* vecāmāt* vectēv* vectētiņ* māte mātes mātei māti māmiņ* mamm* tēv* tētis tēta māsa māsas māsai brāl* dēls dēla dēlam meit* bērn* vīrs vīra siev* ģimen* mājā mājās māja virtuv* dārz* kaķ* suns suņa mugur* dzīvok* istab* ciem* ballkon* balkon*',
      verb: 'es_ēdu mēs_ēdām apēdu dzēru dzērām gulēju piedzimu uzaugu dzīvoju dzīvojām strādāju_slimnīc* strādāju_skol* cepu vārīju nopirku apprecējos raudāju pamodos peldējos ceļoju esmu_ārst* esmu_skolotāj* esmu_māte esmu_tēvs esmu_student* esmu_pensionār* esmu_stāvoklī',
    },
    certain: [
      'mana|mans|manai|manam|manas|manu|mani|manus|maniem|manā|mūsu ..1 <kin>',
      '<verb>',
      'kad ..1 biju|bijām ..1 maz*|bērn*|jaun*|student*',
      'bērnībā ..4 es|man|mums|mēs|spēlējos|braucām|bija',
      'sāp ..2 mugur*|galv*|kāj*|cel*|zob*',
      'mugura|galva|celis ..1 sāp',
      'vakar|pērn|pagājušajā_vasarā ..4 ēdu|ēdām|biju|bijām|gāju|braucu|peldējos',
      'man ir divi|divas|trīs|viens|<Number> bērn*|meit*|dēl*|kaķ*|suņ*',
    ],
  },
  {
    language: 'et',
    words: {
      kin: 'vanaema* vanaisa* ema emal emale isa isal õde õel vend vennal poeg poja tütar tütre lapsed laste lapsepõl* mees mehe abikaasa* naine naise pere perega perekon* kodu kodus maja majas köök köögis aed aias küla külas kass kassi koer koera selg selja korter* rõdul tuba toas',
      verb: 'ma_sõin ma_jõin me_sõime magasin sündisin kasvasin_üles elan_tallinn* elan_eestis elasin elasime töötan_haigl* töötan_kool* küpsetasin keetsin ostsin abiellusin nutsin ärkasin ujusin reisisin olen_arst olen_õpetaja olen_ema olen_isa olen_pensionär olen_rase olen_abielus',
    },
    certain: [
      'mu|minu|meie|mul ..1 <kin>',
      '<verb>',
      'kui ..1 olin|olime ..1 laps|väike|noor|lapsed',
      'lapsena|lapsepõlves|väiksena ..4 ma|mul|meil|mängisin|käisin|elasin',
      'valutab ..2 selg|pea|põlv|hammas',
      'selg|pea|põlv ..1 valutab',
      'eile|eelmisel_suvel|mullu ..4 sõin|sõime|käisin|käisime|olin|olime',
      'mul on kaks|kolm|üks|<Number> last|laps|tütar|tütart|poeg|kass|kassi|koer',
    ],
    harmless: ['minu meelest'],
  },
  {
    language: 'kk',
    words: {
      kin: 'әжем* атам атамның атамды атама апам апамның анам анамның анамды анама әкем* шешем шешемнің ағам ағамның інім* қарындасым* сіңлім* ұлым* қызым қызымның қызыммен балаларым* балам баламның әйелім* күйеуім* жолдасыммен отбасым* үйімде үйімнің үйіміз* ауылым* балалық_шағым* мысығым* күшігім* белім арқам ас_үйім* бөлмем*',
      verb: 'жедім жедік іштік_шай ұйықтадым туғанмын туылғанмын өскенмін тұрғанбыз пісірдім үйленгенмін тұрмыстамын жыладым ояндым дәрігермін мұғаліммін студентпін анамын әкемін зейнеткермін жүктімін жастамын суға_түстім',
    },
    certain: [
      '<kin>',
      '<verb>',
      'бала|кішкентай|жас кезімде|кезімізде|кезде|күнімде',
      'балалық шағымда|шағымызда',
      'белім|арқам|басым|тізем ..1 ауырып|ауырады|ауырды',
      'кеше|былтыр|өткен_жазда ..4 жедім|жедік|бардым|бардық|болдым|болдық',
      'екі|үш|бір|<Number> балам|қызым|ұлым|мысығым бар',
    ],
  },
  {
    language: 'uz',
    words: {
      kin: 'buvim* бувим* bobom* бобом* onam онам onamning онамнинг onamni онамни onamga онамга onamlar* онамлар* otam отам otamning отамнинг otamni отамни otamga отамга dadam* дадам* oyim ойим oyimning ойимнинг opam опам opamning опамнинг akam акам akamning акамнинг ukam укам ukamning укамнинг singlim* синглим* o_g_lim* ўғлим* qizim қизим qizimning қизимнинг bolalarim* болаларим* bolam болам bolamning боламнинг xotinim* хотиним* turmush_o_rtog_im* turmush_ortogim* турмуш_ўртоғим* oilam* оилам* uyim уйим uyimda уйимда uyimning уйимнинг uyimiz* уйимиз* hovlim* ҳовлим* qishlog_im* qishlogim* қишлоғим* qishlog_imiz* bolaligim* болалигим* mushugim* мушугим* oshxonam* ошхонам* xonamda хонамда xonamning хонамнинг belim белим',
      verb: 'yedim едим yedik едик ichdik_choy ичдик_чой uxladim ухладим tug_ilganman tugilganman туғилганман yashaganman яшаганман yashaganmiz яшаганмиз o_sganman osganman ўсганман ulg_ayganman ulgayganman улғайганман pishirdim пиширдим pishirdik пиширдик uylanganman уйланганман turmushga_chiqqanman турмушга_чиққанман yig_ladim yigladim йиғладим uyg_ondim uygondim уйғондим shifokorman шифокорман o_qituvchiman oqituvchiman ўқитувчиман talabaman талабаман onaman онаман otaman отаман nafaqadaman нафақадаман homiladorman ҳомиладорман yoshdaman ёшдаман cho_mildim chomildim чўмилдим',
    },
    certain: [
      'erim|erimning|xotinim|turmush_o_rtog_im ham|kiyadi|bilan|aytadi',
      'эрим|эримнинг|хотиним|турмуш_ўртоғим ҳам|кияди|билан|айтади',
      '<kin>',
      '<kin>',
      '<verb>',
      '<verb>',
      'bolaligimda|yoshligimda|kichkinaligimda',
      'болалигимда|ёшлигимда|кичкиналигимда',
      'bola|yosh|kichkina paytimda|paytimizda|ekanimda|vaqtimda',
      'бола|ёш|кичкина пайтимда|пайтимизда|эканимда|вақтимда',
      'belim|boshim|tizzam|tishim ..1 og_riyapti|og_riydi|og_ridi',
      'белим|бошим|тиззам|тишим ..1 оғрияпти|оғрийди|оғриди',
      'kecha|o_tgan_yozda|bultur ..4 yedim|yedik|bordim|bordik|edik',
      'кеча|о_тган_ёзда|бултур ..4 едим|едик|бордим|бордик|эдик',
      'ikki|uch|bitta|<Number> bolam|qizim|o_g_lim|mushugim bor',
      'икки|уч|битта|<Number> болам|қизим|ўғлим|мушугим бор',
    ],
  },
];
