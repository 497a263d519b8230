import { setTimeout as pause } from 'node:timers/promises';
import { type Database, type Sql, type Statement, statement } from '../db/sql.ts';
import type { ActivityId } from '../lib/ids.ts';

/** Ids in one partition; the migration that cut the table into partitions made the first ones of the same size. */
export const partitionSize = 1_000_000;
/** Partitions that wait empty behind the one that is being filled. */
const partitionsAhead = 3;
/**
 * Whoever records or reads waits behind a change of the partitions, so none waits for its turn for longer than this.
 * Who records holds the table for a few milliseconds.
 */
const patienceMs = 25;
/** Where that was too short, those who waited go first. */
const pauseMs = 75;
const tries = 5;
/** SQLSTATE lock_not_available. */
const lockNotAvailable = '55P03';

/** Activities from one id up to, and without, another. */
export interface Partition {
  /** Of its table. */
  readonly name: string;
  /** 0 where it reaches back to the beginning. */
  readonly from: ActivityId;
  readonly end: ActivityId;
}

const selectPartitions = statement<{ name: string; from: string; end: string }>(
  'partitions-all',
  `select name, coalesce((regexp_match(bound, 'FROM \\(''(\\d+)''\\)'))[1]::bigint, 0) as "from",
          (regexp_match(bound, 'TO \\(''(\\d+)''\\)'))[1]::bigint as "end"
   from (select c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bound
         from pg_inherits i join pg_class c on c.oid = i.inhrelid
         where i.inhparent = 'activities'::regclass) as partitions
   where bound <> 'DEFAULT' order by "end"`,
  { name: 'name', from: 'int8', end: 'int8' },
);

const selectDrawn = statement<{ id: string }>(
  'partitions-drawn',
  'select last_value as id from activities_id_seq',
  { id: 'int8' },
);

const bePatient = statement<{ set_config: string }>(
  'partitions-patience',
  `select set_config('lock_timeout', '${patienceMs}ms', true)`,
  { set_config: 'text' },
);

/**
 * What the fleet makes belongs to the owner of the table, who may be another role than the one that it runs as: a
 * migration can change a table only where all of its partitions belong to the same owner.
 */
const actAsOwner = statement<{ role: string }>(
  'partitions-owner',
  `select set_config('role', pg_get_userbyid(relowner), true) as role from pg_class where oid = 'activities'::regclass`,
  { role: 'text' },
);

/** The id that was drawn last, whether or not it is committed. */
export async function lastDrawn(sql: Sql): Promise<ActivityId> {
  const [drawn] = await sql.rows(selectDrawn, []);
  return Number(drawn?.id ?? 0);
}

/** The partitions in the order of their ids, without the one that takes what no other does. */
export async function partitionsOf(sql: Sql): Promise<Partition[]> {
  const rows = await sql.rows(selectPartitions, []);
  return rows.map(({ name, from, end }) => ({ name, from: Number(from), end: Number(end) }));
}

/**
 * Makes the partitions that will be needed next, each aside, so that nobody waits until it is attached. One whose ids
 * are being drawn already comes too late: its activities stay in the partition for the rest.
 * @returns false when it gave up because the table was in use; it is tried again the next time
 */
export async function makePartitionsAhead(database: Database): Promise<boolean> {
  const current = Math.floor((await lastDrawn(database)) / partitionSize);
  const known = (await partitionsOf(database)).at(-1)?.end ?? 0;
  for (
    let block = Math.max(current + 1, known / partitionSize);
    block <= current + partitionsAhead;
    block += 1
  ) {
    const name = `activities_${block}`;
    const bounds = `from (${block * partitionSize}) to (${(block + 1) * partitionSize})`;
    const made = await changePartitions(database, async (sql) => {
      await sql.rows(about(name, 'make', `create table ${name} (like activities including all)`), []);
      const attach = `alter table activities attach partition ${name} for values ${bounds}`;
      await sql.rows(about(name, 'attach', attach), []);
    });
    if (!made) return false;
  }
  return true;
}

/**
 * Changes the partitions in one transaction, which gives up where it would keep others waiting, and tries again a few
 * times.
 * @returns false when it gave up
 */
export async function changePartitions(
  database: Database,
  work: (sql: Sql) => Promise<void>,
): Promise<boolean> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    if (attempt > 1) await pause(pauseMs);
    if (await changeUnlessInUse(database, work)) return true;
  }
  return false;
}

async function changeUnlessInUse(database: Database, work: (sql: Sql) => Promise<void>): Promise<boolean> {
  try {
    await database.transaction(async (sql) => {
      await sql.rows(bePatient, []);
      await sql.rows(actAsOwner, []);
      await work(sql);
    });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === lockNotAvailable) return false;
    throw error;
  }
}

/** A statement about one partition: the name of a table cannot be a parameter. */
export function about<Row = Record<string, never>>(name: string, verb: string, text: string): Statement<Row> {
  return { name: `partition-${verb}-${name}`, text };
}
