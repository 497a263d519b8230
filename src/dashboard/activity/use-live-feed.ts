import { useMutation, useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { Activity } from '#api/activity';
import { fleetKey } from '../http/query-client.ts';
import { readActivities } from './activity-query.ts';
import { type Feed, type FeedEvent, type Gap, newestId, nextFeed } from './feed.ts';
import type { FeedFilter } from './filter.ts';
import { type ActivityStream, openActivityStream, type StreamState } from './stream.ts';

export interface LiveFeed {
  readonly feed: Feed;
  readonly dispatch: (event: FeedEvent) => void;
  readonly stream: StreamState;
  readonly retryNow: () => void;
  /** Something came that this build of the dashboard cannot show. */
  readonly outdated: boolean;
}

export interface LiveFeedOptions {
  readonly filter: FeedFilter;
  readonly beginning: Feed;
  /** The beginning was read some time ago. */
  readonly stale: boolean;
}

/** A feed that begins with what is known and follows the stream for as long as the component is there. */
export function useLiveFeed({ filter, beginning, stale }: LiveFeedOptions): LiveFeed {
  const [feed, dispatch] = useReducer(nextFeed, beginning);
  const [stream, setStream] = useState<StreamState>({ kind: 'connecting' });
  const [outdated, setOutdated] = useState(false);
  const open = useRef<ActivityStream>(null);
  const queryClient = useQueryClient();

  const onState = useEffectEvent((state: StreamState) => {
    setStream(state);
    // An event source does not distinguish a lost network from an ended session. Reading the fleet does.
    if (state.kind === 'lost') void queryClient.invalidateQueries({ queryKey: fleetKey });
  });
  const take = useEffectEvent(
    (kind: 'arrived' | 'skipped' | 'restarted', activities: readonly Activity[]) => {
      // A busy feed renders in slices, so that it never holds up a click or a key.
      startTransition(() => dispatch({ kind, activities }));
    },
  );
  const start = useEffectEvent(() =>
    openActivityStream({
      after: newestId(feed),
      stale,
      filter,
      onActivities: (activities) => take('arrived', activities),
      onSkipped: (activities) => take('skipped', activities),
      onRestarted: (activities) => take('restarted', activities),
      onState: (state) => onState(state),
      onUnreadable: () => setOutdated(true),
    }),
  );
  useEffect(() => {
    const activityStream = start();
    open.current = activityStream;
    const retryNow = (): void => activityStream.retryNow();
    window.addEventListener('online', retryNow);
    const stopWatching = whileSeen(activityStream);
    return () => {
      window.removeEventListener('online', retryNow);
      stopWatching();
      activityStream.close();
    };
  }, []);

  return { feed, dispatch, stream, retryNow: () => open.current?.retryNow(), outdated };
}

/** How long a tab may be out of sight before it gives up its connection, in milliseconds. */
const unseenMs = 10_000;

/** Lets a stream rest while nobody sees its tab. */
function whileSeen(activityStream: ActivityStream): () => void {
  const watching = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') timer = setTimeout(() => activityStream.suspend(), unseenMs);
    else activityStream.resume();
  };
  const { signal } = watching;
  document.addEventListener('visibilitychange', onChange, { signal });
  // A page that is left may be kept by the browser, and come back as it was.
  window.addEventListener('pagehide', () => activityStream.suspend(), { signal });
  window.addEventListener('pageshow', () => activityStream.resume(), { signal });
  return () => {
    clearTimeout(timer);
    watching.abort();
  };
}

interface OlderOptions {
  readonly filter: FeedFilter;
  readonly feed: Feed;
  readonly dispatch: (event: FeedEvent) => void;
}

/** Reads what lies further back, or in a gap, when somebody asks for it. */
export function useOlder({ filter, feed, dispatch }: OlderOptions) {
  // How far back was looked, perhaps in vain: nothing there belonged to the feed.
  const lookedAt = useRef<number>(null);
  return useMutation({
    mutationFn: async (gap: Gap | null) => {
      const oldest = feed.shown.at(-1)?.id ?? feed.floor;
      const further = Math.min(oldest, lookedAt.current ?? oldest);
      const request = { filter, before: gap === null ? further : gap.from };
      return readActivities(request, new AbortController().signal);
    },
    onSuccess: ({ items, nextCursor }, gap) => {
      if (gap !== null) {
        dispatch({ kind: 'filled', gap, activities: items, downTo: nextCursor });
        return;
      }
      lookedAt.current = nextCursor;
      dispatch({ kind: 'older', activities: items, complete: nextCursor === null });
    },
  });
}
