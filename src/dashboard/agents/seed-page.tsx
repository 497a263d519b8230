import { Checkbox, NumberInput, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQueries, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { seedAgents } from '#api/agents';
import { serverFaults } from '../agent-form/faults.ts';
import { PersonaPicker } from '../agent-form/persona-picker.tsx';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { countedInFull, inFull } from '../parts/words.ts';
import { useRefresh } from './agent-query.ts';
import { Outlook } from './outlook.tsx';
import { personasQuery, previewQuery } from './personas-query.ts';
import { ProfileCard } from './profile-card.tsx';
import classes from './seed-page.module.css';

const previewed = 6;

/** Makes many agents at once from the personas; the same seed makes the same ones. */
export function SeedPage() {
  const [personaId, setPersonaId] = useState('');
  const [count, setCount] = useState<number | string>(12);
  const [seed, setSeed] = useState('fleet');
  const [weights, setWeights] = useState(false);
  const seeding = useSeeding();
  const faults = serverFaults(seeding.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (seeding.isPending) return;
    seeding.mutate({ count, seed, ...(personaId === '' ? { weights } : { personaId }) });
  };
  return (
    <div className={classes.page}>
      <PageHead
        title="Seed agents"
        lead="Makes many at once, each with a character, rhythm and limits of its own."
        back={{ to: '/agents', label: 'Agents' }}
      />
      <PersonaPicker value={personaId} onChange={setPersonaId} withAll />
      <form className={classes.form} onSubmit={submit} noValidate>
        <NumberInput
          label="How many"
          min={1}
          max={100_000}
          thousandSeparator=","
          allowDecimal={false}
          value={count}
          onChange={setCount}
          error={faults.count}
        />
        <TextInput
          label="Seed"
          description="The same seed draws the same agents; those that exist are not made again"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={seed}
          onChange={(event) => setSeed(event.currentTarget.value)}
          error={faults.seed}
        />
        {personaId === '' && (
          <Checkbox
            className={classes.weights ?? ''}
            label="By the weights of the personas"
            checked={weights}
            onChange={(event) => setWeights(event.currentTarget.checked)}
          />
        )}
        <BusyButton
          type="submit"
          className={classes.submit ?? ''}
          isBusy={seeding.isPending}
          leftSection={<Icon name="sparkles" />}
        >
          Create {typeof count === 'number' && count > 0 ? countedInFull(count, 'agent') : 'agents'}
        </BusyButton>
      </form>
      <Outlook personaId={personaId} seed={seed.trim()} count={Number(count)} weights={weights} />
      {seeding.isError && Object.keys(faults).length === 0 && (
        <Refusal title="No agents were made" error={seeding.error} onDismiss={seeding.reset} />
      )}
      {seeding.data !== undefined && <Result {...seeding.data} personaId={personaId} />}
      <Preview personaId={personaId} seed={seed.trim()} count={Number(count)} />
    </div>
  );
}

function useSeeding() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: { count: number | string; seed: string; personaId?: string; weights?: boolean }) =>
      ask(seedAgents, { body }),
    onSuccess: refresh,
    onError: () => void refresh(),
  });
}

interface ResultProps {
  readonly created: number;
  readonly existing: number;
  readonly personaId: string;
}

function Result({ created, existing, personaId }: ResultProps) {
  const where = personaId === '' ? '/agents?status=idle' : `/agents?status=idle&persona=${personaId}`;
  return (
    <div className={classes.result} role="status">
      <Icon name="check" />
      <span>
        {created === 0 ? 'Nothing was made' : `${inFull(created)} made`}
        {existing > 0 && `; ${inFull(existing)} of this seed were there already`}.
      </span>
      <Link to={where}>Show those that wait to be started</Link>
    </div>
  );
}

interface PreviewProps {
  readonly personaId: string;
  readonly seed: string;
  readonly count: number;
}

/** Who would be made: the very agents of one persona, or one like them of each. */
function Preview({ personaId, seed, count }: PreviewProps) {
  const personas = (useQuery(personasQuery).data ?? []).filter(({ version }) => version !== null);
  const shown = Math.max(1, Math.min(previewed, count || 1));
  const previews = useQueries({
    queries:
      personaId === ''
        ? personas.slice(0, previewed).map(({ id }) => previewQuery(id, seed, 1))
        : [previewQuery(personaId, seed, shown)],
  });
  const failed = previews.find(({ isError }) => isError);
  const profiles = previews.flatMap(({ data }) => data ?? []);
  return (
    <section aria-label="Preview">
      <h2 className={classes.title}>{previewTitle(personaId, count > shown ? shown : null)}</h2>
      {failed?.error != null && (
        <FailureNotice
          title="The preview could not be read"
          reason={sentenceFor(failed.error)}
          onRetry={() => void Promise.all(previews.map((preview) => preview.refetch()))}
        />
      )}
      <ul className={classes.cards}>
        {profiles.map((profile) => (
          <ProfileCard key={profile.username} profile={profile} />
        ))}
        {profiles.length === 0 &&
          failed === undefined &&
          (['a', 'b', 'c', 'd', 'e', 'f'] as const)
            .slice(0, shown)
            .map((key) => <Skeleton key={key} component="li" height={196} radius={14} />)}
      </ul>
    </section>
  );
}

function previewTitle(personaId: string, shown: number | null): string {
  if (personaId === '') return 'Agents like these, of all personas in turn';
  return shown === null ? 'Who would be made' : `The first ${shown} of them`;
}
