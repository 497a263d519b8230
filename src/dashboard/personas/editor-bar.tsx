import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { discardPersonaDraft, getPersona, type PersonaState } from '#api/persona-editing';
import { ask, command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Icon } from '../parts/icon.tsx';
import { counted } from '../parts/words.ts';
import classes from './editor.module.css';
import { fieldInWords } from './fields.ts';
import { usePersonaRefresh } from './persona-query.ts';
import { PublishDialog } from './publish-dialog.tsx';
import type { Editing } from './use-editing.ts';

interface EditorBarProps {
  readonly editing: Editing;
}

/** How what is typed stands, and what can be done with it. */
export function EditorBar({ editing }: EditorBarProps) {
  const { state } = editing;
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const refresh = usePersonaRefresh();
  const navigate = useNavigate();
  const publish = async (): Promise<void> => {
    const saved = editing.isDirty ? await editing.save() : state;
    // What is drafted may turn out to be what is published already.
    if (saved?.draft != null) setAsked('publish');
  };
  const discarding = useMutation({
    mutationFn: async (): Promise<PersonaState | null> => {
      const params = { id: state.id };
      await command(discardPersonaDraft, { params, revision: state.revision });
      return state.version === null ? null : ask(getPersona, { params });
    },
    onSuccess: async (left) => {
      setAsked(null);
      await refresh();
      if (left === null) {
        await navigate('/personas');
        return;
      }
      editing.adopt(left);
    },
  });
  const hasDraft = state.draft !== null;
  return (
    <div className={classes.bar}>
      <Standing editing={editing} hasDraft={hasDraft} />
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
          {state.version === null
            ? 'It was never published, so nothing is left of it.'
            : `Version ${state.version} stays as it is.`}
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

function Standing({ editing, hasDraft }: { readonly editing: Editing; readonly hasDraft: boolean }) {
  const [first] = editing.faults.paths;
  if (first !== undefined) {
    const count = editing.faults.paths.length;
    return (
      <p className={classes.state} data-kind="faulty" role="status">
        {counted(count, 'fault')} to correct before it can be saved.{' '}
        <button type="button" onClick={() => focusOn(first)}>
          Show: {fieldInWords(first)}
        </button>
      </p>
    );
  }
  return (
    <p className={classes.state} role="status">
      {editing.isDirty
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
