import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';

/** What advice is given with in one language, by what it is about. */
export interface CounselWords {
  readonly language: string;
  /** "Do not get vaccinated". */
  readonly unvaccinated: string;
  /** "You need no", "do not go to". */
  readonly needless: string;
  /** "A doctor", "hospital". */
  readonly doctor: string;
  /** "Safely", "without any risk". */
  readonly safely: string;
  /** "Stop taking", "throw away", "you do not need", "double", of what follows or goes before. */
  readonly stop: string;
  /** "Pills", "medicine", "treatment", "vaccine", "dose". */
  readonly medicine: string;
  /** "Take", "swallow", as orders. */
  readonly take: string;
  /** "Two", "three" before pills. */
  readonly some: string;
  /** "Garlic", "honey", "fasting", "vaccines". */
  readonly remedy: string;
  /** "Heals", "replaces", "causes", "is enough". */
  readonly heals: string;
  /** "Cancer", "diabetes", "fever". */
  readonly illness: string;
  /** "Refuse", "do not pay", "sign", "appeal", "sue", as orders. */
  readonly claim: string;
  /** "The fine", "the contract", "court", "a lawyer". */
  readonly paper: string;
  /** "Invest", "buy", "sell", as orders. */
  readonly invest: string;
  /** "Shares", "bitcoin", "gold", "dollars". */
  readonly asset: string;
  /** "Put", "move", as orders. */
  readonly put: string;
  /** "Your savings", "your salary", "everything". */
  readonly savings: string;
  /** "Vote for", "elect", as orders. */
  readonly vote: string;
  /** Parties, "the party", "the opposition", or a name. */
  readonly party: string;
  /** "The election", "the second round", "polling stations". */
  readonly poll: string;
  /** "Put off", "moved", "cancelled", "closed", "on Monday". */
  readonly moved: string;
  /** "One may vote", "votes", "voting". */
  readonly voting: string;
  /** "By telephone", "by text message", "without a passport". */
  readonly remote: string;
  /** The words in a harmless sense. */
  readonly harmless?: readonly string[];
}

const patterns: Advice = {
  medical: [
    '<unvaccinated>',
    '<needless> ..4 <doctor>',
    '<safely> ..5 <medicine>',
    '<medicine> ..4 <safely>',
    '<stop> ..4 <medicine>',
    '<medicine> ..2 <stop>',
    '<take> ..2 <Number>|<some> ..3 <medicine>',
    '<remedy> ..3 <heals> ..2 <illness>',
    '<illness> ..2 <heals> ..3 <remedy>',
    '<medicine> ..2 <heals> ..2 <illness>',
  ],
  legal: ['<claim> ..4 <paper>'],
  financial: ['<invest> ..4 <asset>', '<put> ..4 <savings> ..3 <asset>', '<put> ..3 <asset> ..3 <savings>'],
  electoral: [
    '<vote> ..3 <party>',
    '<party> ..1 <vote>',
    '<poll> ..5 <moved>',
    '<moved> ..4 <poll>',
    '<voting> ..5 <remote>',
    '<remote> ..3 <voting>',
  ],
};

/** The grammar of one kind of advice in one language. */
export function counsel({ language, harmless = [], ...words }: CounselWords, kind: keyof Advice): Grammar {
  return { language, words, certain: patterns[kind], harmless };
}
