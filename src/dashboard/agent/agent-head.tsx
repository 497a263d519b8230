import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Agent } from '#api/agents';
import { AgentStatus } from '../agents/agent-status.tsx';
import { NextStep } from '../agents/next-step.tsx';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { inDollars, inShort, readableId } from '../parts/words.ts';
import { AgentCommands } from './agent-commands.tsx';
import classes from './agent-head.module.css';
import { useSpending } from './deeds-query.ts';

interface AgentHeadProps {
  readonly agent: Agent;
  /** It was deleted, perhaps while this page was open. */
  readonly isGone: boolean;
}

/** Who the agent is, how it is doing, and its commands. */
export function AgentHead({ agent, isGone }: AgentHeadProps) {
  const reason = agent.accountError ?? agent.statusReason;
  return (
    <section className={classes.head} aria-label="The agent at a glance">
      <title>{`${agent.name} · FloImg Fleet`}</title>
      <Link className={classes.back} to="/agents">
        <Icon name="arrowLeft" size={14} />
        Agents
      </Link>
      <div className={classes.top}>
        <Face name={agent.name} size={72} />
        <div className={classes.names}>
          <h1 className={classes.name}>{agent.name}</h1>
          <p className={classes.detail}>
            @{agent.username} · {readableId(agent.personaId)}
          </p>
          <p className={classes.state}>
            {isGone ? (
              <span className={classes.detail}>Deleted</span>
            ) : (
              <>
                <AgentStatus agent={agent} />
                <span className={classes.detail}>
                  <NextStep agent={agent} />
                </span>
              </>
            )}
          </p>
        </div>
        {!isGone && <AgentCommands agent={agent} />}
      </div>
      {isGone && (
        <p className={classes.reason}>
          {agent.deletedAt === null ? (
            'This agent was deleted; what it did stays.'
          ) : (
            <>
              This agent was deleted <RelativeTime at={agent.deletedAt} whenAhead="now" />; what it did stays.
            </>
          )}
        </p>
      )}
      {reason !== null && !isGone && <p className={classes.reason}>{reason}</p>}
      <dl className={classes.figures}>
        <Figure name="Posts" kind="post">
          {inShort(agent.totalPosts)}
        </Figure>
        <Figure name="Comments" kind="comment">
          {inShort(agent.totalComments)}
        </Figure>
        <Figure name="Likes" kind="like">
          {inShort(agent.totalLikes)}
        </Figure>
        <AgentCost agentId={agent.id} />
        <Figure name="Last acted">
          {agent.lastActionAt === null ? 'never' : <RelativeTime at={agent.lastActionAt} whenAhead="now" />}
        </Figure>
      </dl>
    </section>
  );
}

/** What the agent's models cost today and on all days that are kept, and how often it failed. */
function AgentCost({ agentId }: { readonly agentId: string }) {
  const { data } = useSpending(agentId);
  if (data === undefined) {
    return (
      <>
        <Figure name="Cost today">…</Figure>
        <Figure name="Cost in all">…</Figure>
      </>
    );
  }
  const { today, inAll, since } = data;
  const tokens = inAll.inputTokens + inAll.outputTokens;
  const span = since === null ? '' : `, since ${since}`;
  return (
    <>
      <Figure name="Cost today">{inDollars(today.costUsd)}</Figure>
      <Figure name={`Cost in all${span}`}>{inDollars(inAll.costUsd)}</Figure>
      <Figure name="Tokens in all">{inShort(tokens)}</Figure>
      <Figure name="Comments to people">{inShort(inAll.commentsToPeople)}</Figure>
      <Figure name="Failed visits">{inShort(inAll.failedVisits)}</Figure>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly kind?: 'post' | 'comment' | 'like';
  readonly children: ReactNode;
}

/** One figure with its name, inside a `dl`. */
function Figure({ name, kind, children }: FigureProps) {
  return (
    <div className={classes.figure} data-kind={kind}>
      <dt className={classes.figureName}>{name}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
}
