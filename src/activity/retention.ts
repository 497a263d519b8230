import { type Database, type Sql, statement } from '../db/sql.ts';
import type { ActivityId } from '../lib/ids.ts';
import { about, changePartitions, type Partition, partitionsOf } from './partitions.ts';

/** Rows that are looked at and deleted at once: some tens of milliseconds of work. */
const batchSize = 5_000;

/** What to purge. */
export interface Purge {
  /** Activities that are older are purged. */
  readonly days: number;
  /** Asked between two steps; what is left is purged at the next run. */
  mayGoOn(): boolean;
}

/** What became of it. */
export interface Purged {
  readonly partitions: number;
  readonly rows: number;
}

/** A partition that is old as a whole after so much more of the time is waited for, in place of deleting its rows. */
const patience = 0.1;

const old = `created_at < now() - $1::float8 * interval '1 day'`;

const selectEnds = statement<{ first: string | null; last: string | null }>(
  'retention-ends',
  `select (select min(id) from activities where id > activities_lost_up_to) as first,
          (select max(id) from activities) as last from fleet`,
  { first: 'int8', last: 'int8' },
);

const noteLost = statement(
  'retention-note',
  'update fleet set activities_lost_up_to = greatest(activities_lost_up_to, $1)',
);

/** Ends the name of a partition that is one no more; one that somebody else detached, to keep it, is left alone. */
const detachedMark = '_purged';

const selectDetached = statement<{ name: string }>(
  'retention-detached',
  `select relname as name from pg_class
   where relkind = 'r' and not relispartition and relname ~ '^activities_(first|[0-9]+)${detachedMark}$'
     and relnamespace = (select relnamespace from pg_class where oid = 'activities'::regclass)`,
  { name: 'name' },
);

const lockTable = statement('retention-lock', 'lock table only activities in access exclusive mode');

/** Nothing is kept up to the last one lost, so the search for the oldest begins there and not among what is deleted. */
const deleteOldest = statement<{ count: number }>(
  'retention-delete',
  `with oldest as materialized (
     select id, ${old} as is_old from activities
     where id > (select activities_lost_up_to from fleet) order by id limit ${batchSize}
   ), last as (
     select max(id) as id from oldest
     where id < coalesce((select min(id) from oldest where not is_old), ${Number.MAX_SAFE_INTEGER})
   ), lost as (
     update fleet set activities_lost_up_to = greatest(activities_lost_up_to, last.id) from last
     where last.id is not null returning last.id
   ), gone as (
     delete from activities where id <= (select id from lost) returning id
   ) select count(*)::int as count from gone`,
  { count: 'int4' },
);

/**
 * Purges what is older than so many days, from the oldest on, so that what is left has no hole: whole partitions are
 * dropped, for which a busy fleet keeps its history up to a tenth longer. What is old in a partition that takes longer
 * to fill is deleted little by little. Nobody waits for either for longer than a moment.
 */
export async function purgeActivities(database: Database, purge: Purge): Promise<Purged> {
  const partitions = await dropPartitions(database, purge);
  const [first] = await partitionsOf(database);
  const soon = purge.days * (1 - patience);
  if (first !== undefined && (await isOver(database, first, soon))) return { partitions, rows: 0 };
  let rows = 0;
  while (purge.mayGoOn()) {
    const [deleted] = await database.rows(deleteOldest, [purge.days]);
    rows += deleted?.count ?? 0;
    if ((deleted?.count ?? 0) < batchSize) break;
  }
  return { partitions, rows };
}

async function dropPartitions(database: Database, { days, mayGoOn }: Purge): Promise<number> {
  let detached = 0;
  await dropDetached(database);
  for (const partition of await partitionsOf(database)) {
    if (!mayGoOn() || !(await isOver(database, partition, days))) break;
    if (!(await detach(database, partition))) break;
    detached += 1;
    await dropDetached(database);
  }
  return detached;
}

/** True when all that a partition will ever hold is old, and nothing that is older lies elsewhere. */
async function isOver(sql: Sql, { name, from, end }: Partition, days: number): Promise<boolean> {
  const [ends] = await sql.rows(selectEnds, []);
  if (ends?.last === undefined || ends.last === null || Number(ends.last) < end) return false;
  if (Number(ends.first ?? end) < from) return false;
  const selectNewest = about<{ isOld: boolean }>(
    name,
    'newest',
    `select ${old} as "isOld" from (
       select created_at from activities where id >= ${from} and id < ${end} order by id desc limit 1
     ) as newest`,
  );
  const [newest] = await sql.rows(selectNewest, [days]);
  return newest?.isOld ?? true;
}

/** Drops what is detached, also by a process that did not come to it. What somebody still reads goes the next time. */
async function dropDetached(database: Database): Promise<void> {
  for (const { name } of await database.rows(selectDetached, [])) {
    await changePartitions(database, async (sql) => {
      await sql.rows(about(name, 'drop', `drop table if exists ${name}`), []);
    });
  }
}

/**
 * Takes a partition out of the table, under locks that keep everyone waiting and so for as short as can be; to drop it
 * takes several times as long. Only the lock on the whole table is waited for: what works on this one partition, such
 * as a vacuum, may take its time. The row of the fleet is locked first, as everywhere where activities report a
 * change to it.
 */
function detach(database: Database, { name, end }: Partition): Promise<boolean> {
  const lastId: ActivityId = end - 1;
  return changePartitions(database, async (sql) => {
    await sql.rows(noteLost, [lastId]);
    const attached = await partitionsOf(sql);
    // Another process was faster.
    if (attached.every((other) => other.name !== name)) return;
    await sql.rows(lockTable, []);
    const lockPartition = `lock table ${name}, activities_rest in access exclusive mode nowait`;
    await sql.rows(about(name, 'lock', lockPartition), []);
    await sql.rows(about(name, 'detach', `alter table activities detach partition ${name}`), []);
    await sql.rows(about(name, 'rename', `alter table ${name} rename to ${name}${detachedMark}`), []);
  });
}
