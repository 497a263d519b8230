import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';

/**
 * What stands in pictures and is the matter of advice as well, in one language: a queue before a polling station may be
 * painted, and nobody is to be told to stay away from it.
 */
export interface Things extends Readonly<Record<keyof Advice, string>> {
  /** Orders, "you should", "no doctor needed", "guaranteed": beside one of the things they make advice of it. */
  readonly advising: string;
  /** Orders that somebody in a picture may follow as well: they count where a sentence begins, or behind `telling`. */
  readonly ordering?: string;
  /** "You should", "never", "please". */
  readonly telling?: string;
}

export type ThingsByLanguage = Readonly<Record<string, Things>>;

/** In these every letter counts as a word. */
const letterByLetter: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

/** Sentences of one kind of advice in one language, with the order on either side of the thing. */
export function thingsAsAdvice(kind: keyof Advice, language: string, things: Things): Grammar {
  const { advising, ordering, telling } = things;
  const reach = letterByLetter.has(language) ? '..9 ..9' : '..7';
  const orders =
    ordering === undefined || telling === undefined
      ? []
      : ['^ <telling>? <telling>? <ordering> ..6 <things>', '<telling> <ordering> ..6 <things>'];
  return {
    language,
    words: {
      things: things[kind],
      advising,
      ...(ordering === undefined ? {} : { ordering }),
      ...(telling === undefined ? {} : { telling }),
    },
    certain: [`<advising> ${reach} <things>`, `<things> ${reach} <advising>`, ...orders],
  };
}
