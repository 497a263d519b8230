import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type Experiment, type ExperimentArm, getExperiment, type IntervalMethod } from '#api/experiment';
import { addressOf } from '#api/route';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { counted, inFull, inPercent } from '../parts/words.ts';
import classes from './people-page.module.css';
import { useExperiment } from './people-query.ts';
import { inPoints, shareInWords, weeksInWords } from './words.ts';

const looks: readonly { readonly value: IntervalMethod; readonly label: string }[] = [
  { value: 'confidence-sequence', label: 'Looked at any day' },
  { value: 'newcombe', label: 'One look at a stated end' },
];

/** Whether newcomers who get attention come back more often than those who are held out. */
export function ExperimentPanel() {
  const [method, setMethod] = useState<IntervalMethod>('confidence-sequence');
  const experiment = useExperiment(method);
  if (experiment.isError && experiment.data === undefined)
    return (
      <FailureNotice
        title="The experiment could not be read"
        reason={sentenceFor(experiment.error)}
        onRetry={() => void experiment.refetch()}
      />
    );
  return (
    <Panel
      title="Does it help?"
      aside={
        <NativeSelect
          aria-label="How the interval may be looked at"
          size="xs"
          value={method}
          onChange={(event) => {
            const look = looks.find(({ value }) => value === event.currentTarget.value);
            if (look !== undefined) setMethod(look.value);
          }}
          data={[...looks]}
        />
      }
    >
      {experiment.data !== undefined && <Findings experiment={experiment.data} />}
    </Panel>
  );
}

function Findings({ experiment }: { readonly experiment: Experiment }) {
  const { arms, metLate, power, newcomersStillNeeded, weeksStillNeeded, holdoutShare } = experiment;
  return (
    <>
      <dl className={classes.figures}>
        <Arm label="Second post within 7 days, with attention" arm={arms.treatment} />
        <Arm label="Second post within 7 days, held out" arm={arms.control} />
        <div>
          <dt>Difference</dt>
          <dd>
            <Difference experiment={experiment} />
          </dd>
        </div>
        <div>
          <dt>Power for 5 points</dt>
          <dd>
            {inPercent(power)}
            <small>
              {newcomersStillNeeded === 0
                ? 'reached'
                : `${inFull(newcomersStillNeeded)} more newcomers (${weeksInWords(weeksStillNeeded)})`}
            </small>
          </dd>
        </div>
      </dl>
      <IntervalDrawing difference={experiment.difference} />
      <p className={classes.text}>
        {inPercent(holdoutShare)} of newcomers are held out: no agent likes, comments or replies for 30 days.
        Everybody is counted as randomised, also who was never reached.{' '}
        {metLate > 0 &&
          `Left out of both arms: ${counted(metLate, 'newcomer')} whom the fleet met more than a day after the first post, or with a second one already. `}
        <a className={classes.link} href={addressOf(getExperiment, { query: { format: 'csv' } })} download>
          Download as CSV
        </a>
      </p>
    </>
  );
}

function Arm({ label, arm }: { readonly label: string; readonly arm: ExperimentArm }) {
  const { share, count, eligible } = arm.secondPostWithin7Days;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {shareInWords(share)}
        <small>
          {inFull(count)} of {inFull(eligible)}; {counted(arm.newcomers, 'newcomer')} in all
        </small>
      </dd>
    </div>
  );
}

/** No interval, no word about an effect. */
function Difference({ experiment: { difference, arms } }: { readonly experiment: Experiment }) {
  const { points, low, high } = difference;
  const eligible =
    arms.treatment.secondPostWithin7Days.eligible + arms.control.secondPostWithin7Days.eligible;
  if (points === null || low === null || high === null)
    return (
      <>
        –<small>shown from the hundredth newcomer on; there are {inFull(eligible)}</small>
      </>
    );
  return (
    <>
      {inPoints(points)} points
      <small>
        95% interval {inPoints(low)} to {inPoints(high)}:{' '}
        {low > 0 ? 'more come back' : high < 0 ? 'fewer come back' : 'no difference can be told yet'}
      </small>
    </>
  );
}

const halfWidth = 50;

/** The interval on a line from −50 to +50 points. */
function IntervalDrawing({ difference: { points, low, high } }: Pick<Experiment, 'difference'>) {
  if (points === null || low === null || high === null) return null;
  const x = (share: number): number =>
    100 + Math.max(-halfWidth, Math.min(halfWidth, share * 100)) * 2 * 0.95;
  return (
    <div className={classes.interval}>
      <svg
        viewBox="0 0 200 32"
        role="img"
        aria-label={`The difference is ${inPoints(points)} points, between ${inPoints(low)} and ${inPoints(high)}`}
      >
        <line x1="5" x2="195" y1="14" y2="14" stroke="var(--fleet-border)" strokeWidth="0.7" />
        <line x1="100" x2="100" y1="5" y2="23" stroke="var(--fleet-muted)" strokeWidth="0.7" />
        <line x1={x(low)} x2={x(high)} y1="14" y2="14" stroke="var(--fleet-accent)" strokeWidth="3" />
        <circle cx={x(points)} cy="14" r="3.4" fill="var(--fleet-accent)" />
        <text x="5" y="30" fontSize="6" fill="var(--fleet-muted)">
          −50
        </text>
        <text x="100" y="30" fontSize="6" textAnchor="middle" fill="var(--fleet-muted)">
          no difference
        </text>
        <text x="195" y="30" fontSize="6" textAnchor="end" fill="var(--fleet-muted)">
          +50
        </text>
      </svg>
    </div>
  );
}
