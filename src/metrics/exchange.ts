import type { EpochMs } from '../lib/clock.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { type Report, reportFrom } from './report.ts';
import type { MetricsSnapshot } from './worker-metrics.ts';

/** One field a worker. */
const key = (redis: FleetRedis): string => redis.names.key('metrics');

/** A worker that has not reported for this long is gone, and so are its metrics. */
const keptMs = 30_000;

/** Leaves a worker's metrics where the web process finds them. */
export async function reportMetrics(
  redis: FleetRedis,
  { worker, ...report }: Report & { readonly worker: string },
): Promise<void> {
  await redis.hset(key(redis), worker, JSON.stringify(report));
}

/** Takes a worker's metrics away, because it stops. */
export async function withdrawMetrics(redis: FleetRedis, worker: string): Promise<void> {
  await redis.hdel(key(redis), worker);
}

/** What workers have reported. */
export interface CollectedMetrics {
  /** One a worker that is alive. */
  readonly snapshots: readonly MetricsSnapshot[];
  /** Workers whose report is of a form that this release does not know. */
  readonly unreadable: number;
}

/** The latest metrics of every worker that is alive; those of others, and what nobody can read, are thrown away. */
export async function collectMetrics(redis: FleetRedis, now: EpochMs): Promise<CollectedMetrics> {
  const reports = await reportsIn(redis);
  const gone = await dropDead(redis, reports, now);
  const live = reports.filter(({ worker }) => !gone.has(worker));
  return {
    snapshots: live.flatMap(({ report }) => (report === null ? [] : [report.snapshot])),
    unreadable: reports.filter(({ report }) => report === null).length,
  };
}

/** Throws away what workers have left behind that died, also where nobody collects metrics. */
export async function dropDeadReports(redis: FleetRedis, now: EpochMs): Promise<void> {
  await dropDead(redis, await reportsIn(redis), now);
}

interface WorkersReport {
  readonly worker: string;
  /** Null where it cannot be read. */
  readonly report: Report | null;
}

async function reportsIn(redis: FleetRedis): Promise<readonly WorkersReport[]> {
  return Object.entries(await redis.hgetall(key(redis))).map(([worker, text]) => ({
    worker,
    report: reportFrom(text),
  }));
}

/** @returns the workers that are gone */
async function dropDead(
  redis: FleetRedis,
  reports: readonly WorkersReport[],
  now: EpochMs,
): Promise<ReadonlySet<string>> {
  const gone = reports
    .filter(({ report }) => report === null || now - report.at > keptMs)
    .map(({ worker }) => worker);
  if (gone.length > 0) await redis.hdel(key(redis), ...gone);
  return new Set(gone);
}
