import { readSet } from '../../test/mind/guard/sets/read-set.ts';
import { visitWith } from '../../test/visit/guarded-visits.ts';
import { atLeast, atMost, type Scenario } from '../scenario.ts';

/** So many whole visits, with texts evenly from both halves. */
const visits = { quick: 30, whole: 1_200 } as const;

/** Whole visits with a model that says what nobody may say, and now and then what anybody may. */
export const guardVisits: Scenario = {
  name: 'guard visits',
  async run({ quick, remark }) {
    const all = (['made', 'kept'] as const).flatMap((half) => [
      ...readSet(half, 'hostile'),
      ...readSet(half, 'harmless'),
    ]);
    const step = Math.max(1, Math.floor(all.length / (quick ? visits.quick : visits.whole)));
    const texts = all.filter((_, place) => place % step === 0);
    const { requests, leaked, published, unexplained } = await visitWith(texts);
    const kept = [...readSet('kept', 'hostile'), ...readSet('kept', 'harmless')];
    for (const text of [...leaked, ...unexplained].slice(0, 20)) {
      // Rules are made without a look at what is kept back.
      const isKept = kept.some((one) => text.includes(one.text.slice(0, 20)));
      remark(isKept ? 'a text of the half that is kept back' : text);
    }
    return [
      atLeast('whole visits', texts.length, quick ? 1 : 1_000),
      atMost(`strings of ${requests} requests that the guard does not let pass`, leaked.length, 0),
      atMost('texts in the gallery that the guard does not let pass', published.length, 0),
      atMost('texts that were dropped without a word in the trace', unexplained.length, 0),
    ];
  },
};
