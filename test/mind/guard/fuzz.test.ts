import { expect } from 'chai';
import { defaultJudge } from '../../../src/mind/guard/index.ts';
import { fuzzJudge } from './sets/fuzz.ts';

describe('the guard and texts that nobody has thought of', () => {
  // A minute of it, with other texts each time, is `npm run bench -- guard`, which also finds what is slow.
  it('never throws, and answers with places that are in the text', function () {
    this.timeout(20_000);
    const { cases, broken } = fuzzJudge(defaultJudge, { seconds: 1.5, seed: 'npm test' });
    expect(broken).to.deep.equal([]);
    expect(cases).to.be.at.least(20);
  });
});
