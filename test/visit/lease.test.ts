import { expect } from 'chai';
import { keepLease, LeaseLostError } from '../../src/visit/lease.ts';
import { eventually } from '../support/eventually.ts';

/** A lease of 60 ms, whose time is told by the test; the beats come by the real clock, every 20 ms. */
function lease(renew: () => Promise<boolean>) {
  let now = 0;
  const start = () => {
    const from = now;
    return () => now - from;
  };
  return {
    lease: keepLease({ renew, claimed: start(), timings: { leaseMs: 60, marginMs: 20 }, start }),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('a lease', () => {
  it('covers effects until its margin, and not a moment longer', () => {
    const { lease: held, pass } = lease(async () => true);
    expect(held.covers()).to.equal(true);
    pass(39);
    expect(held.covers()).to.equal(true);
    pass(1);
    expect(held.covers()).to.equal(false);
    held.stop();
  });

  it('is renewed for as long as it is kept', async () => {
    let renewals = 0;
    const { lease: held, pass } = lease(async () => {
      renewals += 1;
      return true;
    });
    for (let beats = 1; beats <= 3; beats += 1) {
      pass(30);
      await eventually('a renewal', () => (renewals >= beats && held.covers() ? true : undefined));
    }
    expect(held.signal.aborted).to.equal(false);
    held.stop();
  });

  it('counts from before the renewal was asked for', async () => {
    let answer: ((held: boolean) => void) | undefined;
    const { lease: held, pass } = lease(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const answered = await eventually('a renewal under way', () => answer);
    pass(39);
    answered(true);
    await eventually('the next renewal', () => (answer !== answered ? true : undefined));
    pass(1);
    expect(held.covers()).to.equal(false);
    held.stop();
  });

  it('is lost at once when another worker has the agent', async () => {
    const { lease: held } = lease(async () => false);
    await eventually('the loss', () => (held.signal.aborted ? true : undefined));
    expect(held.signal.reason).to.be.instanceOf(LeaseLostError);
    expect(held.covers()).to.equal(false);
  });

  it('survives a renewal that fails, and is lost when none succeeds in time', async () => {
    let failures = 0;
    const { lease: held, pass } = lease(async () => {
      failures += 1;
      throw new Error('Postgres is unavailable');
    });
    await eventually('two failures', () => (failures >= 2 ? true : undefined));
    expect(held.covers()).to.equal(true);
    pass(40);
    await eventually('the loss', () => (held.signal.aborted ? true : undefined));
    expect(String(held.signal.reason)).to.include('Postgres is unavailable');
  });
});
