import { defaultJudge } from '../../src/mind/guard/index.ts';
import { fuzzJudge } from '../../test/mind/guard/sets/fuzz.ts';
import { atMost, type Scenario } from '../scenario.ts';

/** Texts that nobody has thought of: none may be slow or stop the guard. */
export const guardFuzz: Scenario = {
  name: 'guard fuzz',
  async run({ quick, minutes, remark }) {
    const seconds = minutes === null ? (quick ? 3 : 60) : minutes * 60;
    const { cases, slow, broken } = fuzzJudge(defaultJudge, { seconds, seed: `${Date.now()}` });
    remark(`${cases} texts in ${seconds} s`);
    for (const text of [...slow, ...broken].slice(0, 20)) remark(JSON.stringify(text).slice(0, 400));
    return [
      atMost('texts that took longer than linear', slow.length, 0),
      atMost('texts that the guard threw at', broken.length, 0),
    ];
  },
};
