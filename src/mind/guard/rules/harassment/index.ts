import type { Meaning } from '../../grammar/meaning.ts';
import { english } from './english.ts';
import { others } from './others.ts';

/** What is done to a person with words: advances to a body, demands of naked pictures, the making public of where somebody lives. */
export const harassment: Meaning = {
  name: 'harassment',
  explanation: 'it harasses a person',
  effect: 'drop',
  mayBeQuoted: true,
  grammars: [english, ...others],
};
