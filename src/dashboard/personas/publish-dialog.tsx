import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type PersonaState, publishPersona } from '#api/persona-editing';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { Confirm } from '../parts/confirm.tsx';
import { countedInFull } from '../parts/words.ts';
import { differencesBetween } from './differences.ts';
import { DifferencesList } from './differences-list.tsx';
import classes from './editor.module.css';

interface PublishDialogProps {
  /** As the server has it, with the draft that is to be published. */
  readonly state: PersonaState;
  readonly onPublished: (state: PersonaState) => void;
  readonly onCancel: () => void;
}

/** Shows what publishing changes, and asks why. */
export function PublishDialog({ state, onPublished, onCancel }: PublishDialogProps) {
  const [note, setNote] = useState('');
  const publishing = useMutation({
    mutationFn: () =>
      ask(publishPersona, { params: { id: state.id }, body: { note }, revision: state.revision }),
    onSuccess: onPublished,
  });
  const isFirst = state.version === null;
  return (
    <Confirm
      title={isFirst ? 'Publish this persona?' : `Publish as version ${(state.version ?? 0) + 1}?`}
      action="Publish"
      isDangerous={false}
      onCancel={onCancel}
      onConfirm={() => {
        if (!publishing.isPending) publishing.mutate();
      }}
    >
      <p>
        {state.agents === 0
          ? 'New agents can be made of it then.'
          : `${countedInFull(state.agents, 'agent')} will live by it from the next visit on.`}
      </p>
      <Textarea
        label="Why"
        description="Stays in its history"
        autosize
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
      {!isFirst && state.draft !== null && (
        <details className={classes.part} open>
          <summary>What changes</summary>
          <div className={classes.inside}>
            <DifferencesList differences={differencesBetween(state.published ?? {}, state.draft.content)} />
          </div>
        </details>
      )}
      {publishing.isError && (
        <p role="alert" className={classes.fault}>
          {sentenceFor(publishing.error)}
        </p>
      )}
    </Confirm>
  );
}
