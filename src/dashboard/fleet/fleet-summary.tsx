import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AgentStatus } from '#api/agents';
import type { Fleet } from '#api/fleet';
import { sentenceFor } from '../http/errors.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Meter } from '../parts/meter.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { counted, inDollars, inShort } from '../parts/words.ts';
import { BigSwitch } from './big-switch.tsx';
import { useFleet } from './fleet-query.ts';
import { FleetStatus } from './fleet-status.tsx';
import classes from './fleet-summary.module.css';
import {
  actionsToday,
  isAtLimit,
  limitInWords,
  mindInWords,
  monthLikeToday,
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
  const month = monthLikeToday(today.costUsd, Date.now());
  return (
    <section className={classes.cards} aria-label="The fleet at a glance">
      <Card label="Fleet" icon="gauge">
        <div className={classes.status}>
          <FleetStatus fleet={fleet} prominent />
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
        {month !== null && <p className={classes.detail}>{month}</p>}
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
      {fleet.limitedSince !== null && (
        <>
          {' · '}since <RelativeTime at={fleet.limitedSince} whenAhead="now" />
        </>
      )}
      {isAtLimit(fleet) && (
        <>
          {' · '}
          <Link className={classes.link} to="/settings">
            Raise the limit
          </Link>
        </>
      )}
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

interface CardProps {
  readonly label: string;
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** One figure of the summary with its name. */
function Card({ label, icon, children }: CardProps) {
  return (
    <div className={classes.card}>
      <h2 className={classes.label}>
        <Icon name={icon} size={15} />
        {label}
      </h2>
      {children}
    </div>
  );
}

/** What works comes first, what needs a person last. */
const order: readonly AgentStatus[] = ['running', 'paused', 'idle', 'error', 'retired'];

/** How the agents spread over the statuses, as a bar and in figures. */
function AgentsBar({ agents }: { readonly agents: Fleet['agents'] }) {
  const present = order.filter((status) => agents[status] > 0);
  return (
    <div className={classes.spread}>
      <div className={classes.bar} aria-hidden="true">
        {present.map((status) => (
          <span
            key={status}
            className={classes.share}
            data-status={status}
            style={{ flexGrow: agents[status] }}
          />
        ))}
      </div>
      <ul className={classes.legend}>
        {present.map((status) => (
          <li key={status} className={classes.entry} data-status={status}>
            {inShort(agents[status])} {status === 'error' ? 'in error' : status}
          </li>
        ))}
      </ul>
    </div>
  );
}
