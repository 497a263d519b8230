import { expect } from 'chai';
import { randomFrom } from '../../src/lib/random.ts';
import { allowanceOf, restrictAppetite } from '../../src/limits/allowance.ts';
import {
  actionsLeft,
  describeLimit,
  type Limit,
  levelOf,
  limitsOf,
  modelShare,
} from '../../src/limits/budget.ts';
import { utcDay } from '../../src/limits/day.ts';

const limit = (used: number, changes: Partial<Limit> = {}): Limit => ({
  subject: 'fleet',
  measure: 'costUsd',
  limit: 10,
  used,
  ...changes,
});

describe('budgets', () => {
  it('leave a limit that is null out', () => {
    const used = { actions: 5, tokens: 6, costUsd: 7 };
    const limits = limitsOf('fleet', { actions: null, tokens: 100, costUsd: null }, used);
    expect(limits).to.deep.equal([{ subject: 'fleet', measure: 'tokens', limit: 100, used: 6 }]);
    expect(modelShare([])).to.equal(1);
    expect(actionsLeft([])).to.equal(Number.POSITIVE_INFINITY);
  });

  it('thin model calls out evenly over the last fifth of a limit, and allow none at it', () => {
    const shares = { 0: 1, 5: 1, 8: 1, 8.5: 0.75, 9: 0.5, 9.5: 0.25, 10: 0, 11: 0 };
    for (const [used, share] of Object.entries(shares))
      expect(modelShare([limit(Number(used))]), used).to.be.closeTo(share, 1e-9);
    expect(modelShare([limit(1), limit(9, { subject: 'agent', measure: 'tokens' })])).to.be.closeTo(
      0.5,
      1e-9,
    );
    expect(modelShare([limit(0, { limit: 0 })])).to.equal(0);
  });

  it('let about the share of visits ask, the same visit always alike', () => {
    const mayAsk = (seed: number) => allowanceOf([limit(9)], randomFrom('visit', seed)).mayAskModel;
    const asking = Array.from({ length: 1_000 }, (_, seed) => mayAsk(seed)).filter(Boolean).length;
    expect(asking).to.be.within(430, 570);
    expect(mayAsk(7)).to.equal(mayAsk(7));
  });

  it('count the fewest actions that any limit leaves, and never fewer than none', () => {
    const actions = (used: number, subject: Limit['subject']) => limit(used, { measure: 'actions', subject });
    expect(actionsLeft([actions(4, 'fleet'), actions(9, 'agent')])).to.equal(1);
    expect(actionsLeft([actions(14, 'fleet')])).to.equal(0);
  });

  it('take words out of an appetite without a model, and everything without actions', () => {
    const appetite = { like: true, comment: true, post: true };
    const none = { notices: [] };
    expect(restrictAppetite(appetite, { actions: 5, mayAskModel: false, ...none })).to.deep.equal({
      like: true,
      comment: false,
      post: false,
    });
    expect(restrictAppetite(appetite, { actions: 0, mayAskModel: true, ...none })).to.deep.equal({
      like: false,
      comment: false,
      post: false,
    });
  });

  it('say what is near or used up and what goes on', () => {
    expect(describeLimit(limit(1))).to.equal(null);
    expect(levelOf(limit(8))).to.equal('near');
    expect(describeLimit(limit(8)))
      .to.include('$10.00')
      .and.include('fewer visits');
    expect(describeLimit(limit(10)))
      .to.include('used up')
      .and.include('liking')
      .and.include('00:00 UTC');
    expect(describeLimit(limit(10, { measure: 'actions' })))
      .to.include('looking around')
      .and.not.include('liking');
  });

  it('tell of the fleet at both levels, of one agent only when it is used up, and of a limit of 0 never', () => {
    const codes = (...limits: Limit[]) =>
      allowanceOf(limits, randomFrom('x')).notices.map(({ code }) => code);
    expect(codes(limit(8), limit(8, { subject: 'agent' }))).to.deep.equal(['fleet-costUsd-near']);
    expect(codes(limit(10), limit(10, { subject: 'agent', measure: 'tokens' }))).to.deep.equal([
      'fleet-costUsd-reached',
      'agent-tokens-reached',
    ]);
    expect(codes(limit(0, { subject: 'agent', limit: 0 }))).to.deep.equal([]);
  });

  it('go by the UTC day, whatever day it is where the agent lives', () => {
    const at = (instant: string) => utcDay(Date.parse(instant));
    // Midnight in Kiritimati (+14), Honolulu (−10), Kathmandu (+5:45) and New York on the night clocks go back.
    expect(at('2026-03-01T00:00:00+14:00')).to.equal('2026-02-28');
    expect(at('2026-03-01T00:00:00-10:00')).to.equal('2026-03-01');
    expect(at('2026-03-01T05:44:59.999+05:45')).to.equal('2026-02-28');
    expect(at('2026-03-01T05:45:00+05:45')).to.equal('2026-03-01');
    expect(at('2026-11-01T00:00:00-04:00')).to.equal('2026-11-01');
    expect(at('2026-02-28T23:59:59.999Z')).to.equal('2026-02-28');
  });
});
