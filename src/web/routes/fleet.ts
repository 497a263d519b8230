import { type LifecycleCommand, lifecycleCommands, type OnProgress } from '../../agents/index.ts';
import {
  changeFleet,
  changeFleetSettings,
  type Fleet,
  getFleet,
  type SettingsChange,
} from '../../api/fleet.ts';
import { getFleetCosts, getFleetRate, getFleetRealism, type Realism } from '../../api/fleet-figures.ts';
import type { Sql } from '../../db/sql.ts';
import { costsOf, ratePerMinute } from '../../fleet/figures.ts';
import { answerWithProgress } from '../bulk.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export interface FleetRouteParts {
  overview(): Promise<Fleet>;
  command(command: LifecycleCommand, personaId: string | null, onProgress?: OnProgress): Promise<number>;
  changeSettings(change: SettingsChange): Promise<void>;
  readonly sql: Sql;
  realismOfDays(days: number): Promise<Realism>;
}

/** Routes on all agents together: state, commands, settings, and figures over time. */
export function fleetEndpoints(fleet: FleetRouteParts): Endpoint[] {
  return [
    endpoint(getFleet, () => fleet.overview()),
    endpoint(changeFleetSettings, async ({ body }) => {
      await fleet.changeSettings(body);
      return fleet.overview();
    }),
    ...lifecycleCommands.map((command) =>
      endpoint(changeFleet(command), ({ body, request, response }) =>
        answerWithProgress(request, response, async (onProgress) => ({
          changed: await fleet.command(command, body?.personaId ?? null, onProgress),
        })),
      ),
    ),
    endpoint(getFleetRate, async ({ query }) => ({ minutes: await ratePerMinute(fleet.sql, query.minutes) })),
    endpoint(getFleetCosts, ({ query }) => costsOf(fleet.sql, query.days)),
    endpoint(getFleetRealism, ({ query }) => fleet.realismOfDays(query.days)),
  ];
}
