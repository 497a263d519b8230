import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import type { PersonKey } from '../people/person-key.ts';
import { instantSql } from './sql-time.ts';

/** Days of fleet time in which an agent that spoke to a person is not sent to the same person again. */
export const dealingDays = 3;

const selectDealings = statement<{ person: PersonKey; agents: AgentId[] }>(
  'director-dealings',
  `select person, array_agg(distinct agent_id) as agents from attention
   where person = any($1::text[]) and kind <> 'like' and at > ${instantSql('$2')} group by person`,
  { person: 'text', agents: '_uuid' },
);

const selectLoads = statement<{ agentId: AgentId; wishes: number }>(
  'director-loads',
  `select agent_id as "agentId", count(*)::int as wishes from wishes
   where created_at > ${instantSql('$1')} group by agent_id`,
  { agentId: 'uuid', wishes: 'int4' },
);

/** Which agents commented on, or replied to, each of the persons since an instant. */
export async function dealingsSince(
  sql: Sql,
  persons: readonly PersonKey[],
  since: EpochMs,
): Promise<ReadonlyMap<PersonKey, ReadonlySet<AgentId>>> {
  const rows = await sql.rows(selectDealings, [[...new Set(persons)], since]);
  return new Map(rows.map(({ person, agents }) => [person, new Set(agents)]));
}

/** How many wishes each agent was given since an instant; agents without one are missing. */
export async function loadsSince(sql: Sql, since: EpochMs): Promise<ReadonlyMap<AgentId, number>> {
  const rows = await sql.rows(selectLoads, [since]);
  return new Map(rows.map(({ agentId, wishes }) => [agentId, wishes]));
}
