import type { MindConfig } from '../../../config/env.ts';
import { endCanary, getCanary, setCanary } from '../../api/canary.ts';
import {
  cancelTrial,
  getTrial,
  listModelPrices,
  removeModelPrice,
  setModelPrice,
  startTrial,
  tryGallery,
} from '../../api/models.ts';
import type { Sql } from '../../db/sql.ts';
import { beginCanary, canaryState } from '../../fleet/canary.ts';
import { cancelTrial as callOff, findTrial, type StartTrial } from '../../fleet/trials.ts';
import type { Clock } from '../../lib/clock.ts';
import { coalesce } from '../../lib/coalesce.ts';
import { ownPrices, removeOwnPrice, setOwnPrice } from '../../limits/model-prices.ts';
import type { FleetRedis } from '../../redis/fleet-redis.ts';
import { keepCanary } from '../../settings/canary.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export interface ModelRouteParts {
  readonly database: Sql;
  readonly redis: FleetRedis;
  readonly startTrial: StartTrial;
  readonly clock: Clock;
  /** The mind of the configuration. */
  readonly mind: MindConfig;
}

/** What models cost, and trials and canaries of them, which workers make: nothing of a model is loaded here. */
export function modelEndpoints(parts: ModelRouteParts): Endpoint[] {
  const { database, redis, clock, mind } = parts;
  const prices = async () => ({ items: await ownPrices(database), nextCursor: null });
  const compared = coalesce(() => canaryState(database));
  return [
    endpoint(listModelPrices, prices),
    endpoint(setModelPrice, async ({ params, body }) => {
      await setOwnPrice(database, params.model, body);
      return prices();
    }),
    endpoint(removeModelPrice, async ({ params }) => {
      await removeOwnPrice(database, params.model);
      return prices();
    }),
    endpoint(startTrial, async () => ({ trialId: await parts.startTrial({ kind: 'model' }) })),
    endpoint(tryGallery, async () => ({ trialId: await parts.startTrial({ kind: 'gallery' }) })),
    endpoint(getTrial, ({ params }) => findTrial(redis, params.id)),
    endpoint(cancelTrial, ({ params }) => callOff(redis, params.id)),
    endpoint(getCanary, compared),
    endpoint(setCanary, async ({ body }) => {
      await beginCanary({ database, clock, mind }, body);
      return canaryState(database);
    }),
    endpoint(endCanary, async () => {
      await keepCanary(database, null);
      return canaryState(database);
    }),
  ];
}
