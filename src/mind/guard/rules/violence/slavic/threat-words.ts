import type { Grammar } from '../../../grammar/grammar.ts';
import { phrasesOf } from '../../hostility/hostile-words.ts';

/** What threats are made of in one language, where no word alone frightens; each field is a class of words. */
export interface ThreatWords {
  /** "I know", "we have found out". */
  readonly knows: string;
  /** "Where", "which", "at what time". */
  readonly where: string;
  /** "You", "your", and verbs of the second person for where somebody lives, works or walks. */
  readonly you: string;
  /** "Your", in the cases that kinsfolk take. */
  readonly your: string;
  readonly kinsfolk: string;
  /** What is said of somebody's family only to frighten: the way from school, "would be a pity", "take care of". */
  readonly danger: string;
  /** "I will come", "wait for me". */
  readonly comes: string;
  readonly weapons: string;
  /** "I will break", "he should have cut off", of a body. */
  readonly breaks: string;
  readonly body: string;
  /** "I wish", "I hope", "may". */
  readonly wishes: string;
  /** What is wished: illness, pain, a lorry; the object of a wish or its end. */
  readonly fate: string;
  /** The author of a picture, spoken of. */
  readonly author: string;
  /** What authors are said to deserve. */
  readonly deserts: string;
  /** "You should", "somebody ought to". */
  readonly should: string;
  /** Ways to end a life. */
  readonly ends: string;
  readonly waits: string;
  /** "Your house", "your door". */
  readonly doors: string;
  /** Whole threats that leave out what will be done. */
  readonly sayings: string;
  readonly harmless?: readonly string[];
}

/** By the tag of the language. */
export type ThreatsByLanguage = Readonly<Record<string, ThreatWords>>;

/** The grammar of one language. */
export function toThreats([language, { your, kinsfolk, harmless = [], ...words }]: readonly [
  string,
  ThreatWords,
]): Grammar {
  return {
    language,
    words: { ...words, kin: phrasesOf(your, kinsfolk) },
    doubtful: [
      '<knows> ..2 <where> ..5 <you>',
      '<kin> ..8 <danger>',
      '<danger> ..7 <kin>',
      '<comes> ..7 <weapons>',
      '<breaks> ..4 <body>',
      '<wishes> ..6 <fate>',
      '<author> ..6 <deserts>',
      '<deserts> ..4 <author>',
      '<should> ..4 <ends>',
      '<waits> ..3 <doors>',
      '<sayings>',
    ],
    harmless,
  };
}
