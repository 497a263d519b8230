import { collectDefaultMetrics, type Registry } from 'prom-client';

/** Gauges that end as only counters may; their sums by type, which stay, give the same. */
const misnamed = [
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
  'nodejs_active_resources_total',
];

/** Adds memory, CPU, event loop and the like of this process, each name beginning with the prefix. */
export function collectProcessMetrics(registry: Registry, prefix: string): void {
  collectDefaultMetrics({ register: registry, prefix });
  for (const name of misnamed) registry.removeSingleMetric(prefix + name);
}
