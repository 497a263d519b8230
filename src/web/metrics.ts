import { AggregatorRegistry, Gauge, Registry } from 'prom-client';
import type { ActivityStream } from '../activity/stream.ts';
import type { AccountCounts } from '../agents/queries/accounts.ts';
import { fleetStatuses } from '../api/fleet.ts';
import type { DirectorHealth } from '../director/health.ts';
import type { FleetOverview } from '../fleet/overview.ts';
import type { StudioState } from '../fleet/studio.ts';
import type { Clock } from '../lib/clock.ts';
import { collectMetrics } from '../metrics/exchange.ts';
import { collectProcessMetrics } from '../metrics/process-metrics.ts';
import type { PeopleFigures } from '../people/figures.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { orWithoutRedis } from '../redis/without.ts';
import { createDirectorMetrics } from './director-metrics.ts';
import { createExportTurn } from './export-turn.ts';

export interface WebMetricsParts {
  readonly redis: FleetRedis;
  /** That of Postgres, by which workers date their reports. */
  readonly clock: Clock;
  readonly stream: ActivityStream;
  overview(): Promise<FleetOverview>;
  accounts(): Promise<AccountCounts>;
  studio(): Promise<StudioState>;
  people(): Promise<PeopleFigures>;
  director(): Promise<DirectorHealth>;
}

export interface WebMetrics {
  /** Prometheus' text: this process; and where no other web process gives them, the fleet as a whole and every worker. */
  text(): Promise<string>;
  /** Leaves the fleet's metrics to another web process. */
  close(): Promise<void>;
}

/** A comment to Prometheus, and an explanation to whoever reads it. */
const givenElsewhere =
  '# Another web process gives the metrics of the fleet and of its workers: the one where fleet_web_exporter is 1.\n';

export function createWebMetrics(parts: WebMetricsParts): WebMetrics {
  const { redis, clock, stream } = parts;
  const turn = createExportTurn(redis);
  const own = new Registry();
  collectProcessMetrics(own, 'fleet_web_');
  const registers = [own];
  const clients = new Gauge({ name: 'fleet_stream_clients', help: 'Clients of the live feed', registers });
  const exporter = new Gauge({
    name: 'fleet_web_exporter',
    help: '1 for the one web process that gives the metrics of the fleet and of its workers, too',
    registers,
  });
  const unreadable = new Gauge({
    name: 'fleet_unreadable_worker_reports',
    help: 'Workers whose metrics are of a form that this web process does not know, as those of another release',
    registers,
  });
  const fleetMetrics = createFleetMetrics(parts);
  return {
    async text() {
      const isMine = await turn.isMine();
      exporter.set(isMine ? 1 : 0);
      clients.set(stream.clients);
      if (!isMine) return `${await own.metrics()}\n${givenElsewhere}`;
      const [fleet, { snapshots, unreadable: leftOut }] = await Promise.all([
        fleetMetrics(),
        orWithoutRedis(collectMetrics(redis, clock.now()), { snapshots: [], unreadable: 0 }),
      ]);
      unreadable.set(leftOut);
      const texts = [await own.metrics(), fleet];
      if (snapshots.length > 0) texts.push(await AggregatorRegistry.aggregate([...snapshots]).metrics());
      return texts.join('\n');
    },
    close: () => turn.release(),
  };
}

/** The fleet as a whole, which every web process would give alike. */
function createFleetMetrics(parts: WebMetricsParts): () => Promise<string> {
  const registry = new Registry();
  const registers = [registry];
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
  const imageModelMissing = gauge(
    'fleet_image_model_missing',
    '1 for an image model that FloImg does not have or refuses to paint with',
    'generator',
  );
  const status = gauge('fleet_status', '1 for the status that the fleet is in', 'status');

  const people = gauge('fleet_people', 'People that the watch on the gallery has seen');
  const waiting = gauge('fleet_people_posts_waiting', 'Posts of people that nobody has answered');
  const optOuts = gauge('fleet_people_opt_outs_proposed', 'Opt-outs that wait to be confirmed or declined');
  const unchecked = gauge(
    'fleet_watch_posts_unchecked',
    'Posts that were due when the last pass of the watch had spent its requests',
  );
  const watched = gauge(
    'fleet_watch_last_pass_timestamp_seconds',
    'When the watch on the gallery last got through; 0 before the first time',
  );

  const setDirector = createDirectorMetrics(registry);
  const setPeople = (figures: PeopleFigures): void => {
    people.set(figures.people);
    waiting.set(figures.waitingPosts);
    optOuts.set(figures.proposedOptOuts);
    unchecked.set(figures.watch.unchecked);
    watched.set((figures.watch.passedAt ?? 0) / 1000);
  };
  const setStudio = (counts: AccountCounts, { tokenRefusal }: StudioState): void => {
    for (const state of ['pending', 'failed', 'noted'] as const) accounts.set({ state }, counts[state]);
    tokenRefused.set(tokenRefusal === null ? 0 : 1);
  };

  const setImageModels = ({ missing }: FleetOverview['imageModel']): void => {
    imageModelMissing.reset();
    for (const { generator } of missing) imageModelMissing.set({ generator }, 1);
  };

  return async () => {
    const [fleet, accountsNow, studio, peopleNow, director] = await Promise.all([
      parts.overview(),
      parts.accounts(),
      parts.studio(),
      parts.people(),
      parts.director(),
    ]);
    setDirector(director);
    setPeople(peopleNow);
    setStudio(accountsNow, studio);
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
    setImageModels(fleet.imageModel);
    return registry.metrics();
  };
}
