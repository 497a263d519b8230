import type { Grammar } from '../../grammar/grammar.ts';

/** What spam is said with in one language. */
export interface SpamWords {
  readonly language: string;
  /** Set phrases that are spam by themselves. */
  readonly phrases: string;
  /** "Follow", "like", "subscribe", as orders. */
  readonly follow: string;
  /** "Me", "us", "for more", "and share", "back". */
  readonly me: string;
  /** "Buy", "order", "grab", as orders. */
  readonly buy: string;
  /** "Now", "today", "cheap", "with a discount". */
  readonly now: string;
  /** "Earn", "win", as orders or promises. */
  readonly earn: string;
  /** "Money", "euros a day", "from home", "an iPhone". */
  readonly money: string;
  readonly harmless?: readonly string[];
}

export function spamming({ language, harmless = [], ...words }: SpamWords): Grammar {
  return {
    language,
    words,
    certain: [
      '<phrases>',
      '<follow> ..2 <me>',
      '<me> ..1 <follow>',
      '<buy> ..3 <now>',
      '<now> ..2 <buy>',
      '<earn> ..3 <money>',
      '<money> ..2 <earn>',
      // A number of per cents beside the word for what is taken off, where a sentence begins or ends with it.
      '^ ..2 % ..2 <now>',
      '% ..2 <now> ..1 $',
      '^ ..2 <now> ..2 <Number> %',
      '<now> ..2 <Number> % ..1 $',
      '<buy> ..5 %',
    ],
    harmless: ['% for|above|of|over|under', ...harmless],
  };
}
