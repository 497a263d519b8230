import { Skeleton } from '@mantine/core';
import { useParams } from 'react-router';
import { ActivityPanel } from '../activity/activity-panel.tsx';
import { everything } from '../activity/filter.ts';
import { Gallery } from '../activity/gallery.tsx';
import { useAgent } from '../agents/agent-query.ts';
import { isNotFound, sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { AgentHead } from './agent-head.tsx';
import classes from './agent-page.module.css';
import { InterviewPanel } from './interview-panel.tsx';
import { Profile, RhythmPanel } from './profile.tsx';
import { Relations } from './relations.tsx';
import { Texts } from './texts.tsx';
import { Visits } from './visits.tsx';

/** One agent: who it is, what it does and why, and its commands. */
export function AgentPage() {
  const { id = '' } = useParams();
  const agent = useAgent(id);
  if (agent.data === undefined) {
    return (
      <div className={classes.page}>
        <PageHead title="Agent" back={{ to: '/agents', label: 'Agents' }} />
        {agent.isError ? (
          <Missing error={agent.error} onRetry={() => void agent.refetch()} />
        ) : (
          <Skeleton height={480} radius={14} />
        )}
      </div>
    );
  }
  return (
    <div className={classes.page} key={id}>
      <AgentHead agent={agent.data} isGone={agent.data.deletedAt !== null || isNotFound(agent.error)} />
      <div className={classes.columns}>
        <div className={classes.timeline}>
          <ActivityPanel title="Timeline" filter={{ ...everything, agentId: id }} />
        </div>
        <div className={classes.main}>
          <Panel title="Posts">
            <Gallery agentId={id} count={12} empty="What this agent posts appears here." whole />
          </Panel>
          <Texts agentId={id} />
          <Relations agent={agent.data} />
          <Visits agentId={id} />
          {agent.data.deletedAt === null && <InterviewPanel agent={agent.data} />}
          <Profile agent={agent.data} />
          <RhythmPanel agent={agent.data} />
        </div>
      </div>
    </div>
  );
}

function Missing({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return isNotFound(error) ? (
    <Notice icon="agents" title="There is no such agent">
      It may have been deleted.
    </Notice>
  ) : (
    <FailureNotice title="The agent could not be read" reason={sentenceFor(error)} onRetry={onRetry} />
  );
}
