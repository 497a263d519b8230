import { Skeleton } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { Tick } from '#api/ticks';
import { useAgent } from '../agents/agent-query.ts';
import { isNotFound, sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { counted, inDollars, inFull, tookInWords } from '../parts/words.ts';
import { ActionSteps } from './action-steps.tsx';
import { Calls } from './calls.tsx';
import { Answer, Prompt } from './conversation.tsx';
import { Given } from './given.tsx';
import { GuardNotes } from './guard-notes.tsx';
import { LookedAt } from './looked-at.tsx';
import { Outcome } from './outcome.tsx';
import { Perceived } from './perceived.tsx';
import { Step } from './step.tsx';
import classes from './tick-page.module.css';
import { useTick } from './ticks-query.ts';

const instant = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' });

/** One visit from its wake-up to its end: what the agent saw, what it made of that, and what came of it. */
export function TickPage() {
  const { id = '' } = useParams();
  const tick = useTick(id);
  if (tick.data !== undefined) return <Trace tick={tick.data} />;
  return (
    <div className={classes.page}>
      <PageHead title="Visit" back={{ to: '/', label: 'Fleet' }} />
      {!tick.isError ? (
        <Skeleton height={600} radius={14} />
      ) : isNotFound(tick.error) ? (
        <Notice icon="eye" title="There is no such visit">
          Its trace may have been cleared away.
        </Notice>
      ) : (
        <FailureNotice
          title="The visit could not be read"
          reason={sentenceFor(tick.error)}
          onRetry={() => void tick.refetch()}
        />
      )}
    </div>
  );
}

function Trace({ tick }: { readonly tick: Tick }) {
  const agent = useAgent(tick.agentId);
  const name = agent.data?.name ?? 'the agent';
  return (
    <div className={classes.page}>
      <PageHead
        title={agent.data === undefined ? 'Visit' : `Visit of ${name}`}
        lead={instant.format(Date.parse(tick.startedAt))}
        back={{ to: `/agents/${tick.agentId}`, label: agent.data?.name ?? 'Agent' }}
      >
        <Outcome tick={tick} />
      </PageHead>
      <Figures tick={tick} />
      <ol className={classes.steps} aria-label="Steps of the visit">
        <Wake tick={tick} />
        <Look tick={tick} />
        <Decide tick={tick} />
        <Check tick={tick} />
        {tick.actions.length > 0 && <ActionSteps tick={tick} />}
        <End tick={tick} />
      </ol>
      <p className={classes.id}>
        Visit <code>{tick.id}</code> of <Link to={`/agents/${tick.agentId}`}>{name}</Link>
      </p>
    </div>
  );
}

function Figures({ tick }: { readonly tick: Tick }) {
  const tookMs = tick.finishedAt === null ? null : Date.parse(tick.finishedAt) - Date.parse(tick.startedAt);
  const figures = [
    ['Took', tookMs === null ? 'Under way' : tookInWords(tookMs)],
    ['Cost', inDollars(tick.costUsd)],
    ['Tokens in', inFull(tick.inputTokens)],
    ['Tokens out', inFull(tick.outputTokens)],
    ['Model', tick.model ?? tick.provider ?? 'none asked'],
    ['Attempts', inFull(tick.attempts)],
  ] as const;
  return (
    <dl className={classes.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={classes.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Wake({ tick }: { readonly tick: Tick }) {
  const lateMs = Math.max(0, Date.parse(tick.startedAt) - Date.parse(tick.slot));
  return (
    <Step icon="clock" title="Woke up" state="done">
      <p>
        Was due at {instant.format(Date.parse(tick.slot))} and began{' '}
        {lateMs < 1 ? 'at once' : `${tookInWords(lateMs)} later`}.
        {tick.attempts > 1 && ` The visit was interrupted and resumed ${counted(tick.attempts - 1, 'time')}.`}
      </p>
    </Step>
  );
}

function Look({ tick }: { readonly tick: Tick }) {
  if (tick.perception === null) return null;
  return (
    <Step icon="eye" title="Looked around" state="done" tookMs={tick.timings?.perceive}>
      <Perceived items={tick.perception.items} />
      <LookedAt items={tick.perception.items} />
    </Step>
  );
}

function Decide({ tick }: { readonly tick: Tick }) {
  if (tick.prompt === null && tick.answer === null && tick.plan === null) return null;
  return (
    <Step icon="thought" title="Decided" state="done" tookMs={tick.timings?.decide}>
      {tick.view !== null && <Given view={tick.view} />}
      {tick.plan !== null && tick.plan.thought !== '' && (
        <blockquote className={classes.thought}>{tick.plan.thought}</blockquote>
      )}
      {tick.prompt === null ? (
        <p>No model was asked: what was left to do needed no words.</p>
      ) : (
        <Prompt text={tick.prompt} version={tick.promptVersion} />
      )}
      {tick.answer !== null && <Answer text={tick.answer} />}
      <Calls calls={tick.calls} answer={tick.answer} />
    </Step>
  );
}

function Check({ tick }: { readonly tick: Tick }) {
  if (tick.guard === null) return null;
  return (
    <Step icon="shield" title="Checked" state="done">
      <GuardNotes notes={tick.guard} />
    </Step>
  );
}

function End({ tick }: { readonly tick: Tick }) {
  if (tick.status === 'open') {
    return (
      <Step icon="clock" title="Goes on" state="open">
        <p>This visit is under way; the page follows it.</p>
      </Step>
    );
  }
  const isFailed = tick.outcome === 'failed';
  return (
    <Step icon={isFailed ? 'alert' : 'check'} title="Ended" state={isFailed ? 'failed' : 'done'}>
      <p>
        {tick.error ??
          (tick.outcome === 'browsed'
            ? 'It only looked around.'
            : 'Everything it meant to do has an outcome.')}
      </p>
    </Step>
  );
}
