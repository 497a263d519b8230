import { isId } from '../lib/ids.ts';
import type { FleetClient } from './api/client.ts';
import { AgentUnknownError } from './api/errors.ts';
import { agentPageSchema } from './api/schemas.ts';

/** The most that a page holds. */
const pageLength = 200;

/**
 * The id of an agent that is given by its username or its id. Whether an id exists is left to the command that uses it.
 * @throws {AgentUnknownError} when no agent has the username
 */
export async function agentIdOf(client: FleetClient, agent: string): Promise<string> {
  const wanted = agent.toLowerCase();
  if (isId(wanted)) return wanted;
  for (let cursor: string | undefined; ; ) {
    const query = { q: wanted, limit: pageLength, cursor };
    const { items, nextCursor } = await client.get('/api/agents', agentPageSchema, query);
    const found = items.find(({ username }) => username === wanted);
    if (found !== undefined) return found.id;
    if (nextCursor === null) throw new AgentUnknownError(agent);
    cursor = nextCursor;
  }
}
