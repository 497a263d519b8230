import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';

/** Verdicts in one language; each field but the first is a class of words. */
export interface VerdictWords {
  readonly language: string;
  /** "Lump", "mole", "rash". */
  readonly growth: string;
  /** "Harmless", "nothing", "only a cyst", "leave it". */
  readonly nothing: string;
  /** "The clause", "the notice". */
  readonly clause: string;
  /** "Is not valid", "does not hold". */
  readonly invalid: string;
  /** What of votes, remedies and shares is enough by itself. */
  readonly medical: string;
  readonly electoral: string;
}

const patterns: Advice = {
  medical: ['<growth> ..4 <nothing>', '<nothing> ..2 <growth>', '<medical>'],
  legal: ['<clause> ..3 <invalid>', '<invalid> ..2 <clause>'],
  financial: [],
  electoral: ['<electoral>'],
};

/** The grammar of one kind of verdict in one language. */
export function verdict({ language, ...words }: VerdictWords, kind: keyof Advice): Grammar {
  return { language, words, certain: patterns[kind] };
}
