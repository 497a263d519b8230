import { messageOf } from '../../../lib/errors.ts';
import { RedisUnavailableError } from '../../../redis/errors.ts';
import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { Services } from '../services.ts';

const mends: readonly (readonly [found: RegExp, mend: string])[] = [
  [/WRONGPASS|NOAUTH|NOPERM/, 'Put user and password in REDIS_URL right: redis://user:password@host:6379'],
  [/ECONNREFUSED/, 'Start Redis, or let REDIS_URL lead to where it listens.'],
  [/ENOTFOUND/, 'No machine has that name: put the host in REDIS_URL right.'],
];

export const redisCheck: Check<Services> = {
  name: 'redis',
  checked: 'Redis: connection',
  variables: ['REDIS_URL'],
  mend: 'Check REDIS_URL, and that the server runs.',
  async run(services) {
    const { host } = new URL(services.environment.config.redis.url);
    try {
      await (await services.redis()).ping();
      return ok(`${host} answers`);
    } catch (error) {
      const found = messageOf(error instanceof RedisUnavailableError ? error.cause : error);
      const [, mend] = mends.find(([pattern]) => pattern.test(found)) ?? ['', redisCheck.mend];
      return broken(`${host}: ${found}`, mend);
    }
  },
};
