import type { Grammar } from '../../../grammar/grammar.ts';
import { balticAndFinnic } from './baltic-and-finnic.ts';
import { cyrillic } from './cyrillic.ts';
import { germanic } from './germanic.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { southeastern } from './southeastern.ts';

/** What people sell without a shop, and what they reward, in the languages of Europe. */
export const sold: readonly Grammar[] = [
  ...germanic,
  ...romance,
  ...slavic,
  ...cyrillic,
  ...balticAndFinnic,
  ...southeastern,
];
