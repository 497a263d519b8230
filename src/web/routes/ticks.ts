import { z } from 'zod';
import type { Traces } from '../../visit/traces.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import { agentId, digits, limit, tickId } from '../schemas/common.ts';
import { tickPageSchema, tickSchema } from '../schemas/tick.ts';

const tag = 'Ticks';

export function tickEndpoints(traces: Traces): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/api/ticks/:id',
      operationId: 'getTick',
      tag,
      summary: "Shows one visit's whole trace",
      params: z.strictObject({ id: tickId }),
      query: nothing,
      body: noBody,
      answer: tickSchema,
      refusals: ['TICK_NOT_FOUND'],
      run: ({ params }) => traces.find(params.id),
    }),
    endpoint({
      method: 'get',
      path: '/api/agents/:id/ticks',
      operationId: 'listTicks',
      tag,
      summary: "Lists an agent's visits, newest first",
      params: z.strictObject({ id: agentId }),
      query: z.strictObject({ cursor: digits.transform(Number).optional(), limit }),
      body: noBody,
      answer: tickPageSchema,
      refusals: ['AGENT_NOT_FOUND'],
      run: ({ params, query }) => traces.list({ agentId: params.id, ...query }),
    }),
  ];
}
