import type { DirectorFigures, DirectorState } from '#api/director';
import { inPercent } from '../parts/words.ts';
import { handoverPoints } from './handover-points.ts';
import { moment, ShareLines } from './share-lines.tsx';

interface HandoverCurveProps {
  readonly state: DirectorState;
  readonly days: DirectorFigures['answeredByPeople']['days'];
}

const names = { people: 'Answered by people in time', awake: 'Agents that may be awake' } as const;

/** How people take over, day by day of fleet time, and how agents step back; what people did before the fleet came included. */
export function HandoverCurve({ state: { settings, share, steps }, days }: HandoverCurveProps) {
  const { healthyShare } = settings.handover;
  const points = handoverPoints(days, steps, share).map(({ at, people, awake }) => ({
    at: moment.format(at),
    people,
    awake,
  }));
  if (points.length < 2) return null;
  const inWords = points
    .map(({ at, people, awake }) => {
      const answered = people === null ? 'no posts' : `${inPercent(people)} by people`;
      return `${at} ${answered}${awake === null ? '' : `, ${inPercent(awake)} awake`}`;
    })
    .join('; ');
  return (
    <ShareLines
      label={`Posts answered by people within the target, by day: ${inWords}`}
      data={points}
      series={[
        { name: 'people', label: names.people, color: 'var(--fleet-accent)' },
        { name: 'awake', label: names.awake, color: 'var(--fleet-bar)' },
      ]}
      referenceLines={[
        { y: healthyShare, label: `Healthy: ${inPercent(healthyShare)}`, color: 'var(--fleet-muted)' },
      ]}
      withLegend
    />
  );
}
