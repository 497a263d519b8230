import { type FleetRedis, mastersOf } from '../../../redis/fleet-redis.ts';
import { type InfoSection, type RedisInfo, redisInfo } from '../../../redis/server-info.ts';
import { broken, type Check, type CheckResult, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

/** What one part of each server's report on itself comes to: the worst of all, with the server's name where there are several. */
async function worstOf(
  redis: FleetRedis,
  section: InfoSection,
  judge: (info: RedisInfo) => CheckResult,
): Promise<CheckResult> {
  const masters = mastersOf(redis);
  const results = await Promise.all(
    masters.map(async (server): Promise<CheckResult> => {
      const result = judge(await redisInfo(server, section));
      if (masters.length === 1) return result;
      return { ...result, found: `${server.options.host}:${server.options.port}: ${result.found}` };
    }),
  );
  const levels = ['broken', 'warning'] as const;
  const worst = levels.flatMap((level) => results.filter((result) => result.level === level));
  return worst[0] ?? results[0] ?? broken('no server answers', 'Start Redis.');
}

const oldestMajor = 7;

const versionCheck: Check<Services> = {
  name: 'redis-version',
  checked: 'Redis: version',
  after: ['redis'],
  repair: 'Ask the server itself: redis-cli info server',
  run: async (services) => worstOf(await services.redis(), 'server', judgeVersion),
};

function judgeVersion(info: RedisInfo): CheckResult {
  // Valkey says its own version and the version of Redis that it is compatible with.
  const version = info.get('redis_version') ?? 'unknown';
  const valkey = info.get('valkey_version');
  const found = valkey === undefined ? version : `Valkey ${valkey}, as Redis ${version}`;
  if (Number.parseInt(version, 10) >= oldestMajor) return ok(found);
  return warning(`${found} is older than ${oldestMajor}`, `Update to Redis ${oldestMajor} or newer.`);
}

/** Schedules that are lost are made again within 30 s, so a Redis that loses its data stops the fleet only for that long. */
const persistenceCheck: Check<Services> = {
  name: 'redis-persistence',
  checked: 'Redis: persistence',
  after: ['redis'],
  repair: 'Ask the server itself: redis-cli info persistence',
  run: async (services) => worstOf(await services.redis(), 'persistence', judgePersistence),
};

function judgePersistence(info: RedisInfo): CheckResult {
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
}

const pings = 20;
/** A visit asks Redis a few times; above this, the way there is what visits wait for. */
const slowMs = 50;

const latencyCheck: Check<Services> = {
  name: 'redis-latency',
  checked: 'Redis: latency',
  after: ['redis'],
  repair: 'Measure it: redis-cli --latency',
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

/** What the servers are like. All need a connection. */
export const redisServerChecks: readonly Check<Services>[] = [versionCheck, persistenceCheck, latencyCheck];
