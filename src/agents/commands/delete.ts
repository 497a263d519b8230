import type { ActivityLog } from '../../activity/record.ts';
import { type Database, statement } from '../../db/sql.ts';
import { afterCommit } from '../../lib/after-commit.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { Queues } from '../../queue/queues.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { enqueueRemovals } from '../accounts.ts';
import { AgentNotFoundError } from '../errors.ts';
import { syncSchedules } from './sync-schedules.ts';

export interface DeleteParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly queues: Queues;
  readonly schedules: TickSchedules;
}

/**
 * The fencing token is raised, so that the visit under way may write nothing more and gives up at its next renewal. Its
 * lease stays: until it has run out, what that visit has sent may still arrive at FloImg.
 */
const markDeleted = statement<{ id: AgentId; name: string }>(
  'agent-delete',
  `update agents set deleted_at = now(), updated_at = now(), status = 'idle', status_reason = null,
     sleeping_until = null, account_status = 'removing', fencing_token = fencing_token + 1
   where id = $1 and deleted_at is null returning id, name`,
  { id: 'uuid', name: 'text' },
);

const selectAny = statement<{ id: AgentId }>('agent-delete-known', 'select id from agents where id = $1', {
  id: 'uuid',
});

/**
 * Deletes an agent softly: it disappears from every list, its account on FloImg is removed when its visit under way has
 * ended, and what it did stays in the feed and the ledger. Deleting again changes nothing.
 * @throws {AgentNotFoundError} when there never was such an agent
 */
export async function deleteAgent(parts: DeleteParts, id: AgentId): Promise<void> {
  const { database, activityLog, queues, schedules } = parts;
  const deleted = await activityLog.commit(async (sql) => {
    const agents = await sql.rows(markDeleted, [id]);
    return {
      result: agents,
      activities: agents.map((agent) => ({ agent, type: 'deleted', message: `${agent.name} was deleted` })),
    };
  });
  if (deleted.length === 0 && (await database.rows(selectAny, [id])).length === 0)
    throw new AgentNotFoundError(id);
  await afterCommit(syncSchedules(database, schedules, [id]));
  await afterCommit(enqueueRemovals(queues, database, [id]));
}
