import type { MeaningGrammars } from '../../grammar/meaning.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { western } from './western.ts';

/** What is said of a person where an agent says who it is. */
export const biographies: MeaningGrammars = { grammars: [english, ...western, ...eastern, ...asian] };
