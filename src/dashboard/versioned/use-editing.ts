import { useMutation } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { ApiRefused } from '../http/errors.ts';
import { isSame } from './differences.ts';
import type { Faults } from './faults.ts';
import { keep, keptKey, readKept } from './kept-draft.ts';
import type { Edited, VersionedKind, VersionedState } from './kind.ts';
import { type Conflict, mergeChanges, withValueAt } from './merge.ts';

interface EditState<State, Document> extends Edited<State, Document> {
  /** What is to be decided before it can be saved. */
  readonly conflicts: readonly Conflict[];
  /** What happened to the fields that nobody typed; null where nothing did. */
  readonly notice: string | null;
}

/** A document in its editor. */
export interface Editing<State, Document> extends EditState<State, Document> {
  readonly set: (changes: Partial<Document>) => void;
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
  readonly save: () => Promise<State | null>;
  /** Takes over what the server has, after it was changed by something other than this editor. */
  readonly adopt: (state: State) => void;
}

export interface EditingOptions<State extends VersionedState, Document> {
  readonly kind: VersionedKind<State, Document>;
  readonly first: State;
  /** What the editor begins with. */
  readonly document: Document;
  /** Reads again what other parts of the page show of it. */
  readonly refresh: () => Promise<void>;
}

/** Edits a document: what is typed is kept in this browser until the server has it. */
export function useEditing<State extends VersionedState, Document extends object>({
  kind,
  first,
  document,
  refresh,
}: EditingOptions<State, Document>): Editing<State, Document> {
  const key = keptKey(kind.noun, first.id);
  const [edit, setEdit] = useState(() => begun(kind, first, document));
  const { state, base, values, conflicts } = edit;
  const { revision } = state;
  const isDirty = !isSame(base, values);
  useEffect(() => {
    keep(key, isDirty ? { revision, base, values, at: new Date().toISOString() } : null);
  }, [key, revision, base, values, isDirty]);
  // Typing goes before the check of a thousand phrases.
  const checked = useDeferredValue(values);
  const faults = useMemo(() => kind.faultsOf(checked, state), [kind, checked, state]);
  const adopt = (saved: State): void => {
    const content = kind.documentOf(saved);
    if (content === null) return;
    setEdit({ state: saved, base: content, values: content, conflicts: [], notice: null });
  };
  const saving = useMutation({
    mutationFn: kind.save,
    onSuccess: async (saved, sent) => {
      const content = kind.documentOf(saved) ?? sent.values;
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
      if (!(error instanceof ApiRefused) || error.code !== kind.changedCode) return;
      const newest = await kind.read(first.id);
      setEdit((now) => joined(kind, newest, { base: sent.base, values: now.values }, error.message));
      saving.reset();
    },
  });
  return {
    ...edit,
    set: (changes) => setEdit((now) => ({ ...now, values: { ...now.values, ...changes } })),
    settle: (theirs) => setEdit((now) => settled(kind, now, theirs)),
    reset: () => setEdit((now) => ({ ...now, values: now.base, conflicts: [], notice: null })),
    dismissNotice: () => setEdit((now) => ({ ...now, notice: null })),
    isDirty,
    faults,
    canSave: faults.paths.length === 0 && conflicts.length === 0,
    isSaving: saving.isPending,
    error: saving.error,
    dismissError: saving.reset,
    // Why it failed is the `error`.
    save: () => saving.mutateAsync(edit).catch(() => null),
    adopt,
  };
}

function begun<State extends VersionedState, Document>(
  kind: VersionedKind<State, Document>,
  state: State,
  document: Document,
): EditState<State, Document> {
  const fresh = { state, base: document, values: document, conflicts: [], notice: null };
  const kept = readKept(keptKey(kind.noun, state.id), kind.typed);
  if (kept === null || isSame(kept.values, document)) return fresh;
  const when = new Date(kept.at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  const words = `What was typed here on ${when} and not saved is here again.`;
  if (kept.revision === state.revision) return { ...fresh, values: kept.values, notice: words };
  return joined(kind, state, kept, `${words} Somebody has changed the ${kind.noun} since then.`);
}

/** What is typed, put together with what somebody else has saved meanwhile. */
function joined<State extends VersionedState, Document>(
  kind: VersionedKind<State, Document>,
  newest: State,
  mine: Pick<EditState<State, Document>, 'base' | 'values'>,
  notice: string,
): EditState<State, Document> {
  const theirs = kind.documentOf(newest) ?? mine.base;
  const { merged, conflicts } = mergeChanges(mine.base, mine.values, theirs);
  return { state: newest, base: theirs, values: kind.typed.parse(merged), conflicts, notice };
}

function settled<State extends VersionedState, Document>(
  kind: VersionedKind<State, Document>,
  now: EditState<State, Document>,
  theirs: ReadonlySet<string>,
): EditState<State, Document> {
  const values = now.conflicts
    .filter(({ path }) => theirs.has(path))
    .reduce<unknown>((state, conflict) => withValueAt(state, conflict.path, conflict.theirs), now.values);
  return { ...now, values: kind.typed.parse(values), conflicts: [], notice: null };
}
