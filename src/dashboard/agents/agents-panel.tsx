import { Button, Skeleton } from '@mantine/core';
import { sentenceFor } from '../api/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { AgentRow } from './agent-row.tsx';
import classes from './agents-panel.module.css';
import { useAgents } from './agents-query.ts';

/** Every agent with its state, and what one can tell it. */
export function AgentsPanel() {
  const agents = useAgents();
  return (
    <Panel title="Agents">
      <AgentList agents={agents} />
    </Panel>
  );
}

type Agents = ReturnType<typeof useAgents>;

function AgentList({ agents }: { readonly agents: Agents }) {
  if (agents.data === undefined) {
    if (!agents.isError) return <LoadingRows />;
    return (
      <FailureNotice
        title="The agents could not be read"
        reason={sentenceFor(agents.error)}
        onRetry={() => void agents.refetch()}
      />
    );
  }
  if (agents.data.length === 0) {
    return (
      <Notice icon="agents" title="There are no agents yet">
        <code>POST /api/agents/seed</code> makes some from the personas.
      </Notice>
    );
  }
  return (
    <>
      <ul className={classes.rows}>
        {agents.data.map((agent) => (
          <AgentRow key={agent.id} agent={agent} />
        ))}
      </ul>
      {agents.hasNextPage && (
        <div className={classes.more}>
          {agents.isFetchNextPageError && (
            <p role="alert" className={classes.moreFailed}>
              {sentenceFor(agents.error)}
            </p>
          )}
          <Button
            variant="default"
            loading={agents.isFetchingNextPage}
            onClick={() => void agents.fetchNextPage()}
          >
            Show more agents
          </Button>
        </div>
      )}
    </>
  );
}

const placeholders = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

function LoadingRows() {
  return (
    <div aria-hidden="true">
      {placeholders.map((key) => (
        <div key={key} className={classes.placeholder}>
          <Skeleton circle height={40} />
          <div className={classes.placeholderText}>
            <Skeleton height={13} width="35%" />
            <Skeleton height={11} mt={9} width="55%" />
          </div>
          <Skeleton height={30} width={110} />
        </div>
      ))}
    </div>
  );
}
