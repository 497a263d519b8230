import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { NoAnswerError, withDeadline } from '../../src/lib/deadline.ts';

describe('a deadline', () => {
  it('gives what comes in time, and throws what the work throws', async () => {
    expect(await withDeadline(1_000, Promise.resolve('here'))).to.equal('here');
    const failure = new Error('refused');
    const thrown = await withDeadline(1_000, Promise.reject(failure)).catch((error: unknown) => error);
    expect(thrown).to.equal(failure);
  });

  it('ends work that takes longer, with the error that is given or one of its own', async () => {
    const never = new Promise<never>(() => undefined);
    const startedAt = performance.now();
    const own = await withDeadline(100, never).catch((error: unknown) => error);
    expect(performance.now() - startedAt).to.be.within(95, 2_000);
    expect(own).to.be.instanceOf(NoAnswerError).with.property('message', 'no answer within 100 ms');
    const late = new Error('too late');
    expect(await withDeadline(20, never, late).catch((error: unknown) => error)).to.equal(late);
  });

  it('does not blame who answered while this process could not listen', async () => {
    const answer = withDeadline(200, readFile(import.meta.filename, 'utf8'));
    const until = performance.now() + 1_000;
    while (performance.now() < until);
    expect(await answer).to.contain('could not listen');
  });
});
