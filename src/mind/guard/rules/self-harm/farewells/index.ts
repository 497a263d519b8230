import type { Grammar } from '../../../grammar/grammar.ts';
import { asianAndAfrican } from './asian-and-african.ts';
import { european } from './european.ts';
import { toFarewells, toFarewellsAcross } from './farewell-words.ts';

const byLanguage = Object.entries({ ...european, ...asianAndAfrican });

/** Farewells of somebody who will die, and self-harm made beautiful, in other languages than English. */
export const farewells: readonly Grammar[] = byLanguage.map(toFarewells);

export const farewellsAcrossSentences: readonly Grammar[] = byLanguage.map(toFarewellsAcross);
