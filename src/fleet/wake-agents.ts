import type { ActivityLog } from '../activity/record.ts';
import { statement } from '../db/sql.ts';
import type { AgentId } from '../lib/ids.ts';

/** Agents woken in one transaction: short enough that nobody waits long for the feed. */
const chunkSize = 500;

const wake = statement<{ id: AgentId; name: string }>(
  'agents-wake',
  `update agents set sleeping_until = null, status_reason = null, updated_at = now()
   where id in (select id from agents where sleeping_until <= now() and status = 'running' and deleted_at is null
                order by id limit $1 for update skip locked)
   returning id, name`,
  { id: 'uuid', name: 'text' },
);

/**
 * Ends the sleeps of agents whose time is over, with an activity each. Visits do not wait for this: an ended sleep keeps
 * nobody from a visit.
 */
export async function wakeAgents(log: ActivityLog): Promise<number> {
  for (let woken = 0; ; ) {
    const agents = await log.commit(async (sql) => {
      const rows = await sql.rows(wake, [chunkSize]);
      return {
        result: rows,
        activities: rows.map((agent) => ({
          agent,
          type: 'resumed',
          message: `${agent.name} is awake again`,
        })),
      };
    });
    woken += agents.length;
    if (agents.length < chunkSize) return woken;
  }
}
