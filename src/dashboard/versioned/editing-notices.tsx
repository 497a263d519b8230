import { Button } from '@mantine/core';
import { Refusal } from '../parts/refusal.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import classes from './editor.module.css';
import type { VersionedKind, VersionedState } from './kind.ts';
import type { Editing } from './use-editing.ts';

interface EditingNoticesProps<State extends VersionedState, Document> {
  readonly kind: VersionedKind<State, Document>;
  readonly editing: Editing<State, Document>;
}

/** What happened to the fields that nobody typed, what two people changed, and why something was not saved. */
export function EditingNotices<State extends VersionedState, Document>({
  kind,
  editing,
}: EditingNoticesProps<State, Document>) {
  const { notice, conflicts, error } = editing;
  return (
    <>
      {notice !== null && (
        <div className={classes.notice} role="status">
          <p>{notice}</p>
          <Button size="compact-sm" variant="default" onClick={editing.reset}>
            Forget mine
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={editing.dismissNotice}>
            Dismiss
          </Button>
        </div>
      )}
      {conflicts.length > 0 && (
        <ConflictPanel conflicts={conflicts} nameOf={kind.nameOf} onSettle={editing.settle} />
      )}
      {error !== null && <Refusal title="It was not saved" error={error} onDismiss={editing.dismissError} />}
    </>
  );
}
