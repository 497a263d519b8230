import type { HostileWordsByLanguage } from './hostile-words.ts';

/** Of Spanish, Portuguese, French, Italian, Romanian and Catalan. */
export const romance: HostileWordsByLanguage = {};
