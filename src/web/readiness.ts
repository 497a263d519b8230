import type { MikroORM } from '@mikro-orm/postgresql';
import type { Redis } from 'ioredis';
import type { Check, Readiness } from '../api/service.ts';
import type { MeasuredOffset } from '../context/base.ts';
import { harmfulOffsetMs, noticeableOffsetMs, offsetInWords } from '../db/clock-offset.ts';
import { assertMigrated } from '../db/migrate.ts';
import { probePostgresWrite } from '../db/probe.ts';
import type { Sql } from '../db/sql.ts';
import { fleetState } from '../fleet/state.ts';
import { studioState } from '../fleet/studio.ts';
import { withDeadline } from '../lib/deadline.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import { keepFor } from '../lib/keep-for.ts';
import type { Logger } from '../lib/logger.ts';
import { nearlyFull, probeRedisWrite, redisMemory } from '../redis/probe.ts';
import { outageProblem } from './outage-problem.ts';

/** Milliseconds after which a dependency that does not answer counts as out. */
const patienceMs = 2_000;

/** Anybody may ask; however often they do, the stores are written this many milliseconds apart. */
const writesApartMs = 2_000;

const probeKey = 'fleet:ready';

export interface ReadinessParts {
  readonly orm: MikroORM;
  readonly database: Sql;
  readonly redis: Redis;
  readonly clockOffset: MeasuredOffset;
  readonly logger: Logger;
  /** True from the moment the process is asked to stop. */
  readonly isDraining: () => boolean;
}

/** Something works, and somebody should know that it will not for long. */
class DegradedError extends Error {
  override readonly name = 'DegradedError';
}

/** A dependency, and whether the fleet can go on with what was found. */
interface Found extends Check {
  readonly usable: boolean;
}

/** Asks everything that the web process cannot do without, and has each of the stores take a write. */
export function createReadiness(parts: ReadinessParts): () => Promise<Readiness> {
  const { orm, database, redis, clockOffset, logger, isDraining } = parts;
  const writePostgres = keepFor(writesApartMs, () => probePostgresWrite(database));
  const writeRedis = keepFor(writesApartMs, () => probeRedisWrite(redis, probeKey));
  const measureClock = keepFor(writesApartMs, () => clockOffset.measure());

  const check = async (ask: () => Promise<string>): Promise<Found> => {
    try {
      return { ok: true, usable: true, detail: await withDeadline(patienceMs, ask()) };
    } catch (error) {
      return { ok: false, usable: error instanceof DegradedError, detail: detailOf(error, logger) };
    }
  };
  return async () => {
    const [postgres, migrations, redisCheck, clock] = await Promise.all([
      check(async () => {
        await orm.em.fork().execute('select 1');
        await writePostgres();
        return 'answers';
      }),
      check(async () => {
        await assertMigrated(orm);
        return 'up to date';
      }),
      check(async () => {
        await writeRedis();
        return checkMemory(redis);
      }),
      check(async () => checkClock(await measureClock())),
    ]);
    const stores = [postgres, migrations, redisCheck, clock];
    const isUsable = stores.every(({ usable }) => usable);
    const whenUsable = (ask: () => Promise<string>): Promise<Found> | Found =>
      isUsable ? check(ask) : { ok: true, usable: true, detail: 'not asked' };
    const model = await whenUsable(() => checkMind(database));
    const floimg = await whenUsable(() => checkFloimg(database));
    const isWhole = [...stores, model, floimg].every(({ ok }) => ok);
    const usable = isWhole ? 'ready' : 'degraded';
    return {
      status: isDraining() ? 'draining' : isUsable ? usable : 'unavailable',
      checks: {
        postgres: shown(postgres),
        migrations: shown(migrations),
        redis: shown(redisCheck),
        clock: shown(clock),
        model: shown(model),
        floimg: shown(floimg),
      },
    };
  };
}

function shown({ ok, detail }: Found): Check {
  return { ok, detail };
}

/** A fleet without a model goes on in a smaller way, so the process stays in service. */
async function checkMind(database: Sql): Promise<string> {
  const { mindFailingSince, mindFailure } = await fleetState(database);
  if (mindFailingSince === null) return 'gives plans, as far as visits have asked';
  throw new DegradedError(`no model gives plans since ${mindFailingSince}: ${mindFailure ?? ''}`);
}

/** Only workers speak with FloImg, so this is what they found out. */
async function checkFloimg(database: Sql): Promise<string> {
  const { tokenRefusal, outSince } = await studioState(database);
  if (tokenRefusal !== null)
    throw new DegradedError(`FloImg Studio refuses the service token: ${tokenRefusal}`);
  if (outSince !== null) throw new DegradedError(`FloImg Studio cannot be used since ${outSince}`);
  return 'can be used, as far as visits have asked';
}

/** The Redis is of no use to the fleet as it is set up. */
class RedisUnsuitableError extends FleetError {
  readonly code = 'REDIS_UNSUITABLE';
}

/** A Redis that evicts keys loses schedules without a word, so it counts as unusable. */
async function checkMemory(redis: Redis): Promise<string> {
  const { evictionPolicy, usedBytes, mostBytes } = await redisMemory(redis);
  if (evictionPolicy === null) {
    throw new DegradedError('takes writes; its user may not use INFO, so whether it evicts is not known');
  }
  if (evictionPolicy !== 'noeviction') {
    throw new RedisUnsuitableError(
      `maxmemory-policy is ${evictionPolicy}; set it to noeviction, or schedules will be lost`,
    );
  }
  if (mostBytes > 0 && usedBytes >= mostBytes * nearlyFull)
    throw new DegradedError(`has used ${Math.round((usedBytes / mostBytes) * 100)} % of its maxmemory`);
  return 'answers, and evicts nothing';
}

/** This machine's clock is too far off. */
class ClockWrongError extends FleetError {
  readonly code = 'CLOCK_WRONG';
}

function checkClock(offsetMs: number): string {
  const found = `the clock of this process is ${offsetInWords(offsetMs)}`;
  if (Math.abs(offsetMs) > harmfulOffsetMs) throw new ClockWrongError(found);
  if (Math.abs(offsetMs) > noticeableOffsetMs) throw new DegradedError(found);
  return 'agrees with that of Postgres';
}

/** Strangers may ask, so what a driver says goes to the log, and they get its meaning. */
function detailOf(error: unknown, logger: Logger): string {
  if (error instanceof FleetError || error instanceof DegradedError) return error.message;
  logger.warn('A dependency is not ready', { reason: messageOf(error) });
  const problem = outageProblem(error);
  return problem === undefined ? 'fails; the log of the web process says how' : problem.title;
}
