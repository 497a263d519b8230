import { type Database, statement } from '../../db/sql.ts';
import { inSteps, type Purge } from './purge.ts';

const batchSize = 2_000;

const deleteExpired = statement<{ count: number }>(
  'sessions-expired',
  `with old as materialized (
     select id from ended_sessions where expires_at < now() limit ${batchSize} for update skip locked
   ), gone as (
     delete from ended_sessions using old where ended_sessions.id = old.id returning 1
   ) select count(*)::int as count from gone`,
  { count: 'int4' },
);

/** Purges the ends of sessions that would be over by now anyway. @returns how many went */
export async function purgeEndedSessions(database: Database, purge: Purge): Promise<number> {
  return inSteps(purge, batchSize, async () => (await database.rows(deleteExpired, []))[0]?.count ?? 0);
}
