import { setTimeout as pause } from 'node:timers/promises';
import type { NewActivity } from '../activity/activity.ts';
import { isDatabaseOutage } from '../db/outage.ts';
import { type FloimgFailure, isFloimgFailure } from '../floimg/index.ts';
import type { EpochMs } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import { MindError } from '../mind/errors.ts';
import { VisitDeadlineError } from './claim.ts';
import { LeaseLostError } from './lease.ts';
import { VisitSupersededError } from './ledger.ts';
import { takeOut } from './quarantine.ts';
import { reportOf, type Visit, type VisitReport } from './visit.ts';

/** Milliseconds between two tries to hand an agent back while Postgres is unavailable; together less than a lease. */
const handBackPausesMs = [250, 500, 1_000, 2_000, 4_000, 8_000];

/**
 * Ends a visit that could not be finished: the agent is freed, so that its next visit resumes from what is on disk.
 * @throws the error itself where nobody foresaw it; the claim is then left to run out, which counts as a crash
 */
export async function endEarly(visit: Visit, error: unknown): Promise<VisitReport> {
  if (error instanceof VisitSupersededError) {
    visit.logger.warn('The visit was taken over by another worker', { reason: error.message });
    return reportOf(visit, 'superseded');
  }
  const waitMs = waitAfter(visit, error);
  try {
    if (visit.signal.aborted) return await calledOff(visit, error);
    if (isFloimgFailure(error)) return await stoppedByFloimg(visit, error);
    if (error instanceof MindError) return await withoutPlan(visit, error);
    if (isDatabaseOutage(error)) return await handBack(visit, error, waitMs);
    return await fault(visit, error);
  } catch (second) {
    if (second instanceof VisitSupersededError) return reportOf(visit, 'superseded');
    if (isDatabaseOutage(second)) return handBack(visit, second, waitMs);
    throw second;
  }
}

/** The visit's own signal ended it: its worker stops, its time is up, or its lease is lost. */
async function calledOff(visit: Visit, error: unknown): Promise<VisitReport> {
  const { reason } = visit.signal;
  visit.logger.warn('The visit was called off', { reason: messageOf(reason) });
  if (reason instanceof VisitDeadlineError) {
    if (!visit.ledger.hasPlan) return withoutPlan(visit, reason);
    const message = `${reason.message} The next one resumes it.`;
    await visit.parts.store.announce(activityOf(visit.claim, 'error', message));
  }
  // Without a lease this changes nothing once another worker has begun, and otherwise spares the agent the wait.
  await visit.ledger.release(waitAfter(visit, error));
  return reportOf(visit, reason instanceof LeaseLostError ? 'superseded' : 'suspended');
}

async function stoppedByFloimg(visit: Visit, failure: FloimgFailure): Promise<VisitReport> {
  switch (failure.kind) {
    case 'agent-allowance':
      return sleep(visit, failure);
    case 'unsendable-username':
      return takeOut(visit, failure.message, failure);
    case 'agent-refused':
      // An account that may not even look is suspended; where only an action was refused, the visit has gone on.
      if (!visit.ledger.hasPlan) return takeOut(visit, failure.message, failure);
      break;
    case 'gone':
    case 'invalid':
      // Of the gallery itself, or the account: waiting does not help, and the next visit begins afresh.
      if (!visit.ledger.hasPlan) return { ...(await withoutPlan(visit, failure)), failure };
      break;
    default:
      break;
  }
  visit.logger.warn('The visit is postponed', { reason: failure.message, kind: failure.kind });
  await visit.ledger.release(waitAfter(visit, failure));
  return reportOf(visit, 'suspended', failure);
}

/** Milliseconds after which the tick may be resumed. */
function waitAfter({ parts: { timings } }: Visit, error: unknown): number {
  if (!isFloimgFailure(error)) return 0;
  const asked = 'retryAfterMs' in error ? (error.retryAfterMs ?? 0) : 0;
  return error.outcome === 'unknown' ? Math.max(asked, timings.settleMs) : asked;
}

/** The agent's allowance on FloImg is used up: it stays running, and wakes by itself. */
async function sleep(
  visit: Visit,
  failure: FloimgFailure & { readonly resumeAt: EpochMs },
): Promise<VisitReport> {
  const { claim, ledger } = visit;
  const reason = 'its allowance on FloImg Studio is used up';
  const until = new Date(failure.resumeAt).toISOString();
  const message = `${claim.self.name} sleeps until ${until}: ${reason}`;
  const slept = await ledger.sleep(
    { until: failure.resumeAt, reason },
    activityOf(claim, 'sleeping', message),
  );
  if (!slept) await ledger.release(0);
  return reportOf(visit, 'suspended', failure);
}

/**
 * Nothing has reached the gallery, and waiting would not help: this tick is over, and the next one begins afresh.
 * An agent that fails again and again for one reason has one activity.
 */
async function withoutPlan(visit: Visit, { message }: Error): Promise<VisitReport> {
  const { parts, claim, ledger, stopwatch, logger } = visit;
  logger.warn('The visit failed before it had a plan', { reason: message });
  const isNews = (await parts.store.lastError(claim.token.agentId)) !== message;
  await ledger.endTick({
    end: { outcome: 'failed', error: message, timings: stopwatch.timings },
    activities: isNews ? [activityOf(claim, 'error', `could not visit: ${message}`)] : [],
  });
  return reportOf(visit, 'unplanned');
}

/** Postgres is unavailable: the agent is handed back as soon as it answers, and if that takes too long the lease runs out. */
async function handBack(visit: Visit, error: unknown, waitMs: number): Promise<VisitReport> {
  const { ledger, logger } = visit;
  logger.error('The visit cannot be recorded', { reason: messageOf(error) });
  for (const pauseMs of handBackPausesMs) {
    try {
      await ledger.release(waitMs);
      break;
    } catch (again) {
      if (!isDatabaseOutage(again)) throw again;
      await pause(pauseMs);
    }
  }
  return reportOf(visit, 'suspended');
}

/** Nobody foresaw this: it may come back at every attempt, so the claim is not given back and counts as a crash. */
async function fault({ ledger, logger }: Visit, error: unknown): Promise<never> {
  logger.error('The visit failed', {
    reason: messageOf(error),
    stack: error instanceof Error ? error.stack : null,
  });
  await ledger.noteFault(messageOf(error));
  throw error;
}

function activityOf(
  { token, self }: Visit['claim'],
  type: NewActivity['type'],
  message: string,
): NewActivity {
  return { agent: { id: token.agentId, name: self.name }, tickId: token.tickId, type, message };
}
