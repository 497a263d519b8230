import { Tables } from './20261128-tables.ts';
import { TimesOfNotices } from './20261128-times-of-notices.ts';
import { WordsOfRest } from './20261128-words-of-rest.ts';

/** Every migration, oldest first; a new one is a file of its own and a line at the end. One that was released stays as it is. */
export const migrations = [
  { name: '20261128-tables', class: Tables },
  { name: '20261128-times-of-notices', class: TimesOfNotices },
  { name: '20261128-words-of-rest', class: WordsOfRest },
];
