import type { Span } from '../../normal-form/view.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import { spansOf } from '../matches.ts';

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';

/** Where somebody lives or works, and orders to go there: by language, both as alternatives of a pattern. */
const visits: readonly (readonly [stays: string, go: string])[] = [
  [
    '(?:(?:s?he|they|who|author|artist|painter|photographer|guy|man|woman|girl|boy|lady|dude|kid|neighbou?r|owner|sitter|teacher|person|creator|poster|seller|user|(?-i:\\p{Lu}\\p{Ll}{2,14}))) (?:still |now |also |actually |usually )?(?:lives?|works?|teaches|studies|sleeps|drinks|stays|is staying|parks|shops|plays)',
    "go (?:and |over and |there and )?(?:tell|see|visit|find|knock|ring|pay|scare|greet)|go there|catch (?:her|him|them)|(?:you can|you(?:[’']ll| will)|you could) (?:always )?(?:find|catch|meet|see|visit|reach) (?:her|him|them)|pay (?:her|him|them) a visit|knock(?: on| at| twice)?|ring the (?:door ?)?bell|drop (?:in|by)|stop by|pop (?:in|round)|say hi|tell (?:her|him|them)|wait (?:for (?:her|him|them)|outside)",
  ],
  [
    'wohnt|arbeitet|lebt|sitzt|haust',
    'klingelt?(?: mal)?|besucht? (?:ihn|sie)|(?:geht|gehst|geh|fahrt|fahr) [^\\n.!?]{0,16}(?:hin|vorbei|rüber)|schaut? [^\\n.!?]{0,16}vorbei|sagt? (?:ihm|ihr|es)|da (?:findet|trefft|erwischt) (?:ihr|man) (?:ihn|sie)',
  ],
  [
    'habite|travaille|vit|crèche',
    'allez|passez|sonnez|va (?:la|le|lui)|vas-y|allez-y|passe (?:la|le)|frappez|toquez|rendez-lui',
  ],
  [
    'vive|trabaja|reside',
    'id|vayan|ve a|andad|pásate|pasaos|pásense|llamad|tocad|toquen|visitadl\\p{L}|visítenl\\p{L}|decídselo|búscal\\p{L}',
  ],
  [
    'abita|lavora|vive|sta di casa',
    'andate(?:ci)?|passate(?:ci)?|suonate(?:gli|le)?|bussate|vai a|andategli|fategli visita',
  ],
  ['mora|trabalha|vive', 'vai lá|vão lá|vá lá|passa lá|passem|toca|toquem|batam|bate na porta|visitem'],
  ['woont|werkt', 'ga (?:er|maar|eens|langs)|bel (?:maar )?aan|belt aan|loop|ga langs|klop'],
  [
    'mieszka|pracuje',
    'idźcie|idź|wpadnijcie|wpadnij|zadzwońcie|odwiedź\\p{L}*|zapukajcie|zajrzyjcie|powiedzcie',
  ],
  ['bydlí|pracuje|býva|bydli', 'zajděte|zajdi|zazvoňte|navštivte|jděte|choďte|zaklepejte'],
  ['lakik|dolgozik', 'menjetek|csengess\\p{L}*|látogass\\p{L}*|ugorjatok|kopogjatok'],
  [
    'жив[её]т|работает|проживает',
    'сходи\\p{L}*|зайди\\p{L}*|загляни\\p{L}*|постучи\\p{L}*|навести\\p{L}*|поезжай\\p{L}*|приходи\\p{L}*|звони\\p{L}* в дверь',
  ],
  ['живе|працює|мешкає', 'сходіть|зайдіть|загляньте|постукайте|навідайте\\p{L}*|приходьте'],
  ['oturuyor|yaşıyor|çalışıyor', 'gidin|uğrayın|kapısını|ziyaret edin|çalın'],
  ['bor|jobbar|jobber|arbejder', 'gå dit|ring på|hälsa på|gå hjem|stikk innom|kig forbi|bank på|knacka på'],
];

/** Somebody's house or place of work, where others are sent, and where the author is to be met again and again. */
const patterns: readonly Prefiltered[] = [
  ...visits.map(
    ([stays, go]) =>
      new RegExp(
        `${before}(?:${stays})${behind}[^\\n.!?]{1,60}?(?-i:(?<=[ ,])\\p{Lu}|\\d)[^\\n.!?]{1,50}?[,;.–—:] ?(?:(?:and|so|just|und|et|y|e|en|i|a|и|ve|og|och|ruhig) )?(?:${go})${behind}`,
        'giu',
      ),
  ),
  // A house of somebody in a town that is named.
  new RegExp(
    `${before}(?:find|visit|reach|recogni[sz]e) (?:her|his|their) (?:house|home|flat|apartment|front door|workplace|office|cottage)${behind} [^\\n.!?]{0,40}?(?:in|at|on|of|near|opposite|behind|by) (?-i:(?:the )?\\p{Lu}\\p{L}{2})`,
    'giu',
  ),
  new RegExp(
    `${before}(?:her|his|their) (?:home |work )?address is${behind}|${before}(?:his|her|their) (?:house|flat|home) is (?:the one )?(?:at|on|in) (?-i:\\p{Lu}|\\d)`,
    'giu',
  ),
  // Streets that are called by an adjective, with a house and a flat.
  /(?<![\p{L}])(?:жив[её]т|жив[уе]|проживает|живем|мешкає|прописан\p{L}?) (?:на|у|в|по) (?:(?:улице|вулиці|ул\.|вул\.) )?(?-i:\p{Lu})\p{L}{2,24},? (?:д\. ?|дом ?|буд\. ?)?\d{1,4}(?!\d|-)/giu,
  new RegExp(
    `${before}i(?:['’]m| am) (?:usually |always |mostly )?(?:at|in) (?:the |my )?[^\\n.!?]{2,40} (?:most|every|each|on) (?:${weekday}|weekends?|mornings?|evenings?|afternoons?)${behind}[^\\n.!?]{0,40}${before}(?:knock|ring|come|drop|stop|number|no\\.?|ask|door|say)${behind}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:find|meet|catch|visit|see) (?:me|us) (?:at|in|by|on) (?:the )?[^\\n.!?]{0,30}?(?:(?:stall|booth|table|stand|pitch|unit|room|desk)s? (?:no\\.? ?)?\\d|(?:market|fair|café|cafe|pub|gallery|hall|studio)[^\\n.!?]{0,24}(?:every|each|most|on|this|until|till) (?:${weekday}|weekend|week|morning|evening))`,
    'giu',
  ),
].map((pattern) => prefiltered(pattern));

/** Where somebody can be met who did not ask for it, or the author. */
export function whereaboutsIn(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(text, pattern));
}
