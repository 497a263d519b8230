import { describeRedisAddress, parseRedisUrl } from '../../../../config/environment/redis-address.ts';
import { messageOf } from '../../../lib/errors.ts';
import {
  followedCondition,
  type Judgement,
  judgeEviction,
  judgeMemory,
  judgeRole,
  judgeSlots,
  type RedisCondition,
} from '../../../redis/condition.ts';
import { RedisUnavailableError } from '../../../redis/errors.ts';
import { probeRedisWrite } from '../../../redis/probe.ts';
import { redisRepair } from '../../../redis/repairs.ts';
import { missingRights, rightsInWords } from '../../../redis/rights.ts';
import { broken, type Check, type CheckName, type CheckResult, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

const redisCheck: Check<Services> = {
  name: 'redis',
  checked: 'Redis: connection',
  variables: ['REDIS_URL'],
  repair: 'Check REDIS_URL, and that the server runs.',
  async run(services) {
    const { redis: settings, fleetName } = services.environment.config;
    const address = parseRedisUrl(settings.url);
    const where = describeRedisAddress(address);
    try {
      await (await services.redis()).ping();
      return ok(
        `${where} answers${address.tls === null ? '' : encryption(address.tls.mode)}, fleet ${fleetName}`,
      );
    } catch (error) {
      const found = error instanceof RedisUnavailableError ? error.reason : messageOf(error);
      return broken(`${where}: ${found}`, redisRepair(found));
    }
  },
};

function encryption(mode: string): string {
  return mode === 'require'
    ? ', encrypted, whoever it is (sslmode=require)'
    : `, encrypted and verified (${mode})`;
}

const rightsCheck: Check<Services> = {
  name: 'redis-rights',
  checked: 'Redis: rights',
  after: ['redis'],
  repair: 'Give the user of REDIS_URL what docs/stores.md lists under rights.',
  async run(services) {
    const missing = await missingRights(await services.redis());
    if (missing.length === 0) return ok(rightsInWords(missing));
    return broken(rightsInWords(missing), rightsCheck.repair);
  },
};

const writeCheck: Check<Services> = {
  name: 'redis-write',
  checked: 'Redis: writes',
  after: ['redis'],
  repair: 'Let REDIS_URL lead to the master, and see that neither its memory nor its disk is full.',
  async run(services) {
    try {
      await probeRedisWrite(await services.redis());
      return ok('it takes them');
    } catch (error) {
      return broken(messageOf(error), redisRepair(messageOf(error)));
    }
  },
};

/** What `/ready` looks at, too. */
function conditionCheck(
  name: CheckName,
  thing: string,
  judge: (condition: RedisCondition) => Judgement,
  repair: string,
): Check<Services> {
  return {
    name,
    checked: `Redis: ${thing}`,
    after: ['redis'],
    repair,
    async run(services): Promise<CheckResult> {
      const { level, found } = judge(await followedCondition(await services.redis()));
      if (level === 'able') return ok(found);
      return level === 'degraded' ? warning(found, repair) : broken(found, repair);
    },
  };
}

/** Redis as something that the fleet can work with. All but the first need a connection. */
export const redisChecks: readonly Check<Services>[] = [
  redisCheck,
  conditionCheck(
    'redis-role',
    'role',
    judgeRole,
    'Let REDIS_URL lead to the master, or name the Sentinels in it: redis+sentinel://host:26379/mymaster',
  ),
  conditionCheck(
    'redis-cluster',
    'Cluster',
    judgeSlots,
    'See with redis-cli cluster nodes which node is missing, and bring it or its replica back.',
  ),
  rightsCheck,
  writeCheck,
  conditionCheck(
    'redis-eviction',
    'eviction',
    judgeEviction,
    'Start Redis with --maxmemory-policy noeviction.',
  ),
  conditionCheck(
    'redis-memory',
    'memory',
    judgeMemory,
    'Raise maxmemory: a Redis that is full refuses every tick. An agent takes 2 kB.',
  ),
];
