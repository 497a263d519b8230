import { NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Measure } from '#api/fleet-figures';
import { getFleetRealism, type Realism } from '#api/fleet-figures';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { inPercent } from '../parts/words.ts';
import classes from './realism-panel.module.css';
import {
  hoursInWords,
  referenceInWords,
  summaryInWords,
  valueInWords,
  verdictInWords,
} from './realism-words.ts';

const spans = [
  { value: '1', label: 'Last day' },
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
] as const;
/** These figures change slowly, and counting them costs the server more than others. */
const refreshMs = 5 * 60_000;

/** Whether the fleet behaves as people do. */
export function RealismPanel() {
  const [days, setDays] = useState('7');
  const realism = useQuery({
    queryKey: ['realism', days],
    queryFn: ({ signal }) => ask(getFleetRealism, { query: { days }, signal }),
    refetchInterval: refreshMs,
    staleTime: refreshMs,
    placeholderData: (before) => before,
  });
  return (
    <Panel
      title="Natural or not"
      aside={
        <NativeSelect
          size="xs"
          aria-label="Days that are measured"
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
          data={spans}
        />
      }
    >
      {realism.data !== undefined ? (
        <Measured realism={realism.data} />
      ) : realism.isError ? (
        <FailureNotice
          title="The measures could not be read"
          reason={sentenceFor(realism.error)}
          onRetry={() => void realism.refetch()}
        />
      ) : (
        <div className={classes.body}>
          <Skeleton height={320} />
        </div>
      )}
    </Panel>
  );
}

function Measured({ realism }: { readonly realism: Realism }) {
  if (realism.agents === 0) {
    return (
      <Notice icon="clock" title="No visits in this time">
        Start agents, and this panel compares what they do with what people do.
      </Notice>
    );
  }
  return (
    <div className={classes.body}>
      <p className={classes.summary}>{summaryInWords(realism)}</p>
      {realism.actions > 0 && <HourChart hours={realism.hours} />}
      <MeasureTable measures={realism.measures} />
      {realism.sampledShare < 1 && (
        <p className={classes.note}>Measured on {inPercent(realism.sampledShare)} of the agents.</p>
      )}
    </div>
  );
}

/** Each measure beside what is known of people, and where that is known from. */
function MeasureTable({ measures }: { readonly measures: readonly Measure[] }) {
  return (
    <table className={classes.table}>
      <caption className="unseen">Measures of the fleet beside those of people</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className={classes.number}>
            Fleet
          </th>
          <th scope="col" className={classes.number}>
            People
          </th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <Row key={measure.id} measure={measure} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ measure }: { readonly measure: Measure }) {
  const { id, title, unit, value, source, isWithin } = measure;
  return (
    <tr data-measure={id} data-verdict={verdictOf(isWithin)}>
      <th scope="row" className={classes.title}>
        {title}
        <span className={classes.source}>{source}</span>
      </th>
      <td className={classes.number}>
        {value !== null && <strong className={classes.value}>{valueInWords(value, unit)}</strong>}
        <span className={classes.verdict}>{verdictInWords(isWithin)}</span>
      </td>
      <td className={classes.number}>{referenceInWords(measure)}</td>
    </tr>
  );
}

function verdictOf(isWithin: boolean | null): 'within' | 'outside' | 'open' {
  if (isWithin === null) return 'open';
  return isWithin ? 'within' : 'outside';
}

/** Room between two bars, as a share of a bar's place. */
const room = 0.24;
const marks = [0, 6, 12, 18, 24] as const;

/** How the agents' days go: one bar an hour, by the clock on each agent's own wall. */
function HourChart({ hours }: { readonly hours: readonly number[] }) {
  const most = Math.max(...hours);
  const bars = hours
    .map((share, hour) => `M${hour + room / 2} 1V${1 - share / most}h${1 - room}V1Z`)
    .join('');
  return (
    <figure className={classes.figure}>
      <svg
        className={classes.drawing}
        viewBox={`0 0 ${hours.length} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={hoursInWords(hours)}
      >
        <path className={classes.bars} d={bars} />
      </svg>
      <div className={classes.marks} aria-hidden="true">
        {marks.map((hour) => (
          <span key={hour}>{String(hour).padStart(2, '0')}</span>
        ))}
      </div>
      <figcaption className={classes.caption}>Actions by local hour</figcaption>
    </figure>
  );
}
