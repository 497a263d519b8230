import { Skeleton } from '@mantine/core';
import { useParams } from 'react-router';
import type { Tick } from '#api/ticks';
import { useAgent } from '../agents/agent-query.ts';
import { isNotFound, sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { inDollars, inFull, tookInWords } from '../parts/words.ts';
import { Deeds } from './deeds.tsx';
import { Details } from './details.tsx';
import { Moods } from './moods.tsx';
import { Outcome } from './outcome.tsx';
import { RunAgain } from './run-again.tsx';
import classes from './tick-page.module.css';
import { useTick } from './ticks-query.ts';

const instant = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' });

/** One visit: what the agent did and to whom, what moved it, and, for who wants to know, everything else. */
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
  return (
    <div className={classes.page}>
      <PageHead
        title={agent.data === undefined ? 'Visit' : `Visit of ${agent.data.name}`}
        lead={instant.format(Date.parse(tick.startedAt))}
        back={{ to: `/agents/${tick.agentId}`, label: agent.data?.name ?? 'Agent' }}
      >
        <Outcome tick={tick} />
      </PageHead>
      <Panel title="What it did">
        <div className={classes.content}>
          {tick.actions.length > 0 && <Deeds tick={tick} />}
          <Ending tick={tick} />
        </div>
      </Panel>
      <Panel title="What moved it">
        <div className={classes.content}>
          {tick.plan !== null && tick.plan.thought !== '' && (
            <blockquote className={classes.thought}>{tick.plan.thought}</blockquote>
          )}
          <Moods tick={tick} />
        </div>
      </Panel>
      <Figures tick={tick} />
      {tick.status === 'finished' && tick.view !== null && tick.perception !== null && (
        <RunAgain tick={tick} />
      )}
      <Details tick={tick} />
    </div>
  );
}

/** How the visit ended, where its actions do not say it. */
function Ending({ tick }: { readonly tick: Tick }) {
  if (tick.status === 'open') return <p>This visit is under way; the page follows it.</p>;
  if (tick.error !== null) return <p className={classes.error}>{tick.error}</p>;
  return tick.actions.length === 0 ? <p>It only looked around.</p> : null;
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
