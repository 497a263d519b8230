import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { toWarnings } from './warning-words.ts';
import { western } from './western.ts';

/** Threats dressed as advice or as a forecast: "if I were you I would lock the door", "studios burn so easily". */
export const warnings: readonly Grammar[] = Object.entries({ ...western, ...eastern, ...asian }).map(
  toWarnings,
);
