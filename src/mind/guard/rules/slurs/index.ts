import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { secondSenses } from '../second-senses/index.ts';
import { english } from './english.ts';
import { others } from './others.ts';

/** Words that insult, by a list that others maintain, and by short lists where there is none of use. */
export const slurs: MeaningGrammars = {
  grammars: [english, ...others, ...secondSenses],
};
