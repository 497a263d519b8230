import { NativeSelect, NumberInput, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQueries, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { activityLevels, levelFigures } from '#api/activity-levels';
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
import { countedInFull, inFull, readableId } from '../parts/words.ts';
import { activityInWords } from '../personas/activity-words.ts';
import { useRefresh } from './agent-query.ts';
import { LookAlikeWarnings } from './look-alike-warnings.tsx';
import { personasQuery, previewQuery } from './personas-query.ts';
import { ProfileCard } from './profile-card.tsx';
import { SeedForecast } from './seed-forecast.tsx';
import classes from './seed-page.module.css';
import { bodyOf, type Mix, mixes, type SeedPlan, totalOf } from './seed-plan.ts';

const previewed = 6;

const mixLabels = {
  evenly: 'In turn, as many of each',
  weights: 'By the weights of the personas',
  counts: 'So many of each',
} as const satisfies Record<Mix, string>;

const first: SeedPlan = { personaId: '', count: 12, mix: 'evenly', counts: {}, seed: 'fleet', level: '' };

/** Makes many agents at once from the personas; the same seed makes the same ones. */
export function SeedPage() {
  const [plan, setPlan] = useState(first);
  const change = (changes: Partial<SeedPlan>): void => setPlan({ ...plan, ...changes });
  const { personaId, count, mix, seed, level } = plan;
  const total = totalOf(plan);
  const isByCounts = personaId === '' && mix === 'counts';
  const seeding = useSeeding();
  const faults = serverFaults(seeding.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!seeding.isPending) seeding.mutate(plan);
  };
  return (
    <div className={classes.page}>
      <PageHead
        title="Seed agents"
        lead="Makes many at once, each with a character, rhythm and limits of its own."
        back={{ to: '/agents', label: 'Agents' }}
      />
      <PersonaPicker value={personaId} onChange={(chosen) => change({ personaId: chosen })} withAll />
      <form className={classes.form} onSubmit={submit} noValidate>
        {!isByCounts && (
          <NumberInput
            label="How many"
            min={1}
            max={100_000}
            thousandSeparator=","
            allowDecimal={false}
            value={count}
            onChange={(typed) => change({ count: typed })}
            error={faults.count}
          />
        )}
        {personaId === '' && (
          <NativeSelect
            label="Mix"
            value={mix}
            onChange={(event) => {
              const chosen = mixes.find((known) => known === event.currentTarget.value);
              if (chosen !== undefined) change({ mix: chosen });
            }}
            data={mixes.map((value) => ({ value, label: mixLabels[value] }))}
            error={faults.weights}
          />
        )}
        <NativeSelect
          label="How active"
          value={level}
          onChange={(event) =>
            change({ level: activityLevels.find((known) => known === event.currentTarget.value) ?? '' })
          }
          data={[
            { value: '', label: 'As their personas have it' },
            ...activityLevels.map((value) => ({ value, label: readableId(value) })),
          ]}
          error={faults.level}
        />
        <TextInput
          label="Seed"
          value={seed}
          onChange={(event) => change({ seed: event.currentTarget.value })}
          error={faults.seed}
        />
        <p className={classes.hint}>
          {level !== '' && `${activityInWords(levelFigures[level])} `}
          The same seed draws the same agents; those that exist are not made again.
        </p>
        {isByCounts && (
          <Counts counts={plan.counts} onChange={(counts) => change({ counts })} fault={faults.counts} />
        )}
        <BusyButton
          type="submit"
          className={classes.submit ?? ''}
          isBusy={seeding.isPending}
          leftSection={<Icon name="sparkles" />}
        >
          Create {total > 0 ? countedInFull(total, 'agent') : 'agents'}
        </BusyButton>
      </form>
      <SeedForecast plan={plan} />
      {seeding.isError && Object.keys(faults).length === 0 && (
        <Refusal title="No agents were made" error={seeding.error} onDismiss={seeding.reset} />
      )}
      {seeding.data !== undefined && <Result {...seeding.data} personaId={personaId} />}
      <Preview personaId={personaId} seed={seed.trim()} count={total} />
    </div>
  );
}

interface CountsProps {
  readonly counts: SeedPlan['counts'];
  readonly onChange: (counts: SeedPlan['counts']) => void;
  readonly fault: string | undefined;
}

/** How many agents of each persona. */
function Counts({ counts, onChange, fault }: CountsProps) {
  const personas = (useQuery(personasQuery).data ?? []).filter(({ version }) => version !== null);
  return (
    <fieldset className={classes.counts}>
      <legend className="unseen">So many of each persona</legend>
      {personas.map(({ id, label }) => (
        <NumberInput
          key={id}
          label={label}
          min={0}
          max={100_000}
          allowDecimal={false}
          value={counts[id] ?? 0}
          onChange={(typed) => onChange({ ...counts, [id]: typed })}
        />
      ))}
      {fault !== undefined && (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}

function useSeeding() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (plan: SeedPlan) => ask(seedAgents, { body: bodyOf(plan) }),
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
  const profiles = previews.flatMap(({ data }) => data?.items ?? []);
  const warnings = previews.flatMap(({ data }) => data?.warnings ?? []);
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
      <LookAlikeWarnings warnings={warnings} />
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
