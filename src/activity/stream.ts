import type { ServerResponse } from 'node:http';
import { messageOf } from '../lib/errors.ts';
import type { ActivityId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import type { Subscriber } from '../redis/pubsub.ts';
import type { ActivityFilter } from './activity.ts';
import type { ActivityFeed } from './feed.ts';
import { createOlderActivities } from './older.ts';
import { createRecentActivities, type RecentActivities } from './recent.ts';
import { createStreamClient, type StreamClient } from './stream-client.ts';

/** After a round of writing to all clients, new events are batched for this long and written in one piece. */
const batchMs = 50;
/** Postgres is asked this often even if no message says so, because pub/sub may lose one. */
const defaultPollMs = 2_000;
/** Keeps proxies from closing a quiet stream, and lets a client notice a connection that is only half open. */
const defaultHeartbeatMs = 15_000;
/**
 * Activities kept in memory: for clients that keep up, and for all of them when they come back at once after moments
 * without a web process. About a kilobyte each.
 */
const recentCapacity = 5_000;
/** Activities read from Postgres at once. */
const pageSize = 500;

/** The head of every stream. */
const head = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // no-transform keeps compressing middleware and proxies from holding events back.
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
  // The body ends with the connection, so that what is written to it needs no frame of its own.
  Connection: 'close',
};

/** What a client asks for. */
export interface StreamRequest {
  readonly filter: ActivityFilter;
  /** Everything after this id is sent; null begins with what happens from now on. */
  readonly after: ActivityId | null;
}

/** The live feed as server-sent events: in order, without gaps or repeats. */
export interface ActivityStream {
  /**
   * Serves one client until it goes away; the response must not have been begun. A client that comes while the
   * stream closes is sent away with an empty stream, after which it tries again elsewhere. Who asks by `HEAD` gets the
   * head alone.
   */
  serve(response: ServerResponse, request: StreamRequest): void;
  /** How many clients are connected. */
  readonly clients: number;
  /** Ends every client's stream and waits until they are closed. */
  close(): Promise<void>;
}

export interface StreamParts {
  readonly feed: ActivityFeed;
  readonly subscriber: Subscriber;
  readonly logger: Logger;
  /** Milliseconds between two signs of life on a quiet stream; 15 s unless given. */
  readonly heartbeatMs?: number;
  /** Milliseconds between two looks at Postgres that no message asked for; 2 s unless given. */
  readonly pollMs?: number;
}

/**
 * Follows the feed once for all clients. A message on Redis only wakes the reader; what is sent comes from Postgres,
 * where ids ascend in the order of commit. Each client is a cursor: one that reads slowly is served from memory or
 * from Postgres whenever it is ready for more, so nothing piles up for it and nobody waits for it. Clients that stand
 * at the same place are given the same bytes. A client that asks for purged activities gets an event `gap`.
 */
export async function openActivityStream({
  feed,
  subscriber,
  logger,
  heartbeatMs = defaultHeartbeatMs,
  pollMs = defaultPollMs,
}: StreamParts): Promise<ActivityStream> {
  const recent = await recentOf(feed);
  const older = createOlderActivities(feed, recent);
  const clients = new Set<StreamClient>();
  const wakeClients = (): void => {
    for (const client of clients) client.wake();
  };
  const follower = followFeed({ feed, recent, logger, pollMs, onNews: wakeClients });
  let closed = false;
  await subscriber.subscribe('activity', follower.wake);
  const heartbeats = setInterval(() => {
    for (const client of clients) client.beat();
  }, heartbeatMs);
  return {
    serve(response, { filter, after }) {
      // The client may have gone while its request was checked. Then no event says so any more.
      if (response.destroyed) return;
      response.removeHeader('Transfer-Encoding');
      response.writeHead(200, head);
      if (response.req.method === 'HEAD') {
        response.end();
        return;
      }
      response.write('retry: 1000\n\n');
      const parts = { response, filter, feed, recent, older, logger };
      const client = createStreamClient(parts, after ?? recent.lastId);
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
      clearInterval(heartbeats);
      await follower.close();
      await Promise.all([...clients].map((client) => client.end()));
    },
  };
}

/** The newest activities that there are, so that memory reaches back from the start. */
async function recentOf(feed: ActivityFeed): Promise<RecentActivities> {
  const newest = await feed.before({}, null, recentCapacity);
  const [first] = newest.slice(-1);
  const recent = createRecentActivities(
    first === undefined ? await feed.lastId() : first.id - 1,
    recentCapacity,
  );
  recent.add(newest.toReversed());
  return recent;
}

interface FollowerParts {
  readonly feed: ActivityFeed;
  readonly recent: RecentActivities;
  readonly logger: Logger;
  readonly pollMs: number;
  onNews(): void;
}

interface Follower {
  wake(): void;
  close(): Promise<void>;
}

/** Reads what is new from Postgres, never twice at once, and again when a wake-up came meanwhile. */
function followFeed({ feed, recent, logger, pollMs, onNews }: FollowerParts): Follower {
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
    schedule(wanted ? batchMs : pollMs);
  };

  schedule(pollMs);
  return {
    wake() {
      if (wanted) return;
      wanted = true;
      if (reading === null) schedule(batchMs);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await reading;
    },
  };
}
