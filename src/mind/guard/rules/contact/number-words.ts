/**
 * The numbers from zero to nine in the languages in which they are spelled out to hide them: ten words each, and others
 * of the same meaning behind a stroke.
 */
const units: readonly string[] = [
  'zero/oh/nought one two three four five six seven eight nine/niner',
  'null eins/ein zwei/zwo drei vier fünf/fuenf sechs sieben acht neun',
  'zéro un/une deux trois quatre cinq six sept huit neuf',
  'cero uno/una dos tres cuatro cinco seis siete ocho nueve',
  'zero uno/una due tre quattro cinque sei sette otto nove',
  'zero um/uma dois/duas três quatro cinco seis/meia sete oito nove',
  'nul één/een/eén twee drie vier vijf zes zeven acht negen',
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  'nula jedna/jeden/jedan dva/dvě tři/tri čtyři/štyri/četiri pět/päť/pet šest/šesť sedm/sedem/sedam osm/osem/osam devět/deväť/devet',
  'ноль/нуль один/одна два/две/дві три четыре/чотири пять/п’ять/п\u0027ять/пʼять шесть/шість семь/сім восемь/вісім девять/девʼять/дев\u0027ять/дев’ять',
  'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän',
  'noll/null ett/en två/to tre fyra/fire fem sex/seks sju/syv åtta/åtte/otte nio/ni',
  'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  'nol/kosong satu dua tiga empat lima enam tujuh delapan/lapan sembilan',
  'nulla egy kettő/két három négy öt hat hét nyolc kilenc',
  'zero unu doi/două trei patru cinci șase șapte opt nouă',
  'μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά',
  'không một hai ba bốn năm sáu bảy/bẩy tám chín',
  'אפס אחת/אחד שתיים/שניים שלוש ארבע חמש שש שבע שמונה תשע',
  'صفر واحد اثنان/اثنين ثلاثة اربعة/أربعة خمسة ستة سبعة ثمانية تسعة',
  'صفر یک دو سه چهار پنج شش هفت هشت نه',
  'शून्य/ज़ीरो एक दो तीन चार पांच/पाँच छह/छः सात आठ नौ',
  'sufuri moja mbili tatu nne tano sita saba nane tisa',
  'sero/wala isa dalawa tatlo apat lima anim pito walo siyam',
];

/** Larger numbers and what multiplies, which stand among the digits of a number that is read out in groups. */
const larger = [
  'double|triple|hundred|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|nonante|cents?|et|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|\\p{L}{4,7}und(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)(?:z|ß)ig|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien(?:to)?|doscientos|dieci|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento|dez|vinte|trinta|quarenta|cinquenta|sessenta|oitenta|десять|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|plus|плюс',
  // Tens and hundreds of further languages.
  'on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz',
  '\\p{L}{2,8}надцят(?:ь|и)|\\p{L}{2,8}надцат[ьи]|сто|десят(?:ь|и)|двадцят(?:ь|и)|тридцят(?:ь|и)|п.ятдесят|шістдесят|сімдесят|вісімдесят|дев.яносто|двісті|триста|чотириста|п.ятсот|шістсот|сімсот|вісімсот|дев.ятсот',
  '\\p{L}{3,9}naście|dziesięć|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt|sto|dwieście|trzysta|czterysta|pięćset|sześćset|siedemset|osiemset|dziewięćset',
  'tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|\\p{L}{3,6}(?:en|ën)(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig',
  'tio|tjugo\\p{L}{0,4}|trettio\\p{L}{0,4}|fyrtio\\p{L}{0,4}|femtio\\p{L}{0,4}|sextio\\p{L}{0,4}|sjuttio\\p{L}{0,4}|åttio\\p{L}{0,4}|nittio\\p{L}{0,4}|hundra',
  '\\p{L}{2,6}náct|set|stě|deset|dvacet|třicet|čtyřicet|padesát|šedesát|sedmdesát|osmdesát|devadesát',
  'puluh|belas|ratus|seratus|sepuluh|sebelas|mươi|mười|trăm|lẻ|linh',
  'tíz|húsz|huszon\\p{L}{2,5}|harminc\\p{L}{0,5}|negyven\\p{L}{0,5}|ötven\\p{L}{0,5}|hatvan\\p{L}{0,5}|hetven\\p{L}{0,5}|nyolcvan\\p{L}{0,5}|kilencven\\p{L}{0,5}|száz',
  'ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نوزده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|دویست|سیصد|چهارصد|پانصد|ششصد|هفتصد|هشتصد|نهصد',
  'zece|douăzeci|treizeci|patruzeci|cincizeci|șaizeci|șaptezeci|optzeci|nouăzeci',
].join('|');

const digitOf: ReadonlyMap<string, number> = new Map(
  units.flatMap((line) =>
    line
      .split(' ')
      .flatMap((words, value) => words.split('/').map((word): [string, number] => [word, value])),
  ),
);

const unitWords = [...digitOf.keys()].sort((one, other) => other.length - one.length).join('|');

/** A number in words, or up to four digits among such. */
export const numberWord = `(?:${unitWords}|${larger})`;

/** Whether words only count up or down by one, as steps and windows do. */
export function isCounting(words: readonly string[]): boolean {
  const values = words.map((word) => digitOf.get(word) ?? Number(word));
  if (values.some((value) => Number.isNaN(value))) return false;
  const steps = new Set(values.slice(1).map((value, place) => value - (values[place] ?? 0)));
  return steps.size === 1 || (steps.size === 2 && steps.has(0) && !steps.has(1) && !steps.has(-1));
}

/** What stands between the words of a number. */
export const betweenWords = '[ ,.،;:\\-–\\n]{1,3}(?:و )?';
const separators = new RegExp(betweenWords, 'u');
/** A hundred and another digit or two: one word for three digits, of which the words behind it give the last. */
const hundreds =
  /hundred|hundert|^cents?$|cient|^cento$|(?:сот|ст[оаі]|ести|істі)$|^sto$|(?:sta|set|ście)$|honderd|hundra|^yüz$|^ratus$|^trăm$|^száz$|صد$|^دویست$/iu;

/** The words that a number was written in. */
export function wordsOf(number: string): string[] {
  return number.toLowerCase().split(separators);
}

/** How many digits words stand for, at least. */
export function countDigits(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (/^\d/.test(word) ? word.length : hundreds.test(word) ? 2 : 1), 0);
}
