import { Alert, Avatar } from '@mantine/core';
import { sentenceFor } from '../api/errors.ts';
import type { Agent } from '../api/schemas.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { counted, inShort } from '../parts/numbers.ts';
import { readableId } from '../parts/readable-id.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { Status } from '../parts/status.tsx';
import { AgentButtons } from './agent-buttons.tsx';
import classes from './agent-row.module.css';
import { type AgentCommand, useAgentCommand } from './agents-query.ts';

/** One agent of the list. */
export function AgentRow({ agent }: { readonly agent: Agent }) {
  const order = useAgentCommand(agent);
  return (
    <li className={classes.row} data-agent={agent.username}>
      <div className={classes.who}>
        <Avatar name={agent.name} color="initials" size={40} radius="xl" aria-hidden="true" />
        <div className={classes.names}>
          <h3 className={classes.name}>
            {agent.name} <span className={classes.username}>@{agent.username}</span>
          </h3>
          <p className={classes.detail}>{readableId(agent.personaId)}</p>
        </div>
      </div>
      <div className={classes.state}>
        <Status status={agent.status} />
        <p className={classes.detail}>
          <NextStep agent={agent} />
        </p>
      </div>
      <dl className={classes.totals}>
        <Total icon="image" count={agent.totalPosts} noun="post" />
        <Total icon="bubble" count={agent.totalComments} noun="comment" />
        <Total icon="heart" count={agent.totalLikes} noun="like" />
      </dl>
      <AgentButtons
        agent={agent}
        pending={order.isPending ? order.variables : null}
        onCommand={order.mutate}
      />
      {agent.statusReason !== null && agent.status !== 'running' && (
        <p className={classes.reason}>{agent.statusReason}</p>
      )}
      {order.isError && (
        <Alert
          className={classes.refusal}
          color="red"
          variant="light"
          role="alert"
          icon={<Icon name="alert" />}
          title={`${agent.name} could not be ${participles[order.variables]}`}
          withCloseButton
          closeButtonLabel="Dismiss"
          onClose={order.reset}
        >
          {sentenceFor(order.error)}
        </Alert>
      )}
    </li>
  );
}

const participles: Readonly<Record<AgentCommand, string>> = {
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  stop: 'stopped',
};

/** When the agent does something next, or why it does not. */
function NextStep({ agent }: { readonly agent: Agent }) {
  if (agent.status !== 'running') {
    if (agent.lastActionAt === null) return 'Has not acted yet';
    return (
      <>
        Acted <RelativeTime at={agent.lastActionAt} whenAhead="just now" />
      </>
    );
  }
  if (agent.sleepingUntil !== null) {
    return (
      <>
        Asleep, wakes <RelativeTime at={agent.sleepingUntil} whenPassed="now" />
      </>
    );
  }
  if (agent.nextTickAt === null) return 'Next visit not planned yet';
  return (
    <>
      Next visit <RelativeTime at={agent.nextTickAt} whenPassed="now" />
    </>
  );
}

interface TotalProps {
  readonly icon: IconName;
  readonly count: number;
  readonly noun: string;
}

function Total({ icon, count, noun }: TotalProps) {
  return (
    <div className={classes.total} title={counted(count, noun)}>
      <dt className={classes.totalName} data-kind={noun}>
        <Icon name={icon} size={15} />
        <span className={classes.hidden}>{noun}s</span>
      </dt>
      <dd className={classes.totalCount}>{inShort(count)}</dd>
    </div>
  );
}
