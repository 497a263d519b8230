import { randomFrom } from '../lib/random.ts';
import type { Brief } from './brief.ts';
import { type Digest, digestOf } from './digest.ts';
import type { MindPersona, VisitView } from './mind.ts';
import type { ActionKind } from './plan.ts';
import { plainText } from './text.ts';
import { drawWorkflow, workflowNeeds } from './workflows/index.ts';

/** How much of its own past an agent is reminded of. */
const remembered = { texts: 3, length: 60 } as const;

/** The kinds of action that a model may be asked for; `browse` is what an empty plan comes to. */
export type AskedKind = Exclude<ActionKind, 'browse'>;

/** One visit, prepared for whatever decides it. */
export interface VisitTask {
  readonly view: VisitView;
  readonly persona: MindPersona;
  readonly digest: Digest;
  readonly brief: Brief;
  /** The kinds that the appetite allows and for which there is a target. */
  readonly kinds: readonly AskedKind[];
}

/** Works out what a visit may contain and what a model would be told of it. */
export function prepareTask(view: VisitView, persona: MindPersona): VisitTask {
  const digest = digestOf(view, persona);
  const { like, comment, reply } = digest.targets;
  const workflow = drawWorkflow(persona, randomFrom(view.seed, 'workflow'));
  const may: Brief['may'] = {
    ...(like.length > 0 ? { like: [...like] } : {}),
    ...(comment.length > 0 ? { comment: [...comment] } : {}),
    ...(reply.length > 0 ? { reply: [...reply] } : {}),
    ...(view.appetite.post ? { post: { workflow, needs: workflowNeeds(workflow) } } : {}),
  };
  const kinds = (['like', 'comment', 'reply', 'post'] as const).filter((kind) => may[kind] !== undefined);
  const brief: Brief = {
    persona: persona.id,
    interests: view.self.interests.map((interest) => plainText(interest, 40)),
    may,
    said: kinds.some((kind) => kind === 'comment' || kind === 'reply') ? recall(view.memory.ownComments) : [],
    made: kinds.includes('post') ? recall(view.memory.ownPosts) : [],
  };
  return { view, persona, digest, brief, kinds };
}

/** Only words and pictures are worth a model's time: likes alone are decided by rules. */
export function needsModel(task: VisitTask): boolean {
  return task.kinds.some((kind) => kind !== 'like');
}

function recall(texts: readonly string[]): string[] {
  return texts.slice(0, remembered.texts).map((text) => plainText(text, remembered.length));
}
