import { z } from 'zod';
import { type Agents, lifecycleCommands } from '../../agents/index.ts';
import { agentStatuses } from '../../db/entities/agent.ts';
import { answerWithProgress } from '../bulk.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import { agentPageSchema, agentSchema } from '../schemas/agent.ts';
import { agentChangesSchema, agentCreateSchema } from '../schemas/agent-input.ts';
import { agentId, limit, line, personaId } from '../schemas/common.ts';

const tag = 'Agents';
const byId = z.strictObject({ id: agentId });

const listQuery = z.strictObject({
  status: z.enum(agentStatuses).optional(),
  personaId: personaId.optional(),
  q: line(100).optional().meta({
    description: 'Part of the name or username; of one or two characters, the beginning of a word of them',
  }),
  cursor: agentId.optional(),
  limit,
});

const seedBody = z
  .strictObject({
    count: z.int().min(1).max(100_000),
    personaId: personaId.exactOptional(),
    seed: z.union([line(100), z.int()]).default('fleet'),
  })
  .meta({ id: 'SeedRequest' });

/** Routes on agents. The seeding stands before the routes with an id, so that `seed` is never taken for one. */
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
      path: '/api/agents',
      operationId: 'createAgent',
      tag,
      summary: 'Makes an agent; what is left out is drawn from its persona',
      params: nothing,
      query: nothing,
      body: agentCreateSchema,
      status: 201,
      answer: agentSchema,
      refusals: ['PERSONA_UNKNOWN', 'USERNAME_TAKEN', 'INTERVALS_CROSSED'],
      run: ({ body }) => agents.create(body),
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
      tellsProgress: true,
      run: ({ body, request, response }) =>
        answerWithProgress(request, response, (onProgress) => agents.seed(body, onProgress)),
    }),
    ...singleAgentEndpoints(agents),
    ...lifecycleEndpoints(agents),
  ];
}

function singleAgentEndpoints(agents: Agents): Endpoint[] {
  return [
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
    endpoint({
      method: 'patch',
      path: '/api/agents/:id',
      operationId: 'updateAgent',
      tag,
      summary: 'Changes an agent; its username and persona stay',
      params: byId,
      query: nothing,
      body: agentChangesSchema,
      answer: agentSchema,
      refusals: ['AGENT_NOT_FOUND', 'INTERVALS_CROSSED'],
      run: ({ params, body }) => agents.update(params.id, body),
    }),
    endpoint({
      method: 'delete',
      path: '/api/agents/:id',
      operationId: 'deleteAgent',
      tag,
      summary: 'Deletes an agent and its FloImg account; what it did stays in the feed',
      params: byId,
      query: nothing,
      body: noBody,
      answer: z.object({ deleted: z.literal(true) }).meta({ id: 'Deleted' }),
      refusals: ['AGENT_NOT_FOUND'],
      run: async ({ params }) => {
        await agents.remove(params.id);
        return { deleted: true };
      },
    }),
  ];
}

function lifecycleEndpoints(agents: Agents): Endpoint[] {
  const commands = lifecycleCommands.map((command) =>
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
      refusals: ['AGENT_NOT_FOUND', 'AGENT_TRANSITION_REFUSED', 'FLEET_PAUSED'],
      run: ({ params }) => agents.change(params.id, command),
    }),
  );
  return [
    ...commands,
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
      refusals: ['AGENT_NOT_FOUND', 'AGENT_TRANSITION_REFUSED', 'FLEET_PAUSED'],
      run: async ({ params }) => {
        await agents.tickNow(params.id);
        return { queued: true };
      },
    }),
  ];
}
