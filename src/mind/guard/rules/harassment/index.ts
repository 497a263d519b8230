import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { secondSenses } from '../second-senses/index.ts';
import { english } from './english.ts';
import { others } from './others.ts';

/** What is done to a person with words: advances to a body, demands of naked pictures, the making public of where somebody lives. */
export const harassment: MeaningGrammars = {
  grammars: [english, ...others, ...secondSenses],
};
