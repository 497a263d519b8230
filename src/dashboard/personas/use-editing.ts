import { useMutation } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { changePersona, getPersona, type PersonaDocument, type PersonaState } from '#api/persona-editing';
import { ask } from '../http/client.ts';
import { ApiRefused } from '../http/errors.ts';
import { isSame, namesOf } from './differences.ts';
import { type Faults, faultsOf } from './faults.ts';
import { keep, readKept, typedShape } from './kept-draft.ts';
import { type Conflict, mergeChanges, withValueAt } from './merge.ts';
import { usePersonaRefresh } from './persona-query.ts';

interface EditState {
  /** As the server has it. */
  readonly state: PersonaState;
  /** What of that is edited: the draft, else what is published. */
  readonly base: PersonaDocument;
  /** What is in the fields. */
  readonly values: PersonaDocument;
  /** What is to be decided before it can be saved. */
  readonly conflicts: readonly Conflict[];
  /** What happened to the fields that nobody typed; null where nothing did. */
  readonly notice: string | null;
}

/** A persona in the editor. */
export interface Editing extends EditState {
  readonly set: (changes: Partial<PersonaDocument>) => void;
  /** Decides every conflict: the paths of the fields that are to be as the other person has them. */
  readonly settle: (theirs: ReadonlySet<string>) => void;
  /** Back to what the server has. */
  readonly reset: () => void;
  readonly dismissNotice: () => void;
  readonly isDirty: boolean;
  readonly faults: Faults;
  readonly canSave: boolean;
  readonly isSaving: boolean;
  readonly error: Error | null;
  readonly dismissError: () => void;
  /** Saves the draft. @returns what the server has then; null where it was refused, which the page says */
  readonly save: () => Promise<PersonaState | null>;
  /** Takes over what the server has, after it was changed by something other than this editor. */
  readonly adopt: (state: PersonaState) => void;
}

/** What the editor begins with: the draft, else what is published; null where neither can be read. */
export function newestOf(state: PersonaState): PersonaDocument | null {
  return state.draft?.content ?? state.published;
}

/** Edits a persona: what is typed is kept in this browser until the server has it. */
export function useEditing(first: PersonaState, document: PersonaDocument): Editing {
  const { id } = first;
  const refresh = usePersonaRefresh();
  const [edit, setEdit] = useState<EditState>(() => begun(first, document));
  const { state, base, values, conflicts } = edit;
  const { revision } = state;
  const isDirty = !isSame(base, values);
  useEffect(() => {
    keep(id, isDirty ? { revision, base, values, at: new Date().toISOString() } : null);
  }, [id, revision, base, values, isDirty]);
  // Typing goes before the check of a thousand phrases.
  const checked = useDeferredValue(values);
  const faults = useMemo(() => faultsOf(checked), [checked]);
  const adopt = (saved: PersonaState): void => {
    const content = newestOf(saved);
    if (content === null) return;
    setEdit({ state: saved, base: content, values: content, conflicts: [], notice: null });
  };
  const saving = useMutation({
    mutationFn: async (sent: EditState): Promise<PersonaState> =>
      ask(changePersona, { params: { id }, body: changesIn(sent), revision: sent.state.revision }),
    onSuccess: async (saved, sent) => {
      const content = newestOf(saved) ?? sent.values;
      setEdit((now) => ({
        ...now,
        state: saved,
        base: content,
        // What was typed meanwhile stays.
        values: isSame(now.values, sent.values) ? content : now.values,
        notice: null,
      }));
      await refresh();
    },
    onError: async (error, sent) => {
      if (!(error instanceof ApiRefused) || error.code !== 'PERSONA_CHANGED') return;
      const newest = await ask(getPersona, { params: { id } });
      setEdit((now) => joined(newest, { base: sent.base, values: now.values }, error.message));
      saving.reset();
    },
  });
  return {
    ...edit,
    set: (changes) => setEdit((now) => ({ ...now, values: { ...now.values, ...changes } })),
    settle: (theirs) => setEdit((now) => settled(now, theirs)),
    reset: () => setEdit((now) => ({ ...now, values: now.base, conflicts: [], notice: null })),
    dismissNotice: () => setEdit((now) => ({ ...now, notice: null })),
    isDirty,
    faults,
    canSave: faults.paths.length === 0 && conflicts.length === 0,
    isSaving: saving.isPending,
    error: saving.error,
    dismissError: saving.reset,
    save: () => saving.mutateAsync(edit).catch(() => null),
    adopt,
  };
}

function begun(state: PersonaState, document: PersonaDocument): EditState {
  const fresh = { state, base: document, values: document, conflicts: [], notice: null };
  const kept = readKept(state.id);
  if (kept === null || isSame(kept.values, document)) return fresh;
  const when = new Date(kept.at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  const words = `What was typed here on ${when} and not saved is here again.`;
  if (kept.revision === state.revision) return { ...fresh, values: kept.values, notice: words };
  return joined(state, kept, `${words} Somebody has changed the persona since then.`);
}

/** What is typed, put together with what somebody else has saved meanwhile. */
function joined(newest: PersonaState, mine: Pick<EditState, 'base' | 'values'>, notice: string): EditState {
  const theirs = newestOf(newest) ?? mine.base;
  const { merged, conflicts } = mergeChanges(mine.base, mine.values, theirs);
  return {
    state: newest,
    base: theirs,
    values: typedShape.parse(merged),
    conflicts,
    notice,
  };
}

function settled(now: EditState, theirs: ReadonlySet<string>): EditState {
  const values = now.conflicts
    .filter(({ path }) => theirs.has(path))
    .reduce<unknown>((state, conflict) => withValueAt(state, conflict.path, conflict.theirs), now.values);
  return { ...now, values: typedShape.parse(values), conflicts: [], notice: null };
}

/** Only what was changed here is sent; what was taken away is null. */
function changesIn({ base, values }: EditState): Record<string, unknown> {
  const changed = namesOf(base, values).flatMap((name) => {
    const [before, after] = [fieldOf(base, name), fieldOf(values, name)];
    return isSame(before, after) ? [] : [[name, after ?? null] as const];
  });
  return Object.fromEntries(changed);
}

function fieldOf(persona: PersonaDocument, name: string): unknown {
  return Object.entries(persona).find(([field]) => field === name)?.[1];
}
