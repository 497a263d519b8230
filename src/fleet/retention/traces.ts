import { type Database, statement } from '../../db/sql.ts';
import { idBefore } from '../../lib/ids.ts';
import { inSteps, type PurgeBefore } from './purge.ts';

/** Traces deleted at once. */
const batchSize = 1_000;

// Ids begin with the time at which they were made, so the oldest are found without an index of their own.
const deleteTicks = statement<{ count: number }>(
  'traces-ticks',
  `with old as materialized (
     select id from ticks where id < $1 and status = 'finished' order by id limit ${batchSize} for update skip locked
   ), gone as (
     delete from ticks using old where ticks.id = old.id returning ticks.id
   ) select count(*)::int as count from gone`,
  { count: 'int4' },
);

/**
 * Purges old visits: prompts, answers, plans, and what each agent alone saw. Their actions stay, because an agent that
 * did not know what it liked would like it again, which FloImg takes for the opposite. Open ticks stay until they are
 * finished.
 * @returns how many visits were purged
 */
export async function purgeTraces(database: Database, purge: PurgeBefore): Promise<number> {
  const oldest = idBefore(purge.before);
  return inSteps(purge, batchSize, async () => (await database.rows(deleteTicks, [oldest]))[0]?.count ?? 0);
}
