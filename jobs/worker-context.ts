import type { FeedReader } from '../src/agents/visit/feed-reader.ts';
import type { VisitStore } from '../src/agents/visit/store.ts';
import type { Context } from '../src/context.ts';
import type { Floimg } from '../src/floimg/index.ts';
import type { Intake } from '../src/limits/intake.ts';
import type { WorkerMetrics } from '../src/metrics/worker-metrics.ts';
import type { Mind } from '../src/mind/mind.ts';
import type { BuildWorkflow } from '../src/mind/workflows/index.ts';

/** What the processors work with: the process's context and what only a worker has: it alone talks to FloImg and to a model. */
export interface WorkerContext extends Context {
  readonly floimg: Floimg;
  readonly mind: Mind;
  readonly buildWorkflow: BuildWorkflow;
  readonly visits: VisitStore;
  readonly feedReader: FeedReader;
  /** Decides whether this process begins a visit now. */
  readonly intake: Intake;
  readonly metrics: WorkerMetrics;
  /** Names this process in traces. */
  readonly worker: string;
}
