import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Icon } from '../parts/icon.tsx';
import { counted } from '../parts/words.ts';
import classes from './editor.module.css';
import type { VersionedKind, VersionedState } from './kind.ts';
import { PublishDialog } from './publish-dialog.tsx';
import type { Editing } from './use-editing.ts';

interface DraftBarProps<State extends VersionedState, Document> {
  readonly kind: VersionedKind<State, Document>;
  readonly editing: Editing<State, Document>;
  /** Reads again what other parts of the page show of it. */
  readonly refresh: () => Promise<void>;
  /** What giving the draft up leaves, in a sentence. */
  readonly left: string;
  /** Nothing is left once the draft is given up. */
  readonly onGone: () => void;
}

/** How what is typed stands, and what can be done with it. */
export function DraftBar<State extends VersionedState, Document>({
  kind,
  editing,
  refresh,
  left: leftInWords,
  onGone,
}: DraftBarProps<State, Document>) {
  const { state } = editing;
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const publish = async (): Promise<void> => {
    const saved = editing.isDirty ? await editing.save() : state;
    // What is drafted may turn out to be what is published already.
    if (saved?.draft != null) setAsked('publish');
  };
  const discarding = useMutation({
    mutationFn: () => kind.discard(state),
    onSuccess: async (left) => {
      setAsked(null);
      await refresh();
      if (left === null) onGone();
      else editing.adopt(left);
    },
  });
  const hasDraft = state.draft !== null;
  return (
    <div className={classes.bar}>
      <Standing
        faults={editing.faults.paths}
        isDirty={editing.isDirty}
        hasDraft={hasDraft}
        nameOf={kind.nameOf}
      />
      {editing.isDirty && (
        <Button variant="subtle" color="gray" onClick={editing.reset}>
          Undo all
        </Button>
      )}
      {hasDraft && !editing.isDirty && (
        <Button variant="subtle" color="gray" onClick={() => setAsked('discard')}>
          Give the draft up
        </Button>
      )}
      <BusyButton
        variant="default"
        isBusy={editing.isSaving}
        isRefused={!editing.isDirty || !editing.canSave}
        onClick={() => void editing.save()}
      >
        Save draft
      </BusyButton>
      <BusyButton
        isBusy={editing.isSaving}
        isRefused={(!editing.isDirty && !hasDraft) || !editing.canSave}
        leftSection={<Icon name="check" />}
        onClick={() => void publish()}
      >
        Publish …
      </BusyButton>
      {asked === 'publish' && (
        <PublishDialog
          kind={kind}
          state={state}
          onCancel={() => setAsked(null)}
          onPublished={(published) => {
            setAsked(null);
            editing.adopt(published);
            void refresh();
          }}
        />
      )}
      {asked === 'discard' && (
        <Confirm
          title="Give the draft up?"
          action="Give it up"
          onCancel={() => setAsked(null)}
          onConfirm={() => discarding.mutate()}
        >
          {leftInWords}
          {discarding.isError && (
            <p role="alert" className={classes.fault}>
              {sentenceFor(discarding.error)}
            </p>
          )}
        </Confirm>
      )}
    </div>
  );
}

interface StandingProps {
  readonly faults: readonly string[];
  readonly isDirty: boolean;
  readonly hasDraft: boolean;
  readonly nameOf: (path: string) => string;
}

function Standing({ faults, isDirty, hasDraft, nameOf }: StandingProps) {
  const [first] = faults;
  if (first !== undefined)
    return (
      <p className={classes.state} data-kind="faulty" role="status">
        {counted(faults.length, 'fault')} to correct before it can be saved.{' '}
        <button type="button" onClick={() => focusOn(first)}>
          Show: {nameOf(first)}
        </button>
      </p>
    );
  return (
    <p className={classes.state} role="status">
      {isDirty
        ? 'Not saved yet; this browser keeps what you type.'
        : hasDraft
          ? 'Saved as a draft. Agents do not know it before it is published.'
          : 'This is what is published.'}
    </p>
  );
}

/** Goes to the field that a path means, or to the nearest one around it; what is folded away opens. */
function focusOn(path: string): void {
  for (let where = path; where !== ''; where = where.split('.').slice(0, -1).join('.')) {
    const field = document.querySelector<HTMLElement>(`[data-path="${where}"]`);
    if (field === null) continue;
    for (let around = field.closest('details'); around !== null; ) {
      around.open = true;
      around = around.parentElement?.closest('details') ?? null;
    }
    field.focus();
    return;
  }
}
