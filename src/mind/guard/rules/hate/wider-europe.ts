import type { Grammar } from '../../grammar/grammar.ts';
import { hatred } from './template.ts';

/** Languages of which fewer words are known here than of the others. */
export const widerEurope: readonly Grammar[] = [
  hatred({
    language: 'no',
    groups:
      'jøder jødene muslimer muslimene innvandrere innvandrerne flyktninger flyktningene utlendinger utlendingene homser homofile lesber sigøynere romfolk svarte negre arabere asiater somaliere pakistanere transer funksjonshemmede samer kvinner_er russere polakker',
    vermin:
      'skadedyr rotter parasitter kakerlakker dyr aper undermennesker griser søppel avskum møkk pest sykdom kreft insekter ville_dyr mindreverdige kriminelle voldtektsmenn tyver terrorister ekle motbydelige skitne perverse syke dumme late svin',
    kill: 'drep drepe gass gasse utrydd utrydde kast_ut deporter heng brenn skyt steng_ute døden_over død_over',
    ending: 'dø brenne forsvinne ut vekk drepes gasses deporteres utryddes henges hjem',
    must: 'bør skal må burde fortjener',
    hate: 'hater avskyr forakter',
    out: 'ut dra_hjem ha_deg_hjem uønsket ikke_velkommen',
    slogans: [
      'norge for nordmenn',
      'hitler hadde rett',
      'dra|reis|stikk ..1 hjem|tilbake ..2 land|hjemland|afrika',
      'død over <groups>',
      'kvinner ..2 kjøkkenet',
    ],
  }),
  hatred({
    language: 'sk',
    groups:
      'židia židov moslimovia moslimov migranti migrantov utečenci utečencov cudzinci cudzincov cigáni cigánov rómovia gejovia gejov teplí buzeranti lesby černosi černochov arabi afričania maďari ukrajinci postihnutí',
    vermin:
      'háveď potkany potkan parazity paraziti šváby zvieratá opice podľudia svine odpad špina choroba rakovina hmyz divosi menejcenní zločinci násilníci zlodeji teroristi odporní úchyli chorí',
    kill: 'zabite zabiť vyhubiť vyhubte splynovať deportovať vyhnať smrť upáliť obesiť',
    ending: 'zomrieť zdochnúť zmiznúť preč von zhorieť vyhnaní zabití deportovaní do_plynu',
    must: 'mali_by musia majú treba si_zaslúžia patria',
    hate: 'nenávidím nenávidíme neznášam pohŕdam',
    out: 'von preč do_plynu domov',
    slogans: [
      'slovensko slovákom',
      'hitler mal pravdu',
      'vráť|vráťte|choď|choďte ..2 domov|krajiny|späť',
      'ženy ..2 kuchyne',
      'biela rasa',
    ],
  }),
  hatred({
    language: 'sl',
    groups:
      'judje židje muslimani migranti begunci tujci cigani romi geji pedri lezbijke črnci arabci južnjaki čefurji albanci invalidi',
    vermin:
      'podgane paraziti ščurki živali opice podljudje svinje smeti umazanija golazen bolezen rak kuga divjaki manjvredni kriminalci posiljevalci tatovi teroristi ostudni izprijenci bolni',
    kill: 'pobijte ubijte ubiti izženite iztrebite deportirajte smrt sežgite obesite',
    ending: 'umreti izginiti ven oditi zgoreti izgnani ubiti',
    must: 'morajo bi_morali naj_se zaslužijo',
    hate: 'sovražim sovražimo preziram',
    out: 'ven domov proč raus',
    slogans: [
      'slovenija slovencem',
      'hitler je imel_prav',
      'vrni|vrnite|pojdi|pojdite ..2 domov|domovino|državo',
    ],
  }),
  hatred({
    language: 'lt',
    groups:
      'žydai žydus musulmonai musulmonus imigrantai migrantai pabėgėliai užsieniečiai čigonai romai gėjai homoseksualai lesbietės juodaodžiai negrai arabai rusai lenkai',
    vermin:
      'žiurkės parazitai tarakonai gyvuliai beždžionės kiaulės šiukšlės purvas liga vėžys maras nusikaltėliai vagys prievartautojai teroristai šlykštūs iškrypėliai ligoniai ne_žmonės',
    kill: 'žudykite nužudyti išnaikinti išvaryti deportuoti mirtis sudeginti pakarti',
    ending: 'mirti dingti lauk išvaryti išnaikinti',
    must: 'turi turėtų privalo reikia',
    hate: 'nekenčiu nekenčiame',
    out: 'lauk namo',
    slogans: ['hitleris buvo teisus', 'lietuva lietuviams', 'mirtis žydams|musulmonams|migrantams|gėjams'],
  }),
  hatred({
    language: 'lv',
    groups:
      'ebreji žīdi musulmaņi imigranti migranti bēgļi ārzemnieki čigāni geji pediņi lesbietes melnie nēģeri arābi krievi',
    vermin:
      'žurkas parazīti tarakāni dzīvnieki pērtiķi cūkas atkritumi netīrumi slimība vēzis mēris noziedznieki zagļi izvarotāji teroristi pretīgi izvirtuļi slimi nav_cilvēki',
    kill: 'nogaliniet nogalināt iznīcināt izraidīt deportēt nāve sadedzināt pakārt',
    ending: 'mirt pazust ārā jāmirst jāizraida',
    must: 'vajag jābūt vajadzētu jāmirst',
    hate: 'ienīstu ienīstam',
    out: 'ārā mājās prom',
    slogans: ['hitleram bija taisnība', 'latvija latviešiem', 'nāve ebrejiem|musulmaņiem|migrantiem|gejiem'],
  }),
  hatred({
    language: 'et',
    groups:
      'juudid juute moslemid immigrandid migrandid pagulased välismaalased mustlased geid pederastid lesbid neegrid mustanahalised araablased venelased tiblad',
    vermin:
      'rotid parasiidid prussakad loomad ahvid sead prügi saast haigus vähk katk kurjategijad vargad vägistajad terroristid jälgid perverdid haiged pole_inimesed',
    kill: 'tapke tapa hävitada küüditada välja_saata surm põletada poodagu',
    ending: 'surema kaduma välja põlema',
    must: 'peavad peaksid peab tuleb',
    hate: 'vihkan vihkame',
    out: 'välja koju',
    slogans: ['hitleril oli õigus', 'surm juutidele|moslemitele|geidele|migrantidele', 'eesti eestlastele'],
  }),
  hatred({
    language: 'ca',
    groups:
      'jueus musulmans immigrants refugiats estrangers moros gitanos gais homosexuals maricons lesbianes negres_són àrabs africans discapacitats dones_són catalans espanyols',
    vermin:
      'rates paràsits paneroles animals micos porcs escombraries brossa malaltia càncer plaga criminals violadors lladres terroristes fastigosos inferiors bruts malalts escòria',
    kill: 'mateu matar extermineu expulseu deporteu cremeu pengeu mort_als mort',
    ending: 'morir cremar desaparèixer fora expulsats deportats exterminats',
    must: 'haurien_de han_de mereixen cal',
    hate: 'odio odiem detesto',
    out: 'fora foteu_el_camp',
    slogans: [
      'torna|torneu ..2 país|terra',
      'hitler tenia raó',
      'fora ..1 els|les? <groups>',
      'les dones ..1 cuina',
    ],
  }),
  hatred({
    language: 'sq',
    groups:
      'hebrenjtë çifutët myslimanët emigrantët refugjatët të_huajt romët evgjitët magjypët gejt homoseksualët zezakët serbët shkijet arabët',
    vermin:
      'minj parazitë kafshë majmunë derra plehra sëmundje kancer kriminelë hajdutë terroristë të_neveritshëm të_ulët',
    kill: 'vritni vrisni dëboni digjni varni vdekje',
    ending: 'vdesin digjen zhduken jashtë',
    must: 'duhet_të duhet meritojnë',
    hate: 'urrej urrejmë',
    out: 'jashtë ikni',
    slogans: ['hitleri kishte të_drejtë', 'vdekje ..1 <groups>|hebrenjve|serbëve|myslimanëve'],
  }),
];
