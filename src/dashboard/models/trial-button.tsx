import { Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { startTrial, type Trial } from '#api/models';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { inFull } from '../parts/words.ts';
import classes from './models.module.css';
import { isOver, useTrial, waitingWords } from './use-trial.ts';

/** Lets a worker ask the models for one plan, and shows everything that came of it. */
export function TrialButton() {
  const [trialId, setTrialId] = useState<string | null>(null);
  const starting = useMutation({
    mutationFn: () => ask(startTrial),
    onSuccess: ({ trialId: started }) => setTrialId(started),
  });
  return (
    <>
      <BusyButton size="xs" variant="default" isBusy={starting.isPending} onClick={() => starting.mutate()}>
        Try the models
      </BusyButton>
      {starting.isError && <span className={classes.fault}>{sentenceFor(starting.error)}</span>}
      {trialId !== null && (
        <Modal opened size="lg" title="A trial of the models" onClose={() => setTrialId(null)}>
          <TrialResult id={trialId} />
        </Modal>
      )}
    </>
  );
}

function TrialResult({ id }: { readonly id: string }) {
  const trial = useTrial(id);
  if (trial.isError) return <p className={classes.fault}>{sentenceFor(trial.error)}</p>;
  if (trial.data === undefined || !isOver(trial.data))
    return <p role="status">{waitingWords(trial.data, 'A worker asks the models')}</p>;
  if (trial.data.status === 'failed') return <p className={classes.fault}>{trial.data.reason}</p>;
  return trial.data.models.map((tried) => <TriedModel key={tried.model} {...tried} />);
}

function TriedModel({ model, prompt, call, plan, notes, steps }: Trial['models'][number]) {
  const price = call.costUsd === null ? 'price unknown' : `$${call.costUsd.toFixed(6)}`;
  return (
    <section aria-label={model}>
      <h3 className={classes.name}>{model}</h3>
      <p className={classes.note}>
        {inFull(call.inputTokens)} tokens in, {inFull(call.outputTokens)} out · {price} ·{' '}
        {Math.round(call.ms)} ms
        {steps.length > 0 && ` · asked with ${steps.join(', ')}`}
      </p>
      {call.error !== null && <p className={classes.fault}>{call.error.message}</p>}
      <Text title="Plan" text={plan === null ? 'none' : JSON.stringify(plan, null, 2)} />
      {notes.map(({ code, message }) => (
        <p key={`${code} ${message}`} className={classes.note}>
          <code>{code}</code> {message}
        </p>
      ))}
      <Text title="Answer" text={call.answer ?? 'none'} />
      <Text title="Prompt" text={prompt} />
    </section>
  );
}

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details open={title === 'Plan'}>
      <summary>{title}</summary>
      <pre className={classes.text}>{text}</pre>
    </details>
  );
}
