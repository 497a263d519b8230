import { z } from 'zod';
import { pausers } from '../../src/api/agents.ts';
import { agentId } from '../../src/api/ids.ts';
import type { AgentStatus } from '../../src/db/entities/agent.ts';
import { statement } from '../../src/db/sql.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import type { TestWeb } from './web.ts';

/** The fields of an agent that most tests look at. */
export const agentSchema = z.object({
  id: agentId,
  name: z.string(),
  username: z.string(),
  personaId: z.string(),
  status: z.string(),
  statusReason: z.string().nullable(),
  pausedBy: z.enum(pausers).nullable(),
  nextTickAt: z.string().nullable(),
  accountStatus: z.string(),
  accountError: z.string().nullable(),
  minActionIntervalSeconds: z.int(),
  maxActionIntervalSeconds: z.int(),
});
export type AgentAnswer = z.infer<typeof agentSchema>;

export const persona = 'ai-artist';

let made = 0;

/** Makes an agent over HTTP; what is not given does not matter to the test. */
export function makeAgent(
  web: TestWeb,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<AgentAnswer> {
  made += 1;
  const body = { name: `Agent ${made}`, username: `agent_${made}`, personaId: persona, ...fields };
  return web.ask(agentSchema, 'POST', '/api/agents', { body });
}

export function getAgent(web: TestWeb, id: AgentId): Promise<AgentAnswer> {
  return web.ask(agentSchema, 'GET', `/api/agents/${id}`);
}

/** The commands that lead a fresh agent to a status over HTTP. */
const waysTo: Readonly<Record<Exclude<AgentStatus, 'error'>, readonly string[]>> = {
  idle: [],
  running: ['start'],
  retired: ['retire'],
  paused: ['start', 'pause'],
};

const setError = statement(
  'test-set-error',
  "update agents set status = 'error', status_reason = 'it failed' where id = $1",
);

/** Makes an agent that is in this status; only a visit brings it to `error`, so that one is written. */
export async function makeAgentIn(web: TestWeb, status: AgentStatus): Promise<AgentAnswer> {
  const agent = await makeAgent(web);
  if (status === 'error') await web.context.database.rows(setError, [agent.id]);
  else for (const command of waysTo[status]) await web.call('POST', `/api/agents/${agent.id}/${command}`);
  return getAgent(web, agent.id);
}
