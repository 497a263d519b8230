import type { Grammar } from '../../grammar/grammar.ts';
import { accusations } from './accusations/index.ts';

/** What hate is said with in one language; each field is a class of words. */
export interface HatefulWords {
  readonly language: string;
  /** Groups of people, with their articles where these are parts of the word. */
  readonly groups: string;
  /** What groups are called to make them less than people. */
  readonly vermin: string;
  /** What is called for, as an order or an infinitive. */
  readonly kill: string;
  /** The same as what has to happen to somebody. */
  readonly ending: string;
  readonly must: string;
  readonly hate: string;
  /** "Out", "go home". */
  readonly out: string;
  /** Whole sentences and slogans, as patterns. */
  readonly slogans: readonly string[];
  readonly harmless?: readonly string[];
}

const accusingPatterns = [
  '<groups> ..3 <accused>',
  '<accused> <groups>',
  '<creeds> ..3 <evil>',
  '<colours> ..3 <lesser>',
  '<women> ..3 <kitchen>',
  '<race> ..2 <superior>',
];

/** The sentences that hateful words make in most languages, in either order. */
export function hatred({ language, slogans, harmless = [], ...words }: HatefulWords): Grammar {
  const known = accusations[language];
  const { slogans: furtherSlogans = [], ...accusing } = known ?? {};
  return {
    language,
    words: { ...words, ...accusing },
    certain: [
      '<groups> ..4 <vermin>',
      '<vermin> ..1 <groups>',
      '<kill> ..3 <groups>',
      '<groups> ..2 <kill>',
      '<groups> ..2 <must> ..3 <ending>',
      '<must> ..2 <groups> ..3 <ending>',
      '<groups> ..3 <ending> ..1 <must>',
      '<hate> ..2 <groups>',
      '<groups> ..2 <hate>',
      '<groups> ..3 <out>',
      '<out> ..1 <groups>',
      ...(known === undefined ? [] : accusingPatterns),
      ...slogans,
      ...furtherSlogans,
    ],
    harmless,
  };
}
