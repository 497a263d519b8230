import { Button, VisuallyHidden } from '@mantine/core';
import { RelativeTime } from '../parts/relative-time.tsx';
import classes from './connection.module.css';
import type { StreamState } from './stream.ts';

interface ConnectionProps {
  readonly stream: StreamState;
  readonly onRetry: () => void;
}

/** Whether the feed is live, and what happens next where it is not. */
export function Connection({ stream, onRetry }: ConnectionProps) {
  return (
    <span className={classes.connection} data-state={stream.kind}>
      <span className={classes.dot} aria-hidden="true" />
      <span aria-hidden="true">
        <Words stream={stream} />
      </span>
      {/* Apart from the words above, because a countdown must not be read out every second. */}
      <VisuallyHidden role="status">{spoken[stream.kind]}</VisuallyHidden>
      {stream.kind === 'lost' && (
        <Button variant="default" size="compact-xs" onClick={onRetry}>
          Retry now
        </Button>
      )}
    </span>
  );
}

const spoken: Readonly<Record<StreamState['kind'], string>> = {
  connecting: 'Connecting to the live feed.',
  live: 'The feed is live.',
  lost: 'The connection to the feed is lost. Trying again.',
};

function Words({ stream }: { readonly stream: StreamState }) {
  switch (stream.kind) {
    case 'connecting':
      return 'Connecting…';
    case 'live':
      return 'Live';
    case 'lost':
      return (
        <>
          Offline, retrying <RelativeTime at={new Date(stream.retryAt).toISOString()} whenPassed="now" />
        </>
      );
  }
}
