import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { hostilityToGroups, hostilityToGroupsAcross } from '../hostility/index.ts';
import { secondSenses } from '../second-senses/index.ts';
import { asian } from './asian.ts';
import { hateDenied } from './denials/index.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { european } from './european.ts';
import { homecomings } from './homecoming.ts';
import { ideology } from './ideology.ts';
import { mournings } from './mourning.ts';
import { paintColours } from './paints.ts';
import { pictures, picturesAcrossSentences } from './pictures/index.ts';
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
    ...pictures,
    ...secondSenses,
    ...hateDenied,
    ...homecomings,
    ...mournings,
    ...paintColours,
  ],
  acrossSentences: [
    ...hostilityToGroupsAcross,
    ...remarksAcrossSentences,
    ...prejudiceAcrossSentences,
    ...picturesAcrossSentences,
  ],
};
