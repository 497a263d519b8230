import type { Context } from '../src/context.ts';
import type { Floimg } from '../src/floimg/index.ts';
import type { AdmissionControl } from '../src/limits/admission-control.ts';
import type { WorkerMetrics } from '../src/metrics/worker-metrics.ts';
import type { Mind } from '../src/mind/mind.ts';
import type { BuildWorkflow } from '../src/mind/workflows/index.ts';
import type { FeedReader } from '../src/visit/feed-reader.ts';
import type { VisitStore } from '../src/visit/store.ts';

/** What the processors work with: the process's context and what only a worker has: it alone talks to FloImg and to a model. */
export interface WorkerContext extends Context {
  readonly floimg: Floimg;
  readonly mind: Mind;
  readonly buildWorkflow: BuildWorkflow;
  readonly visits: VisitStore;
  readonly feedReader: FeedReader;
  /** Decides whether this process begins a visit now. */
  readonly admission: AdmissionControl;
  readonly metrics: WorkerMetrics;
  /** Names this process in traces. */
  readonly worker: string;
}
