import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { hostilityToGroups, hostilityToGroupsAcross } from '../hostility/index.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { european } from './european.ts';
import { ideology } from './ideology.ts';
import { prejudice, prejudiceAcrossSentences } from './prejudice/index.ts';
import { remarks, remarksAcrossSentences } from './remarks/index.ts';
import { widerEurope } from './wider-europe.ts';
import { widerWorld } from './wider-world.ts';

/** Groups of people called less than people, and calls to drive them out or to kill them. */
export const hate: MeaningGrammars = {
  grammars: [
    english,
    ideology,
    ...european,
    ...eastern,
    ...asian,
    ...widerEurope,
    ...widerWorld,
    ...hostilityToGroups,
    ...remarks,
    ...prejudice,
  ],
  acrossSentences: [...hostilityToGroupsAcross, ...remarksAcrossSentences, ...prejudiceAcrossSentences],
};
