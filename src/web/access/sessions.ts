import type { ServerResponse } from 'node:http';
import { type Sql, statement } from '../../db/sql.ts';
import { messageOf } from '../../lib/errors.ts';
import type { Logger } from '../../lib/logger.ts';
import { RequestRefusedError } from '../errors.ts';

/** Streams that one session has open at once: a person with many tabs needs fewer. */
const streamsOfSession = 30;
/** A session that was ended by another web process loses its streams here after this long. */
const sweepMs = 3_000;

/** One login, from the moment of the right password on. */
export interface OperatorSession {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** As they named themselves at login. */
  readonly name?: string;
}

export interface SessionsParts {
  readonly sql: Sql;
  readonly logger: Logger;
  readonly now: () => number;
}

/** Which sessions have ended before their time, and what they hold open. */
export interface Sessions {
  hasEnded(session: OperatorSession): Promise<boolean>;
  /** Ends the session for every web process, and its streams. */
  end(session: OperatorSession): Promise<void>;
  /**
   * Counts a stream as one of the session's, until it closes or the session ends.
   * @throws {RequestRefusedError} when the session has too many open
   */
  holdStream(session: OperatorSession, response: ServerResponse): void;
  close(): void;
}

const insertEnded = statement(
  'web-end-session',
  `insert into ended_sessions (id, expires_at) values ($1, to_timestamp($2::float8 / 1000)) on conflict do nothing`,
);
const selectEnded = statement<{ id: string }>(
  'web-ended-sessions',
  'select id from ended_sessions where id = any($1::uuid[])',
  { id: 'uuid' },
);

export function createSessions({ sql, logger, now }: SessionsParts): Sessions {
  const open = new Map<string, { session: OperatorSession; streams: Set<ServerResponse> }>();

  const endedAmong = async (ids: readonly string[]): Promise<string[]> =>
    (await sql.rows(selectEnded, [ids])).map(({ id }) => id);
  const endStreams = (id: string): void => {
    for (const response of open.get(id)?.streams ?? []) response.destroy();
  };
  const sweep = async (): Promise<void> => {
    for (const { session } of open.values()) if (session.expiresAt <= now()) endStreams(session.id);
    if (open.size === 0) return;
    try {
      for (const id of await endedAmong([...open.keys()])) endStreams(id);
    } catch (error) {
      logger.warn('Ended sessions cannot be read; trying again', { reason: messageOf(error) });
    }
  };
  const timer = setInterval(() => void sweep(), sweepMs).unref();

  return {
    hasEnded: async ({ id, expiresAt }) => expiresAt <= now() || (await endedAmong([id])).length > 0,
    async end({ id, expiresAt }) {
      await sql.rows(insertEnded, [id, expiresAt]);
      endStreams(id);
    },
    holdStream(session, response) {
      // The client may have gone while its request was checked. Then no event says so any more.
      if (response.destroyed) return;
      const { id } = session;
      const entry = open.get(id) ?? { session, streams: new Set() };
      if (entry.streams.size >= streamsOfSession) {
        throw new RequestRefusedError(
          'RATE_LIMITED',
          `This session has ${streamsOfSession} streams open. Close some pages of the dashboard.`,
        );
      }
      open.set(id, entry);
      entry.streams.add(response);
      response.once('close', () => {
        entry.streams.delete(response);
        if (entry.streams.size === 0 && open.get(id) === entry) open.delete(id);
      });
    },
    close: () => clearInterval(timer),
  };
}
