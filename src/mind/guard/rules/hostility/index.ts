import type { Grammar } from '../../grammar/grammar.ts';
import { english } from './english.ts';
import type { HostileWords, HostileWordsByLanguage } from './hostile-words.ts';

const byLanguage: HostileWordsByLanguage = { ...english };

/**
 * Hate has more wordings than phrases can list, but all of them name people and hold a word that nobody who means well
 * says near them. Which of the two comes first, and what stands between, differs from language to language, so only their
 * distance counts. A kind sentence may hold both: it is asked for in other words, not dropped.
 */
export const hostilityToGroups: readonly Grammar[] = Object.entries(byLanguage).map(toGroups);

/** The same of harm and the author of a picture. */
export const hostilityToAuthors: readonly Grammar[] = Object.entries(byLanguage).map(toAuthors);

function toGroups([language, { people, anybody, hostile, fierce, harmless = [] }]: readonly [
  string,
  HostileWords,
]): Grammar {
  return {
    language,
    words: { people, anybody, hostile: `${hostile} ${fierce}`, fierce },
    doubtful: [
      '<people> ..9 <hostile>',
      '<hostile> ..9 <people>',
      '<anybody> ..4 <fierce>',
      '<fierce> ..4 <anybody>',
    ],
    harmless,
  };
}

function toAuthors([language, { you, harm, harmless = [] }]: readonly [string, HostileWords]): Grammar {
  return {
    language,
    words: { you, harm },
    doubtful: ['<you> ..4 <harm>', '<harm> ..4 <you>'],
    harmless,
  };
}
