import type { Measure, MeasureId, MeasureUnit, Realism } from '../../src/api/fleet-figures.ts';

const measure = (
  id: MeasureId,
  title: string,
  unit: MeasureUnit,
  value: number | null,
  low: number,
  high: number | null,
): Measure => ({
  id,
  title,
  unit,
  value,
  reference: { low, high },
  source: 'A study of people',
  isWithin: value === null ? null : value >= low && (high === null || value <= high),
});

/** An answer of `GET /api/fleet/realism` in which each verdict and unit comes up. */
export const fixtureRealism: Realism = {
  from: '2026-03-01T00:00:00.000Z',
  until: '2026-03-08T00:00:00.000Z',
  agents: 30,
  actions: 4_800,
  sampledShare: 0.25,
  measures: [
    measure('topTenthShare', 'Actions by the most active 10 % of agents', 'share', 0.62, 0.5, 0.8),
    measure('likesPerComment', 'Likes for each comment', 'number', 4.256, 10, 40),
    measure('quietestHour', 'Quietest hour', 'hour', 3, 2, 5),
    measure('peakToTrough', 'Busiest hour by quietest hour', 'number', 3.5, 3, null),
    measure('reciprocity', 'Attention given back', 'share', null, 0.2, 0.8),
  ],
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 3 ? 0.01 : hour === 20 ? 0.11 : 0.04)),
};

/** The same where no agent has come. */
export const emptyRealism: Realism = {
  ...fixtureRealism,
  agents: 0,
  actions: 0,
  sampledShare: 1,
  measures: fixtureRealism.measures.map((one) => ({ ...one, value: null, isWithin: null })),
  hours: Array<number>(24).fill(0),
};
