import { type Database, type Sql, statement } from '../db/sql.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { Publisher } from '../redis/pubsub.ts';
import type { NewActivity } from './activity.ts';
import { activityLines, appendingActivities } from './append.ts';

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
    publisher.publish('fleet:activity', String(count)).catch((error: unknown) => {
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
