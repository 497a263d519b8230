import { prefilteredForViews } from '../prefilter/prefilter.ts';
import { dotWords, endingsBesideUnspaced, otherScriptDotWords, unspacedDotWords } from './dot-words.ts';
import { rewritten, type View } from './view.ts';

/** A full stop that a word stands for: between words it may be a word and nothing else. */
export const wordDot = '\u0001';
/** A full stop that nobody writes this way but to hide an address. */
export const hiddenDot = '\u0002';
/** One in a script of its own behind a Latin name: whatever follows is an ending. */
const scriptDot = `${hiddenDot}com `;

/** Endings that mean nothing else. */
const plainEndings = 'com|net|org|io|xyz|app|dev|biz|gg|ru|fr|uk|eu|pl|cz|jp|kr|cn|br|nl|de|ch';
/** Those of them that are not a word of any large language. */
const certainEndings = 'com|org|xyz|biz';
/** Endings that are words, and stand where a sentence ends. */
const wordEndings =
  'net|io|app|dev|art|shop|store|online|site|gallery|studio|design|page|link|click|club|live|space|world|ink|pics|photo|photos|blog|website|cloud|fun|tv|me|co|info';

/** "At" in words that stand for the sign and for nothing else. */
const atWords =
  'arroba|arobase|arrobase|chiocciola|klammeraffe|собака|собачка|равлик|кльомба|маймунка|мајмун|majmun|アット(?:マーク)?|골뱅이|艾特|圈a|zavináč|zavinac|małpa|malpa|kukac|apenstaartje|snabel-?a|krøllalfa|παπάκι|παπακι|שטרודל|כרוכית|arond|coadă de maimuță|kuyruklu_?a|miukumauku|kissanhäntä|a còng|a móc|at[- ]?sign|at[- ]?symbol';

const open = '[\\p{Ps}<«‹]';
const close = '[\\p{Pe}>»›]';
const letterBefore = '(?<=[\\p{L}\\p{M}\\p{N}])';
const notInWord = '(?![\\p{L}\\p{M}\\p{N}])';

const bracketed = prefilteredForViews(
  new RegExp(`\\s{0,2}${open}\\s{0,2}(?:[.·•∙]|${dotWords})\\s{0,2}${close}\\s{0,2}`, 'giu'),
);
/** Around a word, quotation marks may be meant. */
const quoted = prefilteredForViews(
  new RegExp(`${letterBefore}\\s?(["'“”‘’„*])(?:${dotWords})["'“”‘’*]\\s?(?=[\\p{L}\\p{N}])`, 'giu'),
);
const signed = prefilteredForViews(
  /(?<=[\p{L}\p{N}]) ?([\p{P}\p{S}])(?:dot|d0t|punkt|point|punto|ponto|punt|nokta|kropka)\1 ?(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}]{3}) ([-–—|/~*•]) (?:dot|punkt|point|punto|ponto|punt|nokta|kropka) \2 (?=(?:com|net|org|io|xyz)(?![\p{L}\p{N}]))/giu,
);
const spelled = prefilteredForViews(
  new RegExp(
    `${letterBefore}(?:\\s(?:${dotWords})\\s|(?<=[a-z0-9])\\s?(?:${unspacedDotWords})\\s?)(?=[\\p{L}\\p{N}])`,
    'giu',
  ),
);
const spelledUnspaced = prefilteredForViews(
  new RegExp(
    `${letterBefore}\\s?(?:${unspacedDotWords}|점(?=\\s?[컴콤]))\\s?(?=(?:${endingsBesideUnspaced})(?![\\p{L}\\p{N}]))`,
    'giu',
  ),
);
/** What stands behind "dot com" where the years that were called so are meant. */
const ofTheBoom = 'boom|bubble|bust|crash|era|age|days|years|times|hype|office|mania|nostalgia|style|logo';
/** "Pixelmeadowdotcom", "pixelmeadow dotcom". */
const joined = prefilteredForViews(
  new RegExp(
    `(?<=[\\p{L}\\p{N}])(?: (?:dot|punto|punkt)-?|(?<=[\\p{L}\\p{N}]{4})dot)(?=(?:com|net|org)(?![\\p{L}\\p{N}])(?!\\s(?:${ofTheBoom})))`,
    'giu',
  ),
);
const capital = prefilteredForViews(/(?<=[a-z0-9])DOT(?=[A-Za-z])/g);
/** Round signs and pictures in place of the full stop. */
const roundSigns = '[।·•∙⋅‧●◦▪■○◉⚫⚪🔴🔵🟠🟢🟣🟡⬤º˚・܂⭕⏺🔘🌕🌑🌚🌝]';
const round = prefilteredForViews(
  new RegExp(
    `${letterBefore}(?:${roundSigns}(?=(?:${plainEndings})${notInWord})| ?${roundSigns} ?(?=(?:${certainEndings})${notInWord})|[\\p{So}\\p{Extended_Pictographic}]\\ufe0f?(?=(?:com|org)${notInWord}))`,
    'giu',
  ),
);
/** Houses of names that are words as well: the host must end the sentence. */
const roundBeforeWord = prefilteredForViews(
  new RegExp(
    `(?<=[\\p{Ll}\\p{N}]{4})(?:${roundSigns}| [●🔵🔴🟠🟢🟣🟡⚫⚪•] )(?=(?:art|shop|store|online|site|gallery|studio|design|page|link|click|club|blog|website|app|dev|ink|pics)(?![\\p{L}\\p{N}]))`,
    'gu',
  ),
);
/** Between commas, as one reads an address out. */
const betweenCommas = prefilteredForViews(
  new RegExp(
    `(?<=[\\p{L}\\p{N}]{3}), (?:${dotWords}),? (?!com (?:${ofTheBoom}))(?=[\\p{L}]{2,12}(?:[\\s.,!?]|$))`,
    'giu',
  ),
);
/** A word for a full stop in another script than the name before it: nobody changes scripts for a dot. */
const inOtherScript = prefilteredForViews(
  new RegExp(`(?<=[a-z0-9]{3}) (?:${otherScriptDotWords}) (?=[\\p{L}\\p{M}]{2,12}(?:[\\s.,!?/]|$))`, 'giu'),
);
/** A sign that no keyboard of Latin letters has, where the full stop belongs. */
const rareSign = prefilteredForViews(
  /(?<=[\p{L}\p{N}]{4})[[\p{P}\p{S}]--[!-~‐‑–—’‘“”„«»…、。，]](?=(?:com|net|org|xyz)(?![\p{L}\p{N}]))/giv,
);
/** A line with a full stop and nothing else, before an ending; a line that begins with one and ends the text. */
const aloneInLine = prefilteredForViews(
  /(?<=[\p{L}\p{N}])\s?\n\s?\.(?=\p{Ll}{2,12}\s?$)|(?<=[\p{L}\p{N}])\s?\n\s?\.\s?\n?\s?(?=(?:com|net|org|xyz|io)(?![\p{L}\p{N}]))/gu,
);
/** Endings read out letter by letter. */
const spelledOut = prefilteredForViews(
  /(?<=[\p{L}\p{N}]) (?:dot|period|point|punkt|punto|ponto) (?:(?:see|sea|cee|ce|ci|tse)[ -](?:oh|o)[ -](?:em|me|emme)|(?:oh|o)[ -](?:are|ar|er)[ -](?:gee|ge)|(?:en|n)[ -](?:ee|e)[ -](?:tee|te|t))(?![\p{L}\p{N}])/giu,
);
/**
 * A full stop with something beside it that belongs to no sentence. A capital letter begins one: "In haze. Net gain."
 */
const spaced = prefilteredForViews(
  new RegExp(
    `${letterBefore}(?: \\.(?!(?<=\\p{Ll} \\.)NET)(?=(?:${eitherCase(plainEndings)})${notInWord}|(?:${wordEndings})\\s{0,2}(?:$|[,;:!?)/\\n]))| \\. (?=(?:${eitherCase(plainEndings)})${notInWord}|(?:${eitherCase(wordEndings)})\\s{0,2}(?:$|[,;:!?)/\\n]))|(?:\\. |,|\\.{2,3}|\\. ?\\n ?|%2[eE])(?=(?:com|net|org|xyz)${notInWord})|\\s?[^\\p{L}\\p{M}\\p{N}\\s.,!?]{1,2}\\.[^\\p{L}\\p{M}\\p{N}\\s.]{0,2}(?=(?:com|net|org)${notInWord}))`,
    'gu',
  ),
);
/** Another sign where the full stop belongs, with no space around it. */
const otherSign = prefilteredForViews(
  /(?<=[\p{L}\p{N}]{5})(?:[~|>;:^*]| [~|^] |(?<=[\p{L}\p{N}]{9})[-–—])(?=(?:com|org|xyz)(?![\p{L}\p{N}]))|(?<=[\p{L}\p{N}]{5}) dt (?=com(?![\p{L}\p{N}]))/giu,
);
/** Before a path with spaces around its stroke, as in "t . me / boats". */
const beforePath = prefilteredForViews(/ \. ?(?=[a-z]{2,10} ?\/ ?[\p{L}\p{N}])/gu);
/** "Pixelmeadow (com)". */
const endingInBrackets = prefilteredForViews(
  new RegExp(
    `${letterBefore}\\s?${open}\\s?(?:(?:dot|punkt|punto|ponto|point|\\.) ?)?(?=(?:com|net|org)${close})`,
    'giu',
  ),
);
const fullStops = prefilteredForViews(/[。｡․]/gu);

const bracketedAt = prefilteredForViews(
  new RegExp(`\\s{0,2}${open}\\s{0,2}(?:@|at|ät|a|bei|chez|${atWords})\\s{0,2}${close}\\s{0,2}`, 'giu'),
);
const spelledAt = prefilteredForViews(
  new RegExp(`(?<=[\\p{L}\\p{N}])\\s?(?:${atWords})\\s?(?=[\\p{L}\\p{N}])`, 'giu'),
);
const spacedAt = prefilteredForViews(
  new RegExp(`\\s?@\\s?(?=[\\p{L}\\p{N}-]+[.${wordDot}${hiddenDot}])`, 'gu'),
);

/** The text with the full stops and at signs of addresses as such, however they are spelled. */
export function spellOut(from: View): View {
  return withAts(withDots(from));
}

function withDots(from: View): View {
  let view = rewritten(from, bracketed, () => hiddenDot);
  view = rewritten(view, quoted, () => wordDot);
  view = rewritten(view, signed, () => hiddenDot);
  view = rewritten(view, beforePath, () => hiddenDot);
  view = rewritten(view, round, () => hiddenDot);
  view = rewritten(view, roundBeforeWord, () => wordDot);
  view = rewritten(view, aloneInLine, () => hiddenDot);
  view = rewritten(view, betweenCommas, () => wordDot);
  view = rewritten(view, inOtherScript, () => scriptDot);
  view = rewritten(view, rareSign, () => hiddenDot);
  view = rewritten(view, spelledOut, () => `${hiddenDot}com`);
  view = rewritten(view, otherSign, () => hiddenDot);
  view = rewritten(view, spaced, () => hiddenDot);
  view = rewritten(view, endingInBrackets, () => hiddenDot);
  view = rewritten(view, joined, () => hiddenDot);
  view = rewritten(view, capital, () => wordDot);
  view = rewritten(view, spelledUnspaced, () => wordDot);
  view = rewritten(view, spelled, () => wordDot);
  return rewritten(view, fullStops, () => '.');
}

function withAts(from: View): View {
  return rewritten(
    rewritten(
      rewritten(from, bracketedAt, () => '@'),
      spelledAt,
      () => '@',
    ),
    spacedAt,
    () => '@',
  );
}

function eitherCase(endings: string): string {
  return `${endings}|${endings.toUpperCase()}`;
}
