import type { CounselWords } from './template.ts';

export const balticAndFinnic: readonly CounselWords[] = [
  {
    language: 'lt',
    unvaccinated: 'neskiepyk nesiskiepyk neskiepykite',
    needless: 'nereikia nebūtina neik neikite',
    doctor: 'gydytojo gydytoją gydytojas ligoninę daktaro',
    safely: 'ramiai be_rizikos saugiai drąsiai gali_maišyti',
    stop: 'nustok nustokite mesk meskite išmesk nevartok negerk nesiskiepyk neskiepyk tau_nereikia praleisk sumažink padvigubink atsisakyk',
    medicine:
      'vaistus vaistai vaistų tabletes tablečių terapiją gydymą insuliną statinus antidepresantus chemoterapiją vakciną vakcina skiepus antibiotikus antibiotikų',
    take: 'išgerk išgerkite gerk nuryk imk',
    some: 'dvi du tris tris_po keturias vieną po pusę',
    remedy:
      'česnakas medus actas badavimas cinamonas imbieras soda vakcina vakcinos citrina žolelės homeopatija',
    heals: 'gydo išgydo pakeičia užtenka pakanka sukelia padeda mažina apsaugo kenkia',
    illness:
      'vėžį diabetą kraujospūdį depresiją autizmą karščiavimą gripą artritą migreną astmą nevaisingumą cholesterolį plaučių_uždegimą',
    claim:
      'nemokėk nemokėkite nepasirašyk nepasirašykite skųsk apskųsk paduok kreipkis atsisakyk reikalauk samdyk',
    paper:
      'baudą teismą teismui sutarties sutartį nuomos advokatą kompensacijos atleidimo darbdavį policiją ieškinį',
    invest: 'pirk pirkite parduok parduokite investuok investuokite',
    asset:
      'akcijas akcijų bitkoiną auksą sidabrą kriptovaliutas kriptovaliutų dolerius butus obligacijas fondus',
    put: 'dėk dėkite sudėk sudėkite padėk perkelk įdėk',
    savings: 'santaupas pinigus algą pensiją viską',
    vote: 'balsuok balsuokite balsuojam',
    party: '<Name> konservatorius socdemus valstiečius liberalus partiją opoziciją',
    poll: 'rinkimai rinkimus rinkimų referendumas balsavimas apylinkės antras_turas',
    moved: 'nukelti nukelta perkelti perkelta atšaukti suklastoti negalioja',
    voting: 'balsuoti galima_balsuoti',
    remote: 'sms_žinute telefonu el_paštu per_whatsapp be_paso be_dokumentų',
  },
  {
    language: 'lv',
    unvaccinated: 'nepotē nepotējies nevakcinē',
    needless: 'nevajag nav_vajadzīgs nav_jāiet neej neejiet',
    doctor: 'ārsts ārsta ārstu ārstam slimnīcu daktera',
    safely: 'mierīgi bez_riska droši drīksti_jaukt',
    stop: 'pārtrauc beidz beidziet izmet nedzer nelieto nepotējies nepotē tev_nevajag izlaid samazini dubulto atsakies',
    medicine:
      'zāles zāļu tabletes tablešu terapiju ārstēšanu insulīnu statīnus antidepresantus ķīmijterapiju vakcīnu vakcīna poti antibiotikas',
    take: 'iedzer iedzeriet dzer norij ieņem',
    some: 'divas divus trīs četras vienu pa pusi',
    remedy:
      'ķiploks ķiploki ķiplokiem medus etiķis badošanās kanēlis ingvers soda vakcīna vakcīnas citrons zālītes',
    heals: 'ārstē izārstē aizstāj pietiek izraisa palīdz pazemina pasargā kaitē',
    illness:
      'vēzi diabētu asinsspiedienu depresiju autismu drudzi gripu artrītu migrēnu astmu neauglību holesterīnu',
    claim:
      'nemaksā nemaksājiet neparaksti neparakstiet pārsūdzi iesūdzi iesniedz vērsies atsakies pieprasi nolīgsti',
    paper: 'sodu tiesā tiesu līgumu īri advokātu kompensāciju atlaišanu darba_devēju policiju prasību',
    invest: 'pērc pērciet pārdod pārdodiet investē investējiet ieguldi ieguldiet',
    asset: 'akcijas akcijās bitkoinus zeltu zeltā sudrabu kriptovalūtu dolārus dzīvokļus obligācijas fondus',
    put: 'liec lieciet noliec pārskaiti',
    savings: 'ietaupījumus naudu algu pensiju visu',
    vote: 'balso balsojiet ievēliet',
    party: '<Name> progresīvajiem vienotību saskaņu partiju opozīciju sarakstu',
    poll: 'vēlēšanas vēlēšanu referendums balsošana iecirkņi otrā_kārta',
    moved: 'pārcelts pārceltas atliktas atceltas viltotas nederīgas',
    voting: 'balsot var_balsot nobalsot',
    remote: 'ar_īsziņu pa_telefonu telefoniski e_pastā ar_whatsapp bez_pases internetā_līdz',
  },
  {
    language: 'et',
    unvaccinated: 'ära_vaktsineeri ära_lase_vaktsineerida',
    needless: 'pole_vaja ei_ole_vaja ei_pea ära_mine ärge_minge',
    doctor: 'arsti arst arstile haiglasse emosse',
    safely: 'julgelt ohutult riskita rahulikult_segada',
    stop: 'lõpeta lõpetage viska ära_võta ära_vaktsineeri ära_tarvita sul_pole_vaja jäta_vahele vähenda kahekordista loobu',
    medicine:
      'ravim ravimid ravimeid rohud rohtude tabletid tablette tabletti ravi insuliin insuliini statiinid antidepressandid keemiaravi vaktsiin vaktsiini antibiootikum antibiootikume',
    take: 'võta võtke neela',
    some: 'kaks kolm neli üks pool',
    remedy: 'küüslauk mesi äädikas paast kaneel ingver sooda vaktsiin vaktsiinid sidrun taimed',
    heals: 'ravib ravivad ravib_ära asendab piisab põhjustab põhjustavad aitab alandab kaitseb kahjustab',
    illness:
      'vähki diabeeti vererõhku depressiooni autismi palavikku grippi artriiti migreeni astmat viljatust kopsupõletikku kopsupõletiku kolesterooli',
    claim: 'ära_maksa ärge_makske ära_kirjuta ära_allkirjasta kaeba vaidlusta esita pöördu keeldu nõua palka',
    paper:
      'trahvi kohtusse lepingut lepingule üüri advokaat advokaadi hüvitist vallandamise tööandja politsei hagi',
    invest: 'osta ostke müü müüge investeeri investeerige',
    asset: 'aktsiaid aktsiatesse bitcoini kulda hõbedat krüptot dollareid kinnisvara võlakirju fonde',
    put: 'pane pange paiguta',
    savings: 'säästud raha palk pension kõik',
    vote: 'hääleta hääletage',
    party: '<Name> reformierakonna keskerakonna ekret isamaad sotse partei poolt erakonda',
    poll: 'valimised valimisi valimiste referendum hääletus valimisjaoskonnad teine_voor',
    moved: 'edasi_lükatud lükati viidi tühistatud võltsitud kehtetud',
    voting: 'hääletada hääletamine saab_hääletada',
    remote: 'sms_iga telefonitsi telefoni_teel e_kirjaga whatsappis ilma_dokumendita',
  },
  {
    language: 'fi',
    unvaccinated: 'älä_ota_rokotetta älä_rokota älkää_rokottako',
    needless: 'ei_tarvitse et_tarvitse ei_tarvita turha_mennä älä_mene',
    doctor: 'lääkäriä lääkäriin lääkäri sairaalaan päivystykseen',
    safely: 'huoletta turvallisesti vaaratta voi_huoletta',
    stop: 'lopeta lopettakaa heitä jätä älä_ota älä_syö älä_rokota et_tarvitse puolita tuplaa vähennä luovu',
    medicine:
      'lääkkeet lääkettä lääkkeitä lääke pillerit pillereitä tabletit tablettia tabletteja hoito hoidon insuliini insuliinin statiinit mielialalääkkeet verenpainelääkkeet syöpähoidot rokote rokotteen antibiootti antibiootit c_vitamiinia d_vitamiinia vitamiinia särkylääkkeitä särkylääkettä särkylääke',
    take: 'ota ottakaa niele',
    some: 'kaksi kolme neljä yksi puoli pari',
    remedy:
      'valkosipuli hunaja etikka paasto kaneli inkivääri kurkuma sooda rokote rokotteet sitruuna yrtit homeopatia',
    heals: 'parantaa parantavat korvaa riittää aiheuttaa aiheuttavat auttaa alentaa ehkäisee haittaa',
    illness:
      'syöpää syövän diabeteksen verenpaineen masennuksen autismia kuumeen flunssa flunssan influenssan reuman migreenin astman kolesterolin',
    claim:
      'älä_maksa älkää_maksako älä_allekirjoita haasta valita kieltäydy vaadi palkkaa nosta jätä_laina jätä_sakko jätä_vuokra jätä_lasku',
    paper:
      'sakkoa sakko oikeuteen sopimusta vuokraa juristi asianajaja korvauksia irtisanominen työnantaja poliisi kanne maksamatta',
    invest: 'osta ostakaa myy myykää sijoita sijoittakaa',
    asset:
      'osakkeita osakkeisiin nokiaa bitcoinia bitcoiniin kultaa kultaan hopeaa kryptoa kryptoon dollareita asuntoja rahastoja rahastoihin',
    put: 'laita laittakaa pane siirrä',
    savings: 'säästöt säästösi rahasi rahat palkka palkkasi eläke kaikki',
    vote: 'äänestä äänestäkää',
    party:
      '<Name> perussuomalaisia kokoomusta demareita keskustaa vihreitä vasemmistoa puoluetta oppositiota',
    poll: 'vaalit vaaleja vaalipäivä kansanäänestys äänestyspaikat toinen_kierros',
    moved: 'siirretty siirrettiin lykätty peruttu väärennetty mitätöity',
    voting: 'äänestää äänestys voi_äänestää',
    remote:
      'tekstiviestillä puhelimella puhelimitse sähköpostilla whatsappissa ilman_henkilöllisyystodistusta netissä',
  },
  {
    language: 'hu',
    unvaccinated: 'ne_oltasd ne_oltassátok ne_oltasd_be',
    needless: 'nem_kell nincs_szükség ne_menj felesleges',
    doctor: 'orvos orvoshoz orvosra kórház kórházba ügyelet',
    safely: 'nyugodtan kockázat_nélkül veszélytelenül gond_nélkül',
    stop: 'hagyd_abba hagyd hagyjátok dobd ne_szedd ne_szedj ne_oltasd nincs_szükséged felezd duplázd hagyd_el hagyjatok',
    medicine:
      'gyógyszert gyógyszereket gyógyszer gyógyszered tablettát tablettákat pirulát kezelést terápiát inzulint sztatint antidepresszánst kemót kemoterápiát oltást oltás vakcinát antibiotikumot algopyrint',
    take: 'vegyél vegyetek vegyél_be szedj nyelj',
    some: 'két három négy egy fél be_két',
    remedy:
      'fokhagyma méz ecet böjt fahéj gyömbér kurkuma szódabikarbóna oltás vakcina citrom gyógynövény homeopátia',
    heals:
      'gyógyítja gyógyít meggyógyítja helyettesíti elég okoz okozza segít csökkenti megelőzi beállítja árt',
    illness:
      'rákot cukorbetegséget cukrot cukrodat vérnyomást depressziót autizmust lázat influenzát reumát migrént asztmát meddőséget tüdőgyulladást koleszterint',
    claim:
      'ne_fizess ne_fizesd ne_írj ne_írjátok semmit_ne_írj pereld fellebbezz tegyél_feljelentést utasítsd követelj fogadj jelentsd',
    paper:
      'bírságot bíróság bíróságra szerződést bérleti alá ügyvédet kártérítést felmondást munkáltatód rendőrség keresetet válásnál',
    invest: 'vegyél vegyetek vásárolj adj_el adjatok_el fektess fektesd fektessetek',
    asset:
      'részvényt részvényekbe részvénybe bitcoint bitcoinba aranyat aranyba ezüstöt kriptót kriptóba dollárt ingatlant kötvényt alapokba',
    put: 'tedd tegyétek rakd told',
    savings: 'megtakarításod pénzed pénzedet fizetésed nyugdíjad nyugdíjadat mindent',
    vote: 'szavazz szavazzatok ikszelj',
    party: '<Name> fideszre fideszt tiszára momentumra ellenzékre pártra dk_ra',
    poll: 'választások választást népszavazás szavazás második_forduló',
    moved: 'elhalasztották elhalasztva áttették áthelyezték törölték elcsalták érvénytelen',
    voting: 'szavazni szavazhatsz lehet_szavazni',
    remote: 'sms_ben telefonon emailben whatsappon igazolvány_nélkül interneten',
  },
  {
    language: 'eu',
    unvaccinated: 'ez_txertatu ez_hartu_txertoa',
    needless: 'ez_da_beharrezkoa ez_duzu_behar ez_joan',
    doctor: 'medikua medikuarengana ospitalera',
    safely: 'lasai arriskurik_gabe',
    stop: 'utzi utzi_bertan bota ez_hartu ez_duzu_behar bikoiztu murriztu ahaztu',
    medicine:
      'pilulak pilulen pilula botikak botika sendagaiak tratamendua intsulina antidepresiboak kimioterapia txertoa txertoak antibiotikoa antibiotikoak hartzeari',
    take: 'hartu irentsi',
    some: 'bi hiru lau bat erdi',
    remedy: 'baratxuria eztia ozpina baraua kanela jengibrea txertoa txertoak limoia belarrak',
    heals: 'sendatzen ordezten nahikoa eragiten laguntzen jaisten',
    illness: 'minbizia diabetesa tentsioa depresioa autismoa sukarra gripea migraina asma kolesterola',
    claim: 'ez_ordaindu ez_sinatu salatu demandatu uko_egin eskatu kontratatu',
    paper: 'isuna epaitegira kontratua alokairua abokatua kalte_ordaina kaleratzea nagusia polizia',
    invest: 'erosi saldu inbertitu',
    asset: 'akzioak bitcoin bitcoinak urrea kripto dolarrak etxebizitzak funtsak',
    put: 'jarri sartu mugitu',
    savings: 'aurrezkiak dirua soldata pentsioa dena',
    vote: 'bozkatu eman_botoa aukeratu_alderdia',
    party: '<Name> eaj pse alderdia bilduri',
    poll: 'hauteskundeak bozketa erreferenduma hautetsontziak',
    moved: 'atzeratu atzeratuta bertan_behera manipulatuta aldatu_dira',
    voting: 'bozkatu botoa_eman',
    remote: 'sms_bidez telefonoz posta_elektronikoz whatsappez nortasun_agiririk_gabe',
  },
];
