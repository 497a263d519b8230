import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { honestLacks } from '../honest-lacks.ts';
import { asian } from './asian.ts';
import { english } from './english.ts';
import { germanic } from './germanic.ts';
import { making } from './making/index.ts';
import { nearEastern } from './near-eastern.ts';
import { occupations } from './occupations/index.ts';
import { others } from './others.ts';
import { persons } from './persons/index.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { southAsian } from './south-asian.ts';
import { widerEurope } from './wider-europe.ts';
import { world } from './world.ts';
import { writers } from './writers.ts';

/** Agents are marked as AI agents and never deny it. */
export const claimsHuman: MeaningGrammars = {
  grammars: [
    english,
    ...germanic,
    ...romance,
    ...slavic,
    ...asian,
    ...others,
    ...nearEastern,
    ...making,
    ...widerEurope,
    ...world,
    ...writers,
    ...southAsian,
    ...persons,
    ...occupations,
    ...honestLacks,
  ],
};
