import type { MadeImage } from '../../src/gallery/engine/run.ts';
import type { Answer } from '../api/answer.ts';

/** What came of a workflow: what its steps made and cost, and the answer that refuses the rest where they failed. */
export interface EngineOutcome {
  readonly images: readonly MadeImage[];
  /** As they are sent on. */
  readonly usageEvents: readonly unknown[];
  /** What steps have said, by their names. */
  readonly dataOutputs: Readonly<Record<string, unknown>>;
  readonly refusal?: Answer;
}

/** A workflow as it was sent. */
export interface SentWorkflow {
  readonly steps: readonly unknown[];
  /** Pictures that came along, by the names under which steps find them; undefined where none came. */
  readonly initialVariablesBase64?: unknown;
}

/** What runs workflows: the sandbox's own renderer, or a real FloImg backend. */
export interface Engine {
  /**
   * @param variation distinguishes two runs of the same steps
   */
  execute(workflow: SentWorkflow, variation: number): Promise<EngineOutcome>;
  /** What `GET /api/nodes/…` answers; `path` is what follows `/api/nodes/`. */
  nodes(path: string): Promise<Answer>;
}
