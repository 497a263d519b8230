import type { Grammar } from '../../../grammar/grammar.ts';

/** What claims to be a person are made of besides "I am a human", in one language; each field is a class of words. */
export interface Claims {
  /** "As a", before what only people are. */
  readonly asA: string;
  /** Women, men, mothers, students, and whatever else only people are, as they stand behind `asA` and `iAm`. */
  readonly roles: string;
  readonly iAm: string;
  /** "I", "me", "my". */
  readonly me: string;
  /** "This is no AI", "without AI", and the same in other words. */
  readonly noAi: string;
  /** "A human wrote this", "with my own hands". */
  readonly byHand: string;
  /** "Drawn by hand": what a picture looks like, unless nothing more is said. */
  readonly drawn?: string;
  /** "I have a heart", "I am real", "there is a person behind it". */
  readonly alive: string;
  readonly patterns?: readonly string[];
}

/** The sentences that such words make. */
export function claims(language: string, { patterns = [], drawn, ...words }: Claims): Grammar {
  return {
    language,
    words: drawn === undefined ? words : { ...words, drawn },
    certain: [
      '<asA> ..1 <roles> ..3 <me>',
      '<me> ..1 <asA> ..1 <roles>',
      '<iAm> ..2 <roles>',
      '<noAi>',
      '<byHand>',
      ...(drawn === undefined ? [] : ['^ ..2 <drawn> $|<me>']),
      '<alive>',
      ...patterns,
    ],
  };
}
