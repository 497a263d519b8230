import type { ServerResponse } from 'node:http';
import { messageOf } from '../lib/errors.ts';
import type { ActivityId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import type { ActivityFilter } from './activity.ts';
import type { ActivityFeed } from './feed.ts';
import { eventOf, type RecentActivities } from './recent.ts';

/** An event of its own, because browsers hide comments from the page; without an id, so that it moves nobody's cursor. */
const heartbeat = 'event: heartbeat\ndata: {}\n\n';
/** A reader that has not taken what is left by then is cut off; it gets the rest when it comes back. */
const endGraceMs = 1_000;
/** Activities read from Postgres at once for a client that has fallen behind what memory holds. */
const pageSize = 500;

/** One client of the stream: a cursor into the feed. */
export interface StreamClient {
  /** Sends what is new, now or as soon as the client takes it. */
  wake(): void;
  /** Sends a sign of life where nothing else is on its way. */
  beat(): void;
  /** Ends the response and settles when it is closed. */
  end(): Promise<void>;
}

export interface StreamClientParts {
  readonly response: ServerResponse;
  readonly filter: ActivityFilter;
  readonly feed: ActivityFeed;
  readonly recent: RecentActivities;
  readonly logger: Logger;
}

/** @param start everything after this id is sent */
export function createStreamClient(
  { response, filter, feed, recent, logger }: StreamClientParts,
  start: ActivityId,
): StreamClient {
  let cursor = start;
  let busy = false;

  const gone = (): boolean => response.destroyed || response.writableEnded;
  /** True when the client can take more. */
  const send = (events: string): boolean => events === '' || gone() || response.write(events);
  /**
   * A client may have seen more than this process has read so far, because another process served it: then it
   * waits. It may also have seen more than there is, because the feed was begun anew: then it goes on from now.
   */
  const bringToFeed = async (): Promise<void> => {
    const now = recent.lastId;
    if (cursor > now && cursor > (await feed.lastId())) cursor = now;
  };
  /** Sends what is there; true when the client can take more. */
  const sendNext = async (): Promise<boolean> => {
    const known = recent.lastId;
    const events = recent.eventsAfter(cursor, filter);
    if (events !== null) {
      cursor = events.upTo;
      return send(events.text);
    }
    const page = await feed.after(filter, cursor, pageSize);
    const reached = page.at(-1)?.id ?? cursor;
    cursor = page.length < pageSize ? Math.max(reached, known) : reached;
    return send(page.map(eventOf).join(''));
  };
  const pump = async (): Promise<void> => {
    await bringToFeed();
    while (cursor < recent.lastId && !gone()) {
      if (!(await sendNext())) await drained(response);
    }
  };
  const wake = (): void => {
    if (busy) return;
    busy = true;
    pump()
      .catch((error: unknown) => {
        // The client reconnects with its last id and misses nothing.
        logger.warn('A stream was cut off', { reason: messageOf(error) });
        response.destroy();
      })
      .finally(() => {
        busy = false;
        // News that came between the last look and now woke nobody.
        if (cursor < recent.lastId && !gone()) wake();
      });
  };
  return {
    wake,
    beat: () => {
      if (!busy && !gone()) response.write(heartbeat);
    },
    end: () => ended(response),
  };
}

/** Ends the response and settles when it is closed, which for a reader that takes nothing is after a moment. */
function ended(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => response.destroy(), endGraceMs);
    response.once('close', () => {
      clearTimeout(cutOff);
      resolve();
    });
    response.end();
  });
}

/** Settles when the response takes more, or is gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
}
