import type { Agent } from '#api/agents';
import { meanIntervalSeconds } from '#rhythm/interval';
import { Panel } from '../parts/panel.tsx';
import { spanInWords } from '../parts/words.ts';
import { RhythmDrawing } from '../schedule/rhythm-drawing.tsx';
import { WeekGrid } from '../schedule/week-grid.tsx';
import classes from './rhythm-panel.module.css';

/** When the agent is to be expected. */
export function RhythmPanel({ agent }: { readonly agent: Agent }) {
  const { minActionIntervalSeconds: shortest, maxActionIntervalSeconds: longest, activitySchedule } = agent;
  const interval = meanIntervalSeconds({ minIntervalSeconds: shortest, maxIntervalSeconds: longest });
  return (
    <Panel title="Rhythm" aside={<span className={classes.zone}>{activitySchedule.timezone}</span>}>
      <div className={classes.body}>
        <p className={classes.text}>
          Comes in sessions of about four visits, then stays away; back after {spanInWords(shortest)} to{' '}
          {spanInWords(longest)}, on average {spanInWords(interval)}. {activitySchedule.peakMultiplier}× as
          fast in peak hours, {activitySchedule.offPeakMultiplier}× on other days.
        </p>
        <WeekGrid schedule={activitySchedule} />
        <RhythmDrawing schedule={activitySchedule} intervalSeconds={interval} />
      </div>
    </Panel>
  );
}
