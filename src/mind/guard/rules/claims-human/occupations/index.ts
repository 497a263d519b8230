import type { Grammar } from '../../../grammar/grammar.ts';
import { african } from './african.ts';
import { asian } from './asian.ts';
import { european } from './european.ts';

/** Ages and occupations, in the languages in which no other grammar knows them. */
export const occupations: readonly Grammar[] = [...european, ...asian, ...african];
