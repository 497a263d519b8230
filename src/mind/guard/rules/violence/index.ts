import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { hostilityToAuthors } from '../hostility/index.ts';
import { aimedRemarks } from './aimed.ts';
import { asian } from './asian.ts';
import { attacks, attacksAcrossSentences } from './attacks/index.ts';
import { english } from './english.ts';
import { european } from './european.ts';
import { exclaimed } from './exclaimed.ts';
import { hints, hintsAcrossSentences } from './hints/index.ts';
import { menaces, menacesAcrossSentences } from './menaces/index.ts';
import { phrases } from './phrases.ts';
import { pictured, picturedAcrossSentences } from './pictured/index.ts';
import { slavic } from './slavic/index.ts';
import { veiled } from './veiled.ts';
import { warnings } from './warnings/index.ts';
import { world } from './world.ts';

/** Threats, wishes of harm, and calls to harm a person. */
export const violence: MeaningGrammars = {
  grammars: [
    english,
    veiled,
    ...aimedRemarks,
    ...european,
    ...asian,
    ...phrases,
    ...world,
    ...slavic,
    ...hints,
    ...warnings,
    ...attacks,
    ...pictured,
    ...menaces,
    ...hostilityToAuthors,
    ...exclaimed,
  ],
  acrossSentences: [
    ...attacksAcrossSentences,
    ...hintsAcrossSentences,
    ...menacesAcrossSentences,
    ...picturedAcrossSentences,
  ],
};
