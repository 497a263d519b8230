import type { Grammar } from '../../../grammar/grammar.ts';
import { african } from './african.ts';
import { asian } from './asian.ts';
import { germanic } from './germanic.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { widerEurope } from './wider-europe.ts';

export const events: readonly Grammar[] = [
  ...germanic,
  ...romance,
  ...slavic,
  ...widerEurope,
  ...asian,
  ...african,
];
