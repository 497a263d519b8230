import type { ServerResponse } from 'node:http';
import { messageOf } from '../lib/errors.ts';
import type { ActivityId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import type { PubSub } from '../redis/pubsub.ts';
import type { ActivityFilter } from './activity.ts';
import type { ActivityFeed } from './feed.ts';
import { createRecentActivities, eventOf, type RecentActivities } from './recent.ts';

/** New activities are gathered for this long and written to each client in one piece. */
const gatherMs = 50;
/** Postgres is asked this often even if no message says so, because pub/sub may lose one. */
const pollMs = 2_000;
/** Keeps proxies from closing a quiet stream, and lets a client notice a connection that is only half open. */
const heartbeatMs = 15_000;
/** An event of its own, because browsers hide comments from the page; without an id, so that it moves nobody's cursor. */
const heartbeat = 'event: heartbeat\ndata: {}\n\n';
/** A reader that has not taken what is left by then is cut off; it gets the rest when it comes back. */
const endGraceMs = 1_000;
/** Activities kept in memory for clients that keep up. */
const recentCapacity = 2_000;
/** Activities read from Postgres at once. */
const pageSize = 500;

export interface StreamClient {
  readonly filter: ActivityFilter;
  /** Everything after this id is sent; null begins with what happens from now on. */
  readonly after: ActivityId | null;
}

/** The live feed as server-sent events: in order, without gaps or repeats. */
export interface ActivityStream {
  /**
   * Serves one client until it goes away; the response must not have been begun. A client that comes while the
   * stream closes is sent away with an empty stream, after which it tries again elsewhere.
   */
  serve(response: ServerResponse, client: StreamClient): void;
  /** How many clients are connected. */
  readonly clients: number;
  /** Ends every client's stream and waits until they are closed. */
  close(): Promise<void>;
}

export interface StreamParts {
  readonly feed: ActivityFeed;
  readonly pubsub: PubSub;
  readonly logger: Logger;
}

/**
 * Follows the feed once for all clients. A message on Redis only wakes the reader; what is sent comes from Postgres,
 * where ids ascend in the order of commit. Each client is a cursor: one that reads slowly is served from memory or
 * from Postgres whenever it is ready for more, so nothing piles up for it and nobody waits for it.
 */
export async function openActivityStream({ feed, pubsub, logger }: StreamParts): Promise<ActivityStream> {
  const recent = createRecentActivities(await feed.lastId(), recentCapacity);
  const clients = new Set<Client>();
  const follower = followFeed(feed, recent, logger, () => {
    for (const client of clients) client.wake();
  });
  let closed = false;
  await pubsub.subscribe('fleet:activity', follower.wake);
  const heartbeat = setInterval(() => {
    for (const client of clients) client.beat();
  }, heartbeatMs);
  return {
    serve(response, { filter, after }) {
      // It may have gone while it was being let in, and then no event would tell that it did.
      if (response.destroyed) return;
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        // no-transform keeps compressing middleware and proxies from holding events back.
        'Cache-Control': 'no-cache, no-transform',
        'X-Accel-Buffering': 'no',
      });
      response.write('retry: 1000\n\n');
      const client = createClient({ response, filter, feed, recent, logger }, after ?? recent.lastId);
      if (closed) {
        void client.end();
        return;
      }
      clients.add(client);
      response.on('close', () => clients.delete(client));
      client.wake();
    },
    get clients() {
      return clients.size;
    },
    async close() {
      closed = true;
      clearInterval(heartbeat);
      await follower.close();
      await Promise.all([...clients].map((client) => client.end()));
    },
  };
}

interface Follower {
  wake(): void;
  close(): Promise<void>;
}

/** Reads what is new from Postgres, never twice at once, and again when a wake-up came meanwhile. */
function followFeed(
  feed: ActivityFeed,
  recent: RecentActivities,
  logger: Logger,
  onNews: () => void,
): Follower {
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> | null = null;
  let wanted = false;
  let closed = false;

  const schedule = (delay: number): void => {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = read();
    }, delay);
  };
  const read = async (): Promise<void> => {
    wanted = false;
    try {
      for (let full = true; full; ) {
        const page = await feed.after({}, recent.lastId, pageSize);
        recent.add(page);
        if (page.length > 0) onNews();
        full = page.length === pageSize;
      }
    } catch (error) {
      logger.warn('The feed cannot be read; trying again', { reason: messageOf(error) });
    }
    reading = null;
    schedule(wanted ? gatherMs : pollMs);
  };

  schedule(pollMs);
  return {
    wake() {
      if (wanted) return;
      wanted = true;
      if (reading === null) schedule(gatherMs);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await reading;
    },
  };
}

interface Client {
  wake(): void;
  beat(): void;
  end(): Promise<void>;
}

interface ClientParts {
  readonly response: ServerResponse;
  readonly filter: ActivityFilter;
  readonly feed: ActivityFeed;
  readonly recent: RecentActivities;
  readonly logger: Logger;
}

function createClient({ response, filter, feed, recent, logger }: ClientParts, start: ActivityId): Client {
  let cursor = start;
  let busy = false;

  const gone = (): boolean => response.destroyed || response.writableEnded;
  /** True when the client can take more. */
  const send = (events: string): boolean => events === '' || gone() || response.write(events);
  /**
   * A client may have seen more than this process has read so far, because another process served it: then it
   * waits. It may also have seen more than there is, because the feed was begun anew: then it begins anew too.
   */
  const bringToFeed = async (): Promise<void> => {
    if (cursor > recent.lastId) cursor = Math.min(cursor, await feed.lastId());
  };
  /** Sends what is there; true when the client can take more. */
  const sendNext = async (): Promise<boolean> => {
    const known = recent.lastId;
    const events = recent.eventsAfter(cursor, filter);
    if (events !== null) {
      cursor = known;
      return send(events);
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
