import { expect } from 'chai';
import { defaultTimings, timingsFor } from '../../src/visit/timings.ts';

describe('the timings of a visit', () => {
  it('are the usual ones for a model that has half a minute', () => {
    expect(timingsFor(30_000)).to.deep.equal(defaultTimings);
  });

  it('follow a slow model: two questions of it fit into a visit, and the lease stays as short', () => {
    const { visitMs, leaseMs } = timingsFor(600_000);
    expect(visitMs).to.be.greaterThan(2 * 600_000);
    expect(leaseMs).to.equal(defaultTimings.leaseMs);
  });
});
