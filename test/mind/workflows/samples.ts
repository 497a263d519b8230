import { workflowIds } from '../../../config/personas/index.ts';
import type { WorkflowId } from '../../../config/personas/schema.ts';
import { type ImageIdea, plainIdea } from '../../../src/actions/post/image-idea.ts';
import { materialFrom } from '../../../src/mind/workflows/brief/material.ts';
import type { Composition, Picture } from '../../../src/mind/workflows/composition.ts';
import { isPainted, kinds } from '../../../src/mind/workflows/registry.ts';

export const freeIds: readonly WorkflowId[] = workflowIds.filter((id) => !isPainted(kinds[id]));

const subjects = [
  'A tidal harbour at the end of the season, with small boats',
  'Small rituals for slow mornings',
  'A brass lamp beside two pears',
  'Weekly hours of practice by season, 2019 to 2025',
  'Resetting a forgotten password while travelling',
  'Übergänge im Nebel über Łódź',
  'The lighthouse keeper learns to dance',
  'A mossy stone golem with a lantern in a drowned library',
] as const;

/** An idea of a kind, other for each seed. */
export function sampleIdea(workflow: string, seed: number): ImageIdea {
  return plainIdea(workflow, subjects[seed % subjects.length] ?? '');
}

export function freeKind(id: WorkflowId): Composition {
  const kind = kinds[id];
  if (isPainted(kind)) throw new Error(`${id} is painted by a model.`);
  return kind;
}

export function composed(id: WorkflowId, seed: number): Picture {
  return freeKind(id).compose(materialFrom(sampleIdea(id, seed), `${id} ${seed}`));
}
