import { z } from 'zod';
import { type Agents, lifecycleCommands } from '../../agents/index.ts';
import type { FleetOverview } from '../../fleet/overview.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import { fleetSchema } from '../schemas/fleet.ts';

const tag = 'Fleet';

const whichAgents = z.union([
  z.undefined(),
  z.strictObject({ personaId: z.string().min(1).max(60).optional() }),
]);

export interface FleetRouteParts {
  readonly agents: Agents;
  readonly overview: () => Promise<FleetOverview>;
}

export function fleetEndpoints({ agents, overview }: FleetRouteParts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/api/fleet',
      operationId: 'getFleet',
      tag,
      summary: "Shows the fleet's status, counts, today's totals, queue and workers",
      params: nothing,
      query: nothing,
      body: noBody,
      answer: fleetSchema,
      run: overview,
    }),
    ...lifecycleCommands.map((command) =>
      endpoint({
        method: 'post',
        path: `/api/fleet/${command}`,
        operationId: `${command}Fleet`,
        tag,
        summary: `Applies ${command} to every agent it applies to, or to those of one persona`,
        params: nothing,
        query: nothing,
        body: whichAgents,
        answer: z.object({ changed: z.int() }).meta({ id: 'ChangedAgents' }),
        run: async ({ body }) => ({ changed: await agents.changeAll(command, body?.personaId ?? null) }),
      }),
    ),
  ];
}
