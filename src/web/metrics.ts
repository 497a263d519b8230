import type { Redis } from 'ioredis';
import { AggregatorRegistry, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { ActivityStream } from '../activity/stream.ts';
import type { AccountCounts } from '../agents/queries/accounts.ts';
import { fleetStatuses } from '../api/fleet.ts';
import type { FleetOverview } from '../fleet/overview.ts';
import type { StudioState } from '../fleet/studio.ts';
import type { Clock } from '../lib/clock.ts';
import { collectMetrics } from '../metrics/exchange.ts';
import { orWithoutRedis } from '../redis/without.ts';

export interface WebMetricsParts {
  readonly redis: Redis;
  readonly clock: Clock;
  readonly stream: ActivityStream;
  overview(): Promise<FleetOverview>;
  accounts(): Promise<AccountCounts>;
  studio(): Promise<StudioState>;
}

/** Gives Prometheus' text: this process, the fleet as a whole, and every worker. */
export function createWebMetrics(parts: WebMetricsParts): () => Promise<string> {
  const { redis, clock, stream } = parts;
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'fleet_web_' });
  const clients = new Gauge({ name: 'fleet_stream_clients', help: 'Clients of the live feed', registers });
  const gauge = (name: string, help: string, ...labelNames: string[]): Gauge =>
    new Gauge({ name, help, labelNames, registers });
  const agents = gauge('fleet_agents', 'Agents by status', 'status');
  const accounts = gauge(
    'fleet_accounts',
    'Accounts on FloImg that are not as they should be, by state',
    'state',
  );
  const tokenRefused = gauge('fleet_floimg_token_refused', '1 while FloImg refuses the service token');
  const queue = gauge('fleet_queue_jobs', 'Jobs in the queue of ticks by state', 'state');
  const lateness = gauge('fleet_queue_lateness_seconds', 'Overdue time of the tick that waits longest');
  const workers = gauge('fleet_workers', 'Worker processes that are connected');
  const failing = gauge('fleet_model_failing', '1 while no model gives plans');
  const status = gauge('fleet_status', '1 for the status that the fleet is in', 'status');

  const setStudio = (counts: AccountCounts, { tokenRefusal }: StudioState): void => {
    for (const state of ['pending', 'failed', 'noted'] as const) accounts.set({ state }, counts[state]);
    tokenRefused.set(tokenRefusal === null ? 0 : 1);
  };

  return async () => {
    const [fleet, accountsNow, studio, snapshots] = await Promise.all([
      parts.overview(),
      parts.accounts(),
      parts.studio(),
      orWithoutRedis(collectMetrics(redis, clock.now()), []),
    ]);
    setStudio(accountsNow, studio);
    clients.set(stream.clients);
    for (const state of ['idle', 'running', 'paused', 'error', 'retired'] as const) {
      agents.set({ status: state }, fleet.agents[state]);
    }
    for (const state of ['waiting', 'active', 'delayed', 'failed'] as const)
      queue.set({ state }, fleet.queue[state]);
    lateness.set((fleet.queue.latenessMs ?? Number.NaN) / 1000);
    workers.set(fleet.workers);
    for (const state of fleetStatuses) {
      status.set({ status: state }, fleet.status === state ? 1 : 0);
    }
    failing.set(fleet.mind.failingSince === null ? 0 : 1);
    const texts = [await registry.metrics()];
    if (snapshots.length > 0) texts.push(await AggregatorRegistry.aggregate(snapshots).metrics());
    return texts.join('\n');
  };
}
