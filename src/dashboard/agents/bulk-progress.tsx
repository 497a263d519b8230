import { Button } from '@mantine/core';
import { countedInFull, inFull } from '../parts/words.ts';
import classes from './bulk-bar.module.css';
import type { BulkCommand, BulkRun } from './use-bulk.ts';

interface BulkProgressProps {
  readonly run: BulkRun;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}

/** How far a command on many agents has come, and in the end who refused. */
export function BulkProgress({ run, onCancel, onDismiss }: BulkProgressProps) {
  if (run.isDone) {
    return (
      <div className={classes.bar}>
        <p className={classes.outcome} role="status" data-refused={run.refused > 0 || undefined}>
          {outcomeInWords(run)}
        </p>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onDismiss}>
          Dismiss
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.bar} role="status">
      <span className={classes.count}>
        {inFull(run.done)} of {inFull(run.total)} {participles[run.command]}…
      </span>
      <progress className={classes.progress} max={run.total} value={run.done} aria-label="Progress" />
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

const participles: Readonly<Record<BulkCommand, string>> = {
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  stop: 'stopped',
  retire: 'retired',
  restore: 'restored',
  delete: 'deleted',
};

function outcomeInWords({ command, done, total, unchanged, refused, refusal }: BulkRun): string {
  const parts = [
    `${countedInFull(done - refused - unchanged, 'agent')} ${participles[command]}.`,
    unchanged > 0 && `${countedInFull(unchanged, 'agent stays', 'agents stay')} as before.`,
    done < total && `${inFull(total - done)} were left out, because it was cancelled.`,
    refusal !== null && `${countedInFull(refused, 'agent')} refused: ${refusal}`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}
