import type { ActivityLog } from '../../activity/record.ts';
import type { TickOutcome } from '../../db/entities/tick.ts';
import type { Database } from '../../db/sql.ts';
import type { Floimg } from '../../floimg/index.ts';
import { isFloimgFailure } from '../../floimg/index.ts';
import type { Clock, EpochMs } from '../../lib/clock.ts';
import { messageOf } from '../../lib/errors.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { Logger } from '../../lib/logger.ts';
import type { Mind } from '../../mind/mind.ts';
import type { BuildWorkflow } from '../../mind/workflows/index.ts';
import { act } from './act.ts';
import { type Claim, claimVisit, type Decided } from './claim.ts';
import { decide } from './decide.ts';
import type { FeedReader } from './feed-reader.ts';
import { createLedger, type Ledger, type LedgerAction, VisitSupersededError } from './ledger.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { storyOf } from './story.ts';

export interface VisitParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly floimg: Floimg;
  readonly feed: FeedReader;
  readonly clock: Clock;
  readonly mind: Mind;
  readonly buildWorkflow: BuildWorkflow;
  readonly logger: Logger;
  /** Names this process in the trace. */
  readonly worker: string;
  /** The gallery's public page of an item. */
  readonly itemUrl: (itemId: string) => string;
}

export interface VisitRequest {
  readonly agentId: AgentId;
  /** When the tick was due. */
  readonly slot: EpochMs;
  readonly signal: AbortSignal;
}

/** How a request for a visit ended: not begun, finished, or left open for the agent's next visit. */
export type VisitEnd = 'skipped' | 'finished' | 'suspended';

/** A visit is given up after this long; the longest part of it is making an image. */
const visitDeadlineMs = 90_000;
/** A claim outlives the deadline, so that no second worker begins while the first may still act. */
const leaseMs = visitDeadlineMs + 30_000;

/** Everything that one visit's steps share. */
interface Visit {
  readonly claim: Claim;
  readonly ledger: Ledger;
  readonly stopwatch: Stopwatch;
  readonly signal: AbortSignal;
}

/**
 * Runs one tick of one agent: claim → perceive → decide → act → record. Each step is on disk before the next begins,
 * so that a visit that was cut off goes on where it was.
 */
export async function runVisit(parts: VisitParts, request: VisitRequest): Promise<VisitEnd> {
  const { agentId, slot } = request;
  const claim = await claimVisit(parts.database, { agentId, slot, worker: parts.worker, leaseMs });
  if (claim === null) return 'skipped';
  const { tickId } = claim.hold;
  const logger = parts.logger.child({ tickId, agentId, agent: claim.self.username });
  logger.debug('Visit begun', { attempts: claim.attempts });
  const visit: Visit = {
    claim,
    ledger: createLedger(parts.database, claim.hold),
    stopwatch: createStopwatch(),
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(visitDeadlineMs)]),
  };
  const end = await runSteps({ ...parts, logger }, visit);
  logger.info('Visit ended', { end, timings: visit.stopwatch.timings });
  return end;
}

async function runSteps(parts: VisitParts, visit: Visit): Promise<VisitEnd> {
  const { floimg, clock } = parts;
  const { claim, ledger, stopwatch, signal } = visit;
  let decided: Decided;
  try {
    decided = claim.decided ?? (await decideAndRecord(parts, visit));
  } catch (error) {
    // Nothing has reached the gallery: this tick is over, and the next one begins afresh.
    return endWithoutPlan(parts, visit, error);
  }
  try {
    const actions = await ledger.actions();
    await stopwatch.time('act', () =>
      act({ floimg, clock, ledger, username: claim.self.username, signal }, actions),
    );
    await finish(parts, visit, decided, await ledger.actions());
    return 'finished';
  } catch (error) {
    return suspend(parts, visit, error);
  }
}

async function decideAndRecord(
  parts: VisitParts,
  { claim, ledger, stopwatch, signal }: Visit,
): Promise<Decided> {
  const { database: sql, mind, feed, buildWorkflow, floimg } = parts;
  const decision = await decide({ sql, mind, feed, buildWorkflow, gallery: floimg.gallery }, claim, {
    stopwatch,
    signal,
  });
  await ledger.recordDecision(decision);
  return decision;
}

async function finish(
  parts: VisitParts,
  { claim, ledger, stopwatch }: Visit,
  decided: Decided,
  actions: readonly LedgerAction[],
): Promise<void> {
  const { hold, self } = claim;
  const agent = { id: hold.agentId, name: self.name };
  await parts.activityLog.commit(async (sql) => {
    await ledger.finish(sql, { outcome: outcomeOf(actions), error: null, timings: stopwatch.timings });
    const activities = storyOf({ agent, tickId: hold.tickId, decided, actions, itemUrl: parts.itemUrl });
    return { result: undefined, activities };
  });
}

function outcomeOf(actions: readonly LedgerAction[]): TickOutcome {
  if (actions.length === 0) return 'browsed';
  return actions.some(({ status }) => status === 'confirmed') ? 'acted' : 'failed';
}

async function endWithoutPlan(
  parts: VisitParts,
  { claim, ledger, stopwatch }: Visit,
  error: unknown,
): Promise<VisitEnd> {
  if (error instanceof VisitSupersededError) throw error;
  const { hold, self } = claim;
  const reason = messageOf(error);
  parts.logger.warn('The visit failed before it had a plan', { reason });
  await parts.activityLog.commit(async (sql) => {
    await ledger.finish(sql, { outcome: 'failed', error: reason, timings: stopwatch.timings });
    const agent = { id: hold.agentId, name: self.name };
    const message = `could not visit: ${reason}`;
    return { result: undefined, activities: [{ agent, tickId: hold.tickId, type: 'error', message }] };
  });
  return 'finished';
}

/** Leaves the tick open: what is planned or sent is in the ledger, and the agent's next visit goes on from there. */
async function suspend({ logger }: VisitParts, { ledger }: Visit, error: unknown): Promise<VisitEnd> {
  if (!isFloimgFailure(error)) throw error;
  logger.warn('The visit is put off', { reason: error.message, kind: error.kind });
  await ledger.release();
  return 'suspended';
}
