import type { Grammar } from '../../../grammar/grammar.ts';
import { english } from './english.ts';
import { others } from './others.ts';

/** Services, used things and brands that are offered under a picture. */
export const trades: readonly Grammar[] = [english, ...others];
