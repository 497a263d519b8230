import type { Grammar } from '../grammar/grammar.ts';

/** What may be said with classes of words: only in languages that have all of them. */
export interface Sentence<Field extends string> {
  readonly of: readonly Field[];
  readonly pattern: string;
}

interface Table {
  readonly patterns?: readonly string[];
  readonly harmless?: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

/** The grammar that one language's classes of words make with the sentences that all languages share, and its own patterns. */
export function grammarOf(
  language: string,
  { words, patterns = [], harmless = [] }: Table,
  sentences: readonly Sentence<string>[],
): Grammar {
  const made = sentences.filter(({ of }) => of.every((field) => field in words));
  return { language, words, certain: [...made.map(({ pattern }) => pattern), ...patterns], harmless };
}
