import type { FeedReader } from '../src/agents/visit/feed-reader.ts';
import type { Context } from '../src/context.ts';
import type { Mind } from '../src/mind/mind.ts';
import type { BuildWorkflow } from '../src/mind/workflows/index.ts';

/** What the processors work with: the process's context and what only a worker has. */
export interface WorkerContext extends Context {
  readonly mind: Mind;
  readonly buildWorkflow: BuildWorkflow;
  readonly feedReader: FeedReader;
  /** Names this process in traces. */
  readonly worker: string;
}
