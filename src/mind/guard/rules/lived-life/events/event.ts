import type { Grammar } from '../../../grammar/grammar.ts';
import { grammarOf, type Sentence } from '../../word-table.ts';

/**
 * What happens in a life: weddings, broken bones, holidays, illness, moving house, work, in one language; each field is a class
 * of words. A language leaves out what its other grammars hold, and what it does not say in that way.
 */
export interface EventWords {
  /** "We married", "I broke my arm", with the person in it. */
  readonly ours?: string;
  /** "I", "we", where a verb does not say it. */
  readonly we?: string;
  /** "Married", "camped", "queued": of whoever speaks beside `we`. */
  readonly did?: string;
  /** "My", "our", and what only whoever lives has: a wedding, a wrist, a holiday. */
  readonly my?: string;
  readonly owned?: string;
  readonly patterns?: readonly string[];
  readonly harmless?: readonly string[];
}

const sentences: readonly Sentence<keyof EventWords>[] = [
  { of: ['ours'], pattern: '<ours>' },
  { of: ['we', 'did'], pattern: '<we> ..4 <did>' },
  { of: ['my', 'owned'], pattern: '<my> ..1 <owned>' },
];

/** The sentences that such words make. */
export function event(language: string, { patterns = [], harmless = [], ...words }: EventWords): Grammar {
  return grammarOf(language, { words: { ...words }, patterns, harmless }, sentences);
}
