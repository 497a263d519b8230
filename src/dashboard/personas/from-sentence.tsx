import { Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DescribedPersona } from '#api/models';
import { createPersona } from '#api/persona-editing';
import { describePersona, getPersonaWritingCost, type WritingCost } from '#api/persona-writing';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { TrialProgress } from '../models/trial-progress.tsx';
import { useStartedTrial } from '../models/use-started-trial.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { FormSection } from '../parts/form-section.tsx';
import { Icon } from '../parts/icon.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { inDollars, inFull } from '../parts/words.ts';
import classes from '../versioned/editor.module.css';
import { usePersonaRefresh } from './persona-query.ts';

/** Lets the operator's model write a persona from a sentence. */
export function FromSentence() {
  const [sentence, setSentence] = useState('');
  const cost = useQuery({
    queryKey: ['persona-writing-cost'],
    queryFn: ({ signal }) => ask(getPersonaWritingCost, { signal }),
  });
  const started = useStartedTrial(() => ask(describePersona, { body: { sentence } }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!started.isUnderWay && !cost.isError) started.start(undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <FormSection
        title="From a sentence"
        lead="A model writes the whole persona; you read it before anything is kept."
      >
        <Textarea
          label="Who it is and what it shows"
          placeholder="A shy botanist who posts leaves at night"
          autosize
          maxLength={500}
          value={sentence}
          onChange={(event) => setSentence(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        />
        {cost.data !== undefined && <p className={classes.hint}>{costInWords(cost.data)}</p>}
        {cost.isError && <p className={classes.hint}>{sentenceFor(cost.error)}</p>}
        <div>
          <BusyButton
            type="submit"
            variant="default"
            isBusy={started.isUnderWay}
            isRefused={cost.isError || sentence.trim().length < 10}
            leftSection={<Icon name="sparkles" />}
          >
            Write it
          </BusyButton>
        </div>
        <TrialProgress started={started} work="The model writes" />
        {started.trial?.described != null && <Written described={started.trial.described} />}
      </FormSection>
    </form>
  );
}

function costInWords({ model, inputTokens, outputTokens, costUsd }: WritingCost): string {
  const price = costUsd === null ? 'nobody has said what it costs' : `about ${inDollars(costUsd)}`;
  return `${model} takes about ${inFull(inputTokens + outputTokens)} tokens for it: ${price}.`;
}

/** What the model wrote, in short; the editor shows all of it. */
function Written({ described }: { readonly described: DescribedPersona }) {
  const { persona, notes, model, inputTokens, outputTokens, costUsd } = described;
  const id = String(persona.id);
  const refresh = usePersonaRefresh();
  const navigate = useNavigate();
  const creation = useMutation({
    mutationFn: () => ask(createPersona, { body: persona }),
    onSuccess: async () => {
      await refresh();
      await navigate(`/personas/${encodeURIComponent(id)}`);
    },
  });
  return (
    <section className={classes.part} aria-label="What the model wrote">
      <p className={classes.legend}>{String(persona.label)}</p>
      <p className={classes.hint}>{String(persona.summary)}</p>
      {notes.map((note) => (
        <p key={note} className={classes.warning}>
          {note}
        </p>
      ))}
      <p className={classes.hint}>
        {model} took {inFull(inputTokens + outputTokens)} tokens,{' '}
        {costUsd === null ? 'price unknown' : inDollars(costUsd)}.
      </p>
      {creation.isError && (
        <Refusal title="No draft was made" error={creation.error} onDismiss={creation.reset} />
      )}
      <BusyButton isBusy={creation.isPending} onClick={() => creation.mutate()}>
        Make a draft of it
      </BusyButton>
    </section>
  );
}
