import type { Sql } from '../../db/sql.ts';
import { newId } from '../../lib/ids.ts';
import { randomFrom } from '../../lib/random.ts';
import { allowanceOf, within } from '../../limits/allowance.ts';
import { drawAppetite } from '../../mind/appetite.ts';
import type { Mind } from '../../mind/mind.ts';
import type { ImageIdea, PlannedAction } from '../../mind/plan.ts';
import type { BuildWorkflow, BuiltWorkflow } from '../../mind/workflows/index.ts';
import type { Claim } from './claim.ts';
import type { DecisionRecord, NewAction } from './ledger.ts';
import { type PerceiveParts, perceive, remember } from './perceive.ts';
import type { Stopwatch } from './stopwatch.ts';

export interface DecideParts extends PerceiveParts {
  readonly sql: Sql;
  readonly mind: Mind;
  readonly buildWorkflow: BuildWorkflow;
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
  { stopwatch, signal }: { readonly stopwatch: Stopwatch; readonly signal: AbortSignal },
): Promise<DecisionRecord> {
  const { self, hold } = claim;
  const seed = `${self.username}:${hold.tickId}`;
  const allowance = allowanceOf(claim.limits, claim.usedToday);
  const appetite = within(drawAppetite(claim.probabilities, randomFrom('appetite', seed)), allowance);
  const [perception, memory] = await stopwatch.time('perceive', () =>
    Promise.all([
      perceive(parts, { agentId: hold.agentId, self, appetite, signal }),
      remember(parts.sql, hold.agentId),
    ]),
  );
  const decision = await stopwatch.time('decide', () =>
    parts.mind.decide({ self, appetite, perception, memory, seed }, { signal }),
  );
  const plan = { ...decision.plan, actions: decision.plan.actions.slice(0, allowance.actions) };
  return {
    perception,
    plan,
    prompt: decision.prompt,
    answer: decision.answer,
    guard: decision.guard,
    provider: decision.provider,
    model: decision.model,
    ...decision.usage,
    costUsd: 0,
    actions: plan.actions.flatMap((action, seq) => {
      const effect = effectOf(action, (idea) =>
        parts.buildWorkflow(idea, { seed, personaId: self.personaId }),
      );
      if (effect === null) return [];
      return [{ ...effect, id: newId<'action'>(), seq, idempotencyKey: `${hold.tickId}-${seq}` }];
    }),
  };
}

type Effect = Omit<NewAction, 'id' | 'seq' | 'idempotencyKey'>;

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
