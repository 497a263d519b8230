import type { Grammar } from '../../grammar/grammar.ts';
import type { MeaningGrammars } from '../../grammar/meaning.ts';
import type { Advice } from './advice.ts';
import { asian } from './asian.ts';
import { counselOn } from './counsel/index.ts';
import { doses } from './doses.ts';
import { eastern } from './eastern.ts';
import { electoral, financial, legal, medical } from './english.ts';
import { everydayOn } from './everyday/index.ts';
import { nearEastern } from './near-eastern.ts';
import { northern } from './northern.ts';
import { orders } from './orders/index.ts';
import { picturedSensesOf } from './pictured.ts';
import { business, health } from './sayings.ts';
import { slavic } from './slavic.ts';
import { historicVotes, solidarity } from './slogans.ts';
import { southern } from './southern.ts';
import { termsOf } from './terms.ts';
import { thingsOf } from './things/index.ts';
import { verdictsOn } from './verdicts/index.ts';
import { western } from './western.ts';

/** The grammars of one kind of advice, one a language. */
function adviceOn(kind: keyof Advice): readonly Grammar[] {
  const ordered = [western, southern, northern, eastern, asian, nearEastern, slavic, orders].flatMap(
    (languages) =>
      Object.entries(languages).map(([language, patterns]) => ({ language, certain: patterns[kind] })),
  );
  return [
    ...ordered,
    ...counselOn(kind),
    ...termsOf(kind),
    ...thingsOf(kind),
    ...everydayOn(kind),
    ...verdictsOn(kind),
    ...picturedSensesOf(kind),
  ];
}

/** Nobody should follow an agent where their health, rights, money or vote are concerned. */
export const advice: Readonly<Record<keyof Advice, MeaningGrammars>> = {
  medical: { grammars: [medical, health, doses, ...adviceOn('medical')] },
  legal: { grammars: [legal, solidarity, ...adviceOn('legal')] },
  financial: { grammars: [financial, business, ...adviceOn('financial')] },
  electoral: { grammars: [electoral, historicVotes, ...adviceOn('electoral')] },
};
