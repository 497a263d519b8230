import { type Activity, activitySchema, listActivity } from '#api/activity';
import { ask } from '../http/client.ts';
import { backoffMs } from './backoff.ts';
import { apiQueryOf, everything, type FeedFilter, keyOf, lets } from './filter.ts';
import type { CloseLine } from './line/line.ts';
import { openLine } from './line/open-line.ts';

/** How the live stream is doing. `retryAt` is in milliseconds since the Unix epoch. */
export type StreamState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost'; readonly retryAt: number };

interface StreamOptions {
  /** The newest activity that is already known; everything after it comes through the stream. */
  readonly after: number;
  /** That id was read long ago: what was missed since is looked at before it is replayed. */
  readonly stale: boolean;
  /** Which activities are wanted. */
  readonly filter: FeedFilter;
  /** Activities in ascending order of id, none twice; several at once where they come quickly. */
  readonly onActivities: (activities: readonly Activity[]) => void;
  /** More was missed than is worth replaying: these are the newest, in any order. */
  readonly onSkipped: (newest: readonly Activity[]) => void;
  /** The server's feed was restarted; these are its newest. */
  readonly onRestarted: (newest: readonly Activity[]) => void;
  readonly onState: (state: StreamState) => void;
  /** An event came that this build of the dashboard does not understand. */
  readonly onUnreadable: () => void;
}

export interface ActivityStream {
  /** Tries again at once instead of waiting for the next attempt; does nothing unless the connection is lost. */
  retryNow(): void;
  /** Holds no connection until it is resumed, for a tab that nobody looks at. */
  suspend(): void;
  /** Goes on after the last activity that arrived; does nothing unless it is suspended. */
  resume(): void;
  close(): void;
}

/** Activities are handed on in batches this far apart, so that a busy fleet does not render the page per event. */
const batchMs = 150;
/** After a batch of more than this many the next one takes longer: nobody reads line by line at that speed. */
const busyBatch = 15;
const busyBatchMs = 1000;
/** A page that waits in the background for hours must not pile up what nobody will read. */
const largestBatch = 400;
/** The server gives a sign of life every 15 s; after three that did not come the connection is dead. */
const silenceMs = 45_000;
/** Ids further apart than this are not replayed one by one after a lost connection. */
const worthReplaying = 1000;
const newestCount = 60;

/**
 * Follows the fleet's activities until closed. A lost connection is opened again after growing pauses and goes on
 * after the last activity that arrived.
 */
export function openActivityStream(options: StreamOptions): ActivityStream {
  const closing = new AbortController();
  let lastId = options.after;
  let mustLookBack = options.stale;
  let failures = 0;
  let closeLine: CloseLine | undefined;
  let isSuspended = false;
  /** Whoever waited for an answer while another attempt began has nothing more to do. */
  let attempt = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let silenceTimer: ReturnType<typeof setTimeout> | undefined;
  let batchTimer: ReturnType<typeof setTimeout> | undefined;
  let batch: Activity[] = [];
  let isBusy = false;

  const handOn = (): void => {
    clearTimeout(batchTimer);
    batchTimer = undefined;
    const activities = batch;
    batch = [];
    isBusy = activities.length > busyBatch;
    options.onActivities(activities);
  };
  const receive = (text: unknown): void => {
    const activity = readActivity(text);
    if (activity === null) {
      options.onUnreadable();
      return;
    }
    if (activity.id <= lastId) return;
    lastId = activity.id;
    if (!lets(options.filter, activity)) return;
    batch.push(activity);
    if (batch.length >= largestBatch) handOn();
    else batchTimer ??= setTimeout(handOn, isBusy ? busyBatchMs : batchMs);
  };
  const disconnect = (): void => {
    attempt += 1;
    clearTimeout(retryTimer);
    retryTimer = undefined;
    clearTimeout(silenceTimer);
    closeLine?.();
    closeLine = undefined;
    mustLookBack = true;
  };
  const lose = (): void => {
    disconnect();
    failures += 1;
    const waitMs = backoffMs(failures, Math.random());
    retryTimer = setTimeout(connect, waitMs);
    options.onState({ kind: 'lost', retryAt: Date.now() + waitMs });
  };
  const heard = (): void => {
    clearTimeout(silenceTimer);
    silenceTimer = setTimeout(lose, silenceMs);
  };
  const open = (): void => {
    closeLine = openLine(lastId, options.filter, {
      onOpen: () => {
        failures = 0;
        heard();
        options.onState({ kind: 'live' });
      },
      onHeartbeat: heard,
      onActivity: (_, text) => {
        heard();
        receive(text);
      },
      onLost: lose,
    });
    heard();
  };
  /** Decides how to go on after what was missed. */
  const lookBack = async (): Promise<void> => {
    const query = { ...apiQueryOf(options.filter), limit: newestCount };
    const { items } = await ask(listActivity, { query, signal: closing.signal });
    const newest = items[0]?.id ?? 0;
    if (newest < lastId && keyOf(options.filter) === keyOf(everything)) options.onRestarted(items);
    else if (newest - lastId > worthReplaying) options.onSkipped(items);
    else return;
    lastId = newest;
  };
  const connect = (): void => {
    clearTimeout(retryTimer);
    retryTimer = undefined;
    options.onState({ kind: 'connecting' });
    if (!mustLookBack) {
      open();
      return;
    }
    if (batch.length > 0) handOn();
    attempt += 1;
    const mine = attempt;
    lookBack().then(
      () => {
        if (mine !== attempt) return;
        mustLookBack = false;
        open();
      },
      () => {
        if (mine === attempt) lose();
      },
    );
  };

  connect();
  return {
    retryNow: () => {
      if (retryTimer !== undefined) connect();
    },
    suspend: () => {
      isSuspended = true;
      disconnect();
    },
    resume: () => {
      if (!isSuspended) return;
      isSuspended = false;
      connect();
    },
    close: () => {
      closing.abort();
      disconnect();
      clearTimeout(batchTimer);
    },
  };
}

function readActivity(text: unknown): Activity | null {
  try {
    return activitySchema.parse(JSON.parse(String(text)));
  } catch {
    return null;
  }
}
