import { textKinds } from '../../../api/text-kinds.ts';
import { type Prefiltered, prefiltered } from '../prefilter/prefilter.ts';
import type { Rule } from '../rule.ts';
import { matchesIn } from './matches.ts';

/** A verb that ends so, and does not begin as those of looking, saying, thinking and wishing do. */
function verb(
  endings: string,
  { but, before = '' }: { readonly but: string; readonly before?: string },
): Prefiltered {
  return prefiltered(
    new RegExp(
      `(?<![\\p{L}\\p{M}])${before}(?!(?:${but}))\\p{L}{2,16}(?:${endings})(?![\\p{L}\\p{M}])`,
      'giu',
    ),
  );
}

/** Verbs of looking, saying and thinking in French. */
const frenchStems = 'voy|croy|pens|sav|av|ét|attend|voul|pouv|dev|dis|parl|regard';

/**
 * Languages that say "we used to" by the ending of a verb, whatever verb it is. Endings that the present or a noun of the same
 * language has as well are not among them.
 */
const habits: readonly Prefiltered[] = [
  // Polish, Czech, Slovak, Slovene, Bosnian, Croatian, Serbian.
  verb('liśmy|łyśmy', {
    but: 'widz|zauważy|pomyśle|spojrze|przyjrze|porozmawia|zobacz|patrz|ogląda|mówi|powiedzi|rozmawia|pisa|myśle|chcie|mogl|wiedzie',
  }),
  verb('(?:li|ly) (?:jsme|sme)', {
    but: 'vid|viděl|díva|pozera|mluv|hovor|řík|mysl|chtě|chce|moh|věd|vede|byli|boli',
  }),
  verb('l[ie]? smo|l[ia] sva', { but: 'vid|gled|govor|rekl|mislil|htje|hte|htel|mogl|znal|bil|hotel' }),
  verb('ли смо', { but: 'вид|глед|говор|рекл|мисл|хте|могл|знал|бил' }),
  verb('li', {
    before: '(?:jsme|sme|smo) (?:se |sa )?',
    but: 'vid|díva|pozera|gled|mluv|hovor|govor|řík|mysl|misl|chtě|htje|moh|mogl|věd|znal|byl|bol|bil|nevid|vzali',
  }),
  // Bulgarian, Macedonian.
  verb('хме', { but: 'вид|глед|забеляз|замисл|помисл|каз|говор|мисл|иск|мож|знае|бих|бях|щя' }),
  verb('вме', { but: 'вид|глед|каж|кажа|зборув|мисл|сакав|можев|знаев|бев' }),
  // Spanish, Portuguese, Galician, Catalan, Italian.
  verb('(?:ábamos|ávamos|(?<!r)íamos)', {
    but: 've|ví|mir|habl|fal|dec|diz|dic|pens|quer|pod|deb|dev|sab|cre|esper|est',
  }),
  verb('(?:àvem|(?<!r)íem)', { but: 've|mir|parl|de|pens|vol|pod|sab|cre|esper|est' }),
  verb('(?:avamo|evamo|ivamo)', { but: 'ved|guard|parl|dic|pens|vol|pot|dov|sap|cred|aspett|er|st' }),
  verb('(?<!r)ia|ava', { before: 'a gente ', but: 'v|quer|pod|sab|ach|olh|fal|pens|diz|dev|esper|est|é' }),
  // French says it by "on" and "nous" as well.
  verb('(?<!r)ait', {
    before: 'on ',
    but: `${frenchStems}|wa|ba|ga|tra|fait|sait|plait|connait|parait`,
  }),
  verb('(?<!r)ions', { before: 'nous ', but: frenchStems }),
  // Turkish, Azerbaijani, Uzbek, Kazakh, Kyrgyz.
  verb('(?:[aıu]rdık|[eiü]rdik|urduk|ürdük|mazdık|mezdik)', {
    but: 'ister|görür|bakar|der|konuş|düşün|bilir',
  }),
  verb('(?:ardıq|ərdik)', { but: 'istə|görər|baxar|deyər|danış|düşün' }),
  verb('(?:ardik|ардик)', { but: 'ista|ko|qara|истар|кўр|қара' }),
  verb('(?:атынбыз|етінбіз|йтынбыз|йтінбіз)', { but: 'көр|қара|айт|ойла' }),
  verb('(?:чубуз|чүбүз|чыбыз|чибиз|чобуз|чөбүз)', { but: 'көр|кара|айт|ойло' }),
  // Hungarian, Finnish, Estonian, Lithuanian, Latvian.
  verb('[bcdfghjklmnprstvz]t[uü]nk', {
    but: 'lát|néz|beszél|mond|gondol|akar|tud|vár|szer|tal|pont|szint|kezd|kért',
  }),
  verb('(?<!is|[iy])imme', {
    but: 'stimme|bestimme|überstimme|zustimme|schlimme|grimme|klimme|unstimm|nä|katso|puhu|sano|ajatte|vo|sa|to|ol|hal|tied|odot',
  }),
  verb('(?<![ks])sime', {
    but: 'res|cis|mevs|mat|bū|ei|vaata|rääki|ütle|mõtle|taht|või|teadsi|arva|oota|leid',
  }),
  verb('davome|davom', { but: 'maty|žiūrė|kalbė|saky|galvo|norė' }),
  verb('(?:jām|ām)', { before: 'mēs ', but: 'redz|skat|run|teic|domā|grib|var|zin|gaid' }),
  // Russian, Ukrainian, Belarusian say it by "we".
  verb('(?:ли|лись)', {
    before: 'мы (?!бы |б )(?:\\p{L}+ )?',
    but: 'вид|увид|смотр|посмотр|гляд|загляд|подум|обсуд|замет|попал|говор|обсужд|дума|реш|хоте|могл|знал|ждал|если|был|спор',
  }),
  verb('(?:ли|лися|лись)', {
    before: 'ми (?!б |би )(?:\\p{L}+ )?',
    but: 'бач|побач|див|подив|подум|помі|говор|обговор|дума|виріш|хоті|могл|знал|чека|коли|ніколи|якби|бул|спереч',
  }),
  verb('(?:лі|ліся)', {
    before: 'мы (?!б |бы )(?:\\p{L}+ )?',
    but: 'бач|убач|паба|гляд|падум|гавар|дума|выраш|хаце|магл|ведал|калі|ніколі|былі|спрач',
  }),
  // Greek, Georgian, Persian, Hebrew, Arabic, Irish.
  verb('(?:ούσαμε|εύαμε|άζαμε|ίζαμε|ώναμε|αίναμε)', {
    before: '(?<!θα )',
    but: 'κοιτ|μιλ|μπορ|νομίζ|θωρ|παρατηρ|συζητ',
  }),
  verb('დით', { before: '(?:ვ|გვ)', but: 'ხედავ|უყურ|ფიქრ|ლაპარაკ|საუბრ|ამბობ|იცო' }),
  verb('(?:دیم|تیم)', { before: 'می\u200c?', but: 'دید|گف|خواس|تونس|توانس|دونس|دانس' }),
  verb('ים', { before: 'היינו ', but: 'רוא|אומר|חושב|רוצ|יכול|צריכ|מדבר|אמור' }),
  prefiltered(/(?<!\p{L})كنا ن(?!رى|نظر|قول|ظن|تحدث|ريد|عتقد|عرف)\p{L}{2,10}(?!\p{L})/gu),
  verb('(?:íomar|aíomar)', { but: 'chonaic|fheic|dhearc' }),
  // Korean, Swahili.
  prefiltered(/(?<![피빈])곤 ?했/gu),
  prefiltered(/(?<!\p{L})tulikuwa tuki(?!ona|ngal|sema)\p{L}{2,12}/giu),
];

/** What "we" used to do, in languages of which the ending of any verb says so. */
export const habit: Rule = {
  name: 'habit',
  explanation: 'it speaks of what an agent has not done with others',
  kinds: textKinds.filter((kind) => kind !== 'name'),
  find: ({ plain }) => matchesIn(plain, habits),
};
