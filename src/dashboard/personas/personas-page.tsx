import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { deletePersona, getPersona, restorePersona } from '#api/persona-editing';
import type { Persona } from '#api/personas';
import { useFleet } from '../fleet/fleet-query.ts';
import { ask, command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Icon } from '../parts/icon.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { countedInFull } from '../parts/words.ts';
import { ImportButton } from './import-button.tsx';
import { savePersonaFile } from './persona-file.ts';
import { newestOf } from './persona-kind.ts';
import { catalogueQuery, usePersonaRefresh } from './persona-query.ts';
import classes from './personas-page.module.css';

/** Every persona: what is published of it, what is drafted, how many agents live by it. */
export function PersonasPage() {
  const catalogue = useQuery(catalogueQuery);
  const agents = useFleet().data?.personas ?? {};
  return (
    <div className={classes.page}>
      <PageHead
        title="Personas"
        lead="The archetypes that agents are made from. Changes are drafts until they are published."
      >
        <Button component={Link} to="/prompts" variant="default" leftSection={<Icon name="book" />}>
          Prompts
        </Button>
        <ImportButton known={catalogue.data?.items ?? []} />
        <Button component={Link} to="/personas/new" leftSection={<Icon name="plus" />}>
          New persona
        </Button>
      </PageHead>
      {catalogue.isError && (
        <FailureNotice
          title="The personas could not be read"
          reason={sentenceFor(catalogue.error)}
          onRetry={() => void catalogue.refetch()}
        />
      )}
      {catalogue.isPending && <Skeleton height={420} radius={14} />}
      {catalogue.data !== undefined && (
        <>
          <ul className={classes.cards} aria-label="Personas">
            {catalogue.data.items.map((persona) => (
              <PersonaCard key={persona.id} persona={persona} agents={agents[persona.id] ?? 0} />
            ))}
          </ul>
          <Missing missing={catalogue.data.missing} />
        </>
      )}
    </div>
  );
}

interface PersonaCardProps {
  readonly persona: Persona;
  readonly agents: number;
}

function PersonaCard({ persona, agents }: PersonaCardProps) {
  const { id, label, summary, version, drafted, fault, author, changedAt, builtIn } = persona;
  const [isDeleting, setDeleting] = useState(false);
  const refresh = usePersonaRefresh();
  const deletion = useMutation({
    mutationFn: () => command(deletePersona, { params: { id } }),
    onSuccess: refresh,
  });
  const exporting = useMutation({
    mutationFn: async () => {
      const document = newestOf(await ask(getPersona, { params: { id } }));
      if (document === null) throw new Error('What is stored of this persona cannot be read.');
      savePersonaFile(document);
    },
  });
  const restoring = useRestore();
  const failed = [deletion, exporting, restoring].find(({ isError }) => isError);
  return (
    <li className={classes.card}>
      <h2 className={classes.title}>
        <Link to={`/personas/${encodeURIComponent(id)}`}>{label}</Link>
      </h2>
      <p className={classes.facts}>
        <span>{version === null ? 'Not published yet' : `Version ${version}`}</span>
        {drafted && <span data-kind="draft">Draft</span>}
        <Link to={`/agents?persona=${encodeURIComponent(id)}`}>{countedInFull(agents, 'agent')}</Link>
      </p>
      <p className={classes.summary}>{summary}</p>
      {fault !== null && (
        <p className={classes.fault} role="alert">
          What is published cannot be read: {fault}
        </p>
      )}
      <p className={classes.who}>
        {drafted ? 'Drafted' : 'Published'} by {author} <RelativeTime at={changedAt} />
      </p>
      <div className={classes.buttons}>
        <Button
          component={Link}
          to={`/personas/${encodeURIComponent(id)}`}
          size="compact-sm"
          variant="default"
        >
          Edit<span className="unseen"> {label}</span>
        </Button>
        <Button
          component={Link}
          to={`/personas/new?from=${encodeURIComponent(id)}`}
          size="compact-sm"
          variant="default"
        >
          Copy<span className="unseen"> {label}</span>
        </Button>
        <BusyButton
          size="compact-sm"
          variant="default"
          isBusy={exporting.isPending}
          onClick={() => exporting.mutate()}
        >
          Export<span className="unseen"> {label}</span>
        </BusyButton>
        {builtIn && (
          <BusyButton
            size="compact-sm"
            variant="default"
            isBusy={restoring.isPending}
            title="Makes it a draft again as it comes with the fleet"
            onClick={() => restoring.mutate(id)}
          >
            Restore<span className="unseen"> {label}</span>
          </BusyButton>
        )}
        <BusyButton
          size="compact-sm"
          variant="subtle"
          color="gray"
          isBusy={deletion.isPending}
          onClick={() => setDeleting(true)}
        >
          Delete<span className="unseen"> {label}</span>
        </BusyButton>
      </div>
      {failed !== undefined && (
        <Refusal title="It was not done" error={failed.error} onDismiss={() => failed.reset()} />
      )}
      {isDeleting && (
        <Confirm
          title={`Delete ${label}?`}
          action="Delete"
          onCancel={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            deletion.mutate();
          }}
        >
          Its draft is lost and nobody can be made of it any more.
          {builtIn && ' It comes with the fleet, so it can be restored as it was.'}
        </Confirm>
      )}
    </li>
  );
}

/** Makes what comes with the fleet the draft, and goes there. */
function useRestore() {
  const refresh = usePersonaRefresh();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (id: string) => command(restorePersona, { params: { id } }),
    onSuccess: async (_, id) => {
      await refresh();
      await navigate(`/personas/${encodeURIComponent(id)}`);
    },
  });
}

function Missing({
  missing,
}: {
  readonly missing: readonly { readonly id: string; readonly label: string }[];
}) {
  const restoring = useRestore();
  if (missing.length === 0) return null;
  return (
    <section className={classes.missing} aria-label="Deleted personas that come with the fleet">
      <p>These come with the fleet and were deleted. Restoring one makes it a draft.</p>
      {missing.map(({ id, label }) => (
        <BusyButton
          key={id}
          size="compact-sm"
          variant="default"
          isBusy={restoring.isPending && restoring.variables === id}
          onClick={() => restoring.mutate(id)}
        >
          Restore {label}
        </BusyButton>
      ))}
      {restoring.isError && (
        <Refusal title="It was not restored" error={restoring.error} onDismiss={restoring.reset} />
      )}
    </section>
  );
}
