import type { TickOutcome } from '../db/entities/tick.ts';
import { joinSignals } from '../lib/abort.ts';
import type { EpochMs } from '../lib/clock.ts';
import { startElapsed } from '../lib/elapsed.ts';
import type { AgentId } from '../lib/ids.ts';
import type { NoteOnSpan } from '../lib/tracing.ts';
import type { ModelCall } from '../mind/mind.ts';
import { act } from './act.ts';
import { decide, type FreshDecision } from './decide.ts';
import { endEarly } from './end-early.ts';
import { itemIdsOf } from './gallery-snapshot.ts';
import { keepLease } from './lease.ts';
import { openLedger } from './ledger.ts';
import type { LedgerAction } from './ledger-rows.ts';
import type { Notice } from './notices.ts';
import { maxCrashes, quarantine } from './quarantine.ts';
import { createStopwatch } from './stopwatch.ts';
import type { Decided } from './store.ts';
import {
  type Visit,
  VisitDeadlineError,
  type VisitParts,
  type VisitReport,
  type VisitResult,
} from './visit.ts';
import { visitActivities } from './visit-activities.ts';

export type { VisitEnd, VisitParts, VisitReport } from './visit.ts';

export interface VisitRequest {
  readonly agentId: AgentId;
  /** When the tick was due; null carries an open tick on and opens none. */
  readonly slot: EpochMs | null;
  /** Fires when the worker stops, or has lost the job. */
  readonly signal: AbortSignal;
}

const plainSpan = {};
const skipped: VisitReport = { end: 'skipped', failure: null, studioOut: false };

/**
 * Runs one tick of one agent: claim → perceive → decide → act → record. Each step is on disk before the next begins,
 * so that a visit that was cut off goes on where it was.
 * @throws what nobody foresaw; the tick is left to its lease then, and counts as cut off
 */
export function runVisit(parts: VisitParts, request: VisitRequest): Promise<VisitReport> {
  return parts.tracing.span('visit', { attributes: { 'fleet.agent.id': request.agentId } }, async (note) => {
    const report = await claimAndRun(parts, request, note);
    note({ 'fleet.visit.end': report.end });
    return report;
  });
}

async function claimAndRun(parts: VisitParts, request: VisitRequest, note: NoteOnSpan): Promise<VisitReport> {
  const { agentId, slot } = request;
  const { store, feed, timings, tracing } = parts;
  const claimed = startElapsed();
  const look = feed.latest();
  const itemIds = look === null ? null : itemIdsOf(look.items);
  const claim = await tracing.span('claim', plainSpan, () => store.claim({ agentId, slot, itemIds }));
  if (claim === null) return skipped;
  const { tickId } = claim.token;
  note({ 'fleet.tick.id': tickId, 'fleet.agent.username': claim.self.username });
  const logger = parts.logger.child({ tickId, agentId, agent: claim.self.username });
  logger.debug('Visit begun', { attempts: claim.token.attempts });
  const ledger = openLedger(store, claim, parts.clock);
  const lease = keepLease({ renew: () => ledger.renew(timings.leaseMs), claimed, timings });
  const ending = joinSignals(request.signal, lease.signal);
  const timer = setTimeout(() => ending.abort(new VisitDeadlineError(timings.visitMs)), timings.visitMs);
  const visit: Visit = {
    claim,
    look,
    ledger,
    lease,
    stopwatch: createStopwatch(parts.tracing),
    signal: ending.signal,
  };
  try {
    const result = await runSteps({ ...parts, logger }, visit);
    logger.debug('Visit ended', { end: result.end, timings: visit.stopwatch.timings });
    return { ...result, studioOut: claim.studioOut };
  } finally {
    clearTimeout(timer);
    ending.release();
    lease.stop();
  }
}

async function runSteps(parts: VisitParts, visit: Visit): Promise<VisitResult> {
  const { claim } = visit;
  let decided: Decided | null = claim.decided;
  let notices: readonly Notice[] = [];
  try {
    if (claim.crashCount >= maxCrashes) return await quarantine(parts, visit);
    if (decided === null) {
      const fresh = await decideAndRecord(parts, visit);
      decided = fresh.record;
      notices = fresh.notices;
    }
    const actions = await carryOut(parts, visit);
    await finish(parts, visit, { decided, notices, actions });
    return { end: 'finished', failure: null };
  } catch (error) {
    return endEarly(parts, visit, { error, decided: decided !== null });
  }
}

async function decideAndRecord(
  parts: VisitParts,
  { claim, look, ledger, stopwatch, signal }: Visit,
): Promise<FreshDecision> {
  const { store, clock, mind, feed, buildWorkflow, floimg, metrics } = parts;
  const record = async (call: ModelCall): Promise<void> => {
    metrics.asked({ ...call, costUsd: call.costUsd ?? 0 });
    await store.recordCall(claim.token, call);
  };
  const decision = await decide(
    { store, clock, mind, feed, buildWorkflow, gallery: floimg.gallery, record },
    claim,
    { look, stopwatch, signal },
  );
  ledger.decide(decision.record);
  return decision;
}

/** @returns the actions as they ended */
async function carryOut(
  { floimg, clock, tracing }: VisitParts,
  { claim, ledger, lease, stopwatch, signal }: Visit,
): Promise<readonly LedgerAction[]> {
  const { username } = claim.self;
  await stopwatch.time('act', () =>
    act({ floimg, clock, tracing, ledger, username, signal, maySend: lease.covers }),
  );
  return ledger.actions;
}

interface Done {
  readonly decided: Decided;
  readonly notices: readonly Notice[];
  readonly actions: readonly LedgerAction[];
}

async function finish(
  parts: VisitParts,
  { claim, ledger, stopwatch }: Visit,
  { decided, notices, actions }: Done,
): Promise<void> {
  const { token, self } = claim;
  const agent = { id: token.agentId, name: self.name };
  await ledger.finish({
    end: { outcome: outcomeOf(actions), error: null, timings: stopwatch.timings },
    activities: visitActivities({ agent, tickId: token.tickId, decided, actions, itemUrl: parts.itemUrl }),
    notices,
  });
  parts.metrics.acted(actions);
}

function outcomeOf(actions: readonly LedgerAction[]): TickOutcome {
  if (actions.length === 0) return 'browsed';
  return actions.some(({ status }) => status === 'confirmed') ? 'acted' : 'failed';
}
