import type { Span } from '../../normal-form/view.ts';
import { matchesOf, prefiltered } from '../../prefilter/prefilter.ts';
import { spansOf } from '../matches.ts';
import { betweenWords, countDigits, isCounting, numberWord, wordsOf } from './number-words.ts';
import { unspacedNumbersIn } from './unspaced-numbers.ts';

/** Scripts that put no space between a number and the words around it, without the words for what a number counts. */
const besideDigits =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー';
const counted =
  '年月日円元块枚個个人名件回本米倍万萬億亿度分秒次条條只朵颗片色枝根点點字行층배점개명년월원장마';
/** Digits with the signs that people put between those of a number. */
const candidates = prefiltered(
  new RegExp(
    `(?<![[\\p{L}--[${besideDigits}]]\\p{N}.,#])(?:\\+ ?|\\()?\\d(?:[ .\\-–—\\(\\)\\/~*_•·∙⋅‧・ー\\n]{0,3}\\d){5,18}(?![[\\p{L}--[${besideDigits}]]${counted}\\p{N}%°]|[.,]\\d|:\\d)`,
    'gv',
  ),
);

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
  /(?:isbn|issn|ean|doi|rgb|hsl|cmyk|pantone|no|nr|№|id|seed|version|build|lot|serial|model|patent|opus|op\.|catalogue|inv|pi|π|population|pixels?|px|型号|编号|型番|品番|番号は|모델|품번)[\s.:#=(]{0,3}$/iu;

/** "Call", "telephone" and services that want a number, in the languages of galleries. */
const callWords = prefiltered(
  /(?<![\p{L}\p{M}])(?:call|calls|pager|beeper|phone|telephone|tel|text|sms|mobile|cell|dial|ring|hotline|fax|whats ?app|whatsap|wattsapp|wapp|wsp|wpp|zap|signal|viber|telegram|imo|bizum|swish|vipps|tikkie|pix|gcash|anruf\p{L}*|ruf(?:t|en)?|handy|telefon\p{L}*|tlf|mobil\p{L}*|festnetz|tél(?:éphone)?|appel\p{L}*|portable|teléfono|telefono|llam\p{L}*|móvil|celular|liga|ligue|telefone|telemóvel|chiam\p{L}*|cellulare|bel|bellen|telefoon|dzwoń|zadzwoń|telefon|komórka|zavol\p{L}*|hívj\p{L}*|sună|sunați|ara|arayın|cep|puhelin|soita|volej\p{L}{0,4}|vol[áa]n\p{L}*|nipigie|pigia|app(?: me)?|helista\p{L}{0,3}|bereik\p{L}{1,6}|appje|kirjuta|zvani\p{L}*|skambink\p{L}*|nazovi\p{L}*|звон\p{L}*|телефон\p{L}*|тел|набер\p{L}*|телефонуй\p{L}*|дзвон\p{L}*|κάλεσε|τηλέφωνο|τηλ|τηλεφων\p{L}*|gọi|điện thoại|sđt|zalo|hubungi|telpon|telepon|wa|tawag\p{L}*|simu|piga|(?:my|phone|cell|mobile)(?: phone)? number|number(?= is|:|['’]s)|meine (?:nummer|telefonnummer)|mon numéro|mi número|mio numero|meu número|mijn nummer|mój numer|moje číslo|mitt nummer|mit nummer|numeroni|a számom|numărul meu|numaram|мой номер|мій номер|μου είναι|số của (?:tôi|mình)|nomor(?:ku| saya)|nambari yangu|numero ko)(?![\p{L}\p{M}])|我的(?:号码|號碼|电话)|私の番号|제 번호|내 번호|رقمي|شماره من|מספר שלי|המספר שלי|मेरा नंबर|আমার নম্বর|என் எண்|నా నంబర్|เบอร์ของ|手机|手機|电话|電話|致电|拨打|微信|加微|전화|연락|번호|携帯|连系|联系|聯絡|連絡|הטלפון|טלפון|להתקשר|התקשר|נייד|اتصل|هاتف|جوال|واتس|تماس|تلفن|موبایل|شماره|فون|फोन|फ़ोन|कॉल|व्हाट्सऐप|व्हाट्सएप|मोबाइल|নম্বর|ফোন|কল|தொலைபேசி|அழை|ఫోన్|ಫೋನ್|ഫോൺ|დამირეკ|დარეკ|ტელეფონ|ደውል|զանգ|โทร|เบอร์|ติดต่อ|ទូរស័ព្ទ|ဖုန်း|📞|☎|📱|📲|🤙/giu,
);
/** How far a number may stand from such a word. */
const callDistance = 40;

/** Languages whose verb stands behind the number, and what is said of one that was given. */
const calledBehind =
  /^[^\p{L}\n]{0,3}(?:(?:is|['’]s) (?:how|where|when|the (?:number|way)|what|my|our|me)(?![\p{L}])[^.!?\n]{0,16}|(?:and |, )?(?:ask|asking|call|ring|text|phone|dial) (?:for|now|me|us|anytime|after|before)(?![\p{L}])|(?:पर|को|पे) (?:फ़ोन|फोन|कॉल|मैसेज|व्हाट्सएप|संपर्क)|(?:க்கு|இல்) (?:அழை|போன்|ஃபோன்|கால்)|(?:కు|కి) (?:కాల్|ఫోన్)|(?:নম্বরে|এ|তে) (?:ফোন|কল)|ਤੇ (?:ਫ਼ੋਨ|ਕਾਲ)|પર (?:ફોન|કૉલ)|ಗೆ (?:ಕರೆ|ಕಾಲ್)|ൽ വിളി|に(?:お)?電話|へ(?:お)?電話|(?:으)?로 (?:전화|연락|문자)|번으로|numaradan|[’']?(?:[ıiuü]|yi|yı|ye|ya|e|a)? ?ara(?:yın)?(?![\p{L}])|پر (?:کال|فون|رابطہ))/iu;
const threeGroups = /^[67]\d{2} \d{3} \d{3}$/u;
/** Whoever begins with a number, and says who answers it. */
const answered =
  /^[,;:–—-]{1,2} ?(?:ask for|ptejte se|pýtajte sa|pytać o|pregunta(?:r|d)? por|fragen? nach|demande[rz]? |chiedere? di|chiedi di|vraag naar|fråga efter|spør etter|спрос\p{L}{2,3}|запитайте|kérje|întrebați|falar com|[^.!?\n]{0,20}(?:atelier|studio|büro|office|shop|laden))/iu;

/** Telephone numbers in national and international forms, in a text whose digits are 0 to 9. */
export function phonesIn(text: string): Span[] {
  const calls = callPlaces(text);
  const found: Span[] = [];
  for (const { 0: written, index } of matchesOf(text, candidates)) {
    const number = written.replace(/[∙⋅‧・ー\n]/gu, '-');
    if (harmless.some((pattern) => pattern.test(number))) continue;
    const end = index + number.length;
    const isCalled =
      calls.some((place) => place <= index && index - place <= callDistance) ||
      calledBehind.test(text.slice(end, end + callDistance));
    if (!isCalled && otherNumber.test(text.slice(Math.max(0, index - 16), index))) continue;
    const isAnswered = threeGroups.test(number) && answered.test(text.slice(end, end + callDistance));
    if (isAnswered || isPhone(number, isCalled)) found.push({ start: index, end: index + number.length });
  }
  found.push(...spelledNumbersIn(text), ...unspacedNumbersIn(text), ...disguisedNumbersIn(text));
  return found;
}

function callPlaces(text: string): number[] {
  if (!/\d/.test(text)) return [];
  return [...matchesOf(text, callWords)].map(({ 0: word, index }) => index + word.length);
}

const northAmerican =
  /^(?:\+?1[ .\-–—/•·*~]{0,3})?\(?[2-9]\d{2}\)?[ .\-–—/•·*~]{1,3}[2-9]\d{2}[ .\-–—/•·*~]{0,3}\d{4}$/u;
const french = /^0[1-9](?:[ .\-–]\d{2}){4}$/u;
const russian = /^[78][ -]?\(?9\d{2}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}$/u;
const bracketed = /^(?:0 )?\(0?\d{2,4}\)[ -]?(?:\d{3,5}[ .-]?\d{3,4}|\d{2,3}(?:[ .-]\d{2}){2,3})$/u;
const chinese = /^1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/u;
const spanish = /^(?:[67]\d{2}(?:[ .-]\d{2}){3}|9[1-8] \d{3} \d{2} \d{2})$/u;
const turkish = /^0 ?5\d{2} \d{3} \d{2} \d{2}$/u;
const australian = /^1[38]00[ -]\d{3}[ -]\d{3}$/u;
const indian = /^[6-9]\d{4}[ -]\d{5}$/u;
/** National forms begin with a zero for other places; numbers that count do not. */
const national = /^0(?!0)\d{1,4}[ .\-–/)]{0,2}\d/u;
const inGroups = /^\d{2,4}[-. ]\d{3,5}[-. ]\d{4}$/u;

function isPhone(number: string, isCalled: boolean): boolean {
  const digits = number.replace(/\D/g, '');
  if (isCalled) return digits.length >= 6;
  if (/^(?:\+|00(?=[1-9]))/.test(number)) return digits.length >= 8 && !/\.\d{3}\./.test(number);
  if (/^00 [1-9]/.test(number)) return digits.length >= 11;
  if (french.test(number) && !isRow(number)) return true;
  if (isWellKnown(number)) return false;
  if (counts(number)) return false;
  if (
    [northAmerican, bracketed, chinese, indian, russian, spanish, turkish, australian].some((form) =>
      form.test(number),
    )
  )
    return true;
  if (national.test(number)) return digits.length >= 9 && digits.length <= 12;
  // Nine digits in one are those of countries without a zero in front; fewer may count anything.
  return inGroups.test(number)
    ? digits.length >= 10
    : /^(?:\d{10,15}|[5-9]\d{8})$/.test(number) && !/0{4}$/.test(number);
}

/** The digits in their order, and the beginnings of numbers that people write for their own sake. */
function isWellKnown(digits: string): boolean {
  return (
    '01234567890123'.includes(digits) ||
    '9876543210987'.includes(digits) ||
    /^(?:314159|271828|161803|141421|142857|112358)/.test(digits)
  );
}

/** Whether the numbers between the spaces are a row, such as that of an axis or a sequence. */
function counts(number: string): boolean {
  const groups = groupsOf(number);
  if (groups.length > 6) return true;
  return (
    groups.length > 1 && (isRow(number) || (groups.length > 4 && stepsOf(groups).every((step) => step > 0)))
  );
}

/** Whether each number is as much more than the one before it. */
function isRow(number: string): boolean {
  const groups = groupsOf(number);
  if (groups.every((group) => group === groups[0])) return true;
  const steps = stepsOf(groups);
  return groups.length > 2 && steps.every((step) => step === steps[0]);
}

function groupsOf(number: string): string[] {
  return number.split(/[^\d]+/).filter((group) => group !== '');
}

function stepsOf(groups: readonly string[]): number[] {
  const values = groups.map(Number);
  return values.slice(1).map((value, place) => value - (values[place] ?? 0));
}

const spelled = prefiltered(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${numberWord}|\\d{1,6})(?:${betweenWords}(?:${numberWord}|\\d{1,6})(?![\\p{L}\\p{N}])){3,17}`,
    'giu',
  ),
);
const mayHoldWords = prefiltered(new RegExp(`(?<![\\p{L}\\p{N}])${numberWord}(?![\\p{L}\\p{N}])`, 'giu'));
/** Fewer digits are no number that somebody could call. */
const fewestSpelled = 7;
/** A single word among digits may be one of another meaning. */
const fewestInWords = 3;

function spelledNumbersIn(text: string): Span[] {
  const found: Span[] = [];
  if (spansOf(text, mayHoldWords).length > 0) {
    for (const { 0: number, index } of matchesOf(text, spelled)) {
      const words = wordsOf(number);
      const inWords = words.filter((word) => /\p{L}/u.test(word)).length;
      if (countDigits(words) < fewestSpelled || inWords < fewestInWords) continue;
      if (isCounting(words) && !isCalledBefore(text, index)) continue;
      found.push({ start: index, end: index + number.length });
    }
  }
  return found;
}

/** Whoever asks to be called means a number, even one that counts. */
function isCalledBefore(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - callDistance), index);
  return spansOf(before, callWords).length > 0;
}

/** One's own number, of which only the beginning or the end is given. */
const ownNumber = prefiltered(
  /(?<![\p{L}])(?:my|our|mon|mein\p{L}{0,2}|mi|il mio|(?:o )?meu|mijn|min|mitt|mój|můj|мой|мій|numaram) ?(?:phone |cell |mobile |handy|telefon|mobil)?(?:number|cell|numéro|nummer|número|numero|numer|номер|číslo)?(?: de (?:téléphone|móvil|teléfono)| di telefono| telefonu)? (?:starts?|begins?|ends?|commence|finit|se termine|beginnt|endet|empieza|acaba|termina|inizia|finisce|começa|begint|eindigt|börjar|slutar|zaczyna się|kończy się|začíná|končí|начинается|заканчивается|починається|ile başlıyor|ile bitiyor) (?:with|in|on|par|mit|auf|con|por|en|em|com|met|op|med|på|od|na|с|на|з) (?:\d|(?:zero|oh|null|zéro|cero|nul|noll|ноль|нуль|nula|sıfır|one|two|three|four|five|six|seven|eight|nine|double|triple)(?![\p{L}]))/giu,
);
/** Letters on the keys of a telephone, behind the numbers that cost nothing or much. */
const vanity = prefiltered(
  /(?<![\p{L}\p{N}:])0[1-9] ?: ?\d{2}(?: \d{2}){3}(?![\d:])|(?<![\p{L}\p{N}])(?:\+?1[ .-]?\(?(?:8(?:00|88|77|66|55|44|33)|900)\)?|0[89]0[0-9]|1[38]00)[ .-](?=[A-Z\d -]{0,8}[A-Z]{3})[A-Z\d]{2,10}(?:[ -][A-Z\d]{2,8})?(?![\p{L}\p{N}])/gu,
);
/** Letters that look like digits, among digits. */
const mixed = prefiltered(
  /(?<![\p{L}\p{N}])(?=[\d ()+./-]{0,14}[oOlISBZ])[\doOlISBZ+(](?:[ .\-–()/]{0,2}[\doOlISBZ]){8,15}(?![\p{L}\p{N}])/gu,
);
/** A number within a house, and one whose first digits stand apart. */
const extended = prefiltered(
  /(?<![\p{L}])(?:(?:area|dialling|dialing|country) code|vorwahl|indicatif|prefijo|prefisso|ddd|código de área|kierunkowy|код (?:города|міста))[ :]{1,2}\+?\d{1,5}[^\n\d]{1,16}\d{3}[ .-]?\d{2,4}|(?<![\p{L}\p{N}.,#])\d{3}[ .-]\d{4},? ?(?:ext|extension|durchwahl|dw|poste|anexo|interno|доб|вн)\.? ?\d{1,5}(?!\d)|(?<![\p{L}])(?:ext|extension|durchwahl|poste|interno|доб)\.? ?\d{3,5},? (?:and )?(?:ask|speak|verlang\p{L}*|frag\p{L}*|demand\p{L}*|pregunt\p{L}*|chied\p{L}*|спрос\p{L}*)(?![\p{L}])|(?<![\p{L}\p{N}.,#])\d{3}[ -]\d{4}[,;]? (?:and )?ask for(?![\p{L}])/giu,
);
/** What is to be dialled first, next and last. */
const inParts = prefiltered(
  /(?<![\p{L}\p{N}])\d{2,5},? (?:and |und |et |y )?(?:then|dann|puis|luego|poi|depois|потом) \d{2,4},? (?:and |und |et |y )?(?:then|dann|puis|luego|poi|depois|потом) (?:\d|double|triple|zero|oh)|(?<![\p{L}])(?:first|last) (?:\p{L}{2,6} ){0,3}(?:are|is) \d{3,4}(?![\p{L}\p{N}])[^.!?\n\d]{1,24}(?:first|last) (?:\p{L}{2,6} ){0,3}(?:are|is) \d{3,4}(?![\p{L}\p{N}])/giu,
);
const englishDigit = 'zero|one|two|three|four|five|six|seven|eight|nine';
/** Digits and words for digits in one piece: "07700nine00456". */
const glued = prefiltered(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?=[a-z\\d]{0,24}(?:\\d(?:${englishDigit})|(?:${englishDigit})\\d))(?:(?:${englishDigit}|\\d) ?){6,18}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
);

function digitsOf(number: string): number {
  return number.match(new RegExp(`\\d|${englishDigit}`, 'giu'))?.length ?? 0;
}

const fewestOfMixed = 7;

function disguisedNumbersIn(text: string): Span[] {
  const found = [vanity, extended, ownNumber, inParts].flatMap((pattern) => spansOf(text, pattern));
  for (const { 0: number, index } of matchesOf(text, glued))
    if (digitsOf(number) >= fewestSpelled) found.push({ start: index, end: index + number.length });
  for (const { 0: number, index } of matchesOf(text, mixed)) {
    if (number.replace(/\D/g, '').length < fewestOfMixed) continue;
    // Capitals stand among the digits of products' numbers as well: those have no groups.
    if (/[SBZ]/.test(number) && !/\d[ .\-–()/]/.test(number)) continue;
    const digits = number
      .replace(/[oO]/g, '0')
      .replace(/[lI]/g, '1')
      .replace(/S/g, '5')
      .replace(/B/g, '8')
      .replace(/Z/g, '2');
    if (isPhone(digits, false)) found.push({ start: index, end: index + number.length });
  }
  return found;
}
