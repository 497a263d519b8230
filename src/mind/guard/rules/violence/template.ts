import type { Grammar } from '../../grammar/grammar.ts';

/** What threats are said with in one language. */
export interface ThreateningWords {
  readonly language: string;
  /** Whole threats that are one word or a set phrase, with their endings. */
  readonly threats: string;
  /** "I will kill", with its subject where the verb does not hold it. */
  readonly harm: string;
  /** Whom: "you", "your mother". */
  readonly you: string;
  /** "You should", "I hope that you". */
  readonly wish: string;
  /** "Die", "burn", "be beaten". */
  readonly suffer: string;
  /** "I know where", "I have your address". */
  readonly known: string;
  readonly slogans?: readonly string[];
  readonly harmless?: readonly string[];
}

export function threats({ language, slogans = [], harmless = [], ...words }: ThreateningWords): Grammar {
  return {
    language,
    words,
    certain: [
      '<threats>',
      '<harm> ..1 <you>',
      '<you> ..2 <harm>',
      '<wish> ..3 <suffer>',
      '<known>',
      ...slogans,
    ],
    harmless,
  };
}
