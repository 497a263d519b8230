import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { western } from './western.ts';

export const acts: readonly Grammar[] = [english, ...western, ...eastern, ...asian];
