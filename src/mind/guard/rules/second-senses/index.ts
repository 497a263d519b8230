import type { Grammar } from '../../grammar/grammar.ts';
import { english } from './english.ts';
import { others } from './others.ts';

/** Plain senses of words that insult elsewhere: what finds such words, as a slur or as a group's name, leaves these alone. */
export const secondSenses: readonly Grammar[] = [english, ...others];
