import { listAgents } from '../api/agents.ts';
import { longestPage } from '../api/fields.ts';
import { isId } from '../lib/ids.ts';
import type { FleetClient } from './api/client.ts';
import { AgentUnknownError } from './api/errors.ts';

/**
 * The id of an agent that is given by its username or its id. Whether an id exists is left to the command that uses it.
 * @throws {AgentUnknownError} when no agent has the username
 */
export async function agentIdOf(client: FleetClient, agent: string): Promise<string> {
  const wanted = agent.toLowerCase();
  if (isId(wanted)) return wanted;
  for (let cursor: string | undefined; ; ) {
    const query = { q: wanted, limit: longestPage, cursor };
    const { items, nextCursor } = await client.ask(listAgents, { query });
    const found = items.find(({ username }) => username === wanted);
    if (found !== undefined) return found.id;
    if (nextCursor === null) throw new AgentUnknownError(agent);
    cursor = nextCursor;
  }
}
