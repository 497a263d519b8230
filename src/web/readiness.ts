import type { MikroORM } from '@mikro-orm/postgresql';
import type { Redis } from 'ioredis';
import type { Check, Readiness } from '../api/service.ts';
import { assertMigrated } from '../db/migrate.ts';
import type { Sql } from '../db/sql.ts';
import { fleetState } from '../fleet/state.ts';
import { studioState } from '../fleet/studio.ts';
import { withDeadline } from '../lib/deadline.ts';
import { messageOf } from '../lib/errors.ts';
import { evictionPolicy } from '../redis/server-info.ts';

/** Milliseconds after which a dependency that does not answer counts as out. */
const patienceMs = 2_000;

export interface ReadinessParts {
  readonly orm: MikroORM;
  readonly database: Sql;
  readonly redis: Redis;
  /** True from the moment the process is asked to stop. */
  readonly isDraining: () => boolean;
}

/** Asks everything that the web process cannot do without. */
export async function checkReadiness({
  orm,
  database,
  redis,
  isDraining,
}: ReadinessParts): Promise<Readiness> {
  const [postgres, migrations, redisCheck] = await Promise.all([
    check(async () => {
      await orm.em.fork().execute('select 1');
      return 'answers';
    }),
    check(async () => {
      await assertMigrated(orm);
      return 'up to date';
    }),
    check(() => checkRedis(redis)),
  ]);
  const allOk = postgres.ok && migrations.ok && redisCheck.ok;
  const model = allOk ? await check(() => checkMind(database)) : { ok: true, detail: 'not asked' };
  const floimg = allOk ? await check(() => checkFloimg(database)) : { ok: true, detail: 'not asked' };
  const usable = model.ok && floimg.ok ? 'ready' : 'degraded';
  const status = isDraining() ? 'draining' : allOk ? usable : 'unavailable';
  return { status, checks: { postgres, migrations, redis: redisCheck, model, floimg } };
}

/** A fleet without a model goes on in a smaller way, so the process stays in service. */
async function checkMind(database: Sql): Promise<string> {
  const { mindFailingSince, mindFailure } = await fleetState(database);
  if (mindFailingSince === null) return 'gives plans, as far as visits have asked';
  throw new Error(`no model gives plans since ${mindFailingSince}: ${mindFailure ?? ''}`);
}

/** Only workers speak with FloImg, so this is what they found out. */
async function checkFloimg(database: Sql): Promise<string> {
  const { tokenRefusal, outSince } = await studioState(database);
  if (tokenRefusal !== null) throw new Error(`FloImg Studio refuses the service token: ${tokenRefusal}`);
  if (outSince !== null) throw new Error(`FloImg Studio cannot be used since ${outSince}`);
  return 'can be used, as far as visits have asked';
}

/** A Redis that evicts keys loses schedules without a word, so it counts as unusable. */
async function checkRedis(redis: Redis): Promise<string> {
  const policy = await evictionPolicy(redis);
  if (policy !== 'noeviction') {
    throw new Error(`maxmemory-policy is ${policy}; set it to noeviction, or schedules will be lost`);
  }
  return 'answers, and evicts nothing';
}

async function check(ask: () => Promise<string>): Promise<Check> {
  try {
    return { ok: true, detail: await withDeadline(patienceMs, ask()) };
  } catch (error) {
    return { ok: false, detail: messageOf(error) };
  }
}
