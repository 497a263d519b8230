import type { Redis } from 'ioredis';
import { getTrial, listModelPrices, removeModelPrice, setModelPrice, startTrial } from '../../api/models.ts';
import type { Sql } from '../../db/sql.ts';
import { findTrial, startTrial as handOver } from '../../fleet/trials.ts';
import type { Clock } from '../../lib/clock.ts';
import { ownPrices, removeOwnPrice, setOwnPrice } from '../../limits/model-prices.ts';
import type { Queues } from '../../queue/queues.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export interface ModelRouteParts {
  readonly database: Sql;
  readonly redis: Redis;
  readonly queues: Queues;
  readonly clock: Clock;
}

/** What models cost, and trials of them: a worker makes them, because nothing of a model is loaded here. */
export function modelEndpoints({ database, redis, queues, clock }: ModelRouteParts): Endpoint[] {
  const prices = async () => ({ items: await ownPrices(database), nextCursor: null });
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
    endpoint(startTrial, async () => ({ trialId: await handOver({ redis, queues, clock }) })),
    endpoint(getTrial, ({ params }) => findTrial(redis, params.id)),
  ];
}
