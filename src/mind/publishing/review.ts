import { leftOut, orBrowse, withheld } from '../guard/index.ts';
import type { GuardNote, Services, VisitView } from '../mind.ts';
import { drawnWordsOf, type Plan, type PlannedAction, publishedTexts, withoutDrawnWords } from '../plan.ts';
import { sameWordsKey } from '../text.ts';
import { echoesIn } from './echoes.ts';
import { hasComparableLength, type Meaning, type MeaningPayer } from './meaning/index.ts';
import { moderatePlan } from './moderated.ts';
import type { Moderation } from './moderation.ts';

/** A plan that may be published, and what was taken out of it. */
export interface Review {
  readonly plan: Plan;
  readonly notes: readonly GuardNote[];
  /** What was taken out because it had been said before, and the actions that said it: other words would do. */
  readonly repeated: readonly Repeated[];
}

export interface Repeated {
  readonly action: PlannedAction;
  readonly text: string;
}

export interface ReviewParts {
  readonly view: VisitView;
  readonly services: Pick<Services, 'reserve'> & MeaningPayer;
  readonly moderation: Moderation;
  readonly meaning: Meaning | null;
}

type Refusal = Pick<GuardNote, 'code' | 'message'>;

/**
 * Holds everything that a plan would publish against what the agent and the fleet have said, and against moderation.
 * What passes is reserved: no other agent may say it from now on.
 */
export async function review(plan: Plan, parts: ReviewParts): Promise<Review> {
  const said = plan.actions.flatMap(publishedTexts);
  if (said.length === 0) return { plan, notes: [], repeated: [] };
  const refusals = new Map<string, Refusal>();
  for (const text of repeatedByItself(plan, parts.view)) refusals.set(text, repetition('the agent itself'));
  for (const text of await echoesIn(plan, parts))
    refuse(refusals, text, repetition('somebody under this picture'));
  const { view, moderation, meaning, services } = parts;
  const moderated = await moderatePlan(plan, { view, moderation, signal: services.signal });
  for (const [text, refusal] of moderated.refusals) refuse(refusals, text, refusal);
  const free = sayableActions(plan, refusals).flatMap(publishedTexts);
  // Those who reserve texts do so for many visits at once: what each costs is known and charged here.
  await meaning?.of(free.filter(hasComparableLength), services);
  const reserved = free.length === 0 ? [] : await services.reserve(free);
  for (const [index, twin] of reserved.entries()) {
    refuse(refusals, free[index], twin === null ? null : repetition('the fleet'));
  }
  const actions = sayableActions(plan, refusals).map((action) =>
    withoutDrawnWords(action, (words) => refusals.has(words)),
  );
  return {
    plan: { ...plan, actions: orBrowse(actions) },
    notes: [
      ...plan.actions.flatMap((action) => notesOn(action, refusals)),
      ...plan.actions.flatMap(drawnWordsOf).flatMap((words) => {
        const refusal = moderated.refusals.get(words);
        return refusal === undefined ? [] : [leftOut(words, refusal)];
      }),
      ...moderated.notes,
    ],
    repeated: plan.actions.flatMap((action) =>
      publishedTexts(action)
        .filter((text) => refusals.get(text)?.code === 'TEXT_REPEATED')
        .map((text) => ({ action, text })),
    ),
  };
}

function repetition(whose: string): Refusal {
  return { code: 'TEXT_REPEATED', message: `${whose} has said the same or nearly the same before` };
}

function refuse(refusals: Map<string, Refusal>, text: string | undefined, refusal: Refusal | null): void {
  if (text !== undefined && refusal !== null && !refusals.has(text)) refusals.set(text, refusal);
}

/** What the agent remembers to have said, and what it would say twice in this visit. */
function repeatedByItself({ actions }: Plan, { memory }: VisitView): string[] {
  const known = new Set([...memory.ownComments, ...memory.ownPosts].map(sameWordsKey));
  return actions.flatMap((action) =>
    publishedTexts(action).filter((text) => {
      const key = sameWordsKey(text);
      const repeated = known.has(key);
      known.add(key);
      return repeated;
    }),
  );
}

function sayableActions({ actions }: Plan, refusals: ReadonlyMap<string, Refusal>): PlannedAction[] {
  return actions.filter((action) => publishedTexts(action).every((text) => !refusals.has(text)));
}

function notesOn(action: PlannedAction, refusals: ReadonlyMap<string, Refusal>): GuardNote[] {
  return publishedTexts(action).flatMap((text) => {
    const refusal = refusals.get(text);
    return refusal === undefined ? [] : [withheld(action, text, refusal)];
  });
}
