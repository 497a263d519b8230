import type { ThreatsByLanguage } from './threat-words.ts';

export const southern: ThreatsByLanguage = {
  bg: {
    knows:
      'знам знаем разбрах разбрахме открих открихме намерих намерихме видях видяхме помня помним научих научихме',
    where:
      'къде кога откъде в_кое в_коя в_кой коя кое кой по_кое в_колко номера адреса квартирата колата прозореца прозорците с_кого как_се_казва по_кой_път',
    you: 'ти теб твой твоя твоят твоята твоето твоите твои вие вас ваш вашата вашето вашите вашия живееш живеете работиш работите паркираш паркирате спиш спите ходиш ходите се_разхождаш се_прибираш се_прибирате учиш дъщеря_ти синът_ти сина_ти децата_ти жена_ти жената_ти майка_ти семейството_ти дъщеря_ви сина_ви децата_ви кучето работа вкъщи училище магазина балкона разхождаш разхождате извеждаш',
    your: 'твоят твоя твоята твоето твоите вашият вашия вашата вашето вашите',
    kinsfolk:
      'дъщеря дъщеричка син сина деца децата дете детето семейство семейството жена жената съпруга съпруг мъж майка майката сестра брат куче кучето котка котката баба близки близките колата кола ателието къщата апартаментът апартамента гаражът',
    danger:
      'жалко училище училището детска_градина детската_градина случи случило не_стигне не_се_прибере не_се_върне изчезне изчезна пази пазете наглеждай сама сам плати плащ* отговаря катастроф* беда на_път_за път_към_къщи мазе мазето багажник* заплаче плаче погребва погребение следващ* първа съболезн* в_пламъци изгори пламне подпал* взрив* пожар*',
    comes:
      'ще_дойда ще_дойдем идвам идваме ще_мина ще_минем ще_намина ще_те_чакам ще_те_чакаме ще_чакам чакай чакайте ще_те_причакам ще_те_причакаме ще_те_срещна ще_те_срещнем ще_те_посетя ще_те_посетим',
    weapons:
      'брадва брадвата нож ножа ножове чук чука бухалк* бензин* туба тухл* пушк* пистолет* арматур* киселина лост лоста бръснач* верига бокс въже въжето резачк* лопат* граната автомат',
    breaks:
      'счупя счупим строша строшим избия избием разбия разбием изтръгна извадя отсека отсечем отрежа отрежем откъсна пукна_главата смачкам извия прекърша потроша потрошим трябва_да_се_отсекат трябва_да_се_счупят трябва_да_ти_счупят трябва_да_ти_отсекат',
    body: 'пръст пръсти пръстите ръка ръката ръце ръцете крак крака краката ребра ребрата челюст челюстта глава главата череп черепа зъби зъбите око очи очите врат врата нос носа мутра мутрата лице лицето гръбнак кости костите колене коленете бъбреци гърло гърлото',
    wishes:
      'желая желаем пожелавам надявам_се надяваме_се дано нека_те нека_ти дай_боже моля_се мечтая искам_да',
    fate: 'болест болести мъки страдания рак инсулт* инфаркт* парализ* ослепее* изсъхнат изсъхне изгориш изгорите изгори_къщата умреш умрете пукнеш пукнете сгази сгазят блъсне прегази камион* кола_те в_канавка канавката в_гроб гроба под_земята в_земята в_ковчег смърт_на смъртта_ти мъчиш мъчите страдаш страдате изгниеш изгниете в_мъки задавиш задушиш удавиш убият те_убият пребият изнасилят влезеш_в_затвора счупиш_крак счупиш_врата счупиш_ръцете реанимац* болница болницата количка количката инвалид* сакат*',
    author:
      'автор автора авторът автори авторите художник художника художникът художници художниците художничка художничката този_който_рисува за_такова за_такива за_такава за_това',
    deserts:
      'до_стената куршум разстрел* убие убият убит обеси обесят обесен_на изгори изгорят пребие пребият бой бият набие кастрира отсекат_ръцете ръцете_да_се отрежат_ръцете заровят на_кол в_затвора зад_решетките линчува удави удавят удуши удушат на_клада кладата бесило бесилото смърт въжето тояг* по_ръцете по_мутрата в_пещта под_влака екзекут* застреля застрелят заколят замерят_с_камъни давеха давели бесеха бесели стреляха горяха изгаряха екзекутираха бичуваха убиваха убиват късат отрязваха режеха секат сечаха ръце_се_режат',
    should:
      'трябва_да_се трябва_да би_трябвало_да по_добре_да по_добре_скочи по_добре_се направи_услуга направете_услуга направи_на_света защо_не_вземеш защо_не_се защо_не_скочиш съветвам_те съветвам_ви върви иди',
    ends: 'скочиш_от скочиш скочи_от хвърлиш_под хвърлиш_от хвърлиш_се легнеш_под под_влака под_кола на_релсите на_въжето обесиш обеси обесите удавиш удавите отровиш застреляш застреляте самоубиеш самоубийств* пукнеш пукнете умреш умрете изчезнеш_завинаги изчезнете хапчета вените не_се_събудиш не_беше_раждан изгориш',
    waits: 'стоим стоя стоят чакаме чакам чакат седим дебнем дебна следим следя гледаме_те причакваме',
    doors:
      'пред_твоята пред_вашата пред_твоя пред_вашия пред_дома_ти пред_къщата_ти пред_къщата_ви пред_вратата_ти пред_вратата_ви пред_входа_ти пред_входа_ви пред_блока_ти под_прозореца_ти под_прозорците_ти до_колата_ти зад_вратата_ти зад_ъгъла_те пред_работата_ти',
    sayings:
      'ако_те_срещна ако_те_видя_на когато_те_срещна когато_те_видя само_да_те_хвана само_да_те_видя паднеш_ли_ми още_веднъж_да_видя още_веднъж_да_нарисуваш още_една_такава_картина_и още_една_такава_рисунка_и храчиш_кръв плюеш_кръв ходи_внимателно вървете_внимателно внимавай_вечер внимавай_когато внимавай_по_улиц* вечер_стават вечер_по_добре_не малко_ти_остава остава_ти_малко не_ти_остава_много последната_ти_картин* ще_ти_е_последн* ще_бъде_последната_ти заключвай_вратата заключвай_си заключвай_добре провери_спирачките провери_ключалк* няма_да_ти_се_размине няма_да_ви_се_размине скоро_ще_се_срещнем_и скоро_ще_се_видим_и наблюдаваме_те наблюдавам_те следя_те следим_те следим_ви на_мушка_си дорисува_се ще_се_разправим_с ще_се_оправим_с_теб никой_няма_да_те_намери никой_няма_да_плаче_за с_теб_ще_се_разправ* ще_си_събираш_зъбите събираш_зъбите си_зъбите ще_ядеш_бой ще_ядеш_шамар* ще_изядеш ще_получиш_в ще_получиш_по ще_получиш_куршум по_зъбите ще_е_вдовица ще_остане_вдовица ще_стане_вдовица ще_остане_вдовец ще_останат_сираци сираци дишаш_ли дишаш_още още_дишаш не_за_дълго няма_да_е_за_дълго кръвта_ти твоята_кръв червата_ти пръстите_ти_по пръстите_ти_в по_пощата_пръст* на_части_ще купи_си_ковчег пиши_завещание напиши_си_завещание сбогувай_се сбогувайте_се',
    harmless: ['не знам', 'не знаем'],
  },
  hr: {
    knows:
      'znam znamo saznao saznala saznali saznao_sam doznao doznali našao našla našli vidio vidjela vidjeli video videla videli pamtim pamtimo otkrio otkrila otkrili imam imamo',
    where:
      'gdje gde kamo kuda kad kada odakle u_koju u_koji u_kojoj u_kojem koju kojim u_koliko broj_stana tvoju_adresu tvoj_broj vašu_adresu tvoj_auto tvoje_prozore s_kim sa_kim kako_se_zove',
    you: 'ti tebe tebi te tvoj tvoja tvoje tvoji tvojoj tvog tvoga tvojih tvoju tvom vi vas vama vaš vaša vaše vašeg vašoj vaših vašu živiš živite radiš radite parkiraš parkirate spavaš spavate ideš idete hodaš šetaš vraćaš vraćate trčiš učiš stanuješ stanujete psa posla kući škole dućan balkon izvodiš izlaziš voziš kupuješ',
    your: 'tvoj tvoja tvoje tvoji tvojoj tvog tvoga tvojih tvoju tvojem vaš vaša vaše vašeg vašoj vaših vašu',
    kinsfolk:
      'kći kćer kćeri kćerka kćerku ćerka ćerke ćerku ćerki kćerki sin sina sinu sinčić djeca djecu djeci deca decu deci dijete djeteta dete deteta obitelj obitelji porodica porodicu porodici žena ženu supruga suprugu muž muža mama mamu majka majku majci sestra sestru brat brata pas psa mačka mačku baka baku bližnji bližnje bližnjima auto atelje atelijer stan kuća kuću garaža vikendica',
    danger:
      'šteta škole školi školu škola vrtić vrtića vrtiću dogodi desi dogodilo desilo ne_stigne ne_dođe ne_vrati nestane nestala čuvaj čuvajte pazi pazite sama sam_ide platit* platiće odgovarat* ne_doživi nesreć* nesreća putu_kući putem_kući povratku_iz podrum* prtljažnik* gepek* plače plakat* plakaće pokop* sahran* sljedeć* sledeć* prva_na sućut saučešć* u_plamenu izgorjet* izgore* planut* planuti zapali_ti zapalit* eksplod* požar*',
    comes:
      'doći_ću dođem doći_ćemo dolazim dolazimo svratit_ću svratiću svratit_ćemo svratićemo čekam čekamo čekaj čekajte sačekat* sačekaću pričekat* dočekat* dočekaću posjetit_ću posetiću posjetit_ćemo posetićemo srest_ću sretnem navratit_ću navratiću',
    weapons:
      'sjekir* sekir* nož nožem noža noževima čekić čekićem maljem bejzbol* palic* benzin* kantom_benz* ciglom cigla pušk* pištolj* oružjem šipk* kiselin* polug* žilet* britv* lancem bokser* konop* konopc* motornom_pil* motornu_pil* lopat* bomb* mačet* utokom utoku',
    breaks:
      'slomit_ću slomiću slomim slomimo polomit_ću polomiću polomim polomit_ćemo polomićemo izbit_ću izbiću izbijem izbit_ćemo izbićemo razbit_ću razbiću razbijem razbit_ćemo razbićemo iščupat_ću iščupaću iščupam otkinut_ću otkinuću otkinem odsjeći_ću odseći_ću odsječem odsečem odrezat_ću odrezaću odrubit_ću smrskat_ću smrskaću zavrnut_ću zavrnuću iskopat_ću iskopaću zdrobit_ću zdrobiću slomio_bih polomio_bih odsjekao_bih odsekao_bih treba_polomiti treba_slomiti treba_odsjeći treba_odseći trebalo_bi_polomiti trebalo_bi_slomiti',
    body: 'prst prste prsti prstiju ruka ruke ruku noge nogu rebra vilicu čeljust glavu lubanju lobanju zube zub oči oko vrat nos gubicu njušku labrnju facu lice kičmu bubrege kosti koljena kolena jetru uši jaja grkljan grlo šape',
    wishes:
      'želim želimo nadam_se nadamo_se dabogda da_bog_da neka_te neka_ti neka_vas neka_vam daj_bože molim_se sanjam_da hoću_da volio_bih_da voleo_bih_da jedva_čekam_da',
    fate: 'bolest bolesti muka patnj* raka rak karcinom* moždani infarkt* oslijepi* oslepi* oglu* osuše otpadnu izgoriš izgorite izgori_ti umreš umrete umro umrla crkneš crknete crk* skončaš skončate skončati skapaš krepaš pregazi zgazi kamion* šleper* u_jarku jarku u_jarak u_grobu u_grob pod_zemlj* u_zemlji_trun* u_lijesu u_kovčegu smrt_ti patiš patite patiti trunuti istruneš u_mukama ugušiš zagrcneš utopiš udaviš ubiju_te ubije siluju pretuku zatvore_te slomiš_vrat slomiš_nogu slomiš_ruke intenzivn* bolnic* kolicima kolicim* bogalj* invalidsk* na_groblju groblj*',
    author:
      'autor autora autoru autorom autori autorica autoricu autorka autorku umjetnik umjetnika umjetniku umjetnici umetnik umetnika umetniku slikar slikara slikaru slikari crtač crtača onoga_tko onog_ko onaj_tko onaj_ko takve_slikare takve_umjetnike takve_autore za_ovakvo za_ovakve za_takve za_ovo za_takvu',
    deserts:
      'uza_zid uz_zid metak metka strijelja* strelja* ubiti ubijati objesiti obesiti vješati vešati spaliti zapaliti_ga prebiti pretući premlatiti istući izbatinati izbičevati kastrirati odsjeći_ruke odseći_ruke odsjeći_prste odseći_prste polomiti_ruke polomiti_prste slomiti_ruke slomiti_prste zakopati na_kolac nabiti_na u_zatvor iza_rešetaka linčovati linčati raščetvoriti utopiti udaviti zadaviti ugušiti kamenovati na_lomač* na_vješal* na_vešal* na_banderu na_bandere na_prvoj_grani na_granu smrt konopac omč* batine batina po_prstima po_njušci po_gubici u_peć pod_vlak pod_voz smrtn*_kazn* pogubiti ustrijeliti ustreliti upucati zaklati osakatiti utapali vješali vešali strijeljali streljali spaljivali pogubljivali bičevali ubijali ubija_se sjekle sjekli sekli sekle ruke_se_sijeku ruke_se_seku odsijecali odsecali lomili',
    should:
      'trebao_bi trebala_bi trebali_biste trebalo_bi_da treba_da_se bolje_bi_bilo_da_se bolje_ti_je_da bolje_da_se mogao_bi mogla_bi učini_svima učini_svijetu učini_svetu učini_uslugu učinite_svijetu učinite_svetu zašto_se_ne zašto_ne savjetujem_ti savetujem_ti idi idite hajde',
    ends: 'skoči skočiti skočiš skoči_s skoči_sa baci_se baciti_se baciš_se legni_pod leći_pod legneš_pod pod_vlak pod_voz pod_auto pod_tramvaj na_prugu na_pruge na_tračnice na_šine na_konop objesi obesi objesiti_se obesiti_se objesiš obesiš utopiti_se utopi_se otrovati_se ustrijeliti_se ubiti_se ubij_se ubiješ samoubojst* samoubist* crkni crknuti crkneš krepati umri umrijeti umreti umreš nestani_zauvijek nestati_zauvijek nestaneš_zauv* tablet* vene sebi_vene ne_probudiš ne_probuditi ne_rodiš izgorjeti izgoreti prestani_disati prestaneš_disati prestati_disati',
    waits:
      'stojimo stojim stoje čekamo čekam čekaju vrebamo vrebam sjedimo sedimo pratimo pratim gledamo motrimo promatramo posmatramo',
    doors:
      'ispred_tvoje ispred_tvog ispred_vaše ispred_vašeg pred_tvojom pred_tvojim pred_vašim pod_tvojim pod_tvojim_prozor* kod_tvoje kod_tvog pored_tvoje preko_puta_tvoje iza_tvojih_vrata iza_tvog_prozora u_tvojoj_ulici te_ispred te_iza_ugla te_iza_ćoška vas_ispred te_pred_kućom te_pred_zgradom te_kod_kuće',
    sayings:
      'ako_te_sretnem kad_te_sretnem ako_te_vidim_na kad_te_vidim_na kad_te_uhvatim kad_te_nađem samo_mi_dođi samo_mi_se_pojavi još_jednom_ovako još_jednom_nešto_takvo još_jedna_takva_slika_i još_jedan_takav_crtež_i pljuvat_ćeš_krv pljuvaćeš_krv pljuvati_krv hodaj_oprezno hodaj_pažljivo pazi_kad_se pazi_kud_hodaš pazi_kuda_hodaš pazi_se_noću pazi_se_u_mraku navečer_se_svašta uveče_se_svašta svašta_se_događa svašta_se_dešava nije_ti_ostalo malo_ti_je_ostalo ostalo_ti_je_malo tvoja_posljednja_slika tvoja_zadnja_slika tvoja_poslednja_slika bit_će_ti_zadnj* biće_ti_posl* zaključaj_vrata zaključavaj_vrata zaključavaj_dobro zaključajte_vrata provjeri_kočnice proveri_kočnice provjeri_brave neće_ti_proći nećeš_se_izvući uskoro_se_vidimo_i uskoro_se_srećemo_i držimo_te_na_nišanu na_nišanu_si imamo_te_na_oku imam_te_na_oku razračunat* obračunat_ćemo_s obračunaćemo_se_s pobrinut_ćemo_se_za pobrinućemo_se_za_tebe nitko_te_neće_naći niko_te_neće_naći nikome_nećeš_nedostajati nitko_neće_plakati_za niko_neće_plakati_za više_imati_prstiju ostat_ćeš_bez ostaćeš_bez_prst* ostaćeš_bez_ruk* kuća_bi_ti_lijepo kuća_bi_ti_lepo dobit_ćeš_po dobićeš_po dobiješ_po dobit_ćeš_metak dobićeš_metak dobit_ćete_po dobićete_po po_zubima skupljat_ćeš_zube skupljaćeš_zube skupljati_zube biti_udovica biće_udovica postati_udovica postaće_udovica bit_će_udovica ostat_će_udovica ostaće_udovica biti_udovac bit_će_siročad biće_siročad ostat_će_siročad ostaće_siročad još_dišeš dišeš_još još_si_živ još_si_živa ne_zadugo neće_dugo tvoju_krv tvoja_krv tvoje_krvi vašu_krv tvoja_crijeva tvoja_creva tvoje_prste_u prste_poštom prst_poštom u_komadima_se kupi_si_lijes kupi_sebi_kovčeg biraj_lijes piši_oporuku napiši_oporuku piši_testament napiši_testament oprosti_se_od oprosti_se_s pozdravi_se_s_život* pozdravi_se_sa_život*',
    harmless: ['ne znam', 'ne znamo'],
  },
  sl: {
    knows:
      'vem vemo izvedel izvedela izvedeli našel našla našli videl videla videli zapomnil ugotovil ugotovili odkril odkrili poznam poznamo imamo',
    where:
      'kje kam kdaj od_kod v_katero v_kateri v_katerem katero kateri kod_hodiš ob_kateri tvojo_številko tvoj_naslov vaš_naslov tvoj_avto tvoja_okna s_kom kako_je_ime',
    you: 'ti tebe te tebi tvoj tvoja tvoje tvoji tvojega tvojo tvojih tvojem vi vas vam vaš vaša vaše vašega vašo vaših živiš živite delaš delate parkiraš parkirate spiš spite hodiš hodite vračaš vračate tečeš učiš stanuješ stanujete psa službe domov šole trgovino balkon pelješ greš voziš kupuješ',
    your: 'tvoj tvoja tvoje tvoji tvojega tvojo tvojih tvojem tvojim vaš vaša vaše vašega vašo vaših vaši',
    kinsfolk:
      'hči hčer hčere hčeri hčerka hčerko hčerki sin sina sinu sinko otroci otrok otroke otroku otroka družina družino družini žena ženo mož moža mama mamo mati mater sestra sestro brat brata pes psa mačka mačko babica babico bližnji bližnje bližnjim avto atelje stanovanje hiša hišo garaža vikend',
    danger:
      'škoda šole šoli šolo šola vrtec vrtca vrtcu zgodi zgodilo pripeti ne_pride ne_vrne izgine izginila čuvaj čuvajte pazi pazite sama sam plačal* odgovarjal* ne_dočaka nesreč* poti_domov kleti prtljažnik* jokal* joče pogreb* naslednj* prva_na sožalj* v_plamenih zgorel* pogorel* zažg* eksplod* požar*',
    comes:
      'prišel_bom pridem prišli_bomo pridemo oglasil_se_bom oglasili_se_bomo čakam čakamo čakaj čakajte počakal_te počakal_bom počakali_te počakali_bomo obiskal_te obiskal_bom obiskali_te srečam',
    weapons:
      'sekir* nož nožem noža kladiv* bejzbol* kij bencin* opek* pušk* pištol* orožjem palic* kislin* žilet* britv* verigo boksar* vrvjo motorno_žag* lopat* bomb* mačet*',
    breaks:
      'zlomil_ti zlomil_bom zlomim zlomimo zlomili_ti polomil_ti polomil_bom polomim polomili_ti izbil_ti izbil_bom izbijem izbili_ti razbil_ti razbil_bom razbijem razbili_ti iztrgal_ti iztrgal_bom iztrgam odtrgal_ti odtrgam odsekal_ti odsekal_bom odsekam odrezal_ti odrezal_bom iztaknil_ti zdrobil_ti zdrobim zavil_ti zavijem treba_polomiti treba_zlomiti treba_odsekati moral_polomiti moral_zlomiti bom_zlomil bom_polomil bom_razbil bom_izbil bom_odsekal bom_odrezal bom_iztrgal bomo_zlomili bomo_polomili bomo_razbili',
    body: 'prst prste prsti prstov roka roke roko rok noge nogo rebra čeljust glavo lobanjo bučo zobe zob oči oko vrat nos gobec fris obraz hrbtenico ledvice kosti kolena jetra ušesa jajca grlo',
    wishes:
      'želim želimo upam upamo naj_te naj_ti naj_vas naj_vam bog_daj da_bi_te da_bi_ti da_bi_ti_crkn* molim_da rad_bi_da komaj_čakam_da',
    fate: 'bolezen bolezni muk trpljenj* raka rak možganska_kap infarkt* oslepi* oglu* usahn* odpadejo zgoriš zgorite zgori_hiša zgorela_hiša umreš umrete umrl crkneš crknete crkn* povozi povozil zbije tovornjak* v_jarku jarku v_grobu v_grob pod_zemljo v_krsti smrt_ti trpiš trpite trpel trpeti gniti zgniješ v_mukah zadušiš utopiš ubijejo_te te_ubijejo posilijo pretepejo zaprejo_te zlomiš_vrat zlomiš_nogo zlomiš_roke intenziv* bolnišnic* vozičku pohabljen* na_pokopališču pokopališč*',
    author:
      'avtor avtorja avtorju avtorjem avtorji avtorica avtorico umetnik umetnika umetniku umetniki slikar slikarja slikarju slikarji tistega_ki tisti_ki take_slikarje take_umetnike za_tako za_take za_to_se',
    deserts:
      'ob_zid pred_zid krogl* ustreli* ubiti ubijati obesiti obesil_bi obešati sežgati zažgati_ga pretepsti prebutati prebičati kastrirati odsekati_roke odsekati_prste polomiti_roke polomiti_prste zlomiti_roke zlomiti_prste zakopati na_kol v_zapor za_zapahe linčati razčetveriti utopiti zadaviti zadušiti kamenjati na_grmad* na_vislic* na_drog na_vejo smrt vrv zanka_za batin* batine po_prstih po_gobcu v_peč pod_vlak smrtn*_kaz* usmrtiti ustreliti zaklati pohabiti utapljali obešali streljali sežigali usmrčevali bičali ubijali sekali sekale roke_so_sekali lomili',
    should:
      'moral_bi morala_bi morali_bi bolje_bi_bilo_da bolje_da_se lahko_bi_se naredi_vsem naredi_svetu naredi_uslugo stori_svetu stori_vsem zakaj_se_ne zakaj_ne svetujem_ti pojdi pojdite daj_že',
    ends: 'skoči skočiti skočil skočiš skoči_z skočiti_z vrzi_se vreči_se vržeš_se leči_pod ležeš_pod pod_vlak pod_avto pod_tovornjak na_tire na_tirnice na_vrv obesi_se obesiti_se obesil_se obesiš utopiti_se utopi_se zastrupiti_se ustreliti_se ubiti_se ubij_se ubiješ samomor* crkni crkniti crkneš umri umreti umreš izgini_za_vedno izginiti_za_vedno tablet* žile ne_zbudil ne_zbuditi ne_zbudiš ne_rodil zgoreti nehaj_dihati nehati_dihati nehal_dihati',
    waits:
      'stojimo stojim stojijo čakamo čakam čakajo prežimo prežim sedimo zasledujemo zasledujem opazujemo opazujem gledamo_te',
    doors:
      'pred_tvojo pred_tvojim pred_vašo pred_vašim pod_tvojim pod_tvojimi pri_tvoji poleg_tvoje nasproti_tvoje za_tvojimi_vrati za_tvojim_oknom v_tvoji_ulici te_pred_hišo te_pred_vrati te_pred_blokom te_za_vogalom vas_pred_hišo',
    sayings:
      'če_te_srečam ko_te_srečam če_te_vidim_na ko_te_vidim_na ko_te_dobim ko_te_ujamem samo_pokaži_se_mi še_enkrat_kaj_takega še_ena_taka_slika_in še_ena_taka_risba_in pljuval_boš_kri pljuvala_boš_kri hodi_previdno pazi_kod_hodiš pazi_ponoči zvečer_se_zgodi zvečer_raje_ne marsikaj_se_zgodi ni_ti_več_ostalo malo_ti_je_ostalo ostalo_ti_je_malo tvoja_zadnja_slika zakleni_vrata zaklepaj_vrata zaklepaj_dobro zaklenite_vrata preveri_zavore preveri_ključavnic* ne_boš_se_izvlek* ne_bo_ti_ušlo kmalu_se_srečamo_in kmalu_se_vidimo_in imamo_te_na_muhi na_muhi_si imamo_te_na_očeh obračunali_bomo_s poskrbeli_bomo_zate nihče_te_ne_bo_našel nihče_te_ne_bo_pogrešal nihče_ne_bo_jokal_za ostal_boš_brez_prst* ostal_boš_brez_rok ostala_boš_brez_prst* pod_zemljo_boš boš_pod_zemljo boš_kmalu_pod boš_pobiral_zobe boš_pobirala_zobe pobiral_boš_zobe pobirati_zobe dobil_jih_boš_po dobil_boš_po dobila_boš_po boš_dobil_po boš_dobil_eno dobil_boš_krogl* boš_dobil_krogl* po_zobeh bo_vdova bo_kmalu_vdova postala_vdova ostala_vdova bo_vdovec bodo_sirote ostali_sirote še_dihaš dihaš_še še_živiš ne_več_dolgo ne_za_dolgo tvojo_kri tvoja_kri tvoje_krvi vašo_kri tvoje_črevesje tvoje_prste_v prste_po_pošti prst_po_pošti po_kosih_se kupi_si_krsto izberi_krsto napiši_oporoko piši_oporoko poslovi_se poslovite_se_od',
    harmless: ['ne vem', 'ne vemo'],
  },
};
