import type { Span } from '../../normal-form/view.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import { spansOf } from '../matches.ts';

const number = '\\d{1,5}[a-zA-Z]?(?:[-/]\\d{1,4}[a-zA-Z]?)?';
const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}";

/** A street and a number, as countries write them. */
const streets: readonly Prefiltered[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])${number} (?:[NSEW]\\.? )?(?:${name} |\\d{1,3}(?:st|nd|rd|th) ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Drive|Dr|Court|Ct|Square|Sq|Way|Terrace|Place|Pl|Close|Crescent|Parkway|Pkwy|Highway|Hwy|Row|Mews|Grove|Gardens|Walk|Rise|STREET|ST|AVENUE|AVE|ROAD|RD|LANE|LN|BOULEVARD|BLVD|DRIVE|DR|COURT|SQUARE|TERRACE|PLACE|CLOSE|CRESCENT|HIGHWAY)(?![\\p{L}])`,
    'gu',
  ),
  // A flat and the house that it is in.
  /(?<![\p{L}])(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit) (?:no\.? ?)?\d{1,4}[a-zA-Z]?(?=,? (?:\d{1,4}[a-z]? )?(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Court|House|Lodge|Heights|Mansions?|Tower|Street|Road|Lane|Avenue|Row|Close|Place|Gardens|Buildings?)(?![\p{L}]))/gu,
  new RegExp(
    `(?<![\\p{L}\\p{N}])[\\p{L}][\\p{L}.\\- ]{2,40}?(?:straße|strasse|str\\.|gasse|weg|allee|platz|ufer|straat|laan|plein|gracht|kade|gatan|vägen|gata|veien|vei|vej|gade|katu|tie|utca|útja?|körút|tér) ${number}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${number}(?:,? ?(?:bis|ter|quater))?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|quai|allée|route|cours) [\\p{L}'’]`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:calle|c/|avenida|avda\\.?|av\\.|paseo|plaza|carrer|via|viale|piazza|corso|vicolo|rua|travessa|largo|praça|ulica|ul\\.|al\\.|os\\.|aleja|ulice|náměstí|strada|str\\.|bulevardul|jalan|jl\\.|đường|phố|οδός|улица|ул\\.|проспект|пр-т|переулок|вулиця|вул\\.|бульвар) ?(?:[\\p{L}\\p{M}.'’\\-]+ ){0,3}[\\p{L}\\p{M}.'’\\-]+,? (?:n[º°.]? ?|nr\\.? ?|no\\.? ?|д\\.? ?|дом ?|буд\\.? ?)?${number}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  /(?<![\p{L}\p{N}])\p{L}{3,20} (?:пер|ул|пр|пр-т|наб|бул|пл|ш|просп|пров|вул)\.,? ?(?:д\. ?|дом ?|буд\. ?)?\d{1,4}(?![\p{L}\p{N}])/giu,
  // A house and a lane, as India writes them.
  /(?<![\p{L}])(?:(?:flat|house|plot|door|shop|h|makan) ?(?:no|number)?\.? ?[:#-]? ?\d{1,5}[a-z]?(?:\/\d{1,4})?, (?=[^\n]{0,60}(?:nagar|colony|road|marg|sector|lane|gali|chowk|layout|block|street))|(?:मकान|फ्लैट|फ़्लैट|घर|प्लॉट) ?(?:नं|नंबर|संख्या|क्रमांक)?\.? ?\d{1,5}(?=,))/giu,
  /[\p{sc=Han}]{1,8}(?:路|街|大道|巷|弄|胡同)\s?\d{1,5}\s?(?:弄\s?\d{1,4}\s?)?[号號]/gu,
  /(?:都|道|府|県|市|区)[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ヶー]{1,12}\s?\d{1,3}(?:丁目|[-−ー]\d{1,4})/gu,
  /[\p{sc=Hang}]{1,10}(?:로|길)\s?\d{1,4}(?:번?길\s?\d{1,4})?(?:-\d{1,4})?(?=[\s,.]|$|번)/gu,
  /شارع\s[\p{L}]+[\s،,]{1,2}(?:رقم\s)?\d{1,5}|רחוב\s\p{L}+\s\d{1,4}|(?:Cadde|Caddesi|Sokak|Sokağı|Sk\.|Cad\.) ?No ?:? ?\d{1,4}/giu,
].map((pattern) => prefiltered(pattern));
/** What stands with a street where somebody is to come or write: a postal code, a town, or an invitation. */
const evidence = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])[A-Z]{2},? \\d{5}(?:-\\d{4})?(?!\\d)',
    '(?<![\\p{L}\\p{N}])[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])[A-Z]\\d[A-Z] ?\\d[A-Z]\\d(?![\\p{L}\\p{N}])',
    '(?<!\\d)\\d{4,6}(?:-\\d{3})? \\p{Lu}\\p{L}{2}|(?<!\\d)\\d{2}-\\d{3} \\p{Lu}|(?<!\\d)\\d{3} ?\\d{2} \\p{Lu}|(?<!\\d)\\d{4} ?[A-Z]{2} \\p{Lu}',
    '(?<!\\d)(?:\\d{3}-\\d{4}|\\d{5}-\\d{3}|\\d{5,6})(?!\\d)',
    '(?<![\\p{L}\\p{N}])(?:at|to|address|adresse|visit|come|live[sd]?|studio|send|mail|post|atelier|wohne|wohnt|besuch\\p{L}*|komm\\p{L}*|habite|venez|viens|vivo|ven|dirección|direccion|endereço|moro|indirizzo|abito|vieni|адрес\\p{L}*|живу|приход\\p{L}*|приезжай\\p{L}*|adres\\p{L}*|mieszkam|woon|kom|bor|asun|lakom|adresim|alamat|địa chỉ)(?![\\p{L}])',
    'الطابق|شقة|عمارة|مبنى|الدور|طبقه|واحد|پلاک',
    '(?-i:(?<![\\p{L}\\p{N}])(?:г|гор|с|м)\\. ?\\p{Lu})',
    '地址|住址|寄到|寄给|住所|住んで|来て|주소|오세요|عنوان|כתובת|पता',
    '(?-i:, \\p{Lu}\\p{L}{2})',
    '(?<![\\p{L}\\p{N}])(?:кв|apt|apartment|flat|unit|wohnung|appt|piso|puerta|interno|bus|m)\\.? ?\\d',
  ].join('|'),
  'giu',
);

/** Words for who lives or works there: they may stand before the name of the street, which begins with the sentence. */
const dwelling =
  /(?<![\p{L}\p{N}])(?:lives|works|wohn(?:e|t|en)|arbeitet|klingel\p{L}{0,2}|habite(?:nt)?|travaille|viv(?:e|o|en|ono)|trabaja|abita|lavora|mora|moram|trabalha|woon(?:t|en)?|werkt|mieszka\p{L}{0,2}|pracuje|bydlí\p{L}{0,1}|býva\p{L}{0,1}|lakik|жив[её]т|живут|живе|работает|працює|asuu|oturuyor|bor hos)(?![\p{L}])/iu;

/** What is a place by itself: boxes of the post, squares of a map. */
const certain: readonly Prefiltered[] = [
  /(?<![\p{L}\p{N}])(?:p\.? ?o\.? ?box|post ?box|postfach|postbus|bo[iî]te postale|b\.?p\.|apartado(?: de correos| postal)?|casella postale|caixa postal|skrytka(?: pocztowa)?|p\.? ?o\.? ?boks|postboks|postbox|а\/я|poştă restantă)(?: (?:no|nr|n)[.º°]?)? ?\d{2}|(?:私書箱|信箱|邮政信箱|사서함)\s?\d{2}/giu,
  /(?<![\p{L}\p{N}])(?=[C-X]{0,7}\d)(?=\d{0,7}[C-X])[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])what ?3 ?words(?![\p{L}])/giu,
  // Italy's number of a person.
  /(?<![\p{L}\p{N}])[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/gu,
  // A name, a number and a postal code, where no word says that it is a street.
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}-]{2,30} \d{1,4}(?:\/\d{1,4})?[a-z]?, (?:[A-Z]{1,2}-)?(?!1[5-9]\d\d |20\d\d )(?:\d{3} \d{2}|\d{4,5}|\d{2}-\d{3}|\d{4} [A-Z]{2}) \p{Lu}\p{Ll}{2}/gu,
  // A number and names before a British or an American postal code.
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]? \p{Lu}[\p{L} .,'’#\d-]{3,50}[ ,][A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d{1,5} (?:[NSEW]\.? )?\p{Lu}\p{Ll}[\p{L} .,'’#\d-]{3,50}, ?[A-Z]{2},? \d{5}(?!\d)/gu,
  // A town before an Irish postal code.
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,20},? (?:[AC-FHKNPRTV-Y]\d{2}|D6W) (?=[A-Z\d]{0,3}\d)[A-Z\d]{4}(?![\p{L}\p{N}])/gu,
  // Where and when somebody is to be met.
  /(?<![\p{L}])come (?:to|by|over to|round to|down to) the [^.!?\n]{2,40} (?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?![\p{L}])/giu,
  /(?<![\p{L}])(?:meet (?:me|us|up)|see you|come (?:to|by|over to) (?:my|our)|find me|visit me|wait for me)(?: (?:at|in|by|outside|near|behind))? [^.!?\n]{2,40} (?:at (?:\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:trefft? mich|treffen wir uns|wir sehen uns|retrouve[zr]?-moi|rendez-vous (?:au|à la|demain)|nos vemos|quedamos|ci vediamo|encontre-me|a gente se vê|spotkajmy się|встретимся|увидимся|встречаемся|зустрінемось|buluşalım|uvidíme se|találkozzunk)[^.!?\n]{2,40}(?:um \d|\d{1,2} ?uhr|à \d{1,2} ?h|\d{1,2}h\d{0,2}|a las (?:\d|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|alle (?:\d|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)|às \d|o \d{1,2}|в \d{1,2}|о \d{1,2}|morgen|demain|mañana|domani|amanhã|jutro|завтра|zítra|yarın|holnap)/giu,
  /(?<!\S)\/{3}\p{L}{2,}\.\p{L}{2,}\.\p{L}{2,}/gu,
].map((pattern) => prefiltered(pattern));

/** A place on a map: values from 0 to 1 are no such. */
const coordinates: readonly Prefiltered[] = [
  /(?<![\d.])-?(?![01]\.\d+, ?[01]\.)\d{1,2}\.\d{4,}°?(?: ?[NS])?,? ?-?\d{1,3}\.\d{4,}(?!\d)/gu,
  /\d{1,2}° ?\d{1,2}['′’](?: ?\d{1,2}(?:\.\d+)?["″”]|'')? ?[NS],? {0,2}\d{1,3}° ?\d{1,2}['′’]/gu,
].map((pattern) => prefiltered(pattern));
/** Who is to be met there, and at what: the sky over a tower has coordinates as well. */
const meeting =
  /(?<![\p{L}])(?:i|me|my|mine|we|us|our|ich|mich|mein\p{L}{0,2}|wir|je|moi|mon|ma|nous|yo|mi|nosotros|io|mio|mia|noi|eu|meu|minha|ik|mijn|ja|mój|moje?j?|я|мы|мо[йяеё]|меня|door|studio|atelier|estudio|gate|bench|knock|ring|meet\p{L}{0,3}|come|find|visit|noon|midnight|tonight|tomorrow|o['’]clock|[ap]m|pin drop|drop|dead drop|waits?|live[sd]?|home|house|flat|address|coordinates|koordinaten|coordonnées|coordenadas|coordinate|координаты|treff\p{L}{0,2}|komm\p{L}{0,2}|wohn\p{L}{0,2}|tür|venez|viens|habite\p{L}{0,2}|porte|ven|venid|vive|puerta|vieni|venite|abit[oa]|porta|mora|moro|приход\p{L}*|жив[её]т|дверь)(?![\p{L}])/iu;

function coordinatesIn(text: string): Span[] {
  const found = coordinates.flatMap((pattern) => spansOf(text, pattern));
  if (found.length === 0) return [];
  const isAlone = (text.match(/\p{L}{2,}/gu)?.length ?? 0) === 0;
  return isAlone || meeting.test(text.replace(/\bme\b(?= of| that)/giu, '')) ? found : [];
}

/** Addresses to which somebody might go or write. */
export function placesIn(text: string): Span[] {
  const places = certain.flatMap((pattern) => spansOf(text, pattern));
  return /\d/.test(text) ? [...places, ...coordinatesIn(text), ...streetsIn(text)] : places;
}

function streetsIn(text: string): Span[] {
  const found = streets.flatMap((street) => spansOf(text, street));
  return found.filter(({ start, end }) => {
    const around = text.slice(Math.max(0, start - evidenceDistance), end + evidenceDistance);
    const beside = `${text.slice(Math.max(0, start - evidenceDistance), start)}\n${text.slice(end, end + evidenceDistance)}`;
    return (
      withTown.test(text.slice(Math.max(0, start - evidenceDistance), end)) ||
      beside.search(evidence) !== -1 ||
      around.search(dwelling) !== -1
    );
  });
}

/** Some languages begin with the town. */
const withTown = /[市区區县縣省](?=\p{sc=Han})|[시구군동]\s/u;
/** How far from a street that may stand. */
const evidenceDistance = 40;
