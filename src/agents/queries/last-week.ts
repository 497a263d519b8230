import { type AgentWeek, daysOfLastWeek } from '../../api/agent-deeds.ts';
import { type Sql, statement } from '../../db/sql.ts';
import type { AgentId } from '../../lib/ids.ts';

/** Of an agent that has no sums of the week. */
export const quietWeek: AgentWeek = { costUsd: 0, failedVisits: 0, commentsToPeople: 0 };

// Seven look-ups of the key for each agent of a page.
const selectWeeks = statement<AgentWeek & { id: AgentId }>(
  'agents-last-week',
  `select u.agent_id as id, sum(u.cost_usd)::float8 as "costUsd", sum(u.failed_visits)::int as "failedVisits",
     sum(u.comments_to_people)::int as "commentsToPeople"
   from generate_series(0, ${daysOfLastWeek - 1}) as ago
     join daily_usage u on u.day = (now() at time zone 'UTC')::date - ago and u.agent_id = any ($1::uuid[])
   group by u.agent_id`,
  { id: 'uuid', costUsd: 'float8', failedVisits: 'int4', commentsToPeople: 'int4' },
);

/** What these agents cost and did in the last seven days; those without any sums are left out. */
export async function lastWeeksOf(
  sql: Sql,
  ids: readonly AgentId[],
): Promise<ReadonlyMap<AgentId, AgentWeek>> {
  const rows = await sql.rows(selectWeeks, [ids]);
  return new Map(rows.map(({ id, ...week }) => [id, week]));
}
