import type { Span } from '../../normal-form/view.ts';

/** Digits with the signs that people put between those of a number. */
const candidates =
  /(?<![\p{L}\p{N}.,#])(?:\+ ?|\()?\d(?:[ .\-–()/~*_]{0,3}\d){5,18}(?![\p{L}\p{N}%°]|[.,]\d|:\d)/gu;

/** Dates, years from and to, sizes, and numbers in groups of three: they have as many digits as a short number. */
const harmless: readonly RegExp[] = [
  /^\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:[ T]\d.*)?$/u,
  /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?: ?[-–] ?\d{1,2}[-./]\d{1,2}[-./]\d{2,4})?$/u,
  /^(?:1\d|20)\d\d ?[-–/] ?(?:1\d|20)\d\d$/u,
  /^(?:(?:1\d|20)\d\d[ ,]+){1,}(?:1\d|20)\d\d$/u,
  /^[1-9]\d{0,2}(?: 000){1,4}$/u,
  /^[1-9]\d{0,2}(?:\.\d{3}){2,4}$/u,
  /^97[89][- ]?\d[- ]?\d/u,
];
/** Words before a number that is no telephone's. */
const otherNumber =
  /(?:isbn|issn|ean|doi|rgb|hsl|cmyk|pantone|no|nr|№|id|seed|version|build|lot|serial|model|patent|opus|op|catalogue|inv|pi|π|population|pixels?|px)[\s.:#=(]{0,3}$/iu;

/** "Call", "telephone" and services that want a number, in the languages of galleries. */
const callWords =
  /(?<![\p{L}\p{M}])(?:call|calls|phone|telephone|tel|text|sms|mobile|cell|dial|ring|hotline|fax|whats ?app|signal|viber|telegram|imo|anruf\p{L}*|ruf(?:t|en)?|handy|telefon\p{L}*|tlf|mobil\p{L}*|festnetz|tél(?:éphone)?|appel\p{L}*|portable|teléfono|telefono|llam\p{L}*|móvil|celular|liga|ligue|telefone|telemóvel|chiam\p{L}*|cellulare|bel|bellen|telefoon|dzwoń|zadzwoń|telefon|komórka|zavol\p{L}*|hívj\p{L}*|sună|sunați|ara|arayın|cep|puhelin|soita|helistage|zvani\p{L}*|skambink\p{L}*|nazovi\p{L}*|звон\p{L}*|телефон\p{L}*|тел|набер\p{L}*|телефонуй\p{L}*|дзвон\p{L}*|κάλεσε|τηλέφωνο|τηλ|τηλεφων\p{L}*|gọi|điện thoại|sđt|zalo|hubungi|telpon|telepon|wa|tawag\p{L}*|simu|piga)(?![\p{L}\p{M}])|手机|手機|电话|電話|致电|拨打|微信|加微|전화|연락|번호|携帯|连系|联系|聯絡|連絡|הטלפון|טלפון|להתקשר|התקשר|נייד|اتصل|هاتف|جوال|واتس|تماس|تلفن|موبایل|شماره|فون|फोन|फ़ोन|कॉल|व्हाट्सऐप|व्हाट्सएप|मोबाइल|নম্বর|ফোন|কল|தொலைபேசி|அழை|ఫోన్|ಫೋನ್|ഫോൺ|โทร|เบอร์|ติดต่อ|ទូរស័ព្ទ|ဖုန်း/giu;
/** How far a number may stand from such a word. */
const callDistance = 40;

/** Telephone numbers in national and international forms, in a text whose digits are 0 to 9. */
export function phonesIn(text: string): Span[] {
  const calls = callPlaces(text);
  const found: Span[] = [];
  for (const { 0: number, index } of text.matchAll(candidates)) {
    if (harmless.some((pattern) => pattern.test(number))) continue;
    if (otherNumber.test(text.slice(Math.max(0, index - 16), index))) continue;
    const isCalled = calls.some((place) => place <= index && index - place <= callDistance);
    if (isPhone(number, isCalled)) found.push({ start: index, end: index + number.length });
  }
  found.push(...spelledNumbersIn(text));
  return found;
}

function callPlaces(text: string): number[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(callWords)].map(({ 0: word, index }) => index + word.length);
}

const northAmerican = /^(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .\-–/]{1,2}[2-9]\d{2}[ .\-–]\d{4}$/u;
const bracketed = /^\(0?\d{2,4}\)[ -]?\d{3,5}[ -]?\d{3,4}$/u;
const chinese = /^1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/u;
const indian = /^[6-9]\d{4}[ -]\d{5}$/u;
/** National forms begin with a zero for other places; numbers that count do not. */
const national = /^0(?!0)\d{1,4}[ .\-–/)]{0,2}\d/u;
const inGroups = /^\d{2,4}[-. ]\d{3,4}[-. ]\d{4}$/u;

function isPhone(number: string, isCalled: boolean): boolean {
  const digits = number.replace(/\D/g, '');
  if (isCalled) return digits.length >= 6;
  if (/^(?:\+|00(?=[1-9]))/.test(number)) return digits.length >= 8 && !/\.\d{3}\./.test(number);
  if (counts(number)) return false;
  if ([northAmerican, bracketed, chinese, indian].some((form) => form.test(number))) return true;
  if (national.test(number)) return digits.length >= 9 && digits.length <= 12;
  return inGroups.test(number) ? digits.length >= 10 : /^\d{10,15}$/.test(number);
}

/** Whether the numbers between the spaces are a row, such as that of an axis or a sequence. */
function counts(number: string): boolean {
  const groups = number.split(/[^\d]+/).filter((group) => group !== '');
  if (groups.length > 6 || groups.every((group) => group === groups[0])) return true;
  if (groups.length < 3) return false;
  const values = groups.map(Number);
  const steps = values.slice(1).map((value, place) => value - (values[place] ?? 0));
  return steps.every((step) => step === steps[0]) || (groups.length > 4 && steps.every((step) => step > 0));
}

/** The digits from zero to nine, in the languages in which numbers are spelled out to hide them. */
const digitWords: readonly string[] = [
  'zero oh one two three four five six seven eight nine niner double triple',
  'null eins zwei zwo drei vier fünf fuenf sechs sieben acht neun',
  'zéro un deux trois quatre cinq six sept huit neuf',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'zero uno due tre quattro cinque sei sette otto nove',
  'zero um dois três quatro cinco seis sete oito nove meia',
  'nul een één twee drie vier vijf zes zeven acht negen',
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  'ноль нуль один два три четыре пять шесть семь восемь девять чотири шість сім вісім п’ять',
  'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän',
  'noll ett två tre fyra fem sex sju åtta nio null en to fire seks syv åtte ni otte',
  'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  'nol satu dua tiga empat lima enam tujuh delapan sembilan',
];
const digitWord = [...new Set(digitWords.flatMap((words) => words.split(' ')))].join('|');
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${digitWord}|\\d)(?:[ ,.\\-–]{1,3}(?:${digitWord}|\\d)(?![\\p{L}\\p{N}])){6,17}`,
  'giu',
);
const spelledUnspaced =
  /[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]{7,}|[영공일이삼사오육칠팔구]{8,}|(?:ゼロ|いち|に|さん|よん|ご|ろく|なな|はち|きゅう){8,}/gu;
const hasWord = new RegExp(`(?:${digitWord})`, 'iu');

function spelledNumbersIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: number, index } of text.matchAll(spelled)) {
    const words = number.toLowerCase().split(/[ ,.\-–]+/);
    const isCounting = new Set(words).size === words.length && words.length <= 10;
    if (!hasWord.test(number) || isCounting) continue;
    found.push({ start: index, end: index + number.length });
  }
  for (const { 0: number, index } of text.matchAll(spelledUnspaced)) {
    if (new Set(number).size < number.length) found.push({ start: index, end: index + number.length });
  }
  return found;
}
