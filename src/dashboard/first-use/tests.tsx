import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Trial, tryGallery } from '#api/models';
import { tryPersona } from '#api/persona-editing';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { isOver, useTrial, waitingWords } from '../models/use-trial.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { countedInFull } from '../parts/words.ts';
import classes from './first-use-page.module.css';

/** Lets a worker read the gallery. */
export function TestGallery() {
  return (
    <Test label="Test the gallery" work="A worker reads the gallery" begin={() => ask(tryGallery)}>
      {({ gallery }) => gallery !== null && readInWords(gallery)}
    </Test>
  );
}

function readInWords({ items, unreadable, faults }: NonNullable<Trial['gallery']>): string {
  if (items === 0) return 'It answers, and has no picture yet: agents will have nothing to speak of.';
  const read = `It answers; of its ${countedInFull(items, 'newest picture')} `;
  return unreadable === 0
    ? `${read}all can be read.`
    : `${read}${unreadable} cannot be read: ${faults[0] ?? 'no reason was given'}`;
}

/** Lets an agent of a persona look at some pictures. */
export function TestPersona({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <Test
      label={`Try ${label}`}
      work="An agent looks at pictures"
      begin={() => ask(tryPersona, { params: { id }, body: {} })}
    >
      {({ persona }) => persona !== null && decidedInWords(persona.after.plan)}
    </Test>
  );
}

function decidedInWords({ thought, actions }: NonNullable<Trial['persona']>['after']['plan']): string {
  const deeds = actions.flatMap((action) => {
    if (action.kind === 'browse') return [];
    if (action.kind === 'like') return ['likes a picture'];
    return action.kind === 'post' ? [`posts “${action.title}”`] : [`says “${action.content}”`];
  });
  return `It thinks “${thought}” and ${deeds.length === 0 ? 'only looks' : deeds.join(', ')}. Nothing of it was published.`;
}

interface TestProps {
  readonly label: string;
  /** What the worker does, as `A worker asks the models`. */
  readonly work: string;
  readonly begin: () => Promise<{ readonly trialId: string }>;
  /** What came of it. */
  readonly children: (trial: Trial) => ReactNode;
}

/** A button that has a worker try something, and what came of it. */
function Test({ label, work, begin, children }: TestProps) {
  const [trialId, setTrialId] = useState<string | null>(null);
  const starting = useMutation({ mutationFn: begin, onSuccess: (begun) => setTrialId(begun.trialId) });
  const trial = useTrial(trialId);
  const isBusy = starting.isPending || (trialId !== null && !trial.isError && !isOver(trial.data));
  const failure = starting.error ?? trial.error;
  return (
    <>
      <BusyButton size="xs" variant="default" isBusy={isBusy} onClick={() => starting.mutate()}>
        {label}
      </BusyButton>
      <div role="status">
        {isBusy && <p>{waitingWords(trial.data, work)}</p>}
        {failure !== null && <p className={classes.fault}>{sentenceFor(failure)}</p>}
        {!isBusy && trial.data !== undefined && (
          <p className={trial.data.status === 'done' ? undefined : classes.fault}>
            {trial.data.reason ?? children(trial.data)}
          </p>
        )}
      </div>
    </>
  );
}
