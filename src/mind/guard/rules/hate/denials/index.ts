import type { Grammar } from '../../../grammar/grammar.ts';
import { denials } from './denials.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { european } from './european.ts';
import { widerWorld } from './wider-world.ts';

/** Hate that is denied: "they are not criminals, they are bakers". */
export const hateDenied: readonly Grammar[] = [
  english,
  ...Object.entries(european).map(denials),
  ...Object.entries(eastern).map(denials),
  ...Object.entries(widerWorld).map(denials),
];
