import { expect } from 'chai';
import { messageOf } from '../../src/lib/errors.ts';

describe('the text of what was thrown', () => {
  it('is what happened, where fetch says only that it failed', async () => {
    // A port that browsers, and fetch with them, refuse to use: https://fetch.spec.whatwg.org/#port-blocking.
    const failure = await fetch('http://127.0.0.1:4190').catch((error: unknown) => error);
    expect(messageOf(failure)).to.equal('bad port');
  });

  it('is that of each of several, where there is none of the whole', () => {
    expect(messageOf(new AggregateError([new Error('one'), 'two']))).to.equal('one, two');
  });
});
