import { type Sql, statement } from './sql.ts';

/**
 * The fleet's row is written as it is. Where somebody holds it nobody waits: whoever writes it shows that it can be
 * written. The new version of the row takes the place of the old one within its page (a HOT update), so nothing grows.
 */
const write = statement<{ written: number }>(
  'probe-write',
  `with free as (select id from fleet for update skip locked), written as (
     update fleet set updated_at = fleet.updated_at from free where fleet.id = free.id returning 1
   ) select count(*)::int as written from written`,
  { written: 'int4' },
);

/**
 * Writes a little to Postgres: a server that only answers may be a standby, read-only, or full.
 * @throws what Postgres says where it takes no writes
 */
export async function probePostgresWrite(sql: Sql): Promise<void> {
  await sql.rows(write, []);
}
