import { type Sql, statement } from './sql.ts';

/**
 * Empties a table of its own and writes a row to it, which takes a page of the disk anew: what else is written may find
 * room in pages that are there, and says nothing of a disk that is full. The old page is given back, so nothing grows.
 */
const write = statement<{ probed: string }>('probe-write', 'select probe_disk()::text as probed', {
  probed: 'text',
});

/**
 * Writes a little to Postgres: a server that only answers may be a standby, read-only, or full.
 * @throws what Postgres says where it takes no writes
 */
export async function probePostgresWrite(sql: Sql): Promise<void> {
  await sql.rows(write, []);
}
