import { expect } from 'chai';
import { durationsOf, type Newcomer, reportOn } from '../../src/director/experiment/report.ts';

const request = { holdoutShare: 0.2, method: 'confidence-sequence', window: 7, weeklyNewcomers: 50 } as const;

/** So many newcomers of one arm, of whom the first ones came back. */
function newcomers(
  arm: Newcomer['arm'],
  { count, cameBack }: { readonly count: number; readonly cameBack: number },
): Newcomer[] {
  return Array.from({ length: count }, (_, index) => ({
    arm,
    holdoutShare: 0.2,
    secondPostWithin: { 7: index < cameBack, 30: null },
  }));
}

describe('the report on the experiment', () => {
  it('has nothing to say of an empty gallery', () => {
    const { arms, difference, power, weeksStillNeeded } = reportOn([], request);
    expect(arms.treatment.secondPostWithin7Days).to.deep.equal({ eligible: 0, count: 0, share: null });
    expect(difference).to.include({ points: null, low: null, high: null, window: 7 });
    expect(power).to.equal(0);
    expect(weeksStillNeeded).to.be.above(90);
  });

  it('counts for a window only those whose days have passed', () => {
    const waiting: Newcomer = { arm: 'control', holdoutShare: 0.2, secondPostWithin: { 7: null, 30: null } };
    const { arms } = reportOn([...newcomers('control', { count: 4, cameBack: 1 }), waiting], request);
    expect(arms.control.newcomers).to.equal(5);
    expect(arms.control.secondPostWithin7Days).to.deep.equal({ eligible: 4, count: 1, share: 0.25 });
    expect(arms.control.secondPostWithin30Days.eligible).to.equal(0);
  });

  it('shows a difference without an interval before the hundredth newcomer, whichever way one looks', () => {
    const few = [
      ...newcomers('treatment', { count: 60, cameBack: 60 }),
      ...newcomers('control', { count: 39, cameBack: 0 }),
    ];
    for (const method of ['newcombe', 'confidence-sequence'] as const) {
      const { difference } = reportOn(few, { ...request, method });
      expect(difference).to.deep.equal({ window: 7, points: 1, low: null, high: null, method });
    }
  });

  it('shows a wider interval to those who look daily than at a stated end', () => {
    const many = [
      ...newcomers('treatment', { count: 400, cameBack: 224 }),
      ...newcomers('control', { count: 100, cameBack: 44 }),
    ];
    const daily = reportOn(many, request).difference;
    const once = reportOn(many, { ...request, method: 'newcombe' }).difference;
    expect(once.points).to.be.closeTo(0.12, 1e-9);
    const width = ({ low, high }: typeof daily): number => (high ?? 0) - (low ?? 0);
    expect(width(daily)).to.be.above(width(once));
    expect(once.low).to.be.within(-0.1, 0.12);
  });

  it('says how many newcomers and weeks are still needed, and asks for none that have come', () => {
    const none = reportOn([], { ...request, method: 'newcombe' });
    expect(none.newcomersStillNeeded).to.equal(4849);
    expect(none.weeksStillNeeded).to.be.closeTo(4849 / 50, 1e-9);
    const some = reportOn(newcomers('treatment', { count: 49, cameBack: 20 }), {
      ...request,
      method: 'newcombe',
    });
    expect(some.newcomersStillNeeded).to.equal(4800);
    expect(reportOn([], { ...request, weeklyNewcomers: 0 }).weeksStillNeeded).to.equal(null);
  });

  it('promises nothing where nobody or everybody is held out', () => {
    for (const holdoutShare of [0, 1])
      expect(reportOn([], { ...request, holdoutShare })).to.include({ power: 0, newcomersStillNeeded: 0 });
  });

  it('tells in two figures how long a share takes', () => {
    const weeks = durationsOf(0.2, 50)
      .filter(({ difference }) => difference === 0.12)
      .map(({ weeks: needed }) => Math.round(needed ?? 0));
    expect(weeks).to.deep.equal([33, 17]);
  });
});
