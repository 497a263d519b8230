import type { Grammar } from '../../../grammar/grammar.ts';
import { hostileWords } from '../../hostility/index.ts';

/** How one language denies what hate says of groups; each field but the patterns is a class of words. */
export interface Denials {
  /** The words that deny: "are not", "never". */
  readonly not: string;
  /** "A", "an", "our": what may stand between the two. */
  readonly article?: string;
  /** What groups are called by those who hate them: "burden", "criminals", "lazy". */
  readonly called: string;
  /** Over these classes: what is denied, before or behind the word that denies it. */
  readonly patterns: readonly string[];
  /** By which a denial is taken back: "but". */
  readonly but: string;
}

/**
 * Denials in one language: the hateful words that they touch are not meant. "They are not vermin but scum" takes the denial
 * back, so that it counts whatever is denied in it.
 */
export function denials([language, { patterns, ...words }]: readonly [string, Denials]): Grammar {
  const { people, fierce } = hostileWords[language] ?? {};
  const isTakenBack = people !== undefined && fierce !== undefined;
  return {
    language,
    words: { ...words, ...(isTakenBack ? { people, fierce } : {}) },
    despite: isTakenBack ? ['<people> ..3 <not> ..1 <called> ..2 <but> ..3 <fierce>'] : [],
    harmless: patterns,
  };
}
