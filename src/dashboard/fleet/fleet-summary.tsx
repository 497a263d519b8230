import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import type { Fleet } from '#api/fleet';
import { sentenceFor } from '../http/errors.ts';
import { Meter } from '../parts/meter.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { Status } from '../parts/status.tsx';
import { counted, inDollars, inShort } from '../parts/words.ts';
import { AgentsBar } from './agents-bar.tsx';
import { BigSwitch } from './big-switch.tsx';
import { Card } from './card.tsx';
import { useFleet } from './fleet-query.ts';
import classes from './fleet-summary.module.css';
import {
  actionsToday,
  limitInWords,
  mindInWords,
  paceInWords,
  queueInWords,
  tokensToday,
  workersInWords,
} from './words.ts';

/** The fleet at a glance. */
export function FleetSummary() {
  const fleet = useFleet();
  if (fleet.data !== undefined) return <Cards fleet={fleet.data} />;
  if (!fleet.isError) return <LoadingCards />;
  return (
    <FailureNotice
      title="The fleet's state could not be read"
      reason={sentenceFor(fleet.error)}
      onRetry={() => void fleet.refetch()}
    />
  );
}

function Cards({ fleet }: { readonly fleet: Fleet }) {
  const { agents, today, limits } = fleet;
  return (
    <section className={classes.cards} aria-label="The fleet at a glance">
      <Card label="Fleet" icon="gauge">
        <div className={classes.status}>
          <Status status={fleet.status} prominent />
          <p className={classes.detail}>
            <FleetDetail fleet={fleet} />
          </p>
        </div>
        <p className={classes.detail} data-alarming={fleet.workers === 0 || undefined}>
          {workersInWords(fleet)} · {queueInWords(fleet)}
        </p>
        <p className={classes.detail}>{mindInWords(fleet.mind)}</p>
        <BigSwitch fleet={fleet} />
      </Card>
      <Card label="Agents" icon="agents">
        <p className={classes.figure}>
          {inShort(agents.running)} <span className={classes.unit}>of {inShort(agents.total)} running</span>
        </p>
        <AgentsBar agents={agents} />
        <Link className={classes.link} to="/agents">
          All agents
        </Link>
      </Card>
      <Card label="Actions today" icon="bolt">
        <dl className={classes.today}>
          <Count name="posts" count={today.posts} />
          <Count name="comments" count={today.comments} />
          <Count name="likes" count={today.likes} />
        </dl>
        <div className={classes.limit}>
          <Meter label="Actions today" value={actionsToday(fleet)} limit={limits.dailyActions} />
          <p className={classes.detail}>
            {limitInWords(actionsToday(fleet), limits.dailyActions, inShort)} ·{' '}
            {counted(today.imageRuns, 'image')}
          </p>
        </div>
      </Card>
      <Card label="Cost today" icon="wallet">
        <p className={classes.figure}>{inDollars(today.costUsd)}</p>
        <p className={classes.detail}>{counted(tokensToday(fleet), 'token')}</p>
        <div className={classes.limit}>
          <Meter label="Cost today" value={today.costUsd} limit={limits.dailyCostUsd} />
          <p className={classes.detail}>
            {limits.dailyCostUsd === null ? 'No budget set' : `of a ${inDollars(limits.dailyCostUsd)} budget`}{' '}
            ·{' '}
            <Link className={classes.link} to="/costs">
              Costs
            </Link>
          </p>
        </div>
      </Card>
    </section>
  );
}

function FleetDetail({ fleet }: { readonly fleet: Fleet }) {
  if (fleet.status === 'running') return `Runs at ${paceInWords(fleet.pace)}`;
  return (
    <>
      {fleet.statusReason ?? 'No reason was given'}
      {fleet.sleepingUntil !== null && (
        <>
          {' · '}wakes <RelativeTime at={fleet.sleepingUntil} whenPassed="now" />
        </>
      )}
    </>
  );
}

function Count({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <div className={classes.count} data-kind={name}>
      <dd className={classes.figure}>{inShort(count)}</dd>
      <dt className={classes.detail}>{name}</dt>
    </div>
  );
}

function LoadingCards() {
  return (
    <div className={classes.cards} aria-hidden="true">
      {(['Fleet', 'Agents', 'Today', 'Cost today'] as const).map((label) => (
        <Skeleton key={label} height={172} radius={14} />
      ))}
    </div>
  );
}
