import { loadPersonas } from '../../../config/personas/index.ts';
import type { WorkflowId } from '../../../config/personas/schema.ts';
import { isPainted, kinds } from '../../mind/workflows/registry.ts';

export { runRecipes } from './run.ts';

/** A kind of picture, as the list shows it. */
export interface Recipe {
  readonly id: WorkflowId;
  readonly about: string;
  /** Whether it needs no image model. */
  readonly free: boolean;
  readonly personas: readonly string[];
}

/** The kinds of the catalogue, or those of one persona, or the one named. */
export function listRecipes({
  persona,
  kind,
}: {
  readonly persona?: string | undefined;
  readonly kind?: string | undefined;
}): Recipe[] {
  const personas = loadPersonas();
  return Object.values(kinds)
    .map((one) => ({
      id: one.id,
      about: one.about,
      free: !isPainted(one),
      personas: personas
        .filter(({ workflows }) => workflows.some(({ id }) => id === one.id))
        .map(({ id }) => id),
    }))
    .filter(
      (one) =>
        (kind === undefined || one.id === kind) && (persona === undefined || one.personas.includes(persona)),
    );
}
