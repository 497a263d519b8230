import { NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getFleetRealism, type Realism } from '#api/fleet-figures';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { inPercent } from '../parts/words.ts';
import { HourChart } from './hour-chart.tsx';
import { MeasureTable } from './measure-table.tsx';
import classes from './realism-panel.module.css';
import { summaryInWords } from './realism-words.ts';

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
