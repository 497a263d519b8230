import type { ServerResponse } from 'node:http';
import { messageOf } from '../lib/errors.ts';
import type { ActivityId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import type { ActivityFilter } from './activity.ts';
import type { ActivityFeed } from './feed.ts';
import type { OlderActivities } from './older.ts';
import type { RecentActivities } from './recent.ts';

/** An event of its own, because browsers hide comments from the page; without an id, so that it moves nobody's cursor. */
const heartbeat = Buffer.from('event: heartbeat\ndata: {}\n\n');
/** A reader that has not taken what is left by then is disconnected. It gets the rest when it reconnects. */
const endGraceMs = 1_000;

/** One client of the stream: a cursor into the feed. */
export interface StreamClient {
  /** Sends what is new, now or as soon as the client takes it. */
  wake(): void;
  /** Sends a sign of life where nothing else was sent since the last one. */
  beat(): void;
  /** Ends the response and settles when it is closed. */
  end(): Promise<void>;
}

export interface StreamClientParts {
  /** Its head is sent, and its body is whatever is written to its socket. */
  readonly response: ServerResponse;
  readonly filter: ActivityFilter;
  readonly feed: ActivityFeed;
  readonly recent: RecentActivities;
  readonly older: OlderActivities;
  readonly logger: Logger;
}

/** @param start everything after this id is sent */
export function createStreamClient(
  { response, filter, feed, recent, older, logger }: StreamClientParts,
  start: ActivityId,
): StreamClient {
  const { socket } = response;
  let cursor = start;
  /** Until the client takes more, or Postgres has answered. */
  let waits = false;
  let isQuiet = true;

  const gone = (): boolean => socket === null || socket.destroyed || response.writableEnded;
  /** True when the client can take more at once. */
  const write = (frame: Buffer): boolean => {
    if (frame.length === 0 || socket === null || gone()) return true;
    isQuiet = false;
    // Past the response, which would frame each piece for each client again. That costs half as much as the write.
    return socket.write(frame);
  };
  /** Sends what memory holds; a client that keeps up is done here. */
  const sendRecent = (): void => {
    while (cursor < recent.lastId && !waits && !gone()) {
      const events = recent.eventsAfter(cursor, filter);
      cursor = events?.upTo ?? cursor;
      if (events === null) waitFor(sendOlder());
      else if (!write(events.frame)) waitFor(drained(response));
    }
    if (cursor > recent.lastId && !waits) waitFor(bringToFeed());
  };
  const sendOlder = async (): Promise<void> => {
    const events = await older.eventsAfter(cursor, filter);
    cursor = events.upTo;
    if (!write(events.frame)) await drained(response);
  };
  /**
   * A client may have seen more than this process has read so far, because another process served it: then it
   * waits. It may also have seen more than there is, because the feed was reset: then it continues from now.
   */
  const bringToFeed = async (): Promise<void> => {
    const now = recent.lastId;
    if (cursor > now && cursor > (await feed.lastId())) cursor = now;
  };
  const waitFor = (work: Promise<void>): void => {
    waits = true;
    work.then(
      () => {
        waits = false;
        // Unless it waits for news, which will wake it.
        if (cursor < recent.lastId && !gone()) sendRecent();
      },
      (error: unknown) => {
        // The client reconnects with its last id and misses nothing.
        logger.warn('A stream failed and was closed; its client reconnects', { reason: messageOf(error) });
        response.destroy();
      },
    );
  };
  return {
    wake: () => {
      if (!waits && !gone()) sendRecent();
    },
    beat: () => {
      if (isQuiet && !waits) write(heartbeat);
      isQuiet = true;
    },
    end: () => ended(response),
  };
}

/** Ends the response and settles when it is closed, which for a reader that takes nothing is after a moment. */
function ended(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => response.destroy(), endGraceMs);
    response.once('close', () => {
      clearTimeout(deadline);
      resolve();
    });
    response.end();
  });
}

/** Settles when the connection takes more, or is gone. */
function drained({ socket }: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (socket === null || socket.destroyed) return resolve();
    const done = (): void => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
  });
}
