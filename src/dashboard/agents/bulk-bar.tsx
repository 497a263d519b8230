import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Agent, leftByDeletion } from '#api/agents';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { countedInFull, inFull } from '../parts/words.ts';
import classes from './bulk-bar.module.css';
import type { ListFilter } from './list-filter.ts';
import { type BulkCommand, useAllMatching } from './use-bulk.ts';

interface BulkBarProps {
  readonly selected: readonly Agent[];
  /** The rows that were read so far. */
  readonly listed: readonly Agent[];
  readonly filter: ListFilter;
  /** All that are listed are selected, and there are more. */
  readonly hasMore: boolean;
  /** A command on many agents is under way. */
  readonly isBusy: boolean;
  readonly onCommand: (command: BulkCommand, agents: readonly Agent[]) => void;
  readonly onSelect: (agents: readonly Agent[]) => void;
}

const commands = [
  { command: 'start', label: 'Start', icon: 'play' },
  { command: 'pause', label: 'Pause', icon: 'pause' },
  { command: 'resume', label: 'Resume', icon: 'play' },
  { command: 'stop', label: 'Stop', icon: 'stop' },
] as const satisfies readonly { command: BulkCommand; label: string; icon: IconName }[];

/** What can be done with a selection. */
export function BulkBar({ selected, listed, filter, hasMore, isBusy, onCommand, onSelect }: BulkBarProps) {
  const [isDeleting, setDeleting] = useState(false);
  const matching = useAllMatching(filter, onSelect);
  const give = (command: BulkCommand): void => {
    setDeleting(false);
    if (!isBusy) onCommand(command, selected);
  };
  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected agents">
      <span className={classes.count}>{countedInFull(selected.length, 'agent')} selected</span>
      {hasMore && (
        <BusyButton
          size="compact-sm"
          variant="subtle"
          isBusy={matching.isPending}
          onClick={() => matching.mutate()}
        >
          Select all that match
        </BusyButton>
      )}
      <div className={classes.commands}>
        {commands.map(({ command, label, icon }) => (
          <Button
            key={command}
            size="compact-sm"
            variant="default"
            leftSection={<Icon name={icon} size={14} />}
            aria-disabled={isBusy}
            data-disabled={isBusy}
            onClick={() => give(command)}
          >
            {label}
          </Button>
        ))}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="trash" size={14} />}
          aria-disabled={isBusy}
          data-disabled={isBusy}
          onClick={() => {
            if (!isBusy) setDeleting(true);
          }}
        >
          Delete
        </Button>
      </div>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onSelect([])}>
        Clear
      </Button>
      {isDeleting && (
        <Confirm
          title={`Retire ${countedInFull(selected.length, 'agent')}, or delete them?`}
          action={`Delete ${inFull(selected.length)}`}
          instead={{ action: `Retire ${inFull(selected.length)}`, onChoose: () => give('retire') }}
          onCancel={() => setDeleting(false)}
          onConfirm={() => give('delete')}
        >
          {whoInWords(selected, listed)} Retired, they stop for good, and their accounts stay marked as those
          of AI agents. Deleted, their accounts in the gallery are removed. {leftByDeletion}
        </Confirm>
      )}
    </div>
  );
}

const mostNamed = 3;

/** `Ada Fern, Bo Lindqvist and 1,932 more, 1,834 of them further down than was read.` */
function whoInWords(selected: readonly Agent[], listed: readonly Agent[]): string {
  const names = selected.slice(0, mostNamed).map(({ name }) => name);
  const more = selected.length - names.length;
  const known = new Set(listed.map(({ id }) => id));
  const unseen = selected.filter(({ id }) => !known.has(id)).length;
  const all = more === 0 ? names.join(', ') : `${names.join(', ')} and ${inFull(more)} more`;
  return unseen === 0 ? `${all}.` : `${all}, ${inFull(unseen)} of them further down than was read.`;
}
