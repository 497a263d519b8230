import { z } from 'zod';
import { type LifecycleCommand, lifecycleCommands, type OnProgress } from '../../agents/index.ts';
import type { FleetOverview } from '../../fleet/overview.ts';
import type { SettingsChange } from '../../fleet/settings.ts';
import { answerWithProgress } from '../bulk.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import { personaId } from '../schemas/common.ts';
import { fleetSchema, settingsChangeSchema } from '../schemas/fleet.ts';

const tag = 'Fleet';

const whichAgents = z
  .union([z.undefined(), z.strictObject({ personaId: personaId.optional() })])
  .meta({ id: 'WhichAgents' });

const changedAgents = z.object({ changed: z.int() }).meta({ id: 'ChangedAgents' });

export interface FleetRouteParts {
  overview(): Promise<FleetOverview>;
  command(command: LifecycleCommand, personaId: string | null, onProgress?: OnProgress): Promise<number>;
  changeSettings(change: SettingsChange): Promise<void>;
}

export function fleetEndpoints(fleet: FleetRouteParts): Endpoint[] {
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
      run: () => fleet.overview(),
    }),
    endpoint({
      method: 'patch',
      path: '/api/fleet/settings',
      operationId: 'changeFleetSettings',
      tag,
      summary: 'Changes pace and daily limits; null takes a limit away',
      params: nothing,
      query: nothing,
      body: settingsChangeSchema,
      answer: fleetSchema,
      run: async ({ body }) => {
        await fleet.changeSettings(body);
        return fleet.overview();
      },
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
        answer: changedAgents,
        tellsProgress: true,
        run: ({ body, request, response }) =>
          answerWithProgress(request, response, async (onProgress) => ({
            changed: await fleet.command(command, body?.personaId ?? null, onProgress),
          })),
      }),
    ),
  ];
}
