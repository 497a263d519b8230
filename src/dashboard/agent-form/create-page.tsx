import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { type AgentProfile, createAgent } from '#api/agents';
import { useRefresh } from '../agents/agent-query.ts';
import { personasQuery, previewQuery } from '../agents/personas-query.ts';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { Icon } from '../parts/icon.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { AgentForm, useAgentForm } from './agent-form.tsx';
import { serverFaults } from './faults.ts';
import classes from './form-page.module.css';
import { PersonaPicker } from './persona-picker.tsx';

/** Makes one agent: a persona gives a character, and everything about it can be changed. */
export function CreatePage() {
  const [query, setQuery] = useSearchParams();
  const [firstSeed] = useState(() => crypto.randomUUID());
  const seed = query.get('seed') ?? firstSeed;
  const personas = useQuery(personasQuery);
  const personaId = query.get('persona') ?? personas.data?.find(({ version }) => version !== null)?.id ?? '';
  const draft = useQuery(previewQuery(personaId, seed, 1));
  const profile = draft.data?.items[0];
  // In the address, so that all that leads to another draft is a way away from this one.
  const draw = (drawn: { readonly persona: string; readonly seed: string }): void =>
    setQuery({ ...drawn }, { replace: true, preventScrollReset: true });
  const error = personas.error ?? draft.error;
  return (
    <div className={classes.page}>
      <PageHead
        title="New agent"
        lead="A persona gives it a character; change whatever you like."
        back={{ to: '/agents', label: 'Agents' }}
      >
        <Button
          variant="default"
          leftSection={<Icon name="dice" />}
          onClick={() => draw({ persona: personaId, seed: crypto.randomUUID() })}
        >
          Draw another
        </Button>
      </PageHead>
      <PersonaPicker value={personaId} onChange={(id) => draw({ persona: id, seed })} />
      {profile !== undefined ? (
        <CreateForm key={`${personaId} ${seed}`} profile={profile} />
      ) : error !== null ? (
        <FailureNotice
          title="No draft could be made"
          reason={sentenceFor(error)}
          onRetry={() => {
            void personas.refetch();
            void draft.refetch();
          }}
        />
      ) : (
        <Skeleton height={640} radius={14} />
      )}
    </div>
  );
}

function CreateForm({ profile }: { readonly profile: AgentProfile }) {
  const form = useAgentForm(profile);
  const navigate = useNavigate();
  const refresh = useRefresh();
  const saved = useRef(false);
  const creation = useMutation({
    mutationFn: (values: AgentProfile) => ask(createAgent, { body: values }),
    onSuccess: async (agent) => {
      saved.current = true;
      void refresh();
      await navigate(`/agents/${agent.id}`);
    },
    onError: (refused) => form.setErrors(serverFaults(refused)),
  });
  return (
    <AgentForm
      form={form}
      withUsername
      submitLabel="Create agent"
      isPending={creation.isPending}
      isSaved={() => saved.current}
      error={creation.error}
      onDismiss={creation.reset}
      onSubmit={(values) => creation.mutate(values)}
      cancel={
        <Button component={Link} to="/agents" variant="default">
          Cancel
        </Button>
      }
    />
  );
}
