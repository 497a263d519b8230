import type { Grammar } from '../../../grammar/grammar.ts';
import { inflected } from '../remarks/remarks.ts';

/** Praise that is astonished at one of a group, in one language; each field is a class of words. */
interface BackhandedPraise extends Readonly<Record<string, string>> {
  /** "For a", "given that she is a". */
  readonly forOne: string;
  /** One of a group, in the case that stands behind it. */
  readonly one: string;
  /** "Rather", "almost", "surprisingly". */
  readonly soft: string;
  /** "Clever", "pretty", "well". */
  readonly praise: string;
  /** What hate denies to a group: "clean", "honest", "civilised". */
  readonly decent: string;
}

const patterns = [
  '<forOne> ..1 <one> ..6 <soft> ..1 <praise>|<decent>',
  '<forOne> ..1 <one> ..4 <decent>',
  '<soft> ..1 <praise>|<decent> ..1 <forOne> ..1 <one>',
  '<decent> ..1 <forOne> ..1 <one>',
];

/** Where praise right before "for a" can hardly be of a gift for somebody. */
const givenThatOneIs: ReadonlySet<string> = new Set([
  'de',
  'nl',
  'fr',
  'ru',
  'uk',
  'cs',
  'ro',
  'pt',
  'it',
  'es',
  'sv',
  'da',
  'pl',
  'hu',
  'id',
  'ja',
  'ko',
]);
const praiseInSpite = '<praise>|<decent> ..1 <forOne> ..1 <one>';

const western: Readonly<Record<string, BackhandedPraise>> = {
  de: {
    forOne: 'für_einen für_eine für_so_einen für_so_eine für_nen für_ne',
    one: `${inflected('araber iraker iraner syrer marokkaner algerier tunesier ägypter nigerianer somalier eritreer albaner bulgarier inder pakistaner mexikaner ukrainer ausländer albaner kenianer äthiopier senegalese afrikaner japaner italiener spanier ungar philippiner asylbewerber rollstuhlfahrer muslimer zigeuner', ['', 'in'])} türken türkin kurden kurdin afghanen afghanin rumänen rumänin russen russin polen polin chinesen chinesin vietnamesen asiaten asiatin tschetschenen serben kroaten juden jüdin muslim muslima moslem schwarzen schwarze neger roma sinti schwulen schwuler lesbe transe transfrau behinderten behinderte flüchtling obdachlosen penner weib blondine dicke dicken ossi senegalesen kongolesen migranten asylanten`,
    soft: 'fast beinahe ganz ziemlich recht erstaunlich überraschend ungewöhnlich sogar direkt richtig eigentlich gar_nicht relativ schon_fast erfreulich verblüffend halbwegs sehr',
    praise:
      'hübsch schön gut gutaussehend attraktiv nett freundlich begabt talentiert klug schlau intelligent gescheit dumm schlecht helle geschickt ordentlich',
    decent:
      'sauber gepflegt ehrlich anständig höflich zivilisiert gebildet fleißig pünktlich gesittet kultiviert wohlerzogen gepflegte saubere deutsch_sprechen gutes_deutsch gut_deutsch nicht_dumm intelligent klug schlau anständig vernünftig',
  },
  nl: {
    forOne: 'voor_een voor_zo_n',
    one: `${inflected('marokkaan turk pool roemeen afrikaan surinamer antilliaan somaliër syriër afghaan chinees arabier moslim jood zigeuner buitenlander asielzoeker vluchteling homo lesbo transgender gehandicapte zwarte neger irakees iraniër rus bulgaar indiër albanees koerd', ['', 'se'])} wijf blondje dikke marokkaanse turkse poolse arabische joodse moslima zigeunerin`,
    soft: 'best bijna vrij nogal opvallend verrassend behoorlijk eigenlijk zelfs verbazend redelijk tamelijk erg',
    praise: 'mooi knap goed aardig slim netjes lief begaafd getalenteerd handig dom',
    decent:
      'netjes schoon eerlijk beschaafd fatsoenlijk beleefd verzorgd intelligent slim hardwerkend ontwikkeld geciviliseerd goed_nederlands niet_dom',
  },
  fr: {
    forOne: 'pour_un pour_une pour_de_la pour_du',
    one: `${inflected('marocain algérien tunisien africain syrien malien roumain indien afghan mexicain albanais musulman gitan noir étranger polonais sénégalais congolais chinois portugais maghrébin iranien', ['', 'e'])} arabe turc turque kurde russe rom roms tsigane manouche juif juive asiatique black nègre beur beurette migrant migrante immigré immigrée réfugié réfugiée sdf clochard handicapé handicapée trisomique autiste gay homo pédé lesbienne trans travesti blonde grosse étrangère`,
    soft: 'plutôt presque assez vraiment étonnamment relativement quand_même même très pas_si pas_trop bien drôlement curieusement',
    praise: 'joli jolie beau belle bien bon bonne mignon mignonne gentil gentille doué douée mal bête',
    decent:
      'propre honnête intelligent intelligente civilisé civilisée poli polie éduqué éduquée cultivé cultivée travailleur travailleuse ponctuel articulé articulée élégant soigné soignée correct futé futée évolué évoluée',
  },
  it: {
    forOne: 'per_essere_un per_essere_una per_essere ',
    one: `${inflected('african rumen marocchin tunisin zingar ebre cines musulman negr ner sirian arab stranier immigrat turc russ filippin polacc peruvian indian afghan somal messican ucrain rifugiat handicappat disabil', ['o', 'a'])} albanese nigeriano nigeriana senegalese rom sinti gay lesbica trans meridionale terrone donna femmina bionda cicciona grassa barbone clandestino disabile bengalese pakistano pakistana egiziano egiziana`,
    soft: 'quasi abbastanza piuttosto sorprendentemente addirittura perfino davvero proprio anche molto stranamente',
    praise: 'carino carina bello bella bravo brava bene simpatico simpatica gentile male dotato dotata',
    decent:
      'pulito pulita onesto onesta faccia_onesta intelligente civile educato educata istruito istruita lavoratore lavoratrice puntuale elegante sveglio sveglia acculturato acculturata perbene per_bene',
  },
  es: {
    forOne: 'para_ser para_ser_un para_ser_una para_tratarse_de_un ',
    one: `${inflected('gitan negr mor chin rumana ruman marroquina african indi musulman judí ecuatorian bolivian peruan colombian venezolan mexican extranjer sirí turc rus polac ucranian argelin senegalesa afgan filipin argentin paraguay haitian dominican hondureñ', ['o', 'a'])} marroquí árabe inmigrante gay lesbiana trans travesti discapacitado discapacitada minusválido mujer gorda rubia sudaca refugiado refugiada vagabundo pobre indígena musulmán senegalés catalán catalana`,
    soft: 'casi bastante hasta muy sorprendentemente incluso realmente tan sorprende bien lo_bien algo',
    praise:
      'guapo guapa bonito bonita lindo linda bien bueno buena majo maja listo lista simpático simpática habla pinta',
    decent:
      'limpio limpia honrado honrada honesto honesta inteligente educado educada civilizado civilizada trabajador trabajadora culto culta decente puntual listo lista aseado aseada refinado refinada',
  },
  pt: {
    forOne: 'para_um para_uma pra_um pra_uma para_quem_é para_ser_um para_ser_uma',
    one: `${inflected('cigan pret negr african chinês angolan brasileir muçulman judi nordestin baian indian índi boliviano bolivian venezuelan sírio sírí estrangeir romen ucranian marroquin', ['o', 'a'])} judeu judia árabe imigrante refugiado refugiada gay sapatão lésbica trans travesti deficiente favelado favelada chinês indígena índio muçulmano`,
    soft: 'quase bastante até muito surpreendentemente bem mesmo realmente tão',
    praise: 'bonito bonita lindo linda bom boa bem simpático simpática esperto esperta jeitoso',
    decent:
      'limpo limpa limpinho limpinha honesto honesta inteligente educado educada civilizado civilizada trabalhador trabalhadora culto culta decente pontual articulado articulada',
  },
};

const others: Readonly<Record<string, BackhandedPraise>> = {
  sv: {
    forOne: 'för_att_vara för_att_vara_en ',
    one: 'arab somalier syrier turk zigenare rom romsk jude muslim invandrare utlänning flykting svart neger bög lesbisk trans transperson handikappad kvinna blondin finne pole afghan irakier afrikan asiat kines same tiggare',
    soft: 'nästan ganska förvånansvärt riktigt rätt faktiskt till_och_med oväntat',
    praise: 'snygg vacker söt bra duktig snäll smart begåvad klok fin dum',
    decent: 'ren ärlig hederlig civiliserad välvårdad artig intelligent skötsam prydlig hyfsad bildad',
  },
  da: {
    forOne: 'for_at_være for_at_være_en til_at_være',
    one: 'araber somalier syrer tyrker sigøjner roma jøde muslim indvandrer udlænding flygtning perker neger sort bøsse lesbisk handicappet kvinde polak afghaner iraker afrikaner kineser grønlænder pakistaner innvandrer utlending flyktning sigøyner jødisk svart same',
    soft: 'næsten nesten ret ganske overraskende faktisk temmelig sågar endda',
    praise: 'pæn flot smuk sød god dygtig klog kjekk pen fin flink dum',
    decent:
      'ren ærlig civiliseret sivilisert velopdragen intelligent anstændig høflig høflig velplejet dannet smart',
  },
  pl: {
    forOne: 'jak_na',
    one: 'cygana cygankę cyganów żyda żydówkę araba arabkę murzyna murzynkę czarnego czarną ukraińca ukrainkę ruska ruskiego muzułmanina muzułmankę azjatę chińczyka hindusa turka romkę roma rumuna uchodźcę imigranta ciapatego geja pedała lesbijkę transa niepełnosprawnego kalekę kobietę babę blondynkę grubą grubasa bezdomnego wietnamczyka białorusina syryjczyka somalijczyka afgańczyka niemca żula',
    soft: 'całkiem prawie nawet dość zaskakująco dosyć zupełnie wyjątkowo niemal w_miarę',
    praise:
      'ładny ładna ładnie dobry dobra dobrze mądry mądra niegłupi niegłupia przystojny miły miła zdolny zdolna nieźle niezły niezła',
    decent:
      'czysty czysta czysto uczciwy uczciwa inteligentny inteligentna kulturalny kulturalna cywilizowany cywilizowana grzeczny grzeczna zadbany zadbana bystry bystra',
  },
  cs: {
    forOne: 'na',
    one: 'cigána cikána cigánku cikánku žida židovku araba muslima muslimku černocha černošku negra ukrajince ukrajinku vietnamce vietnamku uprchlíka cizince gaye buzeranta lesbu postiženého ženskou blondýnu rusa poláka maďara rumuna turka bezdomovce arabku',
    soft: 'docela skoro celkem překvapivě dokonce až poměrně vcelku nezvykle',
    praise: 'hezký hezká hezky dobrý dobrá dobře chytrý chytrá milý milá šikovný šikovná pekný pekná',
    decent:
      'čistý čistá slušný slušná slušně poctivý poctivá inteligentní civilizovaný civilizovaná vzdělaný vzdělaná upravený upravená inteligentný slušne vychovaný',
  },
  ru: {
    forOne: 'для',
    one: 'цыгана цыганки цыган еврея еврейки араба арабки негра негритянки чёрного черного чурки узбека таджика чеченца кавказца мусульманина мусульманки азиата китайца украинца хохла беженца мигранта гея лесбиянки инвалида бабы блондинки толстой бомжа индуса турка армянина грузина казаха киргиза дагестанца африканца',
    soft: 'почти довольно удивительно вполне даже весьма неожиданно достаточно слишком на_удивление',
    praise:
      'красивый красивая красив симпатичный симпатичная умный умная умён умен хороший хорошая хорошо неплохо талантливый милый',
    decent:
      'опрятный опрятная чистый чистая чистоплотный честный честная порядочный порядочная воспитанный воспитанная культурный культурная цивилизованный грамотный грамотная интеллигентный вежливый умный умная трезвый',
  },
  uk: {
    forOne: 'як_на для',
    one: 'цигана циганки циганку єврея єврейки араба негра чорного чурки мусульманина мусульманки азіата китайця росіянина москаля біженця мігранта гея лесбійки інваліда жінку бабу блондинки індуса турка узбека африканця ромки рома',
    soft: 'майже доволі дивовижно цілком навіть досить напрочуд',
    praise: 'гарний гарна гарно розумний розумна добрий добра добре непогано милий мила',
    decent:
      'чистий чиста охайний охайна чесний чесна порядний порядна вихований вихована культурний культурна цивілізований грамотний розумний розумна тверезий',
  },
  tr: {
    forOne:
      'bir_kürt bir_arap bir_çingene bir_yahudi bir_ermeni bir_suriyeli bir_afgan bir_zenci bir_siyahi bir_rum bir_mülteci bir_göçmen bir_eşcinsel bir_engelli bir_yabancı bir_alevi bir_roman kürt arap çingene yahudi ermeni suriyeli afgan zenci mülteci',
    one: 'için olmasına_rağmen olduğu_halde olarak_bile olmasına_karşın',
    soft: 'oldukça neredeyse bayağı şaşırtıcı gayet epey çok hatta fena_değil',
    praise: 'güzel yakışıklı iyi hoş yetenekli becerikli',
    decent: 'temiz dürüst zeki akıllı kibar medeni eğitimli kültürlü çalışkan düzgün terbiyeli',
  },
  hu: {
    forOne: 'egy',
    one: 'cigányhoz_képest romához_képest zsidóhoz_képest arabhoz_képest négerhez_képest feketéhez_képest románhoz_képest migránshoz_képest menekülthöz_képest kínaihoz_képest muszlimhoz_képest nőhöz_képest meleghez_képest buzihoz_képest szőkéhez_képest',
    soft: 'egész egészen majdnem meglepően szinte elég még kifejezetten',
    praise: 'szép csinos jó okos ügyes kedves jól helyes tehetséges',
    decent: 'tiszta becsületes intelligens civilizált művelt udvarias rendes értelmes okos tanult',
  },
  ro: {
    forOne: 'pentru_un pentru_o',
    one: 'țigan țigancă rom evreu evreică arab arăboaică negru negresă musulman musulmană refugiat refugiată imigrant ungur unguroaică moldovean gay homosexual lesbiană handicapat blondă grasă turc chinez indian african',
    soft: 'chiar aproape destul_de surprinzător_de foarte neașteptat_de până_și',
    praise: 'frumos frumoasă drăguț drăguță bun bună bine deștept deșteaptă talentat simpatic',
    decent:
      'curat curată cinstit cinstită inteligent inteligentă civilizat civilizată educat educată manierat deștept deșteaptă',
  },
  el: {
    forOne: 'για_έναν για_μια για',
    one: 'γύφτο γύφτισσα τσιγγάνο τσιγγάνα εβραίο εβραία άραβα μαύρο μαύρη αλβανό αλβανίδα μουσουλμάνο μουσουλμάνα τούρκο μετανάστη πρόσφυγα γκέι λεσβία ανάπηρο ξανθιά πακιστανό βούλγαρο ρουμάνο',
    soft: 'σχεδόν αρκετά μάλλον εκπληκτικά πολύ ακόμα_και ασυνήθιστα',
    praise: 'όμορφος όμορφη καλός καλή καλά έξυπνος έξυπνη συμπαθητικός',
    decent:
      'καθαρός καθαρή τίμιος τίμια έξυπνος έξυπνη πολιτισμένος πολιτισμένη ευγενικός ευγενική μορφωμένος μορφωμένη',
  },
  fi: {
    forOne:
      'mustalaiseksi romaniksi juutalaiseksi arabiksi somaliksi neekeriksi mustaksi muslimiksi maahanmuuttajaksi pakolaiseksi ulkomaalaiseksi homoksi lesboksi vammaiseksi naiseksi blondiksi venäläiseksi ryssäksi turkkilaiseksi afgaaniksi saamelaiseksi mamuksi virolaiseksi',
    one: 'hän se tuo tämä sinä aika melko jopa yllättävän melkein',
    soft: 'aika melko jopa yllättävän melkein varsin',
    praise: 'nätti kaunis komea hyvä kiva fiksu taitava',
    decent: 'siisti puhdas rehellinen fiksu älykäs sivistynyt kohtelias kunnollinen',
  },
  bg: {
    forOne: 'за за_един за_една като_за',
    one: 'циганин циганка циганче евреин еврейка арабин негър чернокож турчин туркиня мюсюлманин мюсюлманка бежанец мигрант гей лесбийка инвалид блондинка ром ромка',
    soft: 'почти доста изненадващо даже сравнително направо учудващо',
    praise: 'красив красива хубав хубава добър добра умен умна симпатичен добре',
    decent:
      'чист чиста честен честна интелигентен интелигентна цивилизован цивилизована възпитан възпитана културен културна умен умна',
  },
  hr: {
    forOne: 'za za_jednog za_jednu',
    one: 'cigana ciganku cigančicu židova židovku jevreja arapa crnca crnkinju muslimana muslimanku migranta izbjeglicu izbeglicu pedera gej lezbejku invalida srbina hrvata albanca šiptara bosanca turčina roma romkinju',
    soft: 'skoro prilično iznenađujuće čak baš dosta začuđujuće sasvim',
    praise: 'lijep lijepa lep lepa dobar dobra pametan pametna zgodan zgodna simpatičan dobro',
    decent:
      'čist čista pošten poštena inteligentan inteligentna civiliziran civilizovan pristojan pristojna kulturan kulturna pametan pametna uredan uredna',
  },
  id: {
    forOne: 'untuk_ukuran untuk_seorang buat_ukuran',
    one: 'orang_papua papua orang_cina cina orang_madura orang_hitam negro arab yahudi muslim kristen pengungsi gay banci waria perempuan orang_cacat orang_miskin pembantu orang_negro pribumi',
    soft: 'lumayan cukup agak ternyata ternyata_cukup sangat',
    praise: 'cantik ganteng bagus pintar baik manis',
    decent: 'bersih jujur cerdas pintar sopan beradab terpelajar rapi',
  },
  ja: {
    forOne:
      '黒人 朝鮮人 韓国人 中国人 外国人 外人 移民 難民 障害者 アイヌ 部落民 ゲイ オカマ 女 ブス デブ ユダヤ人 インド人 フィリピン人 ベトナム人 クルド人',
    one: 'にしては のくせに の割には の割に',
    soft: '結構 けっこう なかなか わりと 意外と 意外に 割と ずいぶん まあまあ',
    praise: '上手 うまい 可愛い かわいい きれい 綺麗 美人',
    decent:
      '清潔 頭がいい 賢い 礼儀正しい まとも 知的 きちんと 上手 うまい 綺麗 きれい 可愛い かわいい 美人 マシ',
  },
  zh: {
    forOne: '作为一个 作为 以一个 就一个 对一个',
    one: '黑人 印度人 穆斯林 吉普赛人 非洲人 乡下人 农民工 残疾人 外地人 同性恋 维吾尔人 越南人 菲律宾人 黑人来说 女人来说 女司机',
    soft: '算 还算 居然 竟然 挺 倒 已经 相当 蛮',
    praise: '漂亮 好看 不错 可爱 帅 好',
    decent: '干净 聪明 有教养 文明 诚实 体面 有礼貌 漂亮 不错',
  },
  ko: {
    forOne:
      '흑인치고 흑인치고는 조선족치고 조선족치고는 중국인치고 중국인치고는 외국인치고 외국인치고는 여자치고 여자치고는 장애인치고 장애인치고는 난민치고 난민치고는 게이치고 게이치고는 무슬림치고는 무슬림치고 동남아인치고는 흑인인데도 여자인데도',
    one: '꽤 제법 참 정말 의외로 생각보다 상당히 아주 얼굴* 그림* 말* 머리* 옷* 예쁘* 깨끗*',
    soft: '꽤 제법 의외로 상당히',
    praise: '예쁘* 잘 이쁘* 귀엽*',
    decent: '깨끗* 똑똑* 예의* 예쁘* 잘 단정* 착하* 이쁘* 귀엽* 멀쩡*',
  },
};

/** "Clever, for a Turk" in other languages than English. */
export const backhanded: readonly Grammar[] = Object.entries({ ...western, ...others }).map(
  ([language, words]) => ({
    language,
    words,
    doubtful: givenThatOneIs.has(language) ? [...patterns, praiseInSpite] : patterns,
  }),
);
