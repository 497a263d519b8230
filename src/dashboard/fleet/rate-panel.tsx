import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getFleetRate, type Rate } from '#api/fleet-figures';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { inShort } from '../parts/words.ts';
import { RateChart } from './rate-chart.tsx';
import classes from './rate-panel.module.css';

const shownMinutes = 60;
const refreshMs = 5000;

/** How much the fleet does, minute by minute. */
export function RatePanel() {
  const rate = useQuery({
    queryKey: ['rate'],
    queryFn: ({ signal }) => ask(getFleetRate, { query: { minutes: shownMinutes }, signal }),
    refetchInterval: refreshMs,
  });
  return (
    <Panel
      title="Actions per minute"
      aside={rate.data !== undefined && <span className={classes.aside}>{lastHourInWords(rate.data)}</span>}
    >
      <div className={classes.chart}>
        {rate.data !== undefined ? (
          <RateChart minutes={rate.data.minutes} label={lastHourInWords(rate.data)} />
        ) : rate.isError ? (
          <FailureNotice
            title="The pace could not be read"
            reason={sentenceFor(rate.error)}
            onRetry={() => void rate.refetch()}
          />
        ) : (
          <Skeleton height="100%" />
        )}
      </div>
    </Panel>
  );
}

function lastHourInWords({ minutes }: Rate): string {
  const total = minutes.reduce((sum, minute) => sum + minute.posts + minute.comments + minute.likes, 0);
  return `${inShort(total)} in the last hour`;
}
