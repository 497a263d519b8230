import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../http/errors.ts';
import { Confirm } from '../parts/confirm.tsx';
import { differencesBetween } from './differences.ts';
import { DifferencesList } from './differences-list.tsx';
import classes from './editor.module.css';
import type { VersionedKind, VersionedState } from './kind.ts';

interface PublishDialogProps<State extends VersionedState, Document> {
  readonly kind: VersionedKind<State, Document>;
  /** As the server has it, with the draft that is to be published. */
  readonly state: State;
  readonly onPublished: (state: State) => void;
  readonly onCancel: () => void;
}

/** Shows what publishing changes, and asks why. */
export function PublishDialog<State extends VersionedState, Document>({
  kind,
  state,
  onPublished,
  onCancel,
}: PublishDialogProps<State, Document>) {
  const [note, setNote] = useState('');
  const publishing = useMutation({
    mutationFn: () => kind.publish(state, note),
    onSuccess: onPublished,
  });
  const { before, after } = kind.statesOf(state);
  return (
    <Confirm
      title={
        state.version === null ? `Publish this ${kind.noun}?` : `Publish as version ${state.version + 1}?`
      }
      action="Publish"
      isDangerous={false}
      onCancel={onCancel}
      onConfirm={() => {
        if (!publishing.isPending) publishing.mutate();
      }}
    >
      <p>{kind.consequenceOf(state)}</p>
      <Textarea
        label="Why"
        description="Stays in its history"
        autosize
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
      {before !== null && (
        <details className={classes.part} open>
          <summary>What changes</summary>
          <div className={classes.inside}>
            <DifferencesList differences={differencesBetween(before, after)} nameOf={kind.nameOf} />
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
