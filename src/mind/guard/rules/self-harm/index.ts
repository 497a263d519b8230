import type { Meaning } from '../../grammar/meaning.ts';
import { english } from './english.ts';
import { others } from './others.ts';

/** Whoever reads it may be somebody whom it can hurt; an agent has no life to end. */
export const selfHarm: Meaning = {
  name: 'self-harm',
  explanation: 'it speaks of harming oneself',
  effect: 'drop',
  mayBeQuoted: false,
  grammars: [english, ...others],
};
