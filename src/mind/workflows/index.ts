import { type WorkflowId, workflowIds } from '../../../config/personas/schema.ts';
import type { IdeaNeeds, ImageIdea } from '../../actions/post/image-idea.ts';
import type { BuiltWorkflow } from '../../actions/row.ts';
import type { Random } from '../../lib/random.ts';
import type { MindPersona } from '../mind.ts';
import { barChart } from './bar-chart.ts';
import { boldBanner } from './bold-banner.ts';
import { dreamCanvas } from './dream-canvas.ts';
import { duotonePoster } from './duotone-poster.ts';
import { flowDiagram } from './flow-diagram.ts';
import { geometricBadge } from './geometric-badge.ts';
import { materialFrom, pictureText } from './material.ts';
import { pixelSprite } from './pixel-sprite.ts';
import { qrPoster } from './qr-poster.ts';
import type { Recipe } from './recipe.ts';
import { shareDonut } from './share-donut.ts';
import { studioProduct } from './studio-product.ts';
import { trendLine } from './trend-line.ts';
import { wireframeCard } from './wireframe-card.ts';

const catalogue: Readonly<Record<WorkflowId, Recipe>> = {
  'studio-product': studioProduct,
  'bold-banner': boldBanner,
  'pixel-sprite': pixelSprite,
  'bar-chart': barChart,
  'trend-line': trendLine,
  'share-donut': shareDonut,
  'dream-canvas': dreamCanvas,
  'duotone-poster': duotonePoster,
  'flow-diagram': flowDiagram,
  'wireframe-card': wireframeCard,
  'geometric-badge': geometricBadge,
  'qr-poster': qrPoster,
};

/**
 * Builds the steps of an image idea. The same idea and seed give the same steps.
 * @param context.personaId whose favourite workflow stands in where the idea names none of the catalogue
 */
export type BuildWorkflow = (
  idea: ImageIdea,
  context: { readonly seed: string; readonly personaId: string },
) => BuiltWorkflow;

/** Makes the builder for a catalogue of personas. */
export function createWorkflowBuilder(personas: readonly MindPersona[]): BuildWorkflow {
  return (idea, { seed, personaId }) => {
    const id =
      knownWorkflow(idea.workflow) ?? favouriteOf(personas.find((persona) => persona.id === personaId));
    const material = materialFrom(idea, seed);
    return {
      name: `${id}: ${pictureText(material.subject, 60)}`,
      steps: catalogue[id].build(material),
    };
  };
}

/** What a workflow wants of an image idea besides the subject. */
export function workflowNeeds(id: WorkflowId): IdeaNeeds {
  return catalogue[id].needs;
}

/** Draws one of the persona's workflows by their weights. */
export function drawWorkflow(persona: MindPersona, random: Random): WorkflowId {
  const total = persona.workflows.reduce((sum, { weight }) => sum + weight, 0);
  let rest = random.next() * total;
  for (const { id, weight } of persona.workflows) {
    rest -= weight;
    if (rest < 0) return id;
  }
  return favouriteOf(persona);
}

function favouriteOf(persona: MindPersona | undefined): WorkflowId {
  const byWeight = [...(persona?.workflows ?? [])].sort((left, right) => right.weight - left.weight);
  return byWeight[0]?.id ?? 'dream-canvas';
}

function knownWorkflow(id: string): WorkflowId | undefined {
  return workflowIds.find((known) => known === id);
}
