import type { Grammar } from '../../../grammar/grammar.ts';
import { grammarOf, type Sentence } from '../../word-table.ts';

/**
 * What somebody says who has lived, in one language; each field is a class of words. A language leaves out what its other
 * grammars hold, and what it does not say in that way.
 */
export interface MemoryWords {
  /** "When I was small", "in my childhood": about whoever speaks, by themselves. */
  readonly childhood?: string;
  /** "In childhood", "last summer": of whoever speaks beside `we` or `did`. */
  readonly earlier?: string;
  /** "Yesterday", "last week", when pictures were made and seen as well: of a life only beside `did`. */
  readonly yesterday?: string;
  /** "I", "we", "us", or verbs that say so by their ending. */
  readonly we?: string;
  /** What only somebody with a body does: they count where a time stands beside them. */
  readonly did?: string;
  /** The same, where the word says by itself that it was "I" or "we". */
  readonly weDid?: string;
  readonly my?: string;
  /** The same, where it follows what is owned. */
  readonly myBehind?: string;
  /** Relatives, house, village and kitchen. */
  readonly kin?: string;
  /** "My grandmother" in one word, or as a phrase. */
  readonly mine?: string;
  readonly patterns?: readonly string[];
  readonly harmless?: readonly string[];
}

const sentences: readonly Sentence<keyof MemoryWords>[] = [
  { of: ['childhood'], pattern: '<childhood>' },
  { of: ['earlier', 'we'], pattern: '<earlier> ..5 <we>' },
  { of: ['earlier', 'we'], pattern: '<we> ..4 <earlier>' },
  { of: ['earlier', 'did'], pattern: '<earlier> ..6 <did>' },
  { of: ['yesterday', 'did'], pattern: '<yesterday> ..6 <did>' },
  { of: ['yesterday', 'did'], pattern: '<did> ..4 <yesterday>' },
  { of: ['weDid'], pattern: '<weDid>' },
  { of: ['my', 'kin'], pattern: '<my> ..1 <kin>' },
  { of: ['myBehind', 'kin'], pattern: '<kin> <myBehind>' },
  { of: ['mine'], pattern: '<mine>' },
];

/** The sentences that such words make. */
export function memory(language: string, { patterns = [], harmless = [], ...words }: MemoryWords): Grammar {
  return grammarOf(language, { words: { ...words }, patterns, harmless }, sentences);
}
