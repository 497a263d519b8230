import type { MadeImage } from '../../src/gallery/engine/run.ts';
import type { Answer } from '../api/answer.ts';

/** What came of a workflow: what its steps made and cost, and the answer that refuses the rest where they failed. */
export interface EngineOutcome {
  readonly images: readonly MadeImage[];
  /** As they are sent on. */
  readonly usageEvents: readonly unknown[];
  readonly refusal?: Answer;
}

/** What runs workflows: the sandbox's own renderer, or a real FloImg backend. */
export interface Engine {
  /**
   * @param steps as they were sent
   * @param variation distinguishes two runs of the same steps
   */
  execute(steps: readonly unknown[], variation: number): Promise<EngineOutcome>;
  /** What `GET /api/nodes/…` answers; `path` is what follows `/api/nodes/`. */
  nodes(path: string): Promise<Answer>;
}
