import type { WorkflowId } from '../../../config/personas/schema.ts';
import type { IdeaNeeds } from '../../actions/post/image-idea.ts';
import type { Random } from '../../lib/random.ts';
import type { MindPersona } from '../mind.ts';
import { kinds } from './registry.ts';
import { favouredKinds } from './style.ts';

/** What a workflow wants of an image idea besides the subject. */
export function workflowNeeds(id: WorkflowId): IdeaNeeds {
  return kinds[id].needs;
}

/**
 * Draws some of the persona's workflows by their weights, as the agent favours them; all want the same of a brief as the
 * first one.
 */
export function drawWorkflows(
  persona: Pick<MindPersona, 'workflows'>,
  agent: string,
  random: Random,
  count: number,
): WorkflowId[] {
  const first = drawOne(favouredKinds(persona, agent), random);
  if (first === undefined) return [favouriteOf(undefined)];
  const drawn = [first];
  let left = favouredKinds(persona, agent).filter(({ id }) => workflowNeeds(id) === workflowNeeds(first));
  while (drawn.length < count) {
    left = left.filter(({ id }) => !drawn.includes(id));
    const next = drawOne(left, random);
    if (next === undefined) break;
    drawn.push(next);
  }
  return drawn;
}

function drawOne(weights: MindPersona['workflows'], random: Random): WorkflowId | undefined {
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  let rest = random.next() * total;
  for (const { id, weight } of weights) {
    rest -= weight;
    if (rest < 0) return id;
  }
  return weights[0]?.id;
}

/** What a persona makes most, or what one without a choice of its own makes. */
export function favouriteOf(persona: MindPersona | undefined): WorkflowId {
  const byWeight = [...(persona?.workflows ?? [])].sort((left, right) => right.weight - left.weight);
  return byWeight[0]?.id ?? 'ridge-landscape';
}
