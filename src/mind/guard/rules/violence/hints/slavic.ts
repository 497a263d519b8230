import type { HintsByLanguage } from './hint-words.ts';

export const slavic: HintsByLanguage = {
  pl: {
    pity: 'szkoda szkoda_by przykro przykre wyobraź smutno',
    yours:
      'twojej_pracowni twoja_pracownia twój_dom twojemu_domowi twojej_rodzinie twojej_rodziny twoje_ręce twoim_rękom twoje_palce twojej_córce twojemu_synowi twoim_dzieciom twojemu_psu twojej_żonie twojemu_mężowi twojej_matce twojemu_autu',
    happens: 'stało stanie spaliła spalił spłonęła spłonął przydarzyło złamały zniknęła zniknął',
    knows: 'wiem wiemy widziałem widzieliśmy znam znamy zapisałem',
    routine:
      'którym_tramwajem jakim_tramwajem którym_autobusem jakim_autobusem którym_pociągiem jakim_pociągiem o_której której_szkoły jakiej_szkoły którą_drogą kiedy jaką_trasą na_którym_przystanku',
    goes: 'jeździsz wracasz wychodzisz chodzi twoja_córka twój_syn twoje_dzieci wsiadasz wysiadasz do_domu chodzisz biegasz odbierasz',
    enjoy: 'ciesz_się nacieszcie nacieszcie_się nacieszy naciesz_się korzystaj delektuj_się',
    last: 'ostatnią ostatnim ostatnimi swoją_ostatnią swoim_ostatnim ostatnim_weekendem ostatnią_wystawą ostatnią_zimą ostatnimi_dniami twoim_ostatnim twoją_ostatnią',
    rest: 'śpij oddychaj śmiej_się uśmiechaj_się śnij',
    still: 'póki_możesz dopóki_możesz póki_jeszcze dopóki_jeszcze póki_czas',
    hope: 'oby mam_nadzieję życzę niech żeby',
    struck:
      'cię_przejechał cię_przejedzie cię_rozjedzie cię_rozjechał cię_potrącił zdechł zgnił zgnijesz uschły_ci_ręce ci_ręce_uschły się_utopisz cię_trafił_szlag rak_cię_zje',
    nobody: 'nikt nikomu kto',
    missed:
      'po_tobie_płakał za_tobą_płakał po_tobie_płakać cię_szukał nie_będzie_szukał ciebie_brakowało nie_zatęskni zauważyłby_twojego tęsknił_za_tobą',
    maker: 'kto_to ten_kto autor malarz malarka artysta ty',
    ends: 'skończy_w_rowie skończysz_w_rowie wyląduje_w_rowie wylądujesz_w_rowie nie_dożyjesz nie_dożyje pod_ziemią nie_zobaczysz_wiosny nie_doczekasz długo_nie_pożyjesz',
    breaks: 'połamię połamiemy urwę wyrwę powyrywam pourywam zmiażdżę wykręcę poobcinam wybiję roztrzaskam',
    limbs: 'palce ręce nogi żebra zęby szczękę kark kolana kości łapy ramiona',
  },
  ru: {
    pity: 'жаль жалко обидно грустно представь досадно',
    yours:
      'твоей_мастерской твоя_мастерская твой_дом твоему_дому твоей_семье твоей_семьёй твоей_семьей твоими_руками твои_руки твоими_пальцами твоей_дочкой твоей_дочерью твоим_сыном твоими_детьми твоей_собакой твоей_женой твоей_матерью твоей_машиной твоей_квартирой твоей_мастерской твоей_студией',
    happens:
      'случится случилось случись произойдёт произойдет сгорит сгорела сгорел сломаются пропадёт пропадет',
    knows: 'знаю знаем видел видели записал записали помним',
    routine:
      'какой_электричке какой_электричкой каком_автобусе каким_автобусом каком_поезде какой_маршрутке во_сколько в_котором_часу какую_школу какой_школе какой_дорогой когда каком_вагоне на_какой_остановке',
    goes: 'ездишь едешь возвращаешься выходишь твоя_дочь твой_сын твои_дети домой садишься сходишь гуляешь бегаешь забираешь',
    enjoy: 'наслаждайся наслаждайтесь радуйся насладись порадуйся',
    last: 'последней последним последними своей_последней своим_последним последней_выставкой твоей_последней твоим_последним последними_днями',
    rest: 'спи дыши смейся улыбайся спите отдыхай',
    still: 'пока_можешь пока_можете пока_ещё_можешь пока_еще_можешь пока_дают пока_жив пока_живая',
    hope: 'чтоб чтобы надеюсь пусть желаю хоть_бы',
    struck:
      'тебя_переехал тебя_переедет тебя_сбил тебя_собьёт тебя_собьет тебя_задавит тебя_раздавит ты_сгнил ты_сгниёшь ты_утонешь ты_утонул руки_отсохли у_тебя_руки тебя_разорвало тебя_парализовало',
    nobody: 'никто никому кто',
    missed:
      'по_тебе_не_заплачет по_тебе_плакать по_тебе_скучать не_заплачет_по тебя_не_хватится не_станет_искать тебя_искать_не тебя_не_будет_искать о_тебе_не_вспомнит тебя_не_хватает',
    maker: 'кто_это тот_кто автор художник художница ты вы',
    ends: 'окажется_в_канаве окажешься_в_канаве закончишь_в_канаве закончит_в_канаве не_доживёшь не_доживешь не_доживёт не_дотянешь не_увидишь_весны весны_не_увидишь до_весны_не долго_не_проживёшь долго_не_проживешь',
    breaks:
      'сломаю переломаю оторву поотрываю вырву повыдираю раздавлю раздроблю выкручу отрублю поотрубаю размозжу выбью',
    limbs: 'пальцы руки ноги рёбра ребра зубы челюсть шею колени кости башку голову хребет',
  },
  uk: {
    pity: 'шкода жаль прикро сумно уяви',
    yours:
      'твоя_майстерня твоєю_майстернею твоїй_майстерні твій_дім твоїм_домом твоєю_родиною твоїй_родині твоїми_руками твої_руки твоєю_донькою твоїм_сином твоїми_дітьми твоїм_собакою твоєю_дружиною твоєю_матір’ю твоєю_машиною твоєю_студією',
    happens: 'станеться сталося трапиться згорить згоріла згорів зламаються зникне',
    knows: 'знаю знаємо бачив бачили записав',
    routine:
      'якою_електричкою яким_автобусом яким_потягом якій_маршрутці о_котрій коли до_якої_школи якій_школі якою_дорогою на_якій_зупинці яким_трамваєм',
    goes: 'їздиш їдеш повертаєшся виходиш твоя_донька твій_син твої_діти додому сідаєш гуляєш бігаєш вчиться забираєш',
    enjoy: 'насолоджуйся насолоджуйтесь радій тішся',
    last: 'останнім останньою останніми своїм_останнім своєю_останньою',
    rest: 'спи дихай смійся посміхайся',
    still: 'поки_можеш доки_можеш поки_ще_можеш поки_живий поки_жива',
    hope: 'щоб щоби сподіваюся сподіваюсь хай нехай бажаю',
    struck:
      'тебе_переїхав тебе_переїде тебе_збила тебе_збив тебе_розчавить ти_згнив ти_здох ти_втопився руки_відсохли тобі_руки_відс* тебе_паралізувало',
    nobody: 'ніхто нікому хто',
    missed:
      'за_тобою_не_заплаче тебе_не_шукатиме за_тобою_плакати не_згадає_про_тебе за_тобою_не_сумуватиме тебе_не_бракуватиме',
    maker: 'хто_це той_хто автор художник художниця ти ви',
    ends: 'опиниться_в_канаві опинишся_в_канаві скінчиш_у_канаві не_доживеш не_доживе весни_не_побачиш не_побачиш_весни довго_не_проживеш',
    breaks: 'зламаю переламаю відірву повідриваю вирву повириваю розчавлю викручу відрубаю повідрубую виб’ю',
    limbs: 'пальці руки ноги ребра зуби щелепу шию коліна кістки голову хребет',
  },
  cs: {
    pity: 'škoda škoda_kdyby smutné představ_si líto mrzelo',
    yours:
      'tvému_ateliéru tvůj_ateliér tvému_domu tvůj_dům tvé_rodině tvojí_rodině tvým_rukám tvé_ruce tvoje_ruce tvým_prstům tvojí_dceři tvé_dceři tvému_synovi tvým_dětem tvému_psovi tvojí_ženě tvému_muži tvojí_mámě tvému_autu tobě',
    happens: 'stalo stane přihodilo přihodí shořel shořelo shoří zlomily zmizela zmizel',
    knows: 'vím víme viděl viděli známe znám zapsal',
    routine:
      'kterým_vlakem jakým_vlakem kterým_autobusem jakým_autobusem kterou_tramvají jakou_tramvají v_kolik kdy do_které_školy do_jaké_školy kterou_cestou na_které_zastávce',
    goes: 'jezdíš jedeš chodíš vracíš_se tvoje_dcera tvá_dcera tvůj_syn tvoje_děti domů nastupuješ vystupuješ odcházíš běháš',
    enjoy: 'užij užij_si užívej užijte užívej_si vychutnej',
    last: 'poslední svůj_poslední svou_poslední své_poslední poslední_výstavu poslední_víkend poslední_zimu',
    rest: 'spi dýchej směj_se usmívej_se odpočívej',
    still: 'dokud_můžeš dokud_ještě dokud_to_jde než_bude_pozdě',
    hope: 'doufám kéž ať přeju přeji',
    struck:
      'tě_srazí tě_přejede tě_zajede tě_rozdrtí chcípneš shniješ se_utopíš ti_upadnou_ruce ti_uschnou_ruce tě_klepne',
    nobody: 'nikdo nikomu kdo',
    missed:
      'nechyběl nechyběla bys_nechyběl tě_nepostrádal tě_hledat pro_tebe_plakat by_pro_tebe_neplakal po_tobě_neštěkne',
    maker: 'kdo_to ten_kdo autor malíř malířka umělec ty',
    ends: 'skončí_v_příkopu skončíš_v_příkopu skončíš_pod_zemí nedožiješ nedožije jara_se_nedožiješ neuvidíš_jaro dlouho_žít_nebudeš',
    breaks: 'zlámu zpřelámu urvu vyrvu rozdrtím vyrazím ukroutím polámu useknu',
    limbs: 'prsty ruce nohy žebra zuby čelist vaz kolena kosti hnáty',
  },
};
