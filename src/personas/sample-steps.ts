import type { Persona, WorkflowId } from '../../config/personas/schema.ts';
import type { Step } from '../floimg/index.ts';
import { randomFrom } from '../lib/random.ts';
import { directPicture } from '../mind/scripted/direct.ts';
import { workflowNeeds } from '../mind/workflows/choice.ts';
import { createWorkflowBuilder } from '../mind/workflows/index.ts';
import { ownColours, styleOf } from '../mind/workflows/style.ts';

/** The steps of a picture as an agent of the persona would make it without a model. */
export function sampleSteps(kind: WorkflowId, persona: Persona, seed: string): Step[] {
  const random = randomFrom(kind, persona.id, seed);
  const interests = random.shuffle(persona.interests).slice(0, 4);
  const style = styleOf({ agent: seed, at: 0 }, persona.palettes);
  const idea = directPicture(
    {
      voice: persona.voice,
      offer: {
        workflows: [kind],
        needs: workflowNeeds(kind),
        palette: [...ownColours(style).words],
        moods: [...style.moods],
      },
      interests,
      interest: interests[0],
    },
    random,
  );
  return createWorkflowBuilder([persona])(idea, {
    seed: `${kind} ${persona.id} ${seed}`,
    personaId: persona.id,
    style: { agent: seed, at: 0 },
  }).steps;
}
