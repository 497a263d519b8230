import { type FleetRedis, mastersOf } from './fleet-redis.ts';
import { type RedisFault, redisFaultOf } from './outage.ts';

/**
 * What the fleet and BullMQ's scripts do with keys, each as it is tried: on a key that holds a text most are refused as
 * of the wrong type, or find nothing, and none changes anything. Redis looks at rights first.
 */
const commandsOnKeys: readonly (readonly [command: string, ...args: string[]])[] = [
  ...['GET', 'TYPE', 'TTL', 'PTTL', 'EXISTS', 'PERSIST'].map((name) => [name] as const),
  ...['HGETALL', 'HLEN', 'HKEYS', 'LLEN', 'LPOP', 'RPOP', 'SMEMBERS', 'SCARD', 'ZCARD', 'XLEN'].map(
    (name) => [name] as const,
  ),
  ['PEXPIREAT', '9999999999999'],
  // The last that says when the key goes.
  ['PEXPIRE', '60000'],
  ['INCRBY', '1'],
  ['DECR'],
  ['HSET', 'a', '1'],
  ['HMSET', 'a', '1'],
  ['HGET', 'a'],
  ['HMGET', 'a'],
  ['HDEL', 'a'],
  ['HEXISTS', 'a'],
  ['HINCRBY', 'a', '1'],
  ['HSCAN', '0'],
  ['LPUSH', 'a'],
  ['RPUSH', 'a'],
  ['LREM', '0', 'a'],
  ['LRANGE', '0', '0'],
  ['LTRIM', '0', '0'],
  ['LINDEX', '0'],
  ['LSET', '0', 'a'],
  ['LPOS', 'a'],
  ['SADD', 'a'],
  ['SREM', 'a'],
  ['SISMEMBER', 'a'],
  ['ZADD', '1', 'a'],
  ['ZREM', 'a'],
  ['ZSCORE', 'a'],
  ['ZMSCORE', 'a'],
  ['ZRANGE', '0', '0'],
  ['ZREVRANGE', '0', '0'],
  ['ZRANGEBYSCORE', '0', '0'],
  ['ZREVRANGEBYSCORE', '0', '0'],
  ['ZRANGEBYLEX', '-', '+'],
  ['ZREMRANGEBYSCORE', '0', '0'],
  ['ZREMRANGEBYRANK', '0', '0'],
  ['ZCOUNT', '0', '0'],
  ['ZLEXCOUNT', '-', '+'],
  ['ZPOPMIN'],
  ['ZSCAN', '0'],
  ['BZPOPMIN', '0.01'],
  ['XADD', '*', 'a', '1'],
  ['XTRIM', 'MAXLEN', '1000'],
  ['XRANGE', '-', '+'],
  ['XDEL', '1-1'],
];

/** What is said before rights are looked at, so that it says nothing of them. */
const beforeRights: ReadonlySet<RedisFault> = new Set([
  'out',
  'refused',
  'password-missing',
  'password-wrong',
]);

/** A user lacks a right; the words are those of Redis, without its name. */
export interface MissingRight {
  readonly command: string;
  readonly words: string;
}

/**
 * Tries every command that the fleet needs, on a key of its own that is gone a minute later.
 * @returns those that the user of this connection may not use
 * @throws what keeps Redis from looking at rights: no answer, no entrance
 */
export async function missingRights(redis: FleetRedis): Promise<readonly MissingRight[]> {
  const { names } = redis;
  const key = `${names.queue('ticks')}:rights`;
  const none = `${key}-none`;
  const onKeys = [
    ['SET', key, 'a', 'EX', '60'],
    ...commandsOnKeys.map(([command, ...args]) => [command, key, ...args]),
    ['DEL', none],
    ['UNLINK', none],
    ['RPOPLPUSH', none, none],
    ['RENAME', none, none],
    ['XREAD', 'COUNT', '1', 'STREAMS', key, '0'],
    ['EVAL', 'return 1', '1', key],
    ['EVALSHA', '0'.repeat(40), '1', key],
  ];
  const [node] = mastersOf(redis);
  const elsewhere = [
    ['TIME'],
    ['INFO', 'server'],
    ['CLIENT', 'LIST', 'ID', '1'],
    ['SCRIPT', 'LOAD', 'return 1'],
    ['PUBLISH', names.channel('probe'), '0'],
  ];
  const answers = [
    ...((await redis.pipeline(asDriver(onKeys)).exec()) ?? []),
    ...((await node?.pipeline(asDriver(elsewhere)).exec()) ?? []),
  ];
  const tried = [...onKeys, ...elsewhere];
  return answers.flatMap(([error], place) => {
    if (error === null) return [];
    const fault = redisFaultOf(error);
    if (fault === 'right-missing') return [missingRight(redis, tried[place] ?? [], error.message)];
    // Redis refuses writes, and sends elsewhere, only those who have the right.
    if (fault === undefined || !beforeRights.has(fault)) return [];
    throw error;
  });
}

/** The driver knows commands in lower case. */
function asDriver(commands: readonly (readonly string[])[]): string[][] {
  return commands.map(([command = '', ...args]) => [command.toLowerCase(), ...args]);
}

function missingRight(redis: FleetRedis, tried: readonly string[], words: string): MissingRight {
  return { command: needed(redis, tried), words: words.replace(/\bUser \S+ has\b/i, 'this user has') };
}

/** As rights are written: the command, and the pattern of the keys or channels that it is about. */
function needed({ names }: FleetRedis, [command = '', first = '']: readonly string[]): string {
  if (command === 'PUBLISH') return `${command} &${names.fleet}:*`;
  const isAboutKeys = first !== '' && !['INFO', 'CLIENT', 'SCRIPT'].includes(command);
  if (isAboutKeys) return `${command} ~${names.fleet}:*`;
  return command === 'CLIENT' || command === 'SCRIPT' ? `${command}|${first}` : command;
}

/** Missing rights as people read them: Redis' words, and each command with the keys or channels that it is about. */
export function rightsInWords(missing: readonly MissingRight[]): string {
  const [first] = missing;
  if (first === undefined) return 'its user has every right that the fleet needs';
  const shown = missing.slice(0, 6).map(({ command }) => command);
  const more = missing.length > shown.length ? ` and ${missing.length - shown.length} more` : '';
  return `${first.words} (needed: ${shown.join(', ')}${more})`;
}
