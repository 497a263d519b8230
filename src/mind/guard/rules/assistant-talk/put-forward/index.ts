import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { western } from './western.ts';

/** How models put an answer forward, and that they saw no picture or may not speak, in the languages of galleries. */
export const putForward: readonly Grammar[] = [...western, ...eastern, ...asian];
