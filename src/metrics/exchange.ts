import type { EpochMs } from '../lib/clock.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import type { MetricsSnapshot } from './worker-metrics.ts';

/** One field a worker. */
const key = (redis: FleetRedis): string => redis.names.key('metrics');

/** A worker that has not reported for this long is gone, and so are its metrics. */
const keptMs = 30_000;

interface Report {
  readonly at: EpochMs;
  readonly snapshot: MetricsSnapshot;
}

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

/** The latest metrics of every worker that is alive; those of others are thrown away. */
export async function collectMetrics(redis: FleetRedis, now: EpochMs): Promise<MetricsSnapshot[]> {
  const reports = await reportsIn(redis);
  const gone = await dropDead(redis, reports, now);
  return reports.filter(({ worker }) => !gone.has(worker)).map(({ report }) => report.snapshot);
}

/** Throws away what workers have left behind that died, also where nobody collects metrics. */
export async function dropDeadReports(redis: FleetRedis, now: EpochMs): Promise<void> {
  await dropDead(redis, await reportsIn(redis), now);
}

interface WorkersReport {
  readonly worker: string;
  readonly report: Report;
}

async function reportsIn(redis: FleetRedis): Promise<readonly WorkersReport[]> {
  return Object.entries(await redis.hgetall(key(redis))).map(([worker, text]) => ({
    worker,
    report: JSON.parse(text),
  }));
}

/** @returns the workers that are gone */
async function dropDead(
  redis: FleetRedis,
  reports: readonly WorkersReport[],
  now: EpochMs,
): Promise<ReadonlySet<string>> {
  const gone = reports.filter(({ report }) => now - report.at > keptMs).map(({ worker }) => worker);
  if (gone.length > 0) await redis.hdel(key(redis), ...gone);
  return new Set(gone);
}
