import type { Persona, WorkflowId } from '../../../config/personas/schema.ts';
import type { Step } from '../../floimg/index.ts';
import { randomFrom } from '../../lib/random.ts';
import { createWorkflowBuilder } from '../../mind/index.ts';
import { imagine } from '../../mind/scripted/imagine.ts';
import { speak } from '../../mind/scripted/voice.ts';
import { workflowNeeds } from '../../mind/workflows/index.ts';

/** The steps of a picture as an agent of the persona would make it without a model. */
export function sampleSteps(kind: WorkflowId, persona: Persona, seed: string): Step[] {
  const random = randomFrom(kind, persona.id, seed);
  const interests = random.shuffle(persona.interests).slice(0, 4);
  const subject = speak(
    persona.voice.subjects,
    persona.voice.slots,
    { interest: random.pick(interests) },
    random,
  );
  const idea = {
    workflow: kind,
    subject,
    ...imagine({ workflow: kind, needs: workflowNeeds(kind) }, interests, random),
  };
  return createWorkflowBuilder([persona])(idea, {
    seed: `${kind} ${persona.id} ${seed}`,
    personaId: persona.id,
  }).steps;
}
