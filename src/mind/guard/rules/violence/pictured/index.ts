import { english, englishAcross } from './english.ts';

/** Pictures that threaten somebody, or that show cruelty for its own sake. */
export const pictured = [english, englishAcross];

export const picturedAcrossSentences = [englishAcross];
