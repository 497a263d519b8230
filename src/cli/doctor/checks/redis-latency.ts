import type { Check } from '../check.ts';
import { ok, warning } from '../finding.ts';
import type { Services } from '../services.ts';

const pings = 20;
/** A visit asks Redis a few times; above this, the way there is what visits wait for. */
const slowMs = 50;

export const redisLatencyCheck: Check<Services> = {
  name: 'redis-latency',
  checked: 'Redis: latency',
  after: ['redis'],
  mend: 'Measure it: redis-cli --latency',
  async run(services) {
    const redis = await services.redis();
    const times: number[] = [];
    for (let ping = 0; ping < pings; ping += 1) {
      const startedAt = performance.now();
      await redis.ping();
      times.push(performance.now() - startedAt);
    }
    const median = times.toSorted((one, other) => one - other)[pings / 2] ?? Number.NaN;
    const found = `${median.toFixed(1)} ms (median of ${pings})`;
    if (median < slowMs) return ok(found);
    return warning(found, 'Let Redis run near the workers, on a machine that is not busy otherwise.');
  },
};
