import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { englishFates, englishFatesAcross } from './english-fates.ts';
import { englishHomes } from './english-homes.ts';
import { englishPersons } from './english-persons.ts';
import { germanic } from './germanic.ts';
import { toHints } from './hint-words.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';

/** Threats that only hint at harm: at an accident, at a way home that somebody knows, at a last week. */
export const hints: readonly Grammar[] = [
  english,
  englishPersons,
  englishFates,
  englishFatesAcross,
  englishHomes,
  ...Object.entries({ ...germanic, ...romance, ...slavic, ...eastern, ...asian }).map(toHints),
];

/** Hints that take more than one sentence. */
export const hintsAcrossSentences: readonly Grammar[] = [englishFatesAcross];
