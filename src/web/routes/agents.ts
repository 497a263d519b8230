import { z } from 'zod';
import { type Agents, lifecycleCommands } from '../../agents/index.ts';
import { agentStatuses } from '../../db/entities/agent.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import { agentPageSchema, agentSchema } from '../schemas/agent.ts';
import { agentId, limit } from '../schemas/common.ts';

const tag = 'Agents';
const byId = z.strictObject({ id: agentId });

const listQuery = z.strictObject({
  status: z.enum(agentStatuses).optional(),
  personaId: z.string().min(1).max(60).optional(),
  cursor: agentId.optional(),
  limit,
});

const seedBody = z.strictObject({
  count: z.int().min(1).max(100_000),
  personaId: z.string().min(1).max(60).optional(),
  seed: z.union([z.string().min(1).max(100), z.int()]).default('fleet'),
});

export function agentEndpoints(agents: Agents): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/api/agents',
      operationId: 'listAgents',
      tag,
      summary: 'Lists agents, newest first',
      params: nothing,
      query: listQuery,
      body: noBody,
      answer: agentPageSchema,
      run: ({ query }) => agents.list(query),
    }),
    endpoint({
      method: 'post',
      path: '/api/agents/seed',
      operationId: 'seedAgents',
      tag,
      summary: 'Makes agents from personas; the same seed makes the same agents, and none twice',
      params: nothing,
      query: nothing,
      body: seedBody,
      answer: z.object({ created: z.int(), existing: z.int() }).meta({ id: 'SeedResult' }),
      refusals: ['PERSONA_UNKNOWN'],
      run: ({ body: { count, personaId, seed } }) =>
        agents.seed({ count, seed, ...(personaId === undefined ? {} : { personaId }) }),
    }),
    endpoint({
      method: 'get',
      path: '/api/agents/:id',
      operationId: 'getAgent',
      tag,
      summary: 'Shows one agent',
      params: byId,
      query: nothing,
      body: noBody,
      answer: agentSchema,
      refusals: ['AGENT_NOT_FOUND'],
      run: ({ params }) => agents.find(params.id),
    }),
    ...lifecycleCommands.map((command) =>
      endpoint({
        method: 'post',
        path: `/api/agents/:id/${command}`,
        operationId: `${command}Agent`,
        tag,
        summary: `Applies ${command} to one agent`,
        params: byId,
        query: nothing,
        body: noBody,
        answer: agentSchema,
        refusals: ['AGENT_NOT_FOUND', 'AGENT_TRANSITION_REFUSED'],
        run: ({ params }) => agents.change(params.id, command),
      }),
    ),
    endpoint({
      method: 'post',
      path: '/api/agents/:id/tick',
      operationId: 'tickAgent',
      tag,
      summary: 'Lets a running agent make one visit now',
      params: byId,
      query: nothing,
      body: noBody,
      status: 202,
      answer: z.object({ queued: z.literal(true) }).meta({ id: 'Queued' }),
      refusals: ['AGENT_NOT_FOUND', 'AGENT_TRANSITION_REFUSED'],
      run: async ({ params }) => {
        await agents.tickNow(params.id);
        return { queued: true };
      },
    }),
  ];
}
