import { expect } from 'chai';
import { handoverPoints } from '../../src/dashboard/people/handover-points.ts';

describe('the curve of the handover', () => {
  const days = [
    { until: '2026-06-01T00:00:00.000Z', posts: 4, byPeople: 1, share: 0.25 },
    { until: '2026-06-02T00:00:00.000Z', posts: 0, byPeople: 0, share: null },
    { until: '2026-06-03T00:00:00.000Z', posts: 2, byPeople: 2, share: 1 },
  ];
  const awakeIn = (points: ReturnType<typeof handoverPoints>) => points.map(({ awake }) => awake);

  it('is there before the first step, with the agents as they are now', () => {
    const points = handoverPoints(days, [], 1);
    expect(points.map(({ people }) => people)).to.deep.equal([0.25, null, 1]);
    expect(awakeIn(points)).to.deep.equal([null, null, 1]);
  });

  it('shows for each day how many agents might be awake at its end', () => {
    const steps = [
      { at: '2026-06-02T12:00:00.000Z', share: 0.84, reason: 'enough' },
      { at: '2026-06-01T12:00:00.000Z', share: 0.92, reason: 'enough' },
    ];
    expect(awakeIn(handoverPoints(days, steps, 0.84))).to.deep.equal([null, 0.92, 0.84]);
  });

  it('is empty where nobody has posted', () => {
    expect(handoverPoints([], [], 1)).to.deep.equal([]);
  });
});
