import { type Random, randomFrom } from '../../lib/random.ts';
import type { Appetite, MindPersona, VisitView } from '../mind.ts';
import type { ActionKind } from '../plan.ts';
import { plainText } from '../text.ts';
import { drawWorkflow, workflowNeeds } from '../workflows/index.ts';
import type { Brief } from './brief.ts';
import { type Digest, digestOf } from './digest.ts';

/** How much of its own past an agent is shown. */
const shownPast = { texts: 3, length: 60 } as const;

/** How often an agent feels like each kind of action; each from 0 to 1 and independent of the others. */
export interface Probabilities {
  readonly likeProbability: number;
  readonly commentProbability: number;
  readonly postProbability: number;
}

/** Draws which kinds of action a visit may contain. */
export function drawAppetite(probabilities: Probabilities, random: Random): Appetite {
  return {
    like: random.chance(probabilities.likeProbability),
    comment: random.chance(probabilities.commentProbability),
    post: random.chance(probabilities.postProbability),
  };
}

/** The kinds of action that a model may be asked for; `browse` is what an empty plan comes to. */
export type AskedKind = Exclude<ActionKind, 'browse'>;

/** One visit, prepared for whatever decides it. */
export interface VisitTask {
  readonly view: VisitView;
  readonly persona: MindPersona;
  readonly digest: Digest;
  /** Made when it is read first: rules, which decide most visits, do without. */
  readonly brief: Brief;
  /** The kinds that the appetite allows and for which there is a target. */
  readonly kinds: readonly AskedKind[];
}

/** Works out what a visit may contain and what a model would be shown of it. */
export function prepareTask(view: VisitView, persona: MindPersona): VisitTask {
  return new PreparedTask(view, persona);
}

class PreparedTask implements VisitTask {
  readonly view: VisitView;
  readonly persona: MindPersona;
  readonly digest: Digest;
  readonly kinds: readonly AskedKind[];
  #brief: Brief | undefined;

  constructor(view: VisitView, persona: MindPersona) {
    this.view = view;
    this.persona = persona;
    this.digest = digestOf(view, persona);
    this.kinds = kindsIn(this.digest, view);
  }

  get brief(): Brief {
    this.#brief ??= briefFor(this);
    return this.#brief;
  }
}

function kindsIn({ targets }: Digest, { appetite }: VisitView): AskedKind[] {
  const kinds: AskedKind[] = [];
  if (targets.like.length > 0) kinds.push('like');
  if (targets.comment.length > 0) kinds.push('comment');
  if (targets.reply.length > 0) kinds.push('reply');
  if (appetite.post) kinds.push('post');
  return kinds;
}

function briefFor({ view, persona, digest, kinds }: Omit<VisitTask, 'brief'>): Brief {
  const { like, comment, reply } = digest.targets;
  const workflow = drawWorkflow(persona, randomFrom(view.seed, 'workflow'));
  return {
    persona: persona.id,
    interests: view.self.interests.map((interest) => plainText(interest, 40)),
    may: {
      ...(kinds.includes('like') ? { like: [...like] } : {}),
      ...(kinds.includes('comment') ? { comment: [...comment] } : {}),
      ...(kinds.includes('reply') ? { reply: [...reply] } : {}),
      ...(kinds.includes('post') ? { post: { workflow, needs: workflowNeeds(workflow) } } : {}),
    },
    said: kinds.includes('comment') || kinds.includes('reply') ? beginningsOf(view.memory.ownComments) : [],
    made: kinds.includes('post') ? beginningsOf(view.memory.ownPosts) : [],
  };
}

/** Only words and pictures are worth a model's time: likes alone are decided by rules. */
export function needsModel(task: VisitTask): boolean {
  return task.kinds.some((kind) => kind !== 'like');
}

function beginningsOf(texts: readonly string[]): string[] {
  return texts.slice(0, shownPast.texts).map((text) => plainText(text, shownPast.length));
}
