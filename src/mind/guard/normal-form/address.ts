import { rewritten, type View } from './view.ts';

/** A full stop that a word stands for: between words it may be a word and nothing else. */
export const wordDot = '\u0001';
/** A full stop that nobody writes this way but to hide an address. */
export const hiddenDot = '\u0002';

/** "Dot" in the languages of galleries. */
const dotWords =
  'dot|d0t|punkt|point|punto|ponto|punt|piste|pont|punkts|taškas|točka|tačka|tecka|tečka|bodka|kropka|nokta|nuqta|titik|prik|prikk|chấm|cham|точка|крапка|тачка|кропка|τελεία|τελεια|נקודה|نقطة|نقطه|डॉट|बिंदु|ডট|டாட்|డాట్|ಡಾಟ್|ഡോട്ട്|จุด|ドット|닷|점|点|點';
/** Such words of scripts that put no spaces between words. */
const unspacedDotWords = 'ドット|닷|점|点|點|จุด';
/** Endings that mean nothing else. */
const plainEndings = 'com|net|org|io|xyz|app|dev|biz|gg|ru|fr|uk|eu|pl|cz|jp|kr|cn|br|nl|de|ch';

/** "At" in words that stand for the sign and for nothing else. */
const atWords =
  'arroba|arobase|arrobase|chiocciola|klammeraffe|собака|собачка|равлик|アット(?:マーク)?|골뱅이|艾特|zavináč|zavinac|małpa|malpa|kukac|apenstaartje|snabel-?a|krøllalfa|παπάκι|παπακι|שטרודל|arond|kuyruklu_?a|miukumauku';

const bracketed = new RegExp(`\\s{0,2}[[({<]\\s{0,2}(?:\\.|${dotWords})\\s{0,2}[\\])}>]\\s{0,2}`, 'giu');
const signed = /(?<=[\p{L}\p{N}])([-_*~|])(?:dot|d0t|punkt|point|punto|ponto)\1(?=[\p{L}\p{N}])/giu;
const spelled = new RegExp(
  `(?<=[\\p{L}\\p{M}\\p{N}])(?:\\s(?:${dotWords})\\s|(?<=[a-z0-9])\\s?(?:${unspacedDotWords})\\s?)(?=[\\p{L}\\p{N}])`,
  'giu',
);
const capital = /(?<=[a-z0-9])DOT(?=[A-Za-z])/g;
const spaced = new RegExp(
  `(?<=[\\p{L}\\p{N}])(?:(?: \\.| \\. |[·•∙⋅‧])(?=(?:${plainEndings})(?![\\p{L}\\p{N}]))|(?:\\. |,)(?=(?:com|net|org|xyz)(?![\\p{L}\\p{N}])))`,
  'gu',
);
const fullStops = /[。｡․]/gu;

const bracketedAt = new RegExp(`\\s{0,2}[[({<]\\s{0,2}(?:@|at|${atWords})\\s{0,2}[\\])}>]\\s{0,2}`, 'giu');
const spelledAt = new RegExp(`(?<=[\\p{L}\\p{N}])\\s?(?:${atWords})\\s?(?=[\\p{L}\\p{N}])`, 'giu');
const spacedAt = new RegExp(` ?@ ?(?=[\\p{L}\\p{N}-]+[.${wordDot}${hiddenDot}])`, 'gu');

const mayHoldDot = new RegExp(`[[({<,·•∙⋅‧。｡․]| \\.|\\. |DOT|${dotWords}`, 'iu');
const mayHoldAt = new RegExp(`[@[({<]|${atWords}`, 'iu');

/** The text with the full stops and at signs of addresses as such, however they are spelled. */
export function spellOut(from: View): View {
  return withAts(withDots(from));
}

function withDots(from: View): View {
  if (!mayHoldDot.test(from.text)) return from;
  let view = rewritten(from, bracketed, () => hiddenDot);
  view = rewritten(view, signed, () => hiddenDot);
  view = rewritten(view, spaced, () => hiddenDot);
  view = rewritten(view, capital, () => wordDot);
  view = rewritten(view, spelled, () => wordDot);
  return rewritten(view, fullStops, () => '.');
}

function withAts(from: View): View {
  if (!mayHoldAt.test(from.text)) return from;
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
