import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import type { Tick } from '#api/ticks';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { inDollars, inShort, tookInWords } from '../parts/words.ts';
import { Outcome } from '../ticks/outcome.tsx';
import { useTicks } from '../ticks/ticks-query.ts';
import classes from './visits.module.css';

/** The agent's visits, each with its way to the whole trace. */
export function Visits({ agentId }: { readonly agentId: string }) {
  const ticks = useTicks(agentId);
  return (
    <Panel title="Visits">
      {ticks.data === undefined ? (
        ticks.isError ? (
          <FailureNotice
            title="The visits could not be read"
            reason={sentenceFor(ticks.error)}
            onRetry={() => void ticks.refetch()}
          />
        ) : (
          <Skeleton height={320} radius={0} />
        )
      ) : (
        <VisitList ticks={ticks.data.pages.flatMap((page) => page.items)} />
      )}
      {ticks.hasNextPage && (
        <div className={classes.more}>
          <BusyButton
            variant="default"
            size="xs"
            isBusy={ticks.isFetchingNextPage}
            onClick={() => void ticks.fetchNextPage()}
          >
            Show older visits
          </BusyButton>
        </div>
      )}
    </Panel>
  );
}

function VisitList({ ticks }: { readonly ticks: readonly Tick[] }) {
  if (ticks.length === 0) {
    return (
      <Notice icon="eye" title="No visits yet">
        Start the agent, or let it visit now.
      </Notice>
    );
  }
  return (
    <ul className={classes.list}>
      {ticks.map((tick) => (
        <li key={tick.id}>
          <Link className={classes.visit} to={`/ticks/${tick.id}`}>
            <Outcome tick={tick} />
            <span className={classes.thought}>{summaryOf(tick)}</span>
            <span className={classes.facts}>
              {durationOf(tick)} · {inShort(tick.inputTokens + tick.outputTokens)} tokens
              {tick.costUsd > 0 && ` · ${inDollars(tick.costUsd)}`}
            </span>
            <span className={classes.time}>
              <RelativeTime at={tick.startedAt} whenAhead="now" />
              <Icon name="chevronDown" size={14} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function summaryOf({ plan, error }: Tick): string {
  return error ?? plan?.thought ?? 'Nothing decided yet';
}

function durationOf({ startedAt, finishedAt }: Tick): string {
  return finishedAt === null ? 'under way' : tookInWords(Date.parse(finishedAt) - Date.parse(startedAt));
}
