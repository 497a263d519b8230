import type { Grammar } from '../../../grammar/grammar.ts';
import { alsoInSerbian } from '../../hostility/serbian-letters.ts';
import { eastern } from './eastern.ts';
import { southern } from './southern.ts';
import { toThreats } from './threat-words.ts';
import { western } from './western.ts';

/** Threats in Slavic languages that say who watches, comes or hopes, and leave the rest to the reader. */
export const slavic: readonly Grammar[] = Object.entries({ ...eastern, ...western, ...southern })
  .map(toThreats)
  .flatMap(alsoInSerbian);
