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

/** The latest metrics of every worker that is alive; those of others are thrown away. */
export async function collectMetrics(redis: Redis, now: EpochMs): Promise<MetricsSnapshot[]> {
  const reports = Object.entries(await redis.hgetall(key)).map(([worker, text]): [string, Report] => [
    worker,
    JSON.parse(text),
  ]);
  const gone = reports.filter(([, { at }]) => now - at > keptMs).map(([worker]) => worker);
  if (gone.length > 0) await redis.hdel(key, ...gone);
  return reports.filter(([worker]) => !gone.includes(worker)).map(([, { snapshot }]) => snapshot);
}
