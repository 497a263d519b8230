import type { Redis } from 'ioredis';
import type { EpochMs } from '../lib/clock.ts';
import type { MetricsSnapshot } from './worker-metrics.ts';

/** One field a worker. */
const key = 'fleet:metrics';

/** A worker that has not reported for this long is gone, and so are its metrics. */
const keptMs = 30_000;

interface Report {
  readonly at: EpochMs;
  readonly snapshot: MetricsSnapshot;
}

/** Leaves a worker's metrics where the web process finds them. */
export async function reportMetrics(
  redis: Redis,
  { worker, ...report }: Report & { readonly worker: string },
): Promise<void> {
  await redis.hset(key, worker, JSON.stringify(report));
}

/** Takes a worker's metrics away, because it stops. */
export async function withdrawMetrics(redis: Redis, worker: string): Promise<void> {
  await redis.hdel(key, worker);
}

/** The latest metrics of every worker that is alive; those of others are thrown away. */
export async function collectMetrics(redis: Redis, now: EpochMs): Promise<MetricsSnapshot[]> {
  const reports = await reportsIn(redis);
  const gone = await dropDead(redis, reports, now);
  return reports.filter(({ worker }) => !gone.has(worker)).map(({ report }) => report.snapshot);
}

/** Throws away what workers have left behind that died, also where nobody collects metrics. */
export async function dropDeadReports(redis: Redis, now: EpochMs): Promise<void> {
  await dropDead(redis, await reportsIn(redis), now);
}

interface WorkersReport {
  readonly worker: string;
  readonly report: Report;
}

async function reportsIn(redis: Redis): Promise<readonly WorkersReport[]> {
  return Object.entries(await redis.hgetall(key)).map(([worker, text]) => ({
    worker,
    report: JSON.parse(text),
  }));
}

/** @returns the workers that are gone */
async function dropDead(
  redis: Redis,
  reports: readonly WorkersReport[],
  now: EpochMs,
): Promise<ReadonlySet<string>> {
  const gone = reports.filter(({ report }) => now - report.at > keptMs).map(({ worker }) => worker);
  if (gone.length > 0) await redis.hdel(key, ...gone);
  return new Set(gone);
}
