import { expect } from 'chai';
import { keepFor } from '../../src/lib/keep-for.ts';
import { eventually } from '../support/eventually.ts';

describe('work whose outcome is kept for a while', () => {
  it('is done once, whoever asks meanwhile, and anew afterwards', async () => {
    let runs = 0;
    const ask = keepFor(100, async () => {
      runs += 1;
      return runs;
    });
    expect(await Promise.all([ask(), ask(), ask()])).to.deep.equal([1, 1, 1]);
    expect(await eventually('a second run', async () => ((await ask()) > 1 ? ask() : undefined))).to.equal(2);
  });

  it('is not done again at once when it has failed', async () => {
    let runs = 0;
    const ask = keepFor(60_000, async () => {
      runs += 1;
      throw new Error('no luck');
    });
    const failures = await Promise.allSettled([ask(), ask()]);
    expect(failures.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(runs).to.equal(1);
  });
});
