import { NativeSelect, Skeleton } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { Measure, Realism } from '#api/fleet-figures';
import { useFleet } from '../fleet/fleet-query.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { inPercent } from '../parts/words.ts';
import classes from './realism-page.module.css';
import { isComparable, useRealism, usualDays } from './realism-query.ts';
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

/** Whether the fleet behaves as people do, measure by measure, and what that is known from. */
export function RealismPage() {
  const [query, setQuery] = useSearchParams();
  const days = spans.find(({ value }) => value === query.get('days'))?.value ?? usualDays;
  const pace = useFleet().data?.pace;
  return (
    <div className={classes.page}>
      <PageHead
        title="Natural or not"
        lead="What agents do beside what studies know of people"
        back={{ to: '/', label: 'Fleet' }}
      >
        <NativeSelect
          aria-label="Days that are measured"
          value={days}
          onChange={(event) => setQuery({ days: event.currentTarget.value }, { replace: true })}
          data={spans}
        />
      </PageHead>
      <p className={classes.explanation}>
        Each measure has a range that is known of people on platforms like this one, with its source. A value
        outside of it says where agents can be recognised by how they behave. Fewer than some hundred actions
        say little.
      </p>
      {pace === undefined ? (
        <Skeleton height={320} radius={14} />
      ) : isComparable(pace) ? (
        <MeasuredPanel days={days} />
      ) : (
        <Notice icon="clock" title={`Not measured at a pace of ${pace}`}>
          The agents’ days pass faster or slower than those of people, so their hours cannot be compared.
        </Notice>
      )}
    </div>
  );
}

function MeasuredPanel({ days }: { readonly days: string }) {
  const realism = useRealism(days);
  return (
    <Panel title="Measures">
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
        Start agents, and this page compares what they do with what people do.
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
