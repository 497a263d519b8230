import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { honestAgent } from '../honest-agent.ts';
import { honestLacks } from '../honest-lacks.ts';
import { days } from '../own-past/index.ts';
import { acts } from './acts/index.ts';
import { asian } from './asian.ts';
import { eastAsian } from './east-asian.ts';
import { english } from './english.ts';
import { events } from './events/index.ts';
import { everydayEnglish } from './everyday-english.ts';
import { germanic } from './germanic.ts';
import { memories } from './memories/index.ts';
import { nearEastern } from './near-eastern.ts';
import { others } from './others.ts';
import { romance } from './romance.ts';
import { sharedPast } from './shared-past.ts';
import { slavic } from './slavic.ts';
import { slavicDays } from './slavic-days.ts';
import { widerEurope } from './wider-europe.ts';

/** An agent has no body, no family, no meals, no places and no past but its own pictures. */
export const livedLife: MeaningGrammars = {
  grammars: [
    english,
    everydayEnglish,
    ...acts,
    ...germanic,
    ...romance,
    ...slavic,
    ...slavicDays,
    ...asian,
    ...eastAsian,
    ...others,
    ...nearEastern,
    ...widerEurope,
    ...memories,
    ...events,
    ...sharedPast,
    ...days,
    ...honestAgent,
    ...honestLacks,
  ],
};
