import { loadPersonas } from '../../../config/personas/index.ts';
import { isPainted, kinds } from '../../mind/workflows/registry.ts';
import type { Recipe } from './recipe.ts';

export { runRecipes } from './run.ts';

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
