import type { Grammar } from '../../grammar/grammar.ts';
import type { Advice } from './advice.ts';

/** Metals and the places of pictures, in many languages: "a little gold in the sky" buys nothing. */
const metal =
  'gold golden silver gold_leaf guld gull sølv goud zilver silber or d_or argent d_argent oro plata argento ouro prata or_i plata aur aurul argint złota złoto srebra srebro złotem zlata zlato zlatom stříbra stříbro striebra zlaté arany aranyat ezüst ezüstöt kultaa kulta hopeaa kulda hõbedat aukso auksą sidabro zelta zeltu sudraba χρυσό χρυσάφι ασήμι злато сребро золота золото золотом серебра серебро срібла срібло altın gümüş الذهب ذهب ذهبا الفضة זהב הזהב כסף طلا نقره सोना सोने चाँदी সোনা 金 金色 銀 银 금* 은* vàng bạc ทอง เงิน emas perak dhahabu fedha';
const place =
  'sky skies water roof roofs edge corner frame horizon clouds cloud windows window sea waves himmel wasser dach dächer rand ecke lucht water dak daken hoek himlen taken vattnet hörnet tagene vandet himmelen takene vannet ciel eau toit toits bord coin cielo agua tejado tejados borde esquina cel aigua teulada céu água telhado telhados canto cielo acqua tetto tetti bordo angolo cer cerul apă acoperiș colț nieba niebie niebo wodzie dachu dachach rogu nebe oblohy oblohu obloze vodě střech rohu nebo nebu neba oblohe vode strechy roh égre ég vízre víz tetőre sarokba taivaalle taivas veteen katolle taevasse vette katusele dangų danguje vandenį debesīs debesis ūdenī jumta ουρανό νερό στέγη γωνία небе небето водата покрива ъгъла небо небе воду воде крышу крыши угол неба дах даху кут gökyüzüne gökyüzü suya çatıya köşeye السماء الماء السقف الزاوية בשמיים שמיים במים גג בפינה آسمان آب سقف गगन आसमान पानी छत আকাশে আকাশ 空 水面 屋根 天空 水 屋顶 하늘* 물* 지붕* bầu_trời mái_nhà ฟ้า ท้องฟ้า หลังคา langit air atap anga';

/** What is a remedy, and lies on tables as well. */
const food =
  'honey garlic lemon lemons ginger honig knoblauch zitrone miel ail citron ajo limón miele aglio limone mel alho honing knoflook honung vitlök honning hvidløg hvitløk hunaja valkosipuli czosnek miód cytryna česnek med citron cesnak citrón мед мёд чесън чеснок лимон часник лимони méz fokhagyma miere usturoi μέλι σκόρδο bal sarımsak العسل الثوم הדבש השום عسل  शहद লেবু 蜂蜜 大蒜 はちみつ 꿀*';
const table =
  'table plate bread tisch teller brot sur_la_table pain mesa pan tavola pane pão tafel brood bordet bröd brød pöydällä leipä na_stole stole chleb chlebie chléb chlieb на_масата хляб на_столе хлеб на_столі хліб asztalon kenyér pe_masă pâine τραπέζι ψωμί masada ekmek المائدة خبز השולחן לחם میز मेज़ टेबल 桌上 面包 テーブル 식탁*';

/** What the words of a kind of advice say of pictures. */
const harmless: Partial<Record<keyof Advice, readonly string[]>> = {
  medical: [
    '<food> ..2 <table>',
    'tablets|pills|capsules ..1 and a ..1 glass|plate|jug|cup|lamp|clock',
    'cut the sugar|salt the|and_the',
    '^ this|it|that|which is|s ..1 good for the heart|soul|eyes $',
    'good for the soul|eyes|eye',
  ],
  legal: [
    'nadie|ningún_ser_humano|ninguém|nessuno|no_one|nobody|no_human|personne|niemand|nikt es|é|è|is|ist|n_est|nie_jest ..1 ilegal|illegal|illegale|illégal|nielegalny|nielegalna',
    'sign|say|admit nothing let|and_let|leave',
    'legal|illegal|lawful to be|look|paint|have|use ..1 this|so|that|such',
    'a_crime|criminal to ..1 be|crop|leave|hide|cover ..1 this|so|that|it|such',
  ],
  financial: [
    'we buy gold ..1 says|reads|sign',
    'tell the ..1 moon|sky|sea|cat|dog|boat|tree|gull|wind|bird|sun|river|fox|horse|owl|children',
    '<metal> ..3 <place>',
    '<place> ..4 <metal>',
  ],
};

/** The senses of the words of advice that only pictures have. */
export function picturedSensesOf(kind: keyof Advice): readonly Grammar[] {
  const patterns = harmless[kind];
  return patterns === undefined
    ? []
    : [{ language: 'mul', words: { metal, place, food, table }, harmless: patterns }];
}
