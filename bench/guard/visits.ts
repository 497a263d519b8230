import { readSet } from '../../test/mind/guard/sets/read-set.ts';
import { visitWith } from '../../test/visit/guarded-visits.ts';
import { atLeast, atMost, type Scenario } from '../scenario.ts';

/** More than a thousand whole visits; a quick run takes every so manyth text. */
const every = { quick: 40, whole: 1 } as const;

/** Whole visits with a model that says what nobody may say, and now and then what anybody may. */
export const guardVisits: Scenario = {
  name: 'guard visits',
  async run({ quick, remark }) {
    const step = quick ? every.quick : every.whole;
    const texts = (['made', 'kept'] as const)
      .flatMap((half) => [...readSet(half, 'hostile'), ...readSet(half, 'harmless')])
      .filter((_, place) => place % step === 0);
    const { requests, leaked, published, unexplained } = await visitWith(texts);
    for (const text of [...leaked, ...unexplained].slice(0, 20)) remark(text);
    return [
      atLeast('whole visits', texts.length, quick ? 1 : 1_000),
      atMost(`strings of ${requests} requests that the guard does not let pass`, leaked.length, 0),
      atMost('texts in the gallery that the guard does not let pass', published.length, 0),
      atMost('texts that were dropped without a word in the trace', unexplained.length, 0),
    ];
  },
};
