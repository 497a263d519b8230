import type { MikroORM } from '@mikro-orm/postgresql';
import type { Check, Readiness } from '../api/service.ts';
import type { MeasuredOffset } from '../context/base.ts';
import { harmfulOffsetMs, noticeableOffsetMs, offsetInWords } from '../db/clock-offset.ts';
import { assertMigrated, newerInWords } from '../db/migrate.ts';
import { probePostgresWrite } from '../db/probe.ts';
import type { Sql } from '../db/sql.ts';
import { fleetState } from '../fleet/state.ts';
import { studioState } from '../fleet/studio.ts';
import { withDeadline } from '../lib/deadline.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import { keepFor } from '../lib/keep-for.ts';
import type { Logger } from '../lib/logger.ts';
import {
  followedCondition,
  type Judgement,
  judgeEviction,
  judgeMemory,
  judgeRole,
  judgeSlots,
} from '../redis/condition.ts';
import { RedisUnsuitableError } from '../redis/errors.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { redisFaultOf } from '../redis/outage.ts';
import { missingRights, rightsInWords } from '../redis/rights.ts';
import { outageProblem } from './outage-problem.ts';

/** Milliseconds after which a dependency that does not answer counts as out. */
const patienceMs = 2_000;

export interface ReadinessParts {
  readonly orm: MikroORM;
  readonly database: Sql;
  readonly redis: FleetRedis;
  /** Writes a little to Redis, not more often than `probesApartMs` says. */
  readonly probeRedis: () => Promise<void>;
  /** Anybody may ask; however often they do, the stores are written this many milliseconds apart. */
  readonly probesApartMs: number;
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
  const { orm, database, redis, probeRedis, probesApartMs: apartMs, clockOffset, logger, isDraining } = parts;
  const writePostgres = keepFor(apartMs, () => probePostgresWrite(database));
  const writeRedis = keepFor(apartMs, async () => {
    await probeRedis();
    await refuseMissingRights(redis);
  });
  const measureClock = keepFor(apartMs, () => clockOffset.measure());

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
        const { newer } = await assertMigrated(orm);
        return newer.length === 0 ? 'up to date' : newerInWords(newer);
      }),
      check(() => checkRedis(redis, writeRedis)),
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

/** What keeps a server from taking writes is said by what it is, where that is known, and else by its refusal. */
async function checkRedis(redis: FleetRedis, write: () => Promise<void>): Promise<string> {
  try {
    const condition = await followedCondition(redis);
    const judgements = [judgeRole, judgeSlots, judgeEviction, judgeMemory].map((judge) => judge(condition));
    refuse(judgements, 'unable', (found) => new RedisUnsuitableError(found));
    await write();
    refuse(judgements, 'degraded', (found) => new DegradedError(found));
    return 'answers, and evicts nothing';
  } catch (error) {
    if (redisFaultOf(error) === 'right-missing') await refuseMissingRights(redis);
    throw error;
  }
}

async function refuseMissingRights(redis: FleetRedis): Promise<void> {
  const missing = await missingRights(redis);
  if (missing.length > 0) throw new RedisUnsuitableError(rightsInWords(missing));
}

function refuse(
  judgements: readonly Judgement[],
  level: Judgement['level'],
  failure: (found: string) => Error,
): void {
  const found = judgements.find((judgement) => judgement.level === level)?.found;
  if (found !== undefined) throw failure(found);
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
