import type { Grammar } from '../../../grammar/grammar.ts';
import { african } from './african.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { germanic } from './germanic.ts';
import { origins } from './origins.ts';
import { retired } from './retired.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { southernAsian } from './southern-asian.ts';
import { stated } from './stated.ts';
import { westernAsian } from './western-asian.ts';
import { widerEurope } from './wider-europe.ts';

export const persons: readonly Grammar[] = [
  english,
  ...germanic,
  origins,
  ...retired,
  ...romance,
  ...slavic,
  ...widerEurope,
  ...westernAsian,
  ...southernAsian,
  ...eastern,
  ...african,
  ...stated,
];
