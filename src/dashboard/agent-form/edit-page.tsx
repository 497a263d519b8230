import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { tryAgent } from '#api/agent-trials';
import { type Agent, type AgentProfile, getAgent, profileSchema, updateAgent } from '#api/agents';
import { useRefresh } from '../agents/agent-query.ts';
import { ask, command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { DraftTrial } from '../trials/draft-trial.tsx';
import { AgentForm, useAgentForm } from './agent-form.tsx';
import { faultsOf, serverFaults } from './faults.ts';
import classes from './form-page.module.css';

/** Changes one agent. */
export function EditPage() {
  const { id = '' } = useParams();
  // Read once each time the page opens: the values must not change during the edit.
  const agent = useQuery({
    queryKey: ['agent-to-edit', id],
    queryFn: ({ signal }) => ask(getAgent, { params: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const name = agent.data?.name ?? 'Agent';
  return (
    <div className={classes.page}>
      <PageHead title={`Edit ${name}`} back={{ to: `/agents/${id}`, label: name }} />
      {agent.data !== undefined ? (
        <EditForm agent={agent.data} />
      ) : agent.isError ? (
        <FailureNotice
          title="The agent could not be read"
          reason={sentenceFor(agent.error)}
          onRetry={() => void agent.refetch()}
        />
      ) : (
        <Skeleton height={640} radius={14} />
      )}
    </div>
  );
}

function EditForm({ agent }: { readonly agent: Agent }) {
  const form = useAgentForm(profileSchema.parse(agent));
  const navigate = useNavigate();
  const refresh = useRefresh();
  const saved = useRef(false);
  const saving = useMutation({
    mutationFn: (values: AgentProfile) =>
      command(updateAgent, { params: { id: agent.id }, body: changesIn(agent, values) }),
    onSuccess: async () => {
      saved.current = true;
      await refresh();
      await navigate(`/agents/${agent.id}`);
    },
    onError: (refused) => form.setErrors(serverFaults(refused)),
  });
  return (
    <AgentForm
      form={form}
      withUsername={false}
      agentId={agent.id}
      submitLabel="Save changes"
      isPending={saving.isPending}
      isSaved={() => saved.current}
      error={saving.error}
      onDismiss={saving.reset}
      onSubmit={(values) => saving.mutate(values)}
      trial={<AgentTrial agent={agent} values={form.values} />}
      cancel={
        <Button component={Link} to={`/agents/${agent.id}`} variant="default">
          Cancel
        </Button>
      }
    />
  );
}

interface AgentTrialProps {
  readonly agent: Agent;
  readonly values: AgentProfile;
}

/** What the agent would do as it is now, beside as it is typed. */
function AgentTrial({ agent: { id }, values }: AgentTrialProps) {
  const { name, personality, vibe, interests } = values;
  const draft = { name, personality, vibe, interests };
  const isFaulty = Object.keys(faultsOf(values)).some((path) =>
    Object.hasOwn(draft, path.split('.')[0] ?? ''),
  );
  return (
    <DraftTrial
      lead="It looks at three pictures of the gallery: as it is now, and as it is typed here."
      titles={{ before: 'As it is now', after: 'As typed' }}
      isFaulty={isFaulty}
      start={(seed) => ask(tryAgent, { params: { id }, body: { draft, ...(seed === null ? {} : { seed }) } })}
    />
  );
}

/** Only what was changed here is sent, so that nobody else's change meanwhile is undone. */
function changesIn(before: AgentProfile, after: AgentProfile): Partial<AgentProfile> {
  const changed = Object.entries(after).filter(
    ([field, value]) =>
      field !== 'username' &&
      field !== 'personaId' &&
      JSON.stringify(value) !== JSON.stringify(Object.entries(before).find(([name]) => name === field)?.[1]),
  );
  return Object.fromEntries(changed);
}
