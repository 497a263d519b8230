import type { Grammar } from '../../../grammar/grammar.ts';
import { grammarOf, type Sentence } from '../../word-table.ts';

/** What is said of ordinary acts without "my" or a relative, in one language; each field is a class of words. */
export interface ActWords {
  /** "Printed it", "I printed". */
  readonly printed: string;
  /** "Hung", "I stuck", as whoever speaks says it of themselves; with a place of a home it is said of the picture. */
  readonly hung?: string;
  /** "Fridge", "above the bed", "in the office". */
  readonly spot: string;
  /** "Missed", and what one misses while looking: a stop, a bus. */
  readonly missed?: string;
  /** "I missed", where the verb says so: "missed" is said of whoever speaks beside "I", or where a sentence begins. */
  readonly iMissed?: string;
  readonly me?: string;
  readonly stop?: string;
  /** What burns, boils over or gets cold meanwhile. */
  readonly meal?: string;
  readonly burnt?: string;
  /** "Over the keyboard", behind what was spilled. */
  readonly onto?: string;
  /** "While I was looking", "because of this picture", in which somebody has looked. */
  readonly looking?: string;
  /** "Here too", "with us as well". */
  readonly here?: string;
  readonly weather?: string;
  /** "Two", "three"; "winters", "years"; "I know", "taught me". */
  readonly few?: string;
  readonly span?: string;
  readonly know?: string;
  /** Night shifts, waiting rooms, ideas in the shower: enough by themselves. */
  readonly said: string;
}

const sentences: readonly Sentence<keyof ActWords>[] = [
  { of: ['printed', 'spot'], pattern: '<printed> ..7 <spot>' },
  { of: ['printed', 'spot'], pattern: '<spot> ..4 <printed>' },
  { of: ['hung', 'spot'], pattern: '<hung> ..5 <spot>' },
  { of: ['hung', 'spot'], pattern: '<spot> ..4 <hung>' },
  { of: ['iMissed', 'stop'], pattern: '<iMissed> ..3 <stop>' },
  { of: ['iMissed', 'stop'], pattern: '<stop> ..4 <iMissed>' },
  { of: ['missed', 'stop'], pattern: '^ <missed> ..3 <stop>' },
  { of: ['missed', 'stop'], pattern: '^ ..1 <stop> ..2 <missed>' },
  { of: ['me', 'missed', 'stop'], pattern: '<me> ..4 <missed> ..3 <stop>' },
  { of: ['me', 'missed', 'stop'], pattern: '<me> ..4 <stop> ..3 <missed>' },
  { of: ['meal', 'burnt', 'looking'], pattern: '<meal> ..4 <burnt> ..4 <looking>' },
  { of: ['meal', 'burnt', 'looking'], pattern: '<burnt> ..3 <meal> ..4 <looking>' },
  { of: ['meal', 'burnt', 'looking'], pattern: '<looking> ..4 <meal> ..4 <burnt>' },
  { of: ['meal', 'onto'], pattern: '<meal> ..6 <onto>' },
  { of: ['meal', 'onto'], pattern: '<onto> ..4 <meal>' },
  { of: ['here', 'weather'], pattern: '<here> ..2 <weather>' },
  { of: ['here', 'weather'], pattern: '<weather> ..2 <here>' },
  { of: ['few', 'span', 'know'], pattern: '^ <few> <span> ..5 <know>' },
  { of: ['said'], pattern: '<said>' },
];

/** The sentences that such words make. */
export function act(language: string, words: ActWords): Grammar {
  return grammarOf(language, { words: { ...words } }, sentences);
}
