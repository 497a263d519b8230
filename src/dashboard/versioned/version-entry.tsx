import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { BusyButton } from '../parts/busy-button.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import classes from './version-entry.module.css';

interface VersionEntryProps {
  readonly published: {
    readonly version: number;
    readonly note: string;
    readonly author: string;
    readonly createdAt: string;
    readonly current: boolean;
  };
  /** What else is to be said of it, as how many agents live by it. */
  readonly aside?: string;
  /** What it changed, in words. */
  readonly changed: readonly string[];
  /** Shown once somebody asks what it changed; null where there was nothing before it. */
  readonly compared: ReactNode;
  readonly goBack: () => Promise<void>;
  /** Null where it cannot be deleted. */
  readonly remove: (() => Promise<void>) | null;
  /** Reads again what the page shows, whatever came of a command. */
  readonly refresh: () => Promise<void>;
}

/** A version: who published it, when, why, what it changed; it can be gone back to. */
export function VersionEntry(props: VersionEntryProps) {
  const { version, note, author, createdAt, current } = props.published;
  const [isOpen, setOpen] = useState(false);
  const goingBack = useMutation({ mutationFn: props.goBack, onSettled: props.refresh });
  const removal = useMutation({
    mutationFn: async () => props.remove?.(),
    onSettled: props.refresh,
  });
  const failed = [goingBack, removal].find(({ isError }) => isError);
  return (
    <li className={classes.entry} data-current={current || undefined}>
      <div className={classes.head}>
        <h2 className={classes.title}>Version {version}</h2>
        {current && <span className={classes.current}>Published</span>}
        {props.aside !== undefined && <span className={classes.note}>{props.aside}</span>}
      </div>
      {note !== '' && <p className={classes.why}>{note}</p>}
      <p className={classes.note}>
        By {author} <RelativeTime at={createdAt} />
        {props.changed.length > 0 && ` · ${props.changed.join(', ')}`}
      </p>
      <div className={classes.buttons}>
        {!current && (
          <BusyButton
            size="compact-sm"
            variant="default"
            isBusy={goingBack.isPending}
            onClick={() => goingBack.mutate()}
          >
            Go back to version {version}
          </BusyButton>
        )}
        {props.compared !== null && (
          <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            What version {version} changed
          </Button>
        )}
        {props.remove !== null && (
          <BusyButton
            size="compact-sm"
            variant="subtle"
            color="gray"
            isBusy={removal.isPending}
            onClick={() => removal.mutate()}
          >
            Delete version {version}
          </BusyButton>
        )}
      </div>
      {failed !== undefined && (
        <Refusal title="It was not done" error={failed.error} onDismiss={() => failed.reset()} />
      )}
      {isOpen && props.compared}
    </li>
  );
}
