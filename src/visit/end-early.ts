import { setTimeout as pause } from 'node:timers/promises';
import type { NewActivity } from '../activity/activity.ts';
import { isDatabaseOutage } from '../db/outage.ts';
import { type FloimgFailure, isFloimgFailure } from '../floimg/index.ts';
import type { EpochMs } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import { MindError } from '../mind/errors.ts';
import { LeaseLostError } from './lease.ts';
import { VisitSupersededError } from './ledger.ts';
import { type Visit, VisitDeadlineError, type VisitParts, type VisitResult } from './visit.ts';

export interface EarlyEnd {
  /** What stopped the visit. */
  readonly error: unknown;
  /** True once the plan is on disk: then the tick stays open, to be carried on. */
  readonly decided: boolean;
}

/** Milliseconds between two tries to hand an agent back while Postgres is out; together less than a lease. */
const handBackPausesMs = [250, 500, 1_000, 2_000, 4_000, 8_000];

/**
 * Ends a visit that could not be finished: the agent is freed, so that its next visit goes on from what is on disk.
 * @throws the error itself where nobody foresaw it; the claim is then left to run out, which counts against the tick
 */
export async function endEarly(parts: VisitParts, visit: Visit, end: EarlyEnd): Promise<VisitResult> {
  const { error } = end;
  const waitMs = waitAfter(parts, error);
  if (error instanceof VisitSupersededError) {
    parts.logger.warn('The visit was taken over by another worker', { reason: error.message });
    return { end: 'superseded', failure: null };
  }
  try {
    if (visit.signal.aborted) return await calledOff(parts, visit, end);
    if (isFloimgFailure(error)) return await stoppedByFloimg(parts, visit, { ...end, error });
    if (error instanceof MindError) return await withoutPlan(parts, visit, error);
    if (isDatabaseOutage(error)) return await handBack(parts, visit, { error, waitMs });
    return await fault(parts, visit, error);
  } catch (second) {
    if (second instanceof VisitSupersededError) return { end: 'superseded', failure: null };
    if (isDatabaseOutage(second)) return handBack(parts, visit, { error: second, waitMs });
    throw second;
  }
}

/** The visit's own signal ended it: its worker stops, its time is up, or its lease is lost. */
async function calledOff(parts: VisitParts, visit: Visit, end: EarlyEnd): Promise<VisitResult> {
  const { reason } = visit.signal;
  parts.logger.warn('The visit was called off', { reason: messageOf(reason) });
  if (reason instanceof VisitDeadlineError && !end.decided) return withoutPlan(parts, visit, reason);
  if (reason instanceof VisitDeadlineError) await tellOfDeadline(parts, visit, reason);
  // Without a lease this changes nothing once another worker has begun, and otherwise spares the agent the wait.
  await visit.ledger.release(waitAfter(parts, end.error));
  return { end: reason instanceof LeaseLostError ? 'superseded' : 'suspended', failure: null };
}

async function tellOfDeadline(
  { store }: VisitParts,
  { claim }: Visit,
  reason: VisitDeadlineError,
): Promise<void> {
  await store.tell(activityOf(claim, 'error', `${reason.message} It goes on at the next one.`));
}

async function stoppedByFloimg(
  parts: VisitParts,
  visit: Visit,
  { error: failure, decided }: EarlyEnd & { readonly error: FloimgFailure },
): Promise<VisitResult> {
  switch (failure.kind) {
    case 'agent-allowance':
      return sleep(visit, failure);
    case 'gone':
    case 'invalid':
      // Of the gallery itself, or the account: waiting does not help, and the next visit begins afresh.
      if (!decided) return { ...(await withoutPlan(parts, visit, failure)), failure };
      break;
    default:
      break;
  }
  parts.logger.warn('The visit is put off', { reason: failure.message, kind: failure.kind });
  await visit.ledger.release(waitAfter(parts, failure));
  return { end: 'suspended', failure };
}

/** Milliseconds after which the tick may be carried on. */
function waitAfter({ timings }: VisitParts, error: unknown): number {
  if (!isFloimgFailure(error)) return 0;
  const asked = 'retryAfterMs' in error ? (error.retryAfterMs ?? 0) : 0;
  return error.outcome === 'unknown' ? Math.max(asked, timings.settleMs) : asked;
}

/** The agent's allowance on FloImg is used up: it stays running, and wakes by itself. */
async function sleep(
  { claim, ledger }: Visit,
  failure: FloimgFailure & { readonly resumeAt: EpochMs },
): Promise<VisitResult> {
  const reason = 'its allowance on FloImg Studio is used up';
  const until = new Date(failure.resumeAt).toISOString();
  const message = `${claim.self.name} sleeps until ${until}: ${reason}`;
  const slept = await ledger.sleep(
    { until: failure.resumeAt, reason },
    activityOf(claim, 'sleeping', message),
  );
  if (!slept) await ledger.release(0);
  return { end: 'suspended', failure };
}

/**
 * Nothing has reached the gallery, and waiting would not help: this tick is over, and the next one begins afresh.
 * An agent that fails again and again for one reason tells it once.
 */
async function withoutPlan(
  parts: VisitParts,
  { claim, ledger, stopwatch }: Visit,
  error: Error,
): Promise<VisitResult> {
  const { message } = error;
  parts.logger.warn('The visit failed before it had a plan', { reason: message });
  const isNews = (await parts.store.lastError(claim.token.agentId)) !== message;
  await ledger.finish({
    end: { outcome: 'failed', error: message, timings: stopwatch.timings },
    activities: isNews ? [activityOf(claim, 'error', `could not visit: ${message}`)] : [],
  });
  return { end: 'unplanned', failure: null };
}

/** Postgres is out: the agent is handed back as soon as it answers, and if that takes too long the lease runs out. */
async function handBack(
  { logger }: VisitParts,
  { ledger }: Visit,
  { error, waitMs }: { readonly error: unknown; readonly waitMs: number },
): Promise<VisitResult> {
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
  return { end: 'suspended', failure: null };
}

/** Nobody foresaw this: it may come back at every attempt, so the claim is not given back and counts as cut off. */
async function fault({ logger }: VisitParts, { ledger }: Visit, error: unknown): Promise<never> {
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
