import { type Activity, activitySchema } from '../api/schemas.ts';
import { backoffMs } from './backoff.ts';

/** How the live stream is doing. `retryAt` is in milliseconds since the Unix epoch. */
export type StreamState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost'; readonly retryAt: number };

interface StreamOptions {
  /** The newest activity that is already known; the server replays everything after it. */
  readonly after: number;
  /** Activities in ascending order of id, none twice; several at once where they come quickly. */
  readonly onActivities: (activities: readonly Activity[]) => void;
  readonly onState: (state: StreamState) => void;
  /** An event came that this build of the dashboard does not understand. */
  readonly onUnreadable: () => void;
}

export interface ActivityStream {
  /** Tries again at once instead of waiting for the next attempt; does nothing unless the connection is lost. */
  retryNow(): void;
  close(): void;
}

/** Activities are handed on in batches this far apart, so that a busy fleet does not render the page per event. */
const batchMs = 120;

/**
 * Follows the fleet's activities until closed. A lost connection is opened anew with growing pauses and goes on
 * after the last activity that arrived. The browser's own reconnection is not used: it gives up for good when a
 * restarting server or proxy answers with an error status.
 */
export function openActivityStream(options: StreamOptions): ActivityStream {
  let lastId = options.after;
  let failures = 0;
  let source: EventSource | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let batchTimer: ReturnType<typeof setTimeout> | undefined;
  let batch: Activity[] = [];

  const handOn = (): void => {
    batchTimer = undefined;
    const activities = batch;
    batch = [];
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
    batch.push(activity);
    batchTimer ??= setTimeout(handOn, batchMs);
  };
  const lose = (): void => {
    source?.close();
    source = undefined;
    failures += 1;
    const waitMs = backoffMs(failures, Math.random());
    retryTimer = setTimeout(connect, waitMs);
    options.onState({ kind: 'lost', retryAt: Date.now() + waitMs });
  };
  const connect = (): void => {
    clearTimeout(retryTimer);
    retryTimer = undefined;
    options.onState({ kind: 'connecting' });
    source = new EventSource(`/api/activity/stream?after=${lastId}`);
    source.addEventListener('open', () => {
      failures = 0;
      options.onState({ kind: 'live' });
    });
    source.addEventListener('activity', (event) => receive(event.data));
    source.addEventListener('error', lose);
  };

  connect();
  return {
    retryNow: () => {
      if (retryTimer !== undefined) connect();
    },
    close: () => {
      source?.close();
      clearTimeout(retryTimer);
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
