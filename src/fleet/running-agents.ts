import { type Sql, statement } from '../db/sql.ts';
import { type AgentId, lowestId } from '../lib/ids.ts';

/** Agents read at once: few enough that nobody waits for it, and as many as Redis is asked about in one call. */
const pageSize = 2_000;

/** The bound is there on the first page too, so that any plan of the statement begins where the page does. */
const selectPage = statement<{ id: AgentId }>(
  'running-agents',
  `select id from agents where status = 'running' and deleted_at is null and id > coalesce($1::uuid, '${lowestId}')
   order by id limit ${pageSize}`,
  { id: 'uuid' },
);

const count = statement<{ count: number }>(
  'running-agents-count',
  "select count(*)::int as count from agents where status = 'running' and deleted_at is null",
  { count: 'int4' },
);

/** How many agents run. */
export async function countRunning(sql: Sql): Promise<number> {
  const [row] = await sql.rows(count, []);
  return row?.count ?? 0;
}

/** The agents that run, in pages, in the order of their ids. */
export async function* runningPages(sql: Sql): AsyncGenerator<readonly AgentId[]> {
  for (let last: AgentId | null = null; ; ) {
    const rows: { id: AgentId }[] = await sql.rows(selectPage, [last]);
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < pageSize) return;
    last = rows.at(-1)?.id ?? null;
  }
}
