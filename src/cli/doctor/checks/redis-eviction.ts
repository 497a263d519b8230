import { evictionPolicy } from '../../../redis/server-info.ts';
import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { Services } from '../services.ts';

export const redisEvictionCheck: Check<Services> = {
  name: 'redis-eviction',
  checked: 'Redis: eviction',
  after: ['redis'],
  mend: 'Ask the server itself: redis-cli info memory',
  async run(services) {
    const policy = await evictionPolicy(await services.redis());
    if (policy === 'noeviction') return ok('it evicts nothing');
    return broken(
      `maxmemory-policy is ${policy}, so that schedules are lost without a word`,
      'Start Redis with --maxmemory-policy noeviction.',
    );
  },
};
