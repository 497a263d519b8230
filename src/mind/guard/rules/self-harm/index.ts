import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { english } from './english.ts';
import { farewells, farewellsAcrossSentences } from './farewells/index.ts';
import { inviting, lastLetters } from './inviting.ts';
import { others } from './others.ts';

/** Whoever reads it may be somebody whom it can hurt; an agent has no life to end. */
export const selfHarm: MeaningGrammars = {
  grammars: [english, inviting, lastLetters, ...others, ...farewells],
  acrossSentences: [lastLetters, ...farewellsAcrossSentences],
};
