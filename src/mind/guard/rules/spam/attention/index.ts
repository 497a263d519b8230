import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { western } from './western.ts';

/** What draws people away from the picture, in each language. */
export const attention: readonly Grammar[] = [...western, ...eastern, ...asian];
