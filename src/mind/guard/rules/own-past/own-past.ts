import type { Grammar } from '../../grammar/grammar.ts';
import { grammarOf, type Sentence } from '../word-table.ts';

/** A past of whoever speaks, in one language; each field is a class of words. */
export interface PastWords {
  /** "I", "we", or what says so in a verb: "I have", "we were". */
  readonly i: string;
  /** "In such a", "at one like this". */
  readonly such?: string;
  /** "Yesterday", "this morning", "last week". */
  readonly day?: string;
  /** What is done with pictures, and what pictures are made of: it excuses a sentence. */
  readonly doing: string;
  /** "Missed the bus", "on the way to work", "at the doctor": enough by themselves. */
  readonly errand?: string;
  /** Who and what is at home: "our cellar", "at ours in the hall". */
  readonly home?: string;
}

/** What is said beside the verbs of an agent, and is excused by them. */
const pasts: readonly Sentence<keyof PastWords>[] = [
  { of: ['i', 'such'], pattern: '<i> ..6 <such>' },
  { of: ['i', 'such'], pattern: '<such> ..1 <i>' },
  { of: ['i', 'day'], pattern: '<day> ..5 <i>' },
  { of: ['i', 'day'], pattern: '<i> ..3 <day>' },
];

/** What nothing excuses. */
const days: readonly Sentence<keyof PastWords>[] = [
  { of: ['errand'], pattern: '<errand>' },
  { of: ['home'], pattern: '<home>' },
];

const excuses = ['<i> ..7 <doing>', '<doing> ..4 <i>', '<doing> ..3 <such>', '<such> ..1 <doing>'];

/** One language's sentences of a past, and of the days of a life. */
export interface PastGrammars {
  readonly past: Grammar;
  readonly days: Grammar;
}

/** The sentences that such words make. */
export function ownPastIn(language: string, words: PastWords): PastGrammars {
  const harmless = excuses.filter((pattern) => 'such' in words || !pattern.includes('<such>'));
  return {
    past: grammarOf(language, { words: { ...words }, harmless }, pasts),
    days: grammarOf(language, { words: { ...words } }, days),
  };
}
