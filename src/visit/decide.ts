import type { PictureDescription } from '../api/pictures.ts';
import { isDatabaseOutage } from '../db/outage.ts';
import { messageOf } from '../lib/errors.ts';
import { randomFrom } from '../lib/random.ts';
import { allowanceOf, restrictAppetite } from '../limits/allowance.ts';
import { fleetAmounts, type Limit, limitsOf, modelShare } from '../limits/budget.ts';
import type { UsedToday } from '../limits/used-today.ts';
import { MindUnrecordedError } from '../mind/errors.ts';
import type { Decision, GuardNote, ModelCall, Services, VisitView } from '../mind/mind.ts';
import type { Perception } from '../mind/perception.ts';
import { notesOnPrices } from '../mind/unpriced.ts';
import { perceptionOf } from './gallery-snapshot.ts';
import { type Notice, noticeOfLimit, noticesOfCalls, noticesOfFailedSights } from './notices.ts';
import type { Perceived } from './perceive.ts';
import type { Claim } from './store.ts';
import type { Visit } from './visit.ts';

/** The gallery may have taken seconds: limits are held against sums that are at most this old, in milliseconds. */
const freshMs = 100;

/** What a visit is to do, and how that came about. */
export interface VisitDecision {
  readonly perceived: Perceived;
  /** What the mind was given. */
  readonly view: VisitView;
  /** What it answered, within the day's limits. */
  readonly decision: Decision;
  /** What operators are to be notified of. */
  readonly notices: readonly Notice[];
}

/**
 * Decides what to do; nothing has happened to the gallery yet. The same tick decides the same, because its chance is
 * drawn from agent and slot.
 * @throws {MindError} when no plan can be had
 */
export function decide(visit: Visit, perceived: Perceived): Promise<VisitDecision> {
  return visit.stopwatch.time('decide', async () => {
    const { claim } = visit;
    const { seed, perception, recollection, wishes, wishedOnly } = perceived;
    const used = await claim.memory.usedToday(freshMs);
    const allowance = allowanceOf(limitsOn(used, claim.limits), randomFrom('allowance', seed));
    const appetite = restrictAppetite(perceived.appetite, allowance);
    const view: VisitView = {
      self: claim.self,
      appetite,
      perception,
      memory: recollection.memory,
      seed,
      at: claim.token.slot,
      actionsLeft: Math.min(allowance.actions, claim.limits.actions),
      ...(wishes.length === 0 ? {} : { wishes }),
      ...(wishedOnly.length === 0 ? {} : { wishedOnly }),
    };
    const sights = new Map<string, PictureDescription>();
    const calls: ModelCall[] = [];
    const missed = new Map<string, string>();
    const decision = await visit.parts.mind.decide(view, servicesOf(visit, { sights, calls, missed }));
    const actions = decision.plan.actions.slice(0, view.actionsLeft);
    return {
      perceived: sights.size === 0 ? perceived : withSights(perceived, sights),
      view,
      decision: {
        ...decision,
        plan: { ...decision.plan, actions },
        guard: [...withPricesOf(calls, decision.guard), ...notesOnMissed(missed, perception)],
      },
      notices: [
        ...allowance.notices.map(noticeOfLimit),
        ...noticesOfCalls(decision),
        ...noticesOfFailedSights(calls.filter(({ error }) => error !== null)),
      ],
    };
  });
}

/** What a visit's mind has looked at: what the pictures showed, and the calls that were to say it. */
interface Looking {
  readonly sights: Map<string, PictureDescription>;
  readonly calls: ModelCall[];
  /** Why pictures could not be seen, by the item's id. */
  readonly missed: Map<string, string>;
}

/** What the trace says of pictures that were to be spoken of and could not be seen: there was their title alone. */
function notesOnMissed(missed: ReadonlyMap<string, string>, { items }: Perception): GuardNote[] {
  return [...missed].map(([itemId, reason]) => {
    const title = items.find(({ id }) => id === itemId)?.title ?? itemId;
    return { code: 'PICTURE_UNSEEN', message: `The picture of “${title}” was not seen: ${reason}.` };
  });
}

/** A model that describes pictures may be the one that decides: it is spoken of once. */
function withPricesOf(calls: readonly ModelCall[], guard: Decision['guard']): Decision['guard'] {
  const said = new Set(guard.map(({ message }) => message));
  return [...guard, ...notesOnPrices(calls).filter(({ message }) => !said.has(message))];
}

/** What was perceived, with what the pictures showed. */
function withSights(perceived: Perceived, sights: ReadonlyMap<string, PictureDescription>): Perceived {
  const overlay = { ...perceived.overlay, pictures: Object.fromEntries(sights) };
  return { ...perceived, overlay, perception: perceptionOf(perceived.snapshot.items, overlay) };
}

/** What the visit lends its mind. */
function servicesOf({ parts, claim, signal }: Visit, { sights, calls, missed }: Looking): Services {
  const { store, metrics, eyes } = parts;
  const { token, memory } = claim;
  const record = async (call: ModelCall): Promise<void> => {
    metrics.asked({ ...call, costUsd: call.costUsd ?? 0, failure: call.error?.kind ?? null });
    try {
      await store.recordCall(token, call);
    } catch (error) {
      if (isDatabaseOutage(error)) throw error;
      // The books are at fault, and not the agent: its visit ends, and it is no crash.
      const message = `What a call of ${call.model} took could not be recorded: ${messageOf(error)}`;
      throw new MindUnrecordedError(message, { cause: error });
    }
  };
  const mayAsk = async (): Promise<boolean> =>
    modelShare(limitsOn(await memory.usedToday(0), claim.limits)) > 0;
  const recordSight = async (call: ModelCall): Promise<void> => {
    calls.push(call);
    await record(call);
  };
  return {
    signal,
    record,
    mayAskAgain: mayAsk,
    reserve: (texts) => store.reserve(token.tickId, texts),
    async look(pictures) {
      const seen = await eyes.see(pictures, {
        username: claim.self.username,
        signal,
        record: recordSight,
        mayAsk,
        missed: (itemId, reason) => void missed.set(itemId, reason),
      });
      for (const [itemId, sight] of seen) sights.set(itemId, sight);
      return seen;
    },
  };
}

/** The agent's and the fleet's limits, and how far they are used up. */
export function limitsOn(used: UsedToday, limits: Claim['limits']): Limit[] {
  return [
    ...limitsOf('agent', { ...limits, costUsd: null }, used.agent),
    ...limitsOf('fleet', fleetAmounts(used.fleetLimits), used.fleet),
  ];
}
