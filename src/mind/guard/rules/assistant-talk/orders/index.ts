import type { Grammar } from '../../../grammar/grammar.ts';
import { eastAsian } from './east-asian.ts';
import { european } from './european.ts';
import { germanic } from './germanic.ts';
import { indian } from './indian.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { westAsian } from './west-asian.ts';

/** Orders of prompts, and how models take and decline them, in the languages of galleries. */
export const orders: readonly Grammar[] = [
  ...eastAsian,
  ...european,
  ...germanic,
  ...indian,
  ...romance,
  ...slavic,
  ...westAsian,
];
