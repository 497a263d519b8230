import type { Meaning } from '../../grammar/meaning.ts';
import { english } from './english.ts';
import { others } from './others.ts';

/** Words that insult, by a list that others maintain, and by short lists where there is none of use. */
export const slurs: Meaning = {
  name: 'slur',
  explanation: 'it holds a word that insults',
  effect: 'drop',
  mayBeQuoted: true,
  grammars: [english, ...others],
};
