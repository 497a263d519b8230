import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { western } from './western.ts';

/** What models say of the task itself, in the languages of galleries. */
export const aboutTheTask: readonly Grammar[] = [...western, ...eastern, ...asian];
