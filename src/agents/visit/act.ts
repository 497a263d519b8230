import { type Floimg, type FloimgFailure, isFloimgFailure } from '../../floimg/index.ts';
import type { Clock } from '../../lib/clock.ts';
import { assertNever } from '../../lib/errors.ts';
import { type EffectContext, effects } from './effects.ts';
import type { Ledger, LedgerAction } from './ledger.ts';

export interface ActParts {
  readonly floimg: Floimg;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly username: string;
  readonly signal: AbortSignal;
}

/** Times that one effect is sent within one visit; what is unknown then is settled by the agent's next visit. */
const mostSends = 2;

/**
 * Carries out the visit's actions in order, each until its outcome is known. An action that FloImg refuses for good
 * ends as failed, and the visit goes on.
 * @throws {FloimgFailure} when FloImg cannot be used now; what is not settled stays in the ledger for the next visit
 * @throws {VisitSupersededError}
 */
export async function act(parts: ActParts, actions: readonly LedgerAction[]): Promise<void> {
  for (const action of actions) {
    if (action.status === 'planned' || action.status === 'sent') await carryOut(parts, action);
  }
}

async function carryOut(parts: ActParts, action: LedgerAction): Promise<void> {
  try {
    const ready = action.kind === 'post' ? await withImage(parts, action) : action;
    await sendUntilKnown(parts, ready);
  } catch (error) {
    if (!isFloimgFailure(error) || !isFinal(error)) throw error;
    await parts.ledger.settle(action.id, { status: 'failed', resultId: null, error: error.message });
  }
}

/** Makes the image of a post, unless an earlier attempt has made and recorded it. */
async function withImage(
  { floimg, ledger, username, signal }: ActParts,
  action: LedgerAction,
): Promise<LedgerAction> {
  if (action.imageUrl !== null || action.workflow === null) return action;
  await ledger.markImageRun(action.id);
  const { name, steps } = action.workflow;
  const { imageUrl } = await floimg.workflows.run(steps, {
    name,
    username,
    signal,
    idempotencyKey: `${action.idempotencyKey}-image`,
  });
  await ledger.recordImage(action.id, imageUrl);
  return { ...action, imageUrl };
}

async function sendUntilKnown({ clock, ledger, ...parts }: ActParts, action: LedgerAction): Promise<void> {
  const context: EffectContext = { ...parts, action, since: action.sentAt ?? clock.now() };
  let uncertain = action.status === 'sent';
  for (let sends = 1; ; sends += 1) {
    if (uncertain && (await isSettled(ledger, context))) return;
    await ledger.markSent(action.id);
    try {
      return await confirm(ledger, action, await effects[action.kind].send(context));
    } catch (error) {
      if (!leavesDoubt(error) || sends === mostSends) throw error;
      uncertain = true;
    }
  }
}

/** Finds out what became of an effect that got no answer; true when it needs no further sending. */
async function isSettled(ledger: Ledger, context: EffectContext): Promise<boolean> {
  const { action } = context;
  const lookup = await effects[action.kind].lookUp(context);
  switch (lookup.state) {
    case 'found':
      await confirm(ledger, action, lookup.value);
      return true;
    case 'undetermined':
      await abandon(ledger, action);
      return true;
    case 'absent':
      return false;
  }
}

function leavesDoubt(error: unknown): boolean {
  return isFloimgFailure(error) && error.outcome === 'unknown';
}

function confirm(ledger: Ledger, action: LedgerAction, resultId: string | null): Promise<void> {
  return ledger.settle(action.id, { status: 'confirmed', resultId, error: null });
}

/** Better one effect too few than one twice. */
function abandon(ledger: Ledger, action: LedgerAction): Promise<void> {
  return ledger.settle(action.id, {
    status: 'abandoned',
    resultId: null,
    error: 'FloImg gave no answer, and what became of the request cannot be found out.',
  });
}

/** True where the same request would be refused again, so that the action is over. */
function isFinal(failure: FloimgFailure): boolean {
  switch (failure.kind) {
    case 'gone':
    case 'invalid':
      return true;
    case 'workflow-failed':
      return !failure.retryable;
    case 'token-refused':
    case 'agent-allowance':
    case 'fleet-budget':
    case 'fleet-paused':
    case 'too-fast':
    case 'unavailable':
    case 'aborted':
    case 'malformed':
      return false;
    default:
      return assertNever(failure, 'kind of FloImg failure');
  }
}
