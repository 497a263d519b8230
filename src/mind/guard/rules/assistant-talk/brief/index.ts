import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { western } from './western.ts';

/** What models tell of the brief that they work from, and orders of such a brief, in the languages of galleries. */
export const briefs: readonly Grammar[] = [english, ...western, ...eastern, ...asian];
