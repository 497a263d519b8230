import type { WorkflowId } from '../../../config/personas/schema.ts';

/** A kind of picture, as the list shows it. */
export interface Recipe {
  readonly id: WorkflowId;
  readonly about: string;
  /** Whether it needs no image model. */
  readonly free: boolean;
  readonly personas: readonly string[];
}
