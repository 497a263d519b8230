import { messageOf } from '../../../lib/errors.ts';
import { RedisUnavailableError } from '../../../redis/errors.ts';
import { probeRedisWrite } from '../../../redis/probe.ts';
import { evictionPolicy, redisInfo } from '../../../redis/server-info.ts';
import { broken, type Check, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

const repairs: readonly (readonly [found: RegExp, repair: string])[] = [
  [/WRONGPASS|NOAUTH|NOPERM/, 'Put user and password in REDIS_URL right: redis://user:password@host:6379'],
  [/ECONNREFUSED/, 'Start Redis, or let REDIS_URL lead to where it listens.'],
  [/ENOTFOUND/, 'No machine has that name: put the host in REDIS_URL right.'],
];

const redisCheck: Check<Services> = {
  name: 'redis',
  checked: 'Redis: connection',
  variables: ['REDIS_URL'],
  repair: 'Check REDIS_URL, and that the server runs.',
  async run(services) {
    const { host } = new URL(services.environment.config.redis.url);
    try {
      await (await services.redis()).ping();
      return ok(`${host} answers`);
    } catch (error) {
      const found = messageOf(error instanceof RedisUnavailableError ? error.cause : error);
      const [, repair] = repairs.find(([pattern]) => pattern.test(found)) ?? ['', redisCheck.repair];
      return broken(`${host}: ${found}`, repair);
    }
  },
};

const redisWriteCheck: Check<Services> = {
  name: 'redis-write',
  checked: 'Redis: writes',
  after: ['redis'],
  repair: 'Let REDIS_URL lead to the master, and see that neither its memory nor its disk is full.',
  async run(services) {
    await probeRedisWrite(await services.redis(), 'fleet:doctor');
    return ok('it takes them');
  },
};

const oldestMajor = 7;

const redisVersionCheck: Check<Services> = {
  name: 'redis-version',
  checked: 'Redis: version',
  after: ['redis'],
  repair: 'Ask the server itself: redis-cli info server',
  async run(services) {
    const info = await redisInfo(await services.redis(), 'server');
    // Valkey says its own version and the version of Redis that it is compatible with.
    const version = info.get('redis_version') ?? 'unknown';
    const valkey = info.get('valkey_version');
    const found = valkey === undefined ? version : `Valkey ${valkey}, as Redis ${version}`;
    if (Number.parseInt(version, 10) >= oldestMajor) return ok(found);
    return warning(`${found} is older than ${oldestMajor}`, `Update to Redis ${oldestMajor} or newer.`);
  },
};

const redisEvictionCheck: Check<Services> = {
  name: 'redis-eviction',
  checked: 'Redis: eviction',
  after: ['redis'],
  repair: 'Ask the server itself: redis-cli info memory',
  async run(services) {
    const policy = await evictionPolicy(await services.redis());
    if (policy === 'noeviction') return ok('it evicts nothing');
    return broken(
      `maxmemory-policy is ${policy}, so schedules are lost and nothing says so`,
      'Start Redis with --maxmemory-policy noeviction.',
    );
  },
};

/** Part of its memory from which Redis is about to refuse writes. */
const nearlyFull = 0.9;

const redisMemoryCheck: Check<Services> = {
  name: 'redis-memory',
  checked: 'Redis: memory',
  after: ['redis'],
  repair: 'Ask the server itself: redis-cli info memory',
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

/** Schedules that are lost are made again within 30 s, so a Redis that loses its data stops the fleet only for that long. */
const redisPersistenceCheck: Check<Services> = {
  name: 'redis-persistence',
  checked: 'Redis: persistence',
  after: ['redis'],
  repair: 'Ask the server itself: redis-cli info persistence',
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

const pings = 20;
/** A visit asks Redis a few times; above this, the way there is what visits wait for. */
const slowMs = 50;

const redisLatencyCheck: Check<Services> = {
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

/** Redis. All but the first need a connection. */
export const redisChecks: readonly Check<Services>[] = [
  redisCheck,
  redisWriteCheck,
  redisVersionCheck,
  redisEvictionCheck,
  redisMemoryCheck,
  redisPersistenceCheck,
  redisLatencyCheck,
];
