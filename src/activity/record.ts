import { type Database, type Sql, statement } from '../db/sql.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { Publisher } from '../redis/pubsub.ts';
import type { NewActivity } from './activity.ts';

/**
 * Names the lock that whoever appends to the feed holds until its commit. Ids are drawn under it, so they ascend in
 * the order of commit, and a reader that asks for "after this id" never misses one that commits late.
 */
const feedOrderLock = 7_160_002;

const append = statement<{ id: string }>(
  'activity-append',
  `with ${appendingActivities({
    lines: 'select line, place from jsonb_array_elements($1::jsonb) with ordinality as given (line, place)',
    after: '0',
  })} select id from appended`,
  { id: 'int8' },
);

/** What a change of state reports to the feed. */
export interface Recorded<T> {
  readonly result: T;
  readonly activities: readonly NewActivity[];
}

/** The only way into the feed, together with the statements that {@link appendingActivities} is part of. */
export interface ActivityLog {
  /**
   * Runs a change and records its activities in the same transaction, then notifies the readers. The feed's order
   * lock is taken last, so that changes wait for each other only while they commit.
   */
  commit<T>(change: (sql: Sql) => Promise<Recorded<T>>): Promise<T>;
  /** Notifies the readers of so many activities that a statement has appended. */
  announce(count: number): void;
}

export function createActivityLog(database: Database, publisher: Publisher, logger: Logger): ActivityLog {
  /** Readers poll too, so a failed message delays the feed by moments and loses nothing. */
  const announce = (count: number): void => {
    if (count === 0) return;
    publisher.publish('activity', String(count)).catch((error: unknown) => {
      logger.warn('Activity was recorded but its readers could not be notified', {
        reason: messageOf(error),
      });
    });
  };
  return {
    async commit(change) {
      const { result, activities } = await database.transaction(async (sql) => {
        const recorded = await change(sql);
        if (recorded.activities.length > 0)
          await sql.rows(append, [JSON.stringify(activityLines(recorded.activities))]);
        return recorded;
      });
      announce(activities.length);
      return result;
    },
    announce,
  };
}

/** What appending takes from the rest of its statement. */
interface Appending {
  /** A query of the lines, each with its `line` (jsonb, as {@link activityLines} makes them) and its `place`. */
  readonly lines: string;
  /** A number that is known only when everything else that the statement does is done. */
  readonly after: string;
}

/** Common table expressions, the last named `appended`, that append activities to the feed; see {@link appendingRows}. */
export function appendingActivities({ lines, after }: Appending): string {
  return appendingRows({
    rows: `select (line->>'agentId')::uuid as agent_id, line->>'agentName' as agent_name,
             (line->>'tickId')::uuid as tick_id, line->>'type' as type, line->>'message' as message,
             line->'metadata' as metadata, place
           from (${lines}) as lines`,
    after,
  });
}

/** The same for activities that the statement makes itself, without JSON. */
interface AppendingRows {
  /** A query of `agent_id`, `agent_name`, `tick_id`, `type`, `message`, `metadata`, and of their `place`. */
  readonly rows: string;
  /** As in {@link Appending}. */
  readonly after: string;
}

/**
 * Appends rows to the feed. The lock is taken when the rest of the statement is done, and so is held for no longer than
 * the commit takes.
 */
export function appendingRows({ rows, after }: AppendingRows): string {
  return `ordered as materialized (
     -- Nothing but a use of the number keeps it from being left out.
     select pg_advisory_xact_lock(${feedOrderLock} + 0 * (${after}))
   ), appended as (
     insert into activities (agent_id, agent_name, tick_id, type, message, metadata)
     select agent_id, agent_name, tick_id, type, message, metadata
     from ordered cross join (${rows}) as rows
     order by place
     returning id
   )`;
}

/** Activities as a statement takes them. */
export function activityLines(
  activities: readonly NewActivity[],
): readonly Readonly<Record<string, unknown>>[] {
  return activities.map(({ agent, tickId, type, message, metadata = {} }) => ({
    agentId: agent?.id ?? null,
    agentName: agent?.name ?? null,
    tickId: tickId ?? null,
    type,
    message,
    metadata,
  }));
}
