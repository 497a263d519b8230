import {
  Counter,
  Gauge,
  Histogram,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client';
import { collectProcessMetrics } from './process-metrics.ts';

/** How one visit went, as far as metrics care. */
export interface VisitReport {
  readonly outcome: string;
  readonly seconds: number;
  /** Seconds between the instant it was due and its begin; null where it was not due at any instant. */
  readonly latenessSeconds: number | null;
}

/** One effect on FloImg, and how it ended. */
export interface ActionReport {
  readonly kind: string;
  readonly status: string;
}

export interface ModelCall {
  readonly provider: string;
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
  /** What kind of failure kept it from giving a plan; null where none did. */
  readonly failure: string | null;
}

export interface FloimgReport {
  readonly method: string;
  readonly route: string;
  readonly status: number | 'network';
  readonly milliseconds: number;
}

/** Entries of a list of FloImg's that had to be left out. */
export interface UnreadableReport {
  readonly route: string;
  readonly unreadable: number;
}

/** How much of its work a worker takes on, given how FloImg does. */
export interface IntakeReading {
  readonly breakerOpen: boolean;
  readonly share: number;
}

/** One pass of the watch on the gallery. */
export interface WatchReport {
  readonly requests: number;
  /** What could not be read of single posts and users. */
  readonly leftOut: number;
  readonly failed: boolean;
}

/** A registry's content, ready to be carried to the web process. */
export type MetricsSnapshot = MetricObjectWithValues<MetricValue<string>>[];

/** What one worker counts; the web process shows it, because a worker serves no HTTP. */
export interface WorkerMetrics {
  visited(report: VisitReport): void;
  acted(actions: readonly ActionReport[]): void;
  asked(call: ModelCall): void;
  /** @param outcome how it is known what a picture shows; `unseen` where it is not */
  looked(outcome: 'described' | 'measured' | 'unseen'): void;
  requested(report: FloimgReport): void;
  unreadable(report: UnreadableReport): void;
  watched(report: WatchReport): void;
  /** One text or picture that moderation was asked about: `passed`, `flagged` or `unchecked`. */
  moderated(state: string): void;
  /** Texts whose meaning was asked for, and whether it is `known` or asking `failed`. */
  meant(state: 'known' | 'failed', texts: number): void;
  snapshot(): Promise<MetricsSnapshot>;
}

const visitBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 90];
const latenessBuckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];
const requestBuckets = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];

const everything: IntakeReading = { breakerOpen: false, share: 1 };

/**
 * @param worker names the process in the label `worker`
 * @param readIntake asked whenever the metrics are read; without it the worker counts as taking everything on
 */
export function createWorkerMetrics(
  worker: string,
  readIntake: () => IntakeReading = () => everything,
): WorkerMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ worker });
  collectProcessMetrics(registry, 'fleet_worker_');
  const registers = [registry];
  const ticks = new Counter({
    name: 'fleet_ticks_total',
    help: 'Visits by outcome',
    labelNames: ['outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'fleet_tick_duration_seconds',
    help: 'From claim to the end of a visit',
    buckets: visitBuckets,
    registers,
  });
  const lateness = new Histogram({
    name: 'fleet_tick_lateness_seconds',
    help: 'From the instant a tick was due to the begin of its visit',
    buckets: latenessBuckets,
    registers,
  });
  const actions = new Counter({
    name: 'fleet_actions_total',
    help: 'Effects on FloImg by kind and how they ended',
    labelNames: ['kind', 'status'],
    registers,
  });
  const model = { labelNames: ['provider', 'model'], registers } as const;
  const calls = new Counter({ name: 'fleet_llm_calls_total', help: 'Calls of a model', ...model });
  const tokens = new Counter({
    name: 'fleet_llm_tokens_total',
    help: 'Tokens by direction',
    labelNames: ['provider', 'model', 'direction'],
    registers,
  });
  const cost = new Counter({ name: 'fleet_llm_cost_usd_total', help: 'What the calls cost', ...model });
  const failures = new Counter({
    name: 'fleet_llm_failures_total',
    help: 'Calls of a model that gave no plan, by kind of failure',
    labelNames: ['provider', 'model', 'kind'],
    registers,
  });
  const pictures = new Counter({
    name: 'fleet_pictures_seen_total',
    help: 'Pictures that a worker has looked at, by what came of it',
    labelNames: ['outcome'],
    registers,
  });
  const requests = new Histogram({
    name: 'fleet_floimg_request_duration_seconds',
    help: 'Requests to FloImg, retries included',
    labelNames: ['method', 'route', 'status'],
    buckets: requestBuckets,
    registers,
  });
  const unreadable = new Counter({
    name: 'fleet_floimg_unreadable_total',
    help: 'Items and comments of FloImg that cannot be read and are left out',
    labelNames: ['route'],
    registers,
  });
  const watchRequests = new Counter({
    name: 'fleet_watch_requests_total',
    help: 'Requests of the watch on the gallery',
    registers,
  });
  const watchPasses = new Counter({
    name: 'fleet_watch_passes_total',
    help: 'Passes of the watch on the gallery, by whether they got through',
    labelNames: ['outcome'],
    registers,
  });
  const moderations = new Counter({
    name: 'fleet_moderations_total',
    help: 'Texts and pictures that moderation was asked about, by what it said',
    labelNames: ['state'],
    registers,
  });
  const meanings = new Counter({
    name: 'fleet_meanings_total',
    help: 'Texts whose meaning was asked for, by whether it is known',
    labelNames: ['state'],
    registers,
  });
  new Gauge({
    name: 'fleet_breaker_open',
    help: '1 while the worker begins no visits because FloImg is unavailable',
    registers,
    collect() {
      this.set(readIntake().breakerOpen ? 1 : 0);
    },
  });
  new Gauge({
    name: 'fleet_visit_share',
    help: 'Part of the due visits that the worker begins, less than 1 after FloImg asked for fewer requests',
    registers,
    collect() {
      this.set(readIntake().share);
    },
  });
  return {
    visited({ outcome, seconds, latenessSeconds }) {
      ticks.inc({ outcome });
      duration.observe(seconds);
      if (latenessSeconds !== null) lateness.observe(Math.max(0, latenessSeconds));
    },
    acted(ended) {
      for (const { kind, status } of ended) actions.inc({ kind, status });
    },
    asked({ provider, model: name, inputTokens, outputTokens, costUsd, failure }) {
      const labels = { provider, model: name };
      calls.inc(labels);
      tokens.inc({ ...labels, direction: 'input' }, inputTokens);
      tokens.inc({ ...labels, direction: 'output' }, outputTokens);
      cost.inc(labels, costUsd);
      if (failure !== null) failures.inc({ ...labels, kind: failure });
    },
    looked: (outcome) => pictures.inc({ outcome }),
    requested: ({ method, route, status, milliseconds }) =>
      requests.observe({ method, route, status: String(status) }, milliseconds / 1000),
    unreadable: ({ route, unreadable: entries }) => unreadable.inc({ route }, entries),
    watched({ requests: spent, failed, leftOut }) {
      watchRequests.inc(spent);
      watchPasses.inc({ outcome: failed ? 'failed' : leftOut > 0 ? 'partial' : 'passed' });
    },
    moderated: (state) => moderations.inc({ state }),
    meant: (state, texts) => meanings.inc({ state }, texts),
    snapshot: () => registry.getMetricsAsJSON(),
  };
}
