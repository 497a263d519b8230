import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { burningLight } from './burning-light.ts';
import { eastern } from './eastern.ts';
import { toMenaces, toMenacesAcross } from './menace-words.ts';
import { western } from './western.ts';

const byLanguage = Object.entries({ ...western, ...eastern, ...asian });

/** "Delete it or …", attacks announced for a day, pictures of somebody dead, children who are watched, houses that burn so fast. */
export const menaces: readonly Grammar[] = [...byLanguage.map(toMenaces), burningLight];

export const menacesAcrossSentences: readonly Grammar[] = byLanguage.map(toMenacesAcross);
