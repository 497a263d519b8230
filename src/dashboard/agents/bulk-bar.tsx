import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Agent, leftByDeletion } from '#api/agents';
import { Confirm } from '../parts/confirm.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { counted } from '../parts/words.ts';
import classes from './bulk-bar.module.css';
import type { ListFilter } from './list-filter.ts';
import { type BulkCommand, useAllMatching, useBulk } from './use-bulk.ts';

interface BulkBarProps {
  readonly selected: readonly Agent[];
  readonly filter: ListFilter;
  /** All that are listed are selected, and there are more. */
  readonly hasMore: boolean;
  readonly onSelect: (agents: readonly Agent[]) => void;
}

const commands = [
  { command: 'start', label: 'Start', icon: 'play' },
  { command: 'pause', label: 'Pause', icon: 'pause' },
  { command: 'resume', label: 'Resume', icon: 'play' },
  { command: 'stop', label: 'Stop', icon: 'stop' },
] as const satisfies readonly { command: BulkCommand; label: string; icon: IconName }[];

/** What can be done with a selection, how far it has come, and who refused. */
export function BulkBar({ selected, filter, hasMore, onSelect }: BulkBarProps) {
  const [isDeleting, setDeleting] = useState(false);
  const bulk = useBulk();
  const matching = useAllMatching(filter, onSelect);
  if (bulk.run !== null && !bulk.run.isDone) {
    return (
      <div className={classes.bar} role="status">
        <span className={classes.count}>
          {bulk.run.done} of {bulk.run.total}…
        </span>
        <progress
          className={classes.progress}
          max={bulk.run.total}
          value={bulk.run.done}
          aria-label="Progress"
        />
        <Button size="compact-sm" variant="default" onClick={bulk.cancel}>
          Cancel
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected agents">
      <span className={classes.count}>{counted(selected.length, 'agent')} selected</span>
      {hasMore && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={matching.isPending}
          onClick={() => matching.mutate()}
        >
          Select all that match
        </Button>
      )}
      <div className={classes.commands}>
        {commands.map(({ command, label, icon }) => (
          <Button
            key={command}
            size="compact-sm"
            variant="default"
            leftSection={<Icon name={icon} size={14} />}
            onClick={() => bulk.start(command, selected)}
          >
            {label}
          </Button>
        ))}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="trash" size={14} />}
          onClick={() => setDeleting(true)}
        >
          Delete
        </Button>
      </div>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onSelect([])}>
        Clear
      </Button>
      {bulk.run?.isDone === true && (
        <p className={classes.outcome} role="status" data-refused={bulk.run.refusals.length > 0 || undefined}>
          {outcomeInWords(bulk.run)}
        </p>
      )}
      {isDeleting && (
        <Confirm
          title={`Retire ${counted(selected.length, 'agent')}, or delete them?`}
          action="Delete"
          instead={{
            action: 'Retire',
            onChoose: () => {
              setDeleting(false);
              bulk.start('retire', selected);
            },
          }}
          onCancel={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            bulk.start('delete', selected);
            onSelect([]);
          }}
        >
          Retired, they stop for good, and their accounts stay marked as those of AI agents. Deleted, their
          accounts in the gallery are removed. {leftByDeletion}
        </Confirm>
      )}
    </div>
  );
}

interface Outcome {
  readonly done: number;
  readonly refusals: readonly string[];
}

function outcomeInWords({ done, refusals }: Outcome): string {
  const succeeded = counted(done - refusals.length, 'agent');
  const [first] = refusals;
  if (first === undefined) return `${succeeded}: done.`;
  return `${succeeded}: done. ${counted(refusals.length, 'agent')} refused: ${first}${refusals.length > 1 ? ' …' : ''}`;
}
