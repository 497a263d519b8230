import type { WorkflowId } from '../../../config/personas/schema.ts';
import { FleetError } from '../../lib/errors.ts';

/** A kind of picture, as the list shows it. */
export interface Recipe {
  readonly id: WorkflowId;
  readonly about: string;
  /** Whether it needs no image model. */
  readonly free: boolean;
  readonly personas: readonly string[];
}

/** The recipes that were asked for do not exist, or there is nowhere to write them to. */
export class RecipesUnusableError extends FleetError {
  readonly code = 'RECIPES_UNUSABLE';
}
