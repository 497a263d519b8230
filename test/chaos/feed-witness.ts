import { setTimeout as delay } from 'node:timers/promises';
import { eventsOf } from '../support/event-stream.ts';

/** A reader of the live feed from its first activity on, which comes back whenever it is cut off, as a browser does. */
export interface FeedWitness {
  /** The ids in the order in which they came. */
  readonly ids: readonly number[];
  /** How often it was let in again after it had been cut off. */
  readonly reconnections: number;
  stop(): Promise<void>;
}

const pauseBeforeReconnectingMs = 200;

export function witnessFeed(dashboard: string, token: string): FeedWitness {
  const stopping = new AbortController();
  const ids: number[] = [];
  let connections = 0;
  const readOnce = async (): Promise<void> => {
    const response = await fetch(`${dashboard}/api/activity/stream?after=0`, {
      headers: {
        authorization: `Bearer ${token}`,
        ...(ids.length === 0 ? {} : { 'last-event-id': String(ids.at(-1)) }),
      },
      signal: stopping.signal,
    });
    if (!response.ok || response.body === null) return;
    connections += 1;
    for await (const { id } of eventsOf(response.body)) ids.push(Number(id));
  };
  const follow = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      // However the connection ended, the next one goes on after the last activity that came whole.
      await readOnce().catch(() => undefined);
      if (stopping.signal.aborted) return;
      await delay(pauseBeforeReconnectingMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = follow();
  return {
    ids,
    get reconnections() {
      return Math.max(0, connections - 1);
    },
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

/** How what came over the stream differs from what Postgres holds; all zero for a feed without gaps or repeats. */
export interface FeedVerdict {
  readonly activities: number;
  readonly reconnections: number;
  readonly missing: number;
  /** Came twice, or after a later one. */
  readonly outOfOrder: number;
  /** Came and is not in Postgres. */
  readonly unknown: number;
}

export function judgeFeed(
  seen: Pick<FeedWitness, 'ids' | 'reconnections'>,
  stored: readonly number[],
): FeedVerdict {
  const came = new Set(seen.ids);
  const there = new Set(stored);
  return {
    activities: stored.length,
    reconnections: seen.reconnections,
    missing: stored.filter((id) => !came.has(id)).length,
    outOfOrder: seen.ids.filter((id, index) => index > 0 && id <= (seen.ids[index - 1] ?? 0)).length,
    unknown: seen.ids.filter((id) => !there.has(id)).length,
  };
}
