import type { AgentStatus } from '../../db/entities/agent.ts';
import type { FleetStatus } from '../../db/entities/fleet.ts';
import { type Database, statement } from '../../db/sql.ts';
import type { AgentId } from '../../lib/ids.ts';
import { visitJob } from '../../queue/contracts.ts';
import { enqueue } from '../../queue/producer.ts';
import type { Queues } from '../../queue/queues.ts';
import { AgentNotFoundError, AgentTransitionError, FleetPausedError } from '../errors.ts';

const selectAgent = statement<{
  name: string;
  status: AgentStatus;
  fleetStatus: FleetStatus;
  fleetReason: string | null;
}>(
  'tick-now-agent',
  `select a.name, a.status, f.status as "fleetStatus", f.status_reason as "fleetReason"
   from agents a, fleet f where a.id = $1 and a.deleted_at is null`,
  { name: 'text', status: 'text', fleetStatus: 'text', fleetReason: 'text' },
);

/**
 * Lets a running agent make one visit now, beside its rhythm.
 * @throws {AgentNotFoundError} when there is no such agent
 * @throws {AgentTransitionError} when it does not run
 * @throws {FleetPausedError} when the fleet is paused, because the visit would be skipped
 */
export async function tickNow(parts: { database: Database; queues: Queues }, id: AgentId): Promise<void> {
  const [agent] = await parts.database.rows(selectAgent, [id]);
  if (agent === undefined) throw new AgentNotFoundError(id);
  if (agent.status !== 'running')
    throw new AgentTransitionError(agent.name, agent.status, 'tick', ['running']);
  if (agent.fleetStatus === 'paused') throw new FleetPausedError(agent.fleetReason);
  await enqueue(parts.queues, visitJob, [{ data: { agentId: id } }]);
}
