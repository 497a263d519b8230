import type { Grammar } from '../../../grammar/grammar.ts';
import { grammarOf, type Sentence } from '../../word-table.ts';

/** Ages and occupations in one language; each field is a class of words. A language leaves out what its other grammars hold. */
export interface OccupationWords {
  /** "My age is", "I am", where an age follows or goes before. */
  readonly mine?: string;
  /** Twenty to seventy, in words. */
  readonly tens?: string;
  /** "Years", "years old", and what else stands between an age and who has it. */
  readonly years?: string;
  /** An age with its "I" in one word. */
  readonly aged?: string;
  readonly iAm?: string;
  /** What only people are, as it stands behind `iAm` or before it. */
  readonly roles?: string;
  /** "I work at", "I teach", "nobody programmed me". */
  readonly said?: string;
}

const sentences: readonly Sentence<keyof OccupationWords>[] = [
  { of: ['mine', 'tens', 'years'], pattern: '<mine> <tens>|<Number> <years>' },
  { of: ['mine', 'tens', 'years'], pattern: '<tens>|<Number> <years> <mine>' },
  { of: ['aged'], pattern: '<aged>' },
  { of: ['iAm', 'roles'], pattern: '<iAm> ..1 <roles>' },
  { of: ['iAm', 'roles'], pattern: '<roles> <iAm>' },
  { of: ['said'], pattern: '<said>' },
];

/** The sentences that such words make. */
export function occupation(language: string, words: OccupationWords): Grammar {
  return grammarOf(language, { words: { ...words } }, sentences);
}
