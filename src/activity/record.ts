import { type Database, type Sql, statement } from '../db/sql.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { PubSub } from '../redis/pubsub.ts';
import type { NewActivity } from './activity.ts';

/**
 * Names the lock that whoever appends to the feed holds until its commit. Ids are drawn under it, so they ascend in
 * the order of commit, and a reader that asks for "after this id" never misses one that commits late.
 */
const feedOrderLock = 7_160_002;

const lockFeed = statement('activity-lock', `select pg_advisory_xact_lock(${feedOrderLock})`);

const insert = statement<{ id: string }>(
  'activity-insert',
  `insert into activities (agent_id, agent_name, tick_id, type, message, metadata)
   select (line->>'agentId')::uuid, line->>'agentName', (line->>'tickId')::uuid, line->>'type', line->>'message',
          line->'metadata'
   from jsonb_array_elements($1::jsonb) with ordinality as lines (line, place)
   order by place
   returning id`,
);

/** What a change of state reports to the feed. */
export interface Recorded<T> {
  readonly result: T;
  readonly activities: readonly NewActivity[];
}

/** The only way into the feed. */
export interface ActivityLog {
  /**
   * Runs a change and records its activities in the same transaction, then tells the readers. The feed's order
   * lock is taken last, so that changes wait for each other only while they commit.
   */
  commit<T>(change: (sql: Sql) => Promise<Recorded<T>>): Promise<T>;
}

export function createActivityLog(database: Database, pubsub: PubSub, logger: Logger): ActivityLog {
  /** Readers poll too, so a failed message delays the feed by moments and loses nothing. */
  const tellReaders = (count: number): void => {
    pubsub.publish('fleet:activity', String(count)).catch((error: unknown) => {
      logger.warn('Activity was recorded but its readers could not be told', { reason: messageOf(error) });
    });
  };
  return {
    async commit(change) {
      const { result, activities } = await database.transaction(async (sql) => {
        const recorded = await change(sql);
        await append(sql, recorded.activities);
        return recorded;
      });
      if (activities.length > 0) tellReaders(activities.length);
      return result;
    },
  };
}

async function append(sql: Sql, activities: readonly NewActivity[]): Promise<void> {
  if (activities.length === 0) return;
  const lines = activities.map(({ agent, tickId, type, message, metadata = {} }) => ({
    agentId: agent?.id ?? null,
    agentName: agent?.name ?? null,
    tickId: tickId ?? null,
    type,
    message,
    metadata,
  }));
  await sql.rows(lockFeed, []);
  await sql.rows(insert, [JSON.stringify(lines)]);
}
