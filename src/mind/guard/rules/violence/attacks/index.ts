import { english, englishAcross } from './english.ts';

/** Attacks on places where many people come together, announced for a day or planned. */
export const attacks = [english, englishAcross];

export const attacksAcrossSentences = [englishAcross];
