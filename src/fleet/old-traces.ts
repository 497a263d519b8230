import { type Database, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { idBefore } from '../lib/ids.ts';

/** Traces deleted at once. */
const batchSize = 1_000;

/** Which traces are purged. */
export interface TracePurge {
  /** Traces of visits that began earlier are purged, in milliseconds since the epoch. */
  readonly before: EpochMs;
  /** Asked between two steps; what is left is purged the next time. */
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
 * Purges old visits: what they saw, prompts, answers and plans. Their actions stay, because an agent that did not know
 * what it liked would like it again, which FloImg takes for the opposite. Open ticks stay until they are finished.
 * @returns how many visits were purged
 */
export async function purgeTraces(database: Database, { before, mayGoOn }: TracePurge): Promise<number> {
  const oldest = idBefore(before);
  let purged = 0;
  for (const statement of [deleteTicks, deleteSnapshots]) {
    for (let count = batchSize; count === batchSize && mayGoOn(); ) {
      count = (await database.rows(statement, [oldest]))[0]?.count ?? 0;
      if (statement === deleteTicks) purged += count;
    }
  }
  return purged;
}
