import type { Grammar } from '../../../grammar/grammar.ts';
import { balticAndFinnic } from './baltic-and-finnic.ts';
import { cyrillic } from './cyrillic.ts';
import { germanic } from './germanic.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { southeastern } from './southeastern.ts';

/** Loans, bets, courses, prizes, followers and acquaintances on offer, in the languages of Europe. */
export const offers: readonly Grammar[] = [
  ...germanic,
  ...romance,
  ...slavic,
  ...cyrillic,
  ...balticAndFinnic,
  ...southeastern,
];
