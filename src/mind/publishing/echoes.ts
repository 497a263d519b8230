import type { VisitView } from '../mind.ts';
import type { Plan, PlannedAction } from '../plan.ts';
import {
  hasComparableLength,
  type Meaning,
  type MeaningPayer,
  type MeaningVector,
  similarity,
  stateDifferentFacts,
} from './meaning/index.ts';

type Spoken = Extract<PlannedAction, { kind: 'comment' | 'reply' }>;

export interface EchoesParts {
  readonly view: VisitView;
  readonly meaning: Meaning | null;
  readonly services: MeaningPayer;
}

/**
 * What a plan would say under a picture where somebody has said the same there already, in these words or in others.
 * A thread is short, so its words are read anew each time, and only where a text is about to be published there.
 */
export async function echoesIn(
  { actions }: Plan,
  { view, meaning, services }: EchoesParts,
): Promise<readonly string[]> {
  if (meaning === null) return [];
  const spoken = actions.filter(isSpoken).filter(({ content }) => hasComparableLength(content));
  const pairs = spoken.flatMap((action) => othersIn(view, action).map((other) => ({ action, other })));
  if (pairs.length === 0) return [];
  const texts = [...new Set(pairs.flatMap(({ action, other }) => [action.content, other]))];
  const vectors = await meaning.of(texts, services);
  const vectorOf = new Map(texts.map((text, place) => [text, vectors[place] ?? null]));
  return pairs
    .filter(
      ({ action, other }) =>
        areNear(vectorOf.get(action.content), vectorOf.get(other), meaning.sameInThread) &&
        !stateDifferentFacts(action.content, other),
    )
    .map(({ action }) => action.content);
}

function isSpoken(action: PlannedAction): action is Spoken {
  return action.kind === 'comment' || action.kind === 'reply';
}

/** What others have said under the picture; what a reply answers may be taken up in it. */
function othersIn({ perception, self }: VisitView, action: Spoken): readonly string[] {
  const answered = action.kind === 'reply' ? action.commentId : null;
  const item = perception.items.find(({ id }) => id === action.targetId);
  return (item?.comments ?? [])
    .filter(({ id, author }) => id !== answered && author?.username !== self.username)
    .map(({ content }) => content)
    .filter(hasComparableLength);
}

function areNear(
  one: MeaningVector | null | undefined,
  other: MeaningVector | null | undefined,
  threshold: number,
): boolean {
  return one != null && other != null && similarity(one, other) >= threshold;
}
