import { redisInfo } from '../../../redis/server-info.ts';
import type { Check } from '../check.ts';
import { broken, ok, warning } from '../finding.ts';
import type { Services } from '../services.ts';

/** Schedules that are lost are made again within 30 s, so a Redis that forgets is no reason to stand still. */
export const redisPersistenceCheck: Check<Services> = {
  name: 'redis-persistence',
  checked: 'Redis: persistence',
  after: ['redis'],
  mend: 'Ask the server itself: redis-cli info persistence',
  async run(services) {
    const info = await redisInfo(await services.redis(), 'persistence');
    const isLogged = info.get('aof_enabled') === '1';
    const lastWrite = info.get(isLogged ? 'aof_last_write_status' : 'rdb_last_bgsave_status');
    if (lastWrite === 'err') {
      return broken(
        'it could not write to its disk',
        'Its log says why; most often its disk is full, or its directory belongs to another user.',
      );
    }
    if (isLogged) return ok('what it acknowledges is on its disk within a second (appendonly)');
    return warning(
      'it keeps no log on its disk, so that a restart loses the schedules until they are made again',
      'Start Redis with --appendonly yes.',
    );
  },
};
