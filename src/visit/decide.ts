import type { Clock } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import { randomFrom } from '../lib/random.ts';
import { allowanceOf, within } from '../limits/allowance.ts';
import { fleetAmounts, type Limit, limitsOf, modelShare } from '../limits/budget.ts';
import type { UsedToday } from '../limits/used-today.ts';
import type { Mind, ModelCall, VisitView } from '../mind/mind.ts';
import type { Perception } from '../mind/perception.ts';
import type { ImageIdea, PlannedAction } from '../mind/plan.ts';
import { drawAppetite } from '../mind/task/task.ts';
import type { BuildWorkflow, BuiltWorkflow } from '../mind/workflows/index.ts';
import type { GallerySnapshot } from './gallery-snapshot.ts';
import type { DecisionRecord, NewAction } from './ledger-rows.ts';
import { type Notice, noticeOfLimit, noticesOfCalls } from './notices.ts';
import { type PerceiveParts, perceive } from './perceive.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Claim, VisitStore } from './store.ts';

/** What was used of the day is read again before a model is asked when it is older than this, in milliseconds. */
const stalenessMs = 100;

export interface DecideParts extends PerceiveParts {
  readonly clock: Clock;
  readonly store: Pick<VisitStore, 'recall' | 'usedToday' | 'reserve'>;
  readonly mind: Mind;
  readonly buildWorkflow: BuildWorkflow;
  /** Keeps what a call of a model took. */
  readonly record: (call: ModelCall) => Promise<void>;
}

export interface DecideRequest {
  /** What the claim's recollection is about. */
  readonly look: GallerySnapshot | null;
  readonly stopwatch: Stopwatch;
  readonly signal: AbortSignal;
}

/** A decision, and what operators are to be told of how it came about. */
export interface FreshDecision {
  readonly record: DecisionRecord;
  readonly notices: readonly Notice[];
}

/**
 * Looks at the gallery and decides what to do; nothing has happened to the gallery yet. The same tick decides the
 * same, because its chance is drawn from agent and slot.
 * @throws {FloimgFailure} when the gallery cannot be read
 * @throws {MindError} when no plan can be had
 */
export async function decide(
  parts: DecideParts,
  claim: Claim,
  { look, stopwatch, signal }: DecideRequest,
): Promise<FreshDecision> {
  const { self, token, recollection: remembered } = claim;
  const { store, mind, record } = parts;
  const seed = `${self.username}:${token.tickId}`;
  const wish = drawAppetite(claim.probabilities, randomFrom('appetite', seed));
  const perceived = await stopwatch.time('perceive', () =>
    perceive(parts, {
      token,
      self,
      appetite: wish,
      recalled: look === null || remembered === null ? null : { look, recollection: remembered },
      signal,
    }),
  );
  const { perception, snapshot, overlay, recollection } = perceived;
  // The gallery may have taken seconds: as little as possible may be spent between the reading and the model.
  const isStale = parts.clock.now() - recollection.at > stalenessMs;
  const used = isStale ? await store.usedToday(token.agentId) : recollection.used;
  const allowance = allowanceOf(limitsOn(used, claim), randomFrom('allowance', seed));
  const view: VisitView = {
    self,
    appetite: within(wish, allowance),
    perception,
    memory: recollection.memory,
    seed,
    actionsLeft: Math.min(allowance.actions, claim.limits.actions),
  };
  const decision = await stopwatch.time('decide', () =>
    mind.decide(view, {
      signal,
      record,
      mayAskAgain: async () => modelShare(limitsOn(await store.usedToday(token.agentId), claim)) > 0,
      reserve: (texts) => store.reserve(token.tickId, texts),
    }),
  );
  const plan = { ...decision.plan, actions: decision.plan.actions.slice(0, view.actionsLeft) };
  const { perception: _kept, ...given } = view;
  return {
    record: {
      view: given,
      perception,
      snapshot,
      overlay,
      plan,
      promptVersion: decision.promptVersion,
      prompt: decision.prompt,
      answer: decision.answer,
      guard: decision.guard,
      provider: decision.provider,
      model: decision.model,
      actions: actionsOf(plan.actions, { claim, perception, seed, buildWorkflow: parts.buildWorkflow }),
    },
    notices: [...allowance.notices.map(noticeOfLimit), ...noticesOfCalls(decision)],
  };
}

/** The agent's and the fleet's limits, and how far they are used up. */
function limitsOn(used: UsedToday, { limits }: Claim): Limit[] {
  return [
    ...limitsOf('agent', { ...limits, costUsd: null }, used.agent),
    ...limitsOf('fleet', fleetAmounts(used.fleetLimits), used.fleet),
  ];
}

interface ActionContext {
  readonly claim: Claim;
  readonly perception: Perception;
  readonly seed: string;
  readonly buildWorkflow: BuildWorkflow;
}

function actionsOf(actions: readonly PlannedAction[], context: ActionContext): NewAction[] {
  const { claim, perception, seed, buildWorkflow } = context;
  return actions.flatMap((action, seq) => {
    const effect = effectOf(action, (idea) => buildWorkflow(idea, { seed, personaId: claim.self.personaId }));
    if (effect === null) return [];
    const key = `${claim.token.tickId}-${seq}`;
    const targetAuthor = addresseeOf(action, perception);
    return [{ ...effect, targetAuthor, id: newId<'action'>(), seq, idempotencyKey: key }];
  });
}

/** Whom an action is addressed to: the agent has dealt with them from then on. */
function addresseeOf(action: PlannedAction, { items }: Perception): string | null {
  if (!('targetId' in action)) return null;
  const item = items.find(({ id }) => id === action.targetId);
  if (action.kind !== 'reply') return item?.author?.username ?? null;
  return item?.comments.find(({ id }) => id === action.commentId)?.author?.username ?? null;
}

type Effect = Omit<NewAction, 'id' | 'seq' | 'idempotencyKey' | 'targetAuthor'>;

/** What a planned action intends on FloImg; null for one that only looks. */
function effectOf(action: PlannedAction, workflowFor: (idea: ImageIdea) => BuiltWorkflow): Effect | null {
  const none = { targetId: null, commentId: null, content: null, title: null, workflow: null };
  switch (action.kind) {
    case 'browse':
      return null;
    case 'like':
      return { ...none, kind: 'like', targetId: action.targetId };
    case 'comment':
      return { ...none, kind: 'comment', targetId: action.targetId, content: action.content };
    case 'reply':
      return {
        ...none,
        kind: 'reply',
        targetId: action.targetId,
        commentId: action.commentId,
        content: action.content,
      };
    case 'post':
      return {
        ...none,
        kind: 'post',
        title: action.title,
        content: action.description,
        workflow: workflowFor(action.image),
      };
  }
}
