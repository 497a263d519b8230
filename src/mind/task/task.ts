import { type ActionKind, actionKinds, definitionOf, kindsThatAimAt } from '../../actions/index.ts';
import type { Random } from '../../lib/random.ts';
import type { Appetite, MindPersona, VisitView } from '../mind.ts';
import { plainText } from '../text.ts';
import { aimedKinds, type Brief } from './brief.ts';
import { type Digest, digestOf } from './digest.ts';
import { pictureOfferFor } from './offer.ts';

/** How much of its own past an agent is shown. */
const shownPast = { texts: 3, length: 44 } as const;
/** How much of a wish's reason a model is shown. */
const shownReason = 120;

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

/** One visit, prepared for whatever decides it. */
export interface VisitTask {
  readonly view: VisitView;
  readonly persona: MindPersona;
  readonly digest: Digest;
  /** Made when it is read first: rules, which decide most visits, do without. */
  readonly brief: Brief;
  /** The kinds that the appetite allows and for which there is a target. */
  readonly kinds: readonly ActionKind[];
}

/** Works out what a visit may contain and what a model would be shown of it. */
export function prepareTask(view: VisitView, persona: MindPersona): VisitTask {
  return new PreparedTask(view, persona);
}

/** The same visit to a gallery without some of its pictures, whose texts a model may not be shown. */
export function withoutItems({ view, persona }: VisitTask, ids: readonly string[]): VisitTask {
  const items = view.perception.items.filter(({ id }) => !ids.includes(id));
  return prepareTask({ ...view, perception: { ...view.perception, items } }, persona);
}

/** What one part of a visit is about: an action of a kind, and the picture that it aims at where there is one. */
export interface VisitPart {
  readonly kind: ActionKind;
  readonly itemId: string | null;
}

/** The same visit, but for these parts of it alone: what a model is shown when they are asked for once more. */
export function onlyParts({ view, persona }: VisitTask, parts: readonly VisitPart[]): VisitTask {
  const wanted = new Set(parts.map(({ itemId }) => itemId));
  const inclinations = new Set(parts.map(({ kind }) => definitionOf({ kind }).inclination));
  const items = view.perception.items.filter(({ id }) => wanted.has(id));
  return prepareTask(
    {
      ...view,
      appetite: {
        like: inclinations.has('like'),
        comment: inclinations.has('comment'),
        post: inclinations.has('post'),
      },
      perception: { ...view.perception, items },
    },
    persona,
  );
}

class PreparedTask implements VisitTask {
  readonly view: VisitView;
  readonly persona: MindPersona;
  readonly digest: Digest;
  readonly kinds: readonly ActionKind[];
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

function kindsIn({ targets }: Digest, { appetite }: VisitView): ActionKind[] {
  const aimed: ReadonlySet<ActionKind> = new Set(aimedKinds.filter((kind) => targets[kind].length > 0));
  return actionKinds.filter((kind) => {
    const { aim, inclination } = definitionOf({ kind });
    return aim === 'picture' ? appetite[inclination] : aimed.has(kind);
  });
}

function briefFor({ view, persona, digest, kinds }: Omit<VisitTask, 'brief'>): Brief {
  const may: Brief['may'] = {};
  for (const kind of aimedKinds) if (kinds.includes(kind)) may[kind] = [...digest.targets[kind]];
  for (const kind of kindsThatAimAt('picture'))
    if (kinds.includes(kind)) may[kind] = pictureOfferFor(view, persona);
  const speaks = kinds.some((kind) => definitionOf({ kind }).inclination === 'comment');
  const shows = kinds.some((kind) => definitionOf({ kind }).aim === 'picture');
  return {
    persona: persona.id,
    interests: view.self.interests.map((interest) => plainText(interest, 40)),
    may,
    ...(digest.wishes.length === 0
      ? {}
      : {
          wish: digest.wishes.map(({ kind, alias, reason }) => ({
            kind,
            id: alias,
            why: plainText(reason, shownReason),
          })),
        }),
    said: speaks ? beginningsOf(view.memory.ownComments) : [],
    made: shows ? beginningsOf(view.memory.ownPosts) : [],
  };
}

/** Only words and pictures are worth a model's time: rules decide the rest. */
export function needsModel(task: VisitTask): boolean {
  return task.kinds.some((kind) => !definitionOf({ kind }).byRules);
}

function beginningsOf(texts: readonly string[]): string[] {
  return texts.slice(0, shownPast.texts).map((text) => plainText(text, shownPast.length));
}
