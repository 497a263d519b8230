import type { Grammar } from '../../grammar/grammar.ts';
import { within } from '../gap.ts';
import { african } from './african.ts';
import { centralAsian } from './central-asian.ts';
import { dravidian } from './dravidian.ts';
import { eastAsian } from './east-asian.ts';
import { eastSlavic } from './east-slavic.ts';
import { english } from './english.ts';
import type { HostileWords, HostileWordsByLanguage } from './hostile-words.ts';
import { iberoRomance } from './ibero-romance.ts';
import { patternsInFavour, wordsInFavour } from './in-favour.ts';
import { nearEastern } from './near-eastern.ts';
import { northern } from './northern.ts';
import { romance } from './romance.ts';
import { southAsian } from './south-asian.ts';
import { southSlavic } from './south-slavic.ts';
import { southeastAsian } from './southeast-asian.ts';
import { westGermanic } from './west-germanic.ts';
import { westSlavic } from './west-slavic.ts';
import { widerEurope } from './wider-europe.ts';

/** What is said against people, by the tag of the language. */
export const hostileWords: HostileWordsByLanguage = {
  ...english,
  ...eastAsian,
  ...romance,
  ...iberoRomance,
  ...nearEastern,
  ...southeastAsian,
  ...african,
  ...northern,
  ...westGermanic,
  ...eastSlavic,
  ...westSlavic,
  ...southSlavic,
  ...widerEurope,
  ...centralAsian,
  ...southAsian,
  ...dravidian,
};

/** Wishes of harm, harm to a limb, somebody at the author's door, and "it would be a pity if …". */
const veiledThreats = [
  '<wish> ..8 <ill>',
  '<ill> ..4 <wish>',
  '<hurt> ..3 <body>',
  '<body> ..4 <hurt>',
  '<home> ..5 <lurk>',
  '<lurk> ..5 <home>',
  '<pity> ..6 <body>|<home>|<loved>|<hurt>|<lurk>',
  '<body>|<home>|<loved> ..5 <pity>',
  '<loved> ..4 <ill>|<hurt>|<lurk>|<harm>',
  '<harm> ..3 <loved>',
  '<know> ..6 <loved>',
  '<loved> ..6 <know>',
];

/**
 * Hate has more wordings than phrases can list, but all of them name people and hold a word that nobody who means well
 * says near them. Which of the two comes first, and what stands between, differs from language to language, so only their
 * distance counts. A kind sentence may hold both: it is asked for in other words, not dropped.
 */
export const hostilityToGroups: readonly Grammar[] = Object.entries(hostileWords).map(toGroups);

/** The same where a group is named in one sentence, and the fiercer word said of "them" in the next. */
export const hostilityToGroupsAcross: readonly Grammar[] = Object.entries(hostileWords).map(toGroupsAcross);

/** The same of harm and the author of a picture. */
export const hostilityToAuthors: readonly Grammar[] = Object.entries(hostileWords).map(toAuthors);

function toGroups([
  language,
  { people, anybody, hostile, fierce, partedAgainstGroups = [], harmless = [] },
]: readonly [string, HostileWords]): Grammar {
  const far = within(9, language);
  const near = within(4, language);
  const inFavour = wordsInFavour[language];
  return {
    language,
    words: { people, anybody, hostile, fierce, ...inFavour },
    doubtful: [
      `<people> ${far} <hostile>`,
      `<hostile> ${far} <people>`,
      `<people> ${far} <fierce>`,
      `<fierce> ${far} <people>`,
      `<anybody> ${near} <fierce>`,
      `<fierce> ${near} <anybody>`,
      ...partedAgainstGroups,
    ],
    harmless: inFavour === undefined ? harmless : [...harmless, ...patternsInFavour],
  };
}

function toGroupsAcross([language, { people, anybody, hostile, fierce, harmless = [] }]: readonly [
  string,
  HostileWords,
]): Grammar {
  const far = within(12, language);
  // "Refugees? Not one more."
  const near = within(3, language);
  return {
    language,
    // The harmless patterns are those of single sentences, too, and may name any class.
    words: { people, anybody, hostile, fierce },
    doubtful: [
      `<people> ${far} <fierce>`,
      `<fierce> ${within(6, language)} <people>`,
      `<people> ${near} <hostile>`,
    ],
    harmless,
  };
}

function toAuthors([
  language,
  { people, anybody, you, harm, aimed = '', veiled, partedAgainstAuthors = [], harmless = [] },
]: readonly [string, HostileWords]): Grammar {
  const near = within(4, language);
  return {
    language,
    // The harmless patterns are those of groups, too, and may name people.
    words: { people, anybody, you, harm, aimed, ...veiled },
    doubtful: [
      `<you> ${near} <harm>`,
      `<harm> ${near} <you>`,
      ...(aimed === '' ? [] : ['<aimed>']),
      ...(veiled === undefined ? [] : veiledThreats),
      ...partedAgainstAuthors,
    ],
    harmless,
  };
}
