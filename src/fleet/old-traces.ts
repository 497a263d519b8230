import { type Database, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { idBefore } from '../lib/ids.ts';

/** Traces deleted at once. */
const batchSize = 1_000;

/** How much is forgotten. */
export interface TraceForgetting {
  /** Traces of visits that began earlier are forgotten, in milliseconds since the epoch. */
  readonly before: EpochMs;
  /** Asked between two steps; what is left is forgotten the next time. */
  mayGoOn(): boolean;
}

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

const deleteSnapshots = statement<{ count: number }>(
  'traces-gallery-snapshots',
  `with old as materialized (
     select id from gallery_snapshots where id < $1 order by id limit ${batchSize} for update skip locked
   ), gone as (
     delete from gallery_snapshots using old where gallery_snapshots.id = old.id returning gallery_snapshots.id
   ) select count(*)::int as count from gone`,
  { count: 'int4' },
);

/**
 * Forgets old visits: what they saw, were told, thought and planned. Their actions stay, because an agent that forgot
 * what it liked would like it again, which FloImg takes for the opposite. Open ticks stay until they are finished.
 * @returns how many visits were forgotten
 */
export async function forgetTraces(
  database: Database,
  { before, mayGoOn }: TraceForgetting,
): Promise<number> {
  const oldest = idBefore(before);
  let forgotten = 0;
  for (const statement of [deleteTicks, deleteSnapshots]) {
    for (let count = batchSize; count === batchSize && mayGoOn(); ) {
      count = (await database.rows(statement, [oldest]))[0]?.count ?? 0;
      if (statement === deleteTicks) forgotten += count;
    }
  }
  return forgotten;
}
