import { definitionOf } from '../actions/index.ts';
import type { NewActivity } from '../activity/activity.ts';
import type { ActionStatus } from '../db/entities/action.ts';
import type { Clock } from '../lib/clock.ts';
import { FleetError } from '../lib/errors.ts';
import type { ActionId, TickId } from '../lib/ids.ts';
import { toPostgresText } from '../lib/postgres-text.ts';
import type { Approach } from '../people/caps.ts';
import { assertFollows, isSettled, LedgerTransitionError } from './action-states.ts';
import type { DecisionRecord, LedgerAction, NewAction, Settlement } from './ledger-rows.ts';
import type { Notice } from './notices.ts';
import type { AgentSleep, Claim, TickEnd, TickWrite, VisitCounts, VisitStore, Written } from './store.ts';

/** Another worker holds the agent now, so this visit may write nothing more and must have no further effect. */
export class VisitSupersededError extends FleetError {
  readonly code = 'VISIT_SUPERSEDED';

  constructor(tickId: TickId) {
    super(`Tick ${tickId} was taken over by another worker, because this one held it for too long.`);
  }
}

/** How a tick ends, and the activities of it. */
export interface LedgerEnding {
  readonly end: TickEnd;
  readonly activities: readonly NewActivity[];
  readonly notices?: readonly Notice[];
  readonly takeOut?: { readonly reason: string; readonly activity: NewActivity };
}

/**
 * The durable side of one visit. It knows the tick's actions as they stand and writes what has changed, so that one
 * write carries as much as can wait for it: what must be on disk before the next step is there when the method
 * resolves, and the rest is there before any further effect leaves and before the tick ends. Methods that write throw
 * {@link VisitSupersededError} once another worker has taken over.
 */
export interface Ledger {
  /** As they stand. */
  readonly actions: readonly LedgerAction[];
  /** True once there is a plan: then an interrupted tick stays open, to be resumed. */
  readonly hasPlan: boolean;
  /** Keeps perception, plan and planned actions; on disk before the first effect. */
  record(decision: DecisionRecord): void;
  /**
   * planned or sent → sent, on disk before the effect leaves.
   * @returns false where it must not leave: the agent has such a like already, or a cap or its person forbids it
   */
  markSent(id: ActionId): Promise<boolean>;
  /** sent → planned, after a send at which nothing happened; it stays sent where an earlier send is in doubt. */
  takeBackSent(id: ActionId): Promise<void>;
  /** On disk before a workflow is asked for, because each run may cost money. */
  markImageRun(id: ActionId): Promise<void>;
  /** After a run that did not take place. */
  takeBackImageRun(id: ActionId): Promise<void>;
  /** On disk at once, because the image was paid for. */
  recordImage(id: ActionId, imageUrl: string): Promise<void>;
  /** As `recordImage`, for whoever has taken the visit over; an image that is recorded already stays. */
  leaveImage(id: ActionId, imageUrl: string): Promise<void>;
  /** planned or sent → confirmed, failed or abandoned; on disk with the next write. */
  settle(id: ActionId, settlement: Settlement): void;
  /** Abandons whatever is planned or sent; on disk with the next write. */
  abandonUnsettled(reason: string): void;
  /** Ends the tick, counts what was done, frees the agent and adds to the feed. */
  endTick(ending: LedgerEnding): Promise<void>;
  /** Makes the claim hold for so many more milliseconds; false when another worker has taken over. */
  renew(leaseMs: number): Promise<boolean>;
  /** Frees the agent and leaves the tick open; nobody resumes it before so many milliseconds have passed. */
  release(waitMs: number): Promise<void>;
  /** Frees the agent, leaves the tick open, lets the agent sleep and adds the activity. False when it does not run any more. */
  sleep(sleep: AgentSleep, activity: NewActivity): Promise<boolean>;
  /** Notes with the tick what went wrong, for the case that it never ends. */
  noteFault(error: string): Promise<void>;
}

/** `again`: a visit before has come to the same point, and may have crashed there. */
type Progress = 'further' | 'again';

/** Opens the ledger of a claimed tick. */
export function openLedger(store: VisitStore, claim: Claim, clock: Clock): Ledger {
  const { token, crashCount } = claim;
  const rows = new Map((claim.decided?.actions ?? []).map((action) => [action.id, action]));
  /** Those that are not on disk yet, and what they reserve there. */
  const added = new Map<ActionId, Approach | null>();
  const changed = new Set<ActionId>();
  let decision: DecisionRecord | null = null;
  let isFirst = claim.decided === null;
  let hasPlan = claim.decided !== null;
  let toReset = crashCount > 0;

  const row = (id: ActionId): LedgerAction => {
    const known = rows.get(id);
    if (known === undefined) throw new RangeError(`Action ${id} is none of tick ${token.tickId}.`);
    return known;
  };
  const change = (id: ActionId, changes: Partial<LedgerAction>): void => {
    rows.set(id, { ...row(id), ...changes });
    if (!added.has(id)) changed.add(id);
  };
  const go = (id: ActionId, to: ActionStatus, changes: Partial<LedgerAction>): void => {
    assertFollows(row(id), to);
    change(id, { ...changes, status: to });
  };
  /** An image is made for an action that is still to be sent. */
  const changeImage = (
    id: ActionId,
    changes: Partial<LedgerAction>,
    progress: Progress = 'further',
  ): Promise<void> => {
    if (isSettled(row(id).status)) throw new LedgerTransitionError(id, row(id).status, 'given an image');
    change(id, changes);
    return write(progress);
  };
  const unwritten = (): TickWrite => ({
    token,
    isFirst,
    decision,
    added: [...added].map(([id, approach]) => ({ ...row(id), approach })),
    changed: [...changed].map(row),
  });
  const isWritten = (): boolean => decision === null && added.size === 0 && changed.size === 0;
  const noteWritten = (written: Written): void => {
    if (written.state === 'superseded') throw new VisitSupersededError(token.tickId);
    for (const id of written.refused) rows.delete(id);
    isFirst = false;
    decision = null;
    added.clear();
    changed.clear();
  };
  /** Writes what has changed, and resets the crash count where the tick got further. */
  const write = async (progress: Progress = 'further'): Promise<void> => {
    if (isWritten()) return;
    noteWritten(await store.record(unwritten()));
    if (!toReset || progress === 'again') return;
    await store.resetCrashCount(token);
    toReset = false;
  };

  return {
    get actions() {
      return [...rows.values()];
    },
    get hasPlan() {
      return hasPlan;
    },
    record(made) {
      decision = made;
      hasPlan = true;
      for (const action of withoutSecondLikes(made.actions)) {
        rows.set(action.id, planned(action));
        added.set(action.id, action.approach);
      }
    },
    async markSent(id) {
      // A write for another action may have kept it out.
      if (!rows.has(id)) return false;
      const { attempts, sentAt } = row(id);
      go(id, 'sent', { attempts: attempts + 1, sentAt: sentAt ?? clock.now() });
      await write(attempts === 0 ? 'further' : 'again');
      return rows.has(id);
    },
    async takeBackSent(id) {
      const { attempts, sentAt } = row(id);
      assertFollows(row(id), 'planned');
      if (attempts === 1) go(id, 'planned', { attempts: 0, sentAt: null });
      else go(id, 'sent', { attempts: attempts - 1, sentAt });
      await write();
    },
    async markImageRun(id) {
      const { imageRuns } = row(id);
      await changeImage(id, { imageRuns: imageRuns + 1 }, imageRuns === 0 ? 'further' : 'again');
    },
    takeBackImageRun: async (id) => changeImage(id, { imageRuns: row(id).imageRuns - 1 }),
    recordImage: async (id, imageUrl) => changeImage(id, { imageUrl }),
    leaveImage: (id, imageUrl) => store.leaveImage(id, imageUrl),
    settle(id, { status, resultId, error }) {
      go(id, status, {
        resultId,
        error: error === null ? null : toPostgresText(error),
        settledAt: clock.now(),
      });
    },
    abandonUnsettled(reason) {
      for (const { id, status } of rows.values()) {
        if (!isSettled(status))
          go(id, 'abandoned', { error: toPostgresText(reason), settledAt: clock.now() });
      }
    },
    async endTick({ end, activities, notices = [], takeOut }) {
      const counts = countsOf([...rows.values()]);
      const agent = { id: token.agentId, name: claim.self.name };
      const ending = { ...unwritten(), agent, end, counts, activities, notices };
      noteWritten(await store.endTick(takeOut === undefined ? ending : { ...ending, takeOut }));
    },
    renew: (leaseMs) => store.renew(token, leaseMs),
    async release(waitMs) {
      try {
        await write();
      } catch (error) {
        // Whoever has taken over has the agent already.
        if (error instanceof VisitSupersededError) return;
        throw error;
      }
      await store.release(token, waitMs);
    },
    async sleep(sleep, activity) {
      await write();
      return store.sleep(token, sleep, activity);
    },
    async noteFault(error) {
      await write();
      if (!(await store.noteFault(token, error))) throw new VisitSupersededError(token.tickId);
    },
  };
}

/** One like of an item is all there can be: the second would take it back. */
function withoutSecondLikes(actions: readonly NewAction[]): readonly NewAction[] {
  const likes = new Set<string | null>();
  return actions.filter(({ kind, targetId }) => {
    if (kind !== 'like') return true;
    const first = !likes.has(targetId);
    likes.add(targetId);
    return first;
  });
}

function planned({ approach: _reserved, ...action }: NewAction): LedgerAction {
  return {
    ...action,
    status: 'planned',
    attempts: 0,
    imageUrl: null,
    imageRuns: 0,
    resultId: null,
    error: null,
    sentAt: null,
    settledAt: null,
  };
}

function countsOf(actions: readonly LedgerAction[]): VisitCounts {
  const counts = { posts: 0, comments: 0, likes: 0, imageRuns: 0 };
  for (const action of actions) {
    counts.imageRuns += action.imageRuns;
    if (action.status === 'confirmed') counts[definitionOf(action).counter] += 1;
  }
  return counts;
}
