import { redisInfo } from '../../../redis/server-info.ts';
import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { Services } from '../services.ts';

/** Part of its memory from which Redis is about to refuse writes. */
const nearlyFull = 0.9;

export const redisMemoryCheck: Check<Services> = {
  name: 'redis-memory',
  checked: 'Redis: memory',
  after: ['redis'],
  mend: 'Ask the server itself: redis-cli info memory',
  async run(services) {
    const info = await redisInfo(await services.redis(), 'memory');
    const used = Number(info.get('used_memory'));
    const most = Number(info.get('maxmemory'));
    if (most === 0) return ok(`${megabytes(used)} used, without a limit`);
    const found = `${megabytes(used)} used of ${megabytes(most)}`;
    if (used < most * nearlyFull) return ok(found);
    return broken(found, 'Raise maxmemory: a Redis that is full refuses every tick. An agent takes 2 kB.');
  },
};

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
