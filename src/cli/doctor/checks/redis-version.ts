import { redisInfo } from '../../../redis/server-info.ts';
import type { Check } from '../check.ts';
import { ok, warning } from '../finding.ts';
import type { Services } from '../services.ts';

const oldestMajor = 7;

export const redisVersionCheck: Check<Services> = {
  name: 'redis-version',
  checked: 'Redis: version',
  after: ['redis'],
  mend: 'Ask the server itself: redis-cli info server',
  async run(services) {
    const info = await redisInfo(await services.redis(), 'server');
    // Valkey tells besides its own version which Redis it is like.
    const version = info.get('redis_version') ?? 'unknown';
    const valkey = info.get('valkey_version');
    const found = valkey === undefined ? version : `Valkey ${valkey}, as Redis ${version}`;
    if (Number.parseInt(version, 10) >= oldestMajor) return ok(found);
    return warning(`${found} is older than ${oldestMajor}`, `Update to Redis ${oldestMajor} or newer.`);
  },
};
