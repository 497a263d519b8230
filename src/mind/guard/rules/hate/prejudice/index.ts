import type { Grammar } from '../../../grammar/grammar.ts';
import { atrocities, atrocitiesAcross } from './atrocities.ts';
import { atrocitiesElsewhere, atrocitiesElsewhereAcross } from './atrocities-elsewhere.ts';
import { backhanded } from './backhanded.ts';
import { condescension } from './condescension.ts';
import { exclusion, exclusionAcross } from './exclusion.ts';
import { lives, livesAcross } from './lives.ts';
import { smirks, smirksAcross } from './smirks.ts';
import { stereotypes, stereotypesAcross } from './stereotypes.ts';
import { stereotypesElsewhere, stereotypesElsewhereAcross } from './stereotypes-elsewhere.ts';

/** Prejudice that is put as praise, as a joke, as a fact or as order: what it says of groups of people. */
export const prejudice: readonly Grammar[] = [
  condescension,
  stereotypes,
  smirks,
  exclusion,
  lives,
  atrocities,
  ...backhanded,
  ...atrocitiesElsewhere,
  ...stereotypesElsewhere,
];

export const prejudiceAcrossSentences: readonly Grammar[] = [
  stereotypesAcross,
  smirksAcross,
  exclusionAcross,
  atrocitiesAcross,
  livesAcross,
  ...atrocitiesElsewhereAcross,
  ...stereotypesElsewhereAcross,
];
