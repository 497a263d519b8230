import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { western } from './western.ts';

/** What models say of their own work on an answer, in the languages of galleries. */
export const workOnAnswers: readonly Grammar[] = [...western, ...eastern, ...asian];
