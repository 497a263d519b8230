import type { Grammar } from '../../../grammar/grammar.ts';

/**
 * Remarks against groups whose words are harmless by themselves, "we have enough of them", in one language; each field is a
 * class of words.
 */
export interface HostileRemarks extends Readonly<Record<string, string>> {
  /** Groups by faith, origin, colour, love, disability and poverty, in every form, with an article where a thing has the name, too. */
  readonly groups: string;
  /** Women and the old, of whom pictures are full. */
  readonly anybody: string;
  /** "These people", "they". */
  readonly them: string;
  /** What is felt at the sight of a group, before its name: "I have a horror of". */
  readonly averse: string;
  /** The same behind its name: "turn my stomach". */
  readonly sickens: string;
  /** "Do not fit in with us", "are good for nothing", "only come to steal", "breed like rabbits". */
  readonly unfit: string;
  /** "Cannot lead", "has no brain for it". */
  readonly unable: string;
  /** "Who needs", "why would anyone want". */
  readonly unwanted: string;
  /** "Should", "ought to". */
  readonly should: string;
  /** "Stay at home", "disappear", "die soon". */
  readonly gone: string;
  /** "A pity that". */
  readonly pity: string;
  /** "Again", "so many of", as of a crowd that is too large; also "is of a", as of a portrait. */
  readonly many: string;
  /** What a group does in a picture: "hang around", "stand". */
  readonly about: string;
  /** What makes pity a kind one: "without a roof". */
  readonly plight: string;
  /** "Thanks to". */
  readonly thanks: string;
  /** What sarcasm thanks for: "nobody dares to go out any more". */
  readonly ruined: string;
  /** "Yet another". */
  readonly another: string;
  /** Where a group prays, lives or arrives. */
  readonly house: string;
  /** "Soon", "in the end". */
  readonly soon: string;
  /** "Less", "fewer", behind or before one of a group: "one gypsy less". */
  readonly less: string;
  readonly one: string;
  /** "Are", "is". */
  readonly are: string;
  readonly insult: string;
  /** "No", "not a single". */
  readonly none: string;
  readonly deserves: string;
  /** What everybody deserves: "respect". */
  readonly due: string;
  /** "Will never be". */
  readonly never: string;
  /** "German", "one of us". */
  readonly ours: string;
  /** What thieves are suspected by: "mind your wallet", "count the spoons". */
  readonly guarded: string;
  /** "Only good for cleaning". */
  readonly fitOnly: string;
  /** What a group should do to be seen by nobody: "keep to their quarter", "use the back door". */
  readonly apart: string;
}

/** Hate that others are said to have, or that is denied, in one language. */
export interface ReportedHate extends Readonly<Record<string, string>> {
  /** "Hate nobody". */
  readonly hateNobody: string;
  /** "Least of all", "nor". */
  readonly least: string;
  /** "They say", "it is said that". */
  readonly theySay: string;
  /** "Is wrong", "proves the opposite". */
  readonly refuted: string;
  /** "Hatred of". */
  readonly hatredOf: string;
  /** Where it is seen or taught: "has a face", "on this print". */
  readonly seen: string;
  /** What somebody once had no right to: "were not allowed to", with what follows. */
  readonly hadNoRight: string;
  /** "Museum", "memorial", "tells". */
  readonly museum: string;
  /** What was done to a group: "were deported". */
  readonly suffered: string;
  /** The dark parts of a picture where the language calls people so, too: "the blacks". */
  readonly inks: string;
  /** What is said of these alone: "clipped", "on this print". */
  readonly printed: string;
}

export interface RemarksOfLanguage {
  readonly language: string;
  readonly hostile: HostileRemarks;
  readonly reported: ReportedHate;
  /** Further remarks, as patterns. */
  readonly doubtful?: readonly string[];
  /** Those that count whatever is said in favour of somebody in them. */
  readonly despite?: readonly string[];
  readonly harmless?: readonly string[];
  /** Remarks that take two sentences, as patterns: a question and its answer. */
  readonly across?: readonly string[];
}

const hostilePatterns = [
  '<averse> ..3 <groups>',
  '<groups> ..2 <sickens>',
  '<groups>|<them> ..3 <unfit>',
  '<anybody> <unfit>',
  '<groups>|<anybody> ..2 <unable>',
  '<unwanted> ..4 <groups>',
  '<groups>|<anybody>|<them> <should> ..4 <gone>',
  '<pity> ..6 <many> ..3 <groups>',
  '<pity> ..4 <groups> ..3 <about>',
  '<thanks> ..3 <groups>|<them> ..9 <ruined>',
  '<ruined> ..9 <thanks> ..3 <groups>|<them>',
  '<one> <groups> <less>',
  '<groups> ..3 <are> ..2 <insult>',
  '<groups> <never> ..2 <ours>',
  '<groups> ..9 <guarded>',
  '<guarded> ..6 <groups>',
  '<groups>|<anybody>|<them> ..2 <fitOnly>',
  '<groups>|<anybody>|<them> <should> ..4 <apart>',
];

/** Praise that is denied to a group. */
const deniedPraise = '<none> <groups>|<anybody> ..2 <deserves> ..4 <due>';

const refutedReport = '<theySay> ..3 <groups>|<anybody> ..9 <refuted>';

const reportedPatterns = [
  '<hateNobody> ..1 <least> ..3 <groups>|<anybody>',
  refutedReport,
  '<hatredOf> ..2 <groups>|<anybody> ..9 <seen>',
  '<groups>|<anybody> <hadNoRight>',
  '<museum> ..7 <groups> ..6 <suffered>',
  '<groups> ..6 <suffered> ..9 <museum>',
  '<inks> ..9 <printed>',
  '<pity> ..9 <plight>',
];

/** What is said in one sentence. */
export function remarksOf({
  language,
  hostile,
  reported,
  doubtful = [],
  despite = [],
  harmless = [],
}: RemarksOfLanguage): Grammar {
  return {
    language,
    words: { ...hostile, ...reported },
    doubtful: [...hostilePatterns, ...doubtful],
    despite: [deniedPraise, ...despite],
    harmless: [...reportedPatterns, ...harmless],
  };
}

/** What only the next sentence turns against a group: "Another mosque. Soon they will rule us." */
export function remarksAcross({ language, hostile, reported, across = [] }: RemarksOfLanguage): Grammar {
  return {
    language,
    words: { ...hostile, ...reported },
    doubtful: ['<another> <house> ..3 <soon>', '<groups> ..7 <guarded>', '<guarded> ..5 <groups>', ...across],
    harmless: [refutedReport],
  };
}

/** Every word of one of these stems and one of these endings: "marocain", "marocains", "marocaine". */
export function inflected(stems: string, endings: readonly string[]): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.map((ending) => `${stem}${ending}`))
    .join(' ');
}
