import { getTick, listReceived, listTicks } from '../../api/ticks.ts';
import type { Traces } from '../../visit/traces.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export function tickEndpoints(traces: Traces): Endpoint[] {
  return [
    endpoint(getTick, ({ params }) => traces.find(params.id)),
    endpoint(listReceived, async ({ params }) => ({ items: await traces.received(params.id) })),
    endpoint(listTicks, ({ params, query }) => traces.list({ agentId: params.id, ...query })),
  ];
}
