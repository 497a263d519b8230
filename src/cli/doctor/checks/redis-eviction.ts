import { evictionPolicy } from '../../../redis/server-info.ts';
import type { Check } from '../check.ts';
import type { Desk } from '../desk.ts';
import { broken, ok } from '../finding.ts';

export const redisEvictionCheck: Check<Desk> = {
  name: 'redis-eviction',
  checked: 'Redis: eviction',
  after: ['redis'],
  mend: 'Ask the server itself: redis-cli info memory',
  async run(desk) {
    const policy = await evictionPolicy(await desk.redis());
    if (policy === 'noeviction') return ok('it evicts nothing');
    return broken(
      `maxmemory-policy is ${policy}, so that schedules are lost without a word`,
      'Start Redis with --maxmemory-policy noeviction.',
    );
  },
};
