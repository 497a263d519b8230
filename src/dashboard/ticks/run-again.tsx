import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { listPersonaVersions } from '#api/persona-editing';
import type { Plan } from '#api/plan';
import { runTickAgain } from '#api/run-again';
import type { Tick } from '#api/ticks';
import { useFleet } from '../fleet/fleet-query.ts';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { isOver, useTrial, waitingWords } from '../models/use-trial.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { inDollars, inFull } from '../parts/words.ts';
import { promptVersionsQuery } from '../prompts/prompt-query.ts';
import { GuardNotes } from './guard-notes.tsx';
import classes from './run-again.module.css';

/** Lets a worker decide the visit once more, and shows both decisions side by side. Nothing of the second one is done. */
export function RunAgain({ tick }: { readonly tick: Tick }) {
  const [trialId, setTrialId] = useState<string | null>(null);
  const [model, setModel] = useState('');
  const [personaVersion, setPersonaVersion] = useState('');
  const [promptVersion, setPromptVersion] = useState('');
  const starting = useMutation({
    mutationFn: () =>
      ask(runTickAgain, {
        params: { id: tick.id },
        body: {
          ...(model.trim() === '' ? {} : { model: model.trim() }),
          ...(personaVersion === '' ? {} : { personaVersion: Number(personaVersion) }),
          ...(promptVersion === '' ? {} : { promptVersion: Number(promptVersion) }),
        },
      }),
    onSuccess: ({ trialId: started }) => setTrialId(started),
  });
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (!starting.isPending) starting.mutate();
  };
  return (
    <Panel title="Run again">
      <form className={classes.form} aria-label="Run again" onSubmit={begin}>
        <p className={classes.lead}>
          Decides once more on what it saw then. Nothing is done, published or kept; what a model is asked
          counts in the day’s costs.
        </p>
        <ModelField value={model} onChange={setModel} />
        <PersonaVersionField
          personaId={tick.view?.self.personaId}
          value={personaVersion}
          onChange={setPersonaVersion}
        />
        <PromptVersionField value={promptVersion} onChange={setPromptVersion} />
        <BusyButton type="submit" size="sm" isBusy={starting.isPending}>
          Run again
        </BusyButton>
        {starting.isError && (
          <p role="alert" className={classes.refused}>
            {sentenceFor(starting.error)}
          </p>
        )}
      </form>
      {trialId !== null && <Both id={trialId} tick={tick} />}
    </Panel>
  );
}

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Another model of the same provider; there is none where no model is asked. */
function ModelField({ value, onChange }: FieldProps) {
  const mind = useFleet().data?.mind;
  if (mind === undefined || mind.provider === 'scripted') return null;
  return (
    <TextInput
      label="Model"
      placeholder={mind.models[0]?.model ?? 'as it is'}
      maxLength={200}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function PersonaVersionField({
  personaId,
  value,
  onChange,
}: FieldProps & { readonly personaId: string | undefined }) {
  const versions = useQuery({
    queryKey: ['personas', personaId, 'versions'],
    queryFn: ({ signal }) => ask(listPersonaVersions, { params: { id: personaId ?? '' }, signal }),
    enabled: personaId !== undefined,
    retry: false,
  });
  const items = versions.data?.items ?? [];
  if (items.length < 2) return null;
  return <VersionField label="Version of its persona" items={items} value={value} onChange={onChange} />;
}

/** Only what a model is asked has a prompt. Before the first version there is nothing but what comes with the fleet. */
function PromptVersionField({ value, onChange }: FieldProps) {
  const mind = useFleet().data?.mind;
  const asksModel = mind !== undefined && mind.provider !== 'scripted';
  const versions = useQuery({ ...promptVersionsQuery('visit'), enabled: asksModel, retry: false });
  if (!asksModel || versions.data === undefined || versions.data.length === 0) return null;
  return (
    <VersionField label="Version of the prompt" items={versions.data} value={value} onChange={onChange} />
  );
}

interface VersionFieldProps extends FieldProps {
  readonly label: string;
  readonly items: readonly { readonly version: number; readonly note: string }[];
}

function VersionField({ label, items, value, onChange }: VersionFieldProps) {
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: 'The published one' },
        ...items.map(({ version, note }) => ({
          value: String(version),
          label: note === '' ? `Version ${version}` : `Version ${version}: ${note}`,
        })),
      ]}
    />
  );
}

function Both({ id, tick }: { readonly id: string; readonly tick: Tick }) {
  const trial = useTrial(id);
  if (trial.isError) return <p className={classes.state}>{sentenceFor(trial.error)}</p>;
  if (trial.data === undefined || !isOver(trial.data))
    return (
      <p role="status" className={classes.state}>
        {waitingWords(trial.data, 'A worker decides')}
      </p>
    );
  const { visit, reason } = trial.data;
  if (visit === null) return <p className={classes.state}>{reason}</p>;
  const { plan, guard, inputTokens, outputTokens, costUsd } = visit.decision;
  return (
    <div className={classes.sides}>
      <Side
        title="Then"
        plan={tick.plan}
        facts={factsOf({ ...tick, costUsd: tick.costUsd })}
        notes={tick.guard ?? []}
      />
      <Side
        title="Now"
        plan={plan}
        facts={factsOf({ model: visit.model, inputTokens, outputTokens, costUsd })}
        notes={guard}
      />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly plan: Plan | null;
  readonly facts: string;
  readonly notes: Parameters<typeof GuardNotes>[0]['notes'];
}

function Side({ title, plan, facts, notes }: SideProps) {
  const deeds = plan?.actions.filter(({ kind }) => kind !== 'browse') ?? [];
  return (
    <section className={classes.side} aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <p className={classes.facts}>{facts}</p>
      {plan !== null && plan.thought !== '' && <p className={classes.thought}>{plan.thought}</p>}
      {deeds.length === 0 ? (
        <p>It only looks around.</p>
      ) : (
        <ul className={classes.deeds}>
          {deeds.map((deed) => (
            <li key={JSON.stringify(deed)}>
              <strong>{labels[deed.kind]}</strong> {wordsOf(deed)}
            </li>
          ))}
        </ul>
      )}
      <GuardNotes notes={notes} />
    </section>
  );
}

type Deed = Plan['actions'][number];

const labels = { like: 'Like', comment: 'Comment', reply: 'Reply', post: 'Post', browse: 'Look' } as const;

function wordsOf(deed: Deed): string {
  if (deed.kind === 'post') return `“${deed.title}”: ${deed.description}`;
  return 'content' in deed ? deed.content : '';
}

interface Facts {
  readonly model: string | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number | null;
}

function factsOf({ model, inputTokens, outputTokens, costUsd }: Facts): string {
  const price = costUsd === null ? 'price unknown' : inDollars(costUsd);
  return `${model ?? 'no model'} · ${inFull(inputTokens)} tokens in, ${inFull(outputTokens)} out · ${price}`;
}
