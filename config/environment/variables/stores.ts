import { z } from 'zod';
import { defaultFleetName, isFleetName } from '../../fleet-name.ts';
import { documentation } from '../documentation.ts';
import { postgresUrl, redisUrl, wholeNumber } from './fields.ts';

/** How Postgres and Redis are reached. */
export const storeVariables = z.object({
  DATABASE_URL: postgresUrl().default('postgres://fleet:fleet@127.0.0.1:5432/fleet').register(documentation, {
    mayHoldSecret: true,
    group: 'Databases',
    description:
      'Postgres 16 or newer; [docs/stores.md](docs/stores.md) has every parameter that it may carry',
  }),
  DATABASE_POOLER: z
    .enum(['none', 'session', 'transaction'], { error: 'must be none, session or transaction' })
    .optional()
    .register(documentation, {
      group: 'Databases',
      description:
        'What stands before Postgres: `none`, or a pooler such as PgBouncer in mode `session` or `transaction`; ' +
        'found out where it is not set',
    }),
  DATABASE_MIGRATION_URL: postgresUrl().optional().register(documentation, {
    mayHoldSecret: true,
    group: 'Databases',
    description:
      'For `npm run migrate`, where tables belong to another role or `DATABASE_URL` leads to a pooler',
  }),
  REDIS_URL: redisUrl()
    .default('redis://127.0.0.1:6379')
    .register(documentation, {
      mayHoldSecret: true,
      group: 'Databases',
      description:
        'Redis 7 or newer, with `maxmemory-policy noeviction`: a server, a socket, Sentinels or a Cluster; ' +
        '[docs/stores.md](docs/stores.md) has each form',
    }),
  FLEET_NAME: z
    .string()
    .refine(isFleetName, {
      error: 'must be 1 to 24 letters a-z, digits and "-", with a letter first and no "-" at the end',
    })
    .default(defaultFleetName)
    .register(documentation, {
      group: 'Databases',
      description:
        'Tells fleets apart that share a Redis server; it is in every key, channel and client name',
    }),
  POOL_SIZE: wholeNumber(2, 200, 'Postgres connections of one process')
    .default(10)
    .register(documentation, { group: 'Databases', description: 'Postgres connections of one process' }),
});
