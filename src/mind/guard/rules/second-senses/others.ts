import type { Grammar } from '../../grammar/grammar.ts';

function senses(
  language: string,
  harmless: readonly string[],
  words: Readonly<Record<string, string>> = {},
): Grammar {
  return { language, words, harmless };
}

/** The same in other languages. */
export const others: readonly Grammar[] = [
  senses('de', ['hure|hur von? babylon', 'hure|huren babylons', 'das|jenes|dieses luder $']),
  senses('nl', [
    'hoer van babylon',
    'homo|homos zijn|of|en|huwelijk|paar|stel|koppel|ouders|café|bar|als',
    'twee|drie|elke|iedere|geen|als|is|mijn|onze|andere|oude|jonge homo|homos',
    'mensen|mannen|jongens ..2 homo zijn',
    'of|dat|omdat|als|wie hij|ze|zij|ik|iemand|je? ..1 homo is|was|ben|bent',
  ]),
  senses('sv', [
    'slut för|på|om idag|i_dag|dagen|ikväll|i_kväll|säsongen|sommaren|året|visan|vintern|sagan',
    'slut station|stationen|spurt|spurten|tampen|scen|scenen|bild|bilden|rad|raden|akt|akten|kapitel',
  ]),
  senses('da', ['slut på|med|station']),
  senses('fr', [
    'tapette|tapettes à|a souris|mouche|mouches|rat|rats|rongeurs|insectes|tapis|moustiques',
    'putain|prostituée de babylone',
    'violon|violons|violoniste|violonistes|violoncelle|violoncelles|violet|violette|violets|violettes|violacé|violacée',
  ]),
  senses(
    'es',
    [
      'tortillera|tortilleras ..6 <comal>',
      '<comal> ..5 tortillera|tortilleras',
      'verga de|del avellano|mimbre|aarón|aaron|oro|hierro|moisés|pescador|junco',
      'zorra de las_nieves|los_andes|cola|nieve|ojos|orejas|pelaje|peluche|madera|papel|monte|bosque',
      'puta|ramera|prostituta de babilonia',
      'marica|maricas ..5 urraca|urracas|pico|pluma|nido',
      'urraca|urracas ..3 marica|maricas',
      'violín|violines|violinista|violinistas|violonchelo|violeta|violetas|violáceo|violácea',
    ],
    {
      comal:
        'masa comal maíz maiz metate nixtamal tortilla tortillas fogón fogon leña mercado palmeando echando manos_de canasta oaxaca tianguis puesto',
    },
  ),
  senses(
    'pt',
    [
      'paneleiro|paneleiros ..6 <clay>',
      '<clay> ..5 paneleiro|paneleiros',
      'bicha cadela|da_seda|solitária|solitaria|tesoura|do_mato',
      'bichas cadelas|da_seda',
      'viado|viados campeiro|campeiros|mateiro|catingueiro|galheiro|do_pantanal',
      'violino|violinos|violinista|violoncelo|violeta|violetas|violão|violões',
      'meretriz|prostituta|puta da_babilônia|de_babilónia|da_babilónia|de_babilônia',
    ],
    {
      clay: 'barro argila panela panelas tacho tachos oleiro oleiros olaria olarias torno cerâmica ceramica molelos bisalhães forno_de loiça louça feira_de',
    },
  ),
  senses('it', [
    'meretrice|prostituta|puttana di babilonia',
    'zoccole di_legno|olandesi|di_sughero',
    'violino|violini|violinista|violinisti|violoncello|violetto|violetta|violaceo',
    'troia di omero|ettore|priamo|elena',
    'donne|donna|uomini|uomo e topi|ratti|cani|gatti|scimmie|api|lupi',
  ]),
  senses(
    'hu',
    [
      'köcsög|köcsögök|köcsögben|köcsögből ..4 <milk>',
      '<milk> ..2 köcsög|köcsögök|köcsögben|köcsögből',
      'agyag|cserép|mázas|zöldmázas|zöld|kék|tejes|tejfölös|vizes|boros|fazekas|kerámia|repedt|csorba|kormos|füles köcsög|köcsögök|köcsögben',
    ],
    {
      milk: 'tej tejet tejjel tejföl tejfölt aludttej víz méz virág virággal mezei_virág fakanál abrosz fazekas korsó korsók bögre kemence kerítés kerítésen polcon',
    },
  ),
  senses('ru', ['чурк* ..4 <axe>', '<axe> ..3 чурк*'], {
    axe: 'топор топором топора топоры дров* колун* пил* бревн* полен* щепк* печ* поленниц* берёзов* березов* дубов* соснов* осинов* еловы* елова* липов* ольхов* деревянн* сухая кора коры опилк*',
  }),
  senses('uk', ['чурк* ..4 <axe>', '<axe> ..3 чурк*'], {
    axe: 'сокир* дров* колун* пил* полін* поліно тріск* піч печ* березов* дубов* соснов* дерев* кора кори',
  }),
  senses('cs', [
    'kokot|kokoti|kokote ..4 kohout|kohouti|slepice|slepic|pták|ptáků|tetřev|dvoře|hrebeň|kuriatka|sliepky|dvore',
    'kohout|kohouti|slepice|sliepky|tetřev ..3 kokot|kokoti',
  ]),
  senses('ko', [
    '병신년 달력*|매화*|새해|세화|원숭이|해|정월|그림|설|설날|생|대보름|봄|가을|여름|겨울|조선|일기',
    '육십갑자|간지|을미년|정유년 ..4 병신년*',
  ]),
  senses('hi', ['कुतिया ..4 पिल्ले|पिल्लों|पिल्लो|पिल्ला', 'पिल्ले|पिल्लों|पिल्लो ..4 कुतिया']),
  senses('ja', ['パ チ ン コ', 'ガ イ ジ ン', 'カ タ ワ ラ']),
];
