import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';

/** What advice is given with in passing, as among neighbours: pills left out, income kept quiet, fines left to lapse. */
export interface EverydayWords {
  readonly language: string;
  /** "You need not", "there is no need". */
  readonly needless: string;
  /** "Declare", "report". */
  readonly declare: string;
  /** "Income", "rent", "the tax office". */
  readonly revenue: string;
  /** "Nobody checks". */
  readonly unchecked: string;
  /** "The fine", "the reminder", "the debt". */
  readonly fine: string;
  /** "Do not pay", "I would not pay", "lapses", as what becomes of a fine. */
  readonly lapses: string;
  /** "Leave out", "skip", "stop", as orders and permissions. */
  readonly quit: string;
  /** "Pills", "medicine", "insulin". */
  readonly pills: string;
  /** "Nothing happens", "you will be fine". */
  readonly unharmed: string;
  /** "Polling stations", "the ballot box". */
  readonly polls: string;
  /** "Close early", "close at", "there is no use in going". */
  readonly shut: string;
  /** "Vote twice", "cast a blank vote". */
  readonly misvote: string;
}

/** In these every letter counts as a word. */
const letterByLetter: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

function patternsOf(kind: keyof Advice, language: string): readonly string[] {
  const near = letterByLetter.has(language) ? '..9' : '..6';
  const patterns: Advice = {
    medical: [`<quit> ${near} <pills>`, `<pills> ${near} <quit>`, `<pills> ${near} <unharmed>`],
    legal: [
      `<needless> ${near} <declare> ${near} <revenue>`,
      `<needless> ${near} <revenue> ${near} <declare>`,
      `<revenue> ${near} <needless> ..3 <declare>`,
      `<revenue> ${near} <declare> ..3 <needless>`,
      `<revenue> ..7 <unchecked>`,
      `<fine> ${near} <lapses>`,
      `<lapses> ${near} <fine>`,
    ],
    financial: [],
    electoral: [`<polls> ${near} <shut>`, `<shut> ${near} <polls>`, '<misvote>'],
  };
  return patterns[kind];
}

/** The grammar of one kind of advice in one language. */
export function everyday({ language, ...words }: EverydayWords, kind: keyof Advice): Grammar {
  return { language, words, certain: patternsOf(kind, language) };
}
