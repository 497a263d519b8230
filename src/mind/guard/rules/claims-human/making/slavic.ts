import type { Grammar } from '../../../grammar/grammar.ts';
import { claims } from './claims.ts';

export const slavic: readonly Grammar[] = [
  claims('pl', {
    asA: 'jako',
    roles:
      'kobieta mężczyzna matka ojciec mama tata człowiek osoba dziewczyna chłopak student studentka studentką studentem nauczyciel nauczycielka nauczycielką fotograf fotografem malarz malarka malarzem architekt architektem lekarz lekarka lekarzem pielęgniarka pielęgniarką inżynier inżynierem babcia babcią dziadek emeryt emerytem matką ojcem mamą kucharzem',
    iAm: 'jestem ja_jestem',
    me: 'ja mnie mi mój moja to_rozumiem rozumiem czuję jestem mam',
    noAi: 'to_nie_jest_ai to_nie_ai nie_jest_ai bez_ai żadnej_ai żadna_ai bez_sztucznej_inteligencji to_nie_sztuczna',
    byHand: 'własnymi_rękami napisał_to_człowiek napisane_przez_człowieka człowiek_to_napisał',
    drawn: 'narysowane_ręcznie ręcznie_narysowane namalowane_ręcznie ręcznie_malowane_przeze własnoręcznie',
    alive:
      'jestem_prawdziwy jestem_prawdziwa jestem_żywy jestem_żywa istnieję_naprawdę mam_serce mam_uczucia mam_duszę mam_ciało bijące_serce jestem_taki_jak_ty jestem_taka_jak_ty jednym_z_was',
    patterns: [
      'mam <Number> lat|lata',
      'mam_na_imię|nazywam_się ..1 i ..1 mieszkam|pochodzę',
      'pochodzę z|ze',
      'za tym kontem|profilem|ekranem ..1 stoi|siedzi|jest ..1 człowiek|osoba',
    ],
  }),
  claims('ru', {
    asA: 'как',
    roles:
      'женщина мужчина мать отец мама папа человек человека девушка парень студент студентка учитель учительница фотограф художник_из_плоти архитектор врач медсестра инженер бабушка дедушка пенсионер пенсионерка повар домохозяйка живое_существо',
    iAm: 'я я_обычный я_простая я_простой я_обычная я_сам я_сама',
    me: 'я меня мне мой моя могу понимаю',
    noAi: 'это_не_нейросеть это_не_ии это_не_искусственный не_нейросеть без_ии без_нейросетей никакого_ии никаких_нейросетей не_сгенерировано не_ии',
    byHand:
      'нарисовал_сам нарисовала_сама своими_руками это_написал_человек написано_человеком человек_написал написал_живой',
    drawn: 'нарисовано_от_руки нарисовано_вручную от_руки_нарисовано сделано_вручную',
    alive:
      'я_настоящий я_настоящая я_живой я_живая я_реальный я_реальная я_существую у_меня_есть_сердце у_меня_бьётся у_меня_бьется у_меня_есть_чувства у_меня_есть_душа у_меня_есть_тело сердце_бьётся живой_человек такой_же_как_вы такой_же_как_ты такая_же_как_вы один_из_вас',
    patterns: [
      'мне <Number> лет|года|год',
      'меня_зовут ..2 живу|я_из|родом',
      'я из <Name>|города|деревни',
      'за этим аккаунтом|профилем|экраном ..1 живой|сидит|стоит|человек',
      'как человека|человеку меня|мне|это',
    ],
  }),
  claims('uk', {
    asA: 'як',
    roles:
      'жінка чоловік мати батько мама тато людина людину дівчина хлопець студент студентка вчитель вчителька фотограф архітектор лікар медсестра інженер бабуся дідусь пенсіонер кухар жива_істота',
    iAm: 'я я_звичайна я_звичайний я_проста',
    me: 'я мене мені мій моя можу розумію',
    noAi: 'це_не_нейромережа це_не_ші це_не_штучний без_ші без_нейромереж жодного_ші жодних_нейромереж не_згенеровано',
    byHand:
      'намальовано_вручну своїми_руками зроблено_вручну це_написала_людина написано_людиною людина_написала',
    drawn: 'намальовано_від_руки від_руки',
    alive:
      'я_справжній я_справжня я_живий я_жива я_реальний я_реальна я_існую у_мене_є_серце у_мене_є_почуття у_мене_є_душа жива_людина такий_як_ви така_як_ви',
    patterns: [
      'мені <Number> років|роки|рік',
      'мене_звати ..2 живу|я_з|родом',
      'я з|із <Name>|міста|села',
      'за цим акаунтом|профілем|екраном ..1 жива|сидить|стоїть|людина',
    ],
  }),
  claims('cs', {
    asA: 'jako ako',
    roles:
      'žena muž matka otec máma táta člověk človek osoba holka kluk student studentka študentka učitel učitelka fotograf malíř architekt lékař lekár sestra zdravotní_sestra inženýr babička dědeček důchodce kuchař živá_bytost',
    iAm: 'jsem som já_jsem ja_som',
    me: 'já ja mě mi mne můj moje rozumím tomu cítím',
    noAi: 'tohle_není_ai toto_není_ai to_není_ai není_to_ai toto_nie_je_ai bez_ai žádná_ai žiadna_ai bez_umělé_inteligence',
    byHand:
      'vlastníma_rukama vlastními_rukama napsal_to_člověk napísal_to_človek napsáno_člověkem člověk_to_napsal',
    drawn: 'nakresleno_ručně ručně_nakresleno nakreslené_ručne malováno_ručně kresleno_rukou',
    alive:
      'jsem_skutečný jsem_skutečná jsem_opravdový jsem_opravdová jsem_živý jsem_živá som_skutočný existuji_doopravdy mám_srdce mám_city mám_duši mám_tělo skutečná_osoba jsem_jako_ty jeden_z_vás',
    patterns: [
      'je_mi <Number> let|roků|rokov',
      'mám <Number> rokov|let',
      'jmenuji_se|jmenuju_se|volám_sa ..1 a ..1 bydlím|žiju|bývam',
      'jsem|som z|ze <Name>',
      'za tímto|tím účtem|profilem|účtom ..1 je|sedí|stojí ..1 člověk|osoba',
    ],
  }),
  claims('hr', {
    asA: 'kao као като kot',
    roles:
      'žena muškarac majka otac mama tata čovjek čovek osoba djevojka devojka student studentica studentkinja učitelj fotograf slikar arhitekt doktor medicinska_sestra inženjer baka жена мушкарац мајка отац човек особа студент студенткиња мъж майка баща ученик учител',
    iAm: 'ja_sam sam_ja јa_сам аз_съм sem съм',
    me: 'ja ja_sam ја мени mi me jaz аз мен razumijem razumem разумем разбирам',
    noAi: 'ovo_nije_ai to_nije_ai nije_umjetna_inteligencija nije_veštačka bez_ai ово_није_ai без_ai това_не_е_ии без_ии to_ni_ai',
    byHand: 'svojim_rukama napisao_je_čovjek napisao_je_čovek нацртано_руком написано_от_човек',
    drawn: 'nacrtano_rukom ručno_nacrtano ručno_crtano нарисувано_на_ръка narisano_na_roko',
    alive:
      'ja_sam_stvaran ja_sam_stvarna ja_sam_živ ja_sam_živa imam_srce imam_osjećaje imam_osećanja imam_dušu стваран_сам имам_срце жив_съм имам_сърце имам_чувства',
    patterns: [
      'imam|имам|stara|star <Number> godina|година|let',
      'на <Number> години',
      'zovem_se|зовем_се|казвам_се ..2 živim|живим|живея',
    ],
  }),
];
