import { reasonOf } from '../actions/closure.ts';
import type { ActionContext } from '../actions/definition.ts';
import { definitionOf } from '../actions/index.ts';
import type { Lookup } from '../floimg/index.ts';
import type { Step } from '../gallery/workflow.ts';
import { type Clock, steady } from '../lib/clock.ts';
import { beyondBudget } from '../limits/budget.ts';
import { isSettled } from './action-states.ts';
import { isFinal, nothingHappened } from './finality.ts';
import { expectedCostOf, type ImageCall, noticesOfImages, usesOf } from './image-costs.ts';
import { throughOutages } from './keep-image.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerAction } from './ledger-rows.ts';
import { type PictureParts, reasonIn, withImage } from './make-picture.ts';
import type { Notice } from './notices.ts';
import type { Visit } from './visit.ts';

interface ActParts extends PictureParts {
  readonly clock: Clock;
}

/** Times that one action is sent while its outcome stays unknown; each comes after a lookup that did not find it. */
const mostSends = 8;

/** After so many milliseconds a reservation is held against the list of those who opted out once more. */
const reservedForMs = 5_000;

/**
 * Carries out the visit's actions in order, each sent at most once. An action that FloImg refuses for good ends as
 * failed, and the visit goes on. One that an earlier visit has sent is looked up first.
 * @returns what operators are to be notified of
 * @throws {FloimgFailure} when FloImg cannot be used now or gave no answer to a write; what is not settled stays in
 *   the ledger for the next visit
 * @throws {VisitSupersededError}
 */
export function act({ parts, claim, ledger, lease, stopwatch, signal }: Visit): Promise<readonly Notice[]> {
  const { floimg, clock, tracing, store, metrics } = parts;
  const { username } = claim.self;
  const paid: ImageCall[] = [];
  const pay = async (calls: readonly ImageCall[]): Promise<void> => {
    for (const call of calls) {
      paid.push(call);
      metrics.asked({ ...call, costUsd: call.costUsd ?? 0, failure: null });
      await throughOutages(() => store.recordCall(claim.token, call));
    }
  };
  const note = (call: ImageCall): Promise<void> => throughOutages(() => store.recordCall(claim.token, call));
  const look: ActParts['look'] = (picture) =>
    parts.lookAtPicture({ agentId: claim.token.agentId, ...picture });
  const noteRefusal = async (error: Error): Promise<void> => parts.noteImageRefusal?.(reasonIn(error));
  const tooDear = async (steps: readonly Step[]): Promise<string | null> => {
    const uses = usesOf(steps);
    if (uses.length === 0) return null;
    const { fleetLimits, fleet } = await claim.memory.usedToday(0);
    return beyondBudget(fleetLimits, fleet, expectedCostOf(uses));
  };
  const maySend = lease.covers;
  const context: ActParts = {
    floimg,
    clock,
    ledger,
    username,
    signal,
    maySend,
    pay,
    look,
    tooDear,
    note,
    noteRefusal,
  };
  // What an earlier visit has reserved may be hours old.
  const passing = steady(clock);
  let reservedAt = claim.decided === null ? passing.now() : Number.NEGATIVE_INFINITY;
  return stopwatch.time('act', async () => {
    for (const action of ledger.actions) {
      if (passing.now() - reservedAt > reservedForMs) {
        await leaveUnwelcome(ledger, store);
        reservedAt = passing.now();
      }
      const current = ledger.actions.find(({ id }) => id === action.id);
      if (current === undefined || isSettled(current.status)) continue;
      const attributes = { 'fleet.action.id': action.id, 'fleet.action.attempts': current.attempts };
      await tracing.span(action.kind, { attributes }, () => perform(context, current));
    }
    return noticesOfImages(paid);
  });
}

/** Lets go of what has not left yet, where its person has asked to be left alone since it was reserved. */
async function leaveUnwelcome(ledger: Ledger, store: Visit['parts']['store']): Promise<void> {
  const waiting = ledger.actions.filter(({ status, attempts }) => status === 'planned' && attempts === 0);
  if (waiting.length === 0) return;
  for (const id of await store.unwelcome(waiting.map((one) => one.id)))
    ledger.settle(id, { status: 'failed', resultId: null, error: `Not sent: ${reasonOf('opted-out')}.` });
}

async function perform(parts: ActParts, action: LedgerAction): Promise<void> {
  try {
    await sendOnce(parts, await withImage(parts, action));
  } catch (error) {
    if (!isFinal(error)) throw error;
    parts.ledger.settle(action.id, { status: 'failed', resultId: null, error: error.message });
  }
}

async function sendOnce({ clock, ledger, ...parts }: ActParts, action: LedgerAction): Promise<void> {
  const definition = definitionOf(action);
  const since = action.sentAt ?? clock.now();
  const others = new Set(ledger.actions.flatMap(({ resultId }) => resultId ?? []));
  const context: ActionContext = { ...parts, action, since, others };
  if (action.status === 'sent' && settleByLookup(ledger, action, await definition.lookUp(context))) return;
  if (!(await ledger.markSent(action.id))) return;
  try {
    const resultId = await definition.send(context);
    ledger.settle(action.id, { status: 'confirmed', resultId, error: null });
  } catch (error) {
    if (nothingHappened(error) && !isFinal(error)) await ledger.takeBackSent(action.id);
    throw error;
  }
}

/** Finds out what became of an action that got no answer; true when it needs no further sending. */
function settleByLookup(ledger: Ledger, action: LedgerAction, lookup: Lookup<string | null>): boolean {
  switch (lookup.state) {
    case 'found':
      ledger.settle(action.id, { status: 'confirmed', resultId: lookup.value, error: null });
      return true;
    case 'undetermined':
      abandon(ledger, action, 'what became of the request cannot be found out');
      return true;
    case 'absent':
      if (action.attempts < mostSends) return false;
      abandon(ledger, action, `it was sent ${action.attempts} times`);
      return true;
  }
}

/** Better one action too few than one twice. */
function abandon(ledger: Ledger, action: LedgerAction, why: string): void {
  ledger.settle(action.id, {
    status: 'abandoned',
    resultId: null,
    error: `FloImg gave no answer, and ${why}.`,
  });
}
