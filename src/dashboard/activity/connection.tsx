import { Button, VisuallyHidden } from '@mantine/core';
import { useFreshness } from '../fleet/freshness.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { clockTime } from '../parts/words.ts';
import classes from './connection.module.css';
import type { StreamState } from './stream.ts';

interface ConnectionProps {
  readonly stream: StreamState;
  readonly onRetry: () => void;
}

/** Whether the feed is live, and what happens next where it is not. */
export function Connection({ stream, onRetry }: ConnectionProps) {
  const { knownAt, isStale } = useFreshness();
  // A frozen server leaves its connections open.
  const state = stream.kind === 'live' && isStale ? 'silent' : stream.kind;
  return (
    <span className={classes.connection} data-state={state}>
      <span className={classes.dot} aria-hidden="true" />
      <span aria-hidden="true">
        {state === 'silent' ? `Nothing heard since ${clockTime(knownAt)}` : <Words stream={stream} />}
      </span>
      {/* Apart from the words above, because a countdown must not be read out every second. */}
      <VisuallyHidden role="status">{spoken[state]}</VisuallyHidden>
      {stream.kind === 'lost' && (
        <Button variant="default" size="compact-xs" onClick={onRetry}>
          Retry now
        </Button>
      )}
    </span>
  );
}

const spoken: Readonly<Record<StreamState['kind'] | 'silent', string>> = {
  connecting: 'Connecting to the live feed.',
  live: 'The feed is live.',
  silent: 'The server does not answer; the feed may be out of date.',
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
