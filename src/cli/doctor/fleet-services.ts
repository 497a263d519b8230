import { z } from 'zod';
import type { FleetClient } from '../api/client.ts';
import { type Fleet, fleetSchema } from '../api/schemas.ts';

const dependency = z.looseObject({ ok: z.boolean(), detail: z.string() });

const readySchema = z.looseObject({
  status: z.string(),
  checks: z.looseObject({ postgres: dependency, migrations: dependency, redis: dependency }),
});
export type ReadyAnswer = z.infer<typeof readySchema>;

/** What the checks of a fleet over HTTP work with; each answer is asked for once. */
export interface FleetServices {
  readonly url: string;
  readonly ready: () => Promise<ReadyAnswer>;
  readonly fleet: () => Promise<Fleet>;
}

export function openFleetServices(client: FleetClient): FleetServices {
  let ready: Promise<ReadyAnswer> | undefined;
  let fleet: Promise<Fleet> | undefined;
  return {
    url: client.url,
    ready: () => {
      // A fleet that lacks something says what, with a 503.
      ready ??= client.get('/ready', readySchema, {}, [503]);
      return ready;
    },
    fleet: () => {
      fleet ??= client.get('/api/fleet', fleetSchema);
      return fleet;
    },
  };
}
