import { type Database, statement } from '../../db/sql.ts';
import { idBefore } from '../../lib/ids.ts';
import { inSteps, type PurgeBefore } from './purge.ts';

/** Looks or items deleted at once. */
const batchSize = 2_000;
const dayMs = 86_400_000;

/**
 * An item is kept for so many days longer than the looks that show it: a look may be written a while after its items,
 * by a process whose clock is not Postgres'.
 */
const graceDays = 2;

const deleteLooks = statement<{ count: number }>(
  'looks-snapshots',
  `with old as materialized (
     select id from gallery_snapshots where id < $1 order by id limit ${batchSize} for update skip locked
   ), gone as (
     delete from gallery_snapshots using old where gallery_snapshots.id = old.id returning gallery_snapshots.id
   ) select count(*)::int as count from gone`,
  { count: 'int4' },
);

const deleteItems = statement<{ count: number }>(
  'looks-items',
  `with old as materialized (
     select id from gallery_items where seen_on < (to_timestamp($1::float8 / 1000) at time zone 'UTC')::date
     order by seen_on limit ${batchSize} for update skip locked
   ), gone as (
     delete from gallery_items using old where gallery_items.id = old.id returning gallery_items.id
   ) select count(*)::int as count from gone`,
  { count: 'int4' },
);

/**
 * Purges what the gallery showed: old looks, and then items that no later look shows.
 * @returns how many looks were purged
 */
export async function purgeLooks(database: Database, purge: PurgeBefore): Promise<number> {
  const oldest = idBefore(purge.before);
  const looks = await inSteps(
    purge,
    batchSize,
    async () => (await database.rows(deleteLooks, [oldest]))[0]?.count ?? 0,
  );
  const lastSeen = purge.before - graceDays * dayMs;
  await inSteps(purge, batchSize, async () => (await database.rows(deleteItems, [lastSeen]))[0]?.count ?? 0);
  return looks;
}
