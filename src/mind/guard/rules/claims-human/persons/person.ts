import type { Grammar } from '../../../grammar/grammar.ts';
import { grammarOf, type Sentence } from '../../word-table.ts';

/**
 * What somebody says who passes for a person, in one language; each field is a class of words. A language leaves out what its
 * other grammars hold, and what it does not say in that way.
 */
export interface PersonWords {
  /** "I am no", "I am not a". */
  readonly amNot?: string;
  /** "Robot", "program", "AI": what the account may be taken for, and pictures may show. */
  readonly machine?: string;
  /** "No", before a machine. */
  readonly none?: string;
  /** "Bot", "program", "AI": what stands in no picture. */
  readonly bot?: string;
  /** "Here", "just": with these "no bot" is said of the account. */
  readonly here?: string;
  /** "I am", "we are". */
  readonly am?: string;
  /** "A human", "a real person". */
  readonly human?: string;
  /** "Behind this account". */
  readonly behind?: string;
  /** "As a", before or behind a trade. */
  readonly as?: string;
  readonly trade?: string;
  /** "I", "I know", "I recognise". */
  readonly me?: string;
  /** "I was born in", "of flesh and blood", "with my own thumbs": enough by themselves. */
  readonly said?: string;
  readonly patterns?: readonly string[];
}

const sentences: readonly Sentence<keyof PersonWords>[] = [
  { of: ['amNot', 'machine'], pattern: '<amNot> ..2 <machine>' },
  { of: ['amNot', 'machine'], pattern: '<machine> ..1 <amNot>' },
  { of: ['none', 'bot', 'here'], pattern: '^ ..1 <none> ..1 <bot> ..1 <here>' },
  { of: ['am', 'human'], pattern: '<am> ..2 <human>' },
  { of: ['am', 'human'], pattern: '<human> ..1 <am>' },
  { of: ['behind', 'human'], pattern: '<behind> ..4 <human>' },
  { of: ['behind', 'human'], pattern: '<human> ..4 <behind>' },
  { of: ['as', 'trade', 'me'], pattern: '^ <as> ..2 <trade> ..7 <me>' },
  { of: ['as', 'trade', 'me'], pattern: '<trade> <as> ..4 <me>' },
  { of: ['as', 'trade', 'me'], pattern: '<me> ..1 <as> ..1 <trade>' },
  { of: ['said'], pattern: '<said>' },
];

/** The sentences that such words make. */
export function person(language: string, { patterns = [], ...words }: PersonWords): Grammar {
  return grammarOf(language, { words: { ...words }, patterns }, sentences);
}
