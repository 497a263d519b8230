import { joinSignals } from '../lib/abort.ts';
import { startElapsed } from '../lib/elapsed.ts';
import { FleetError } from '../lib/errors.ts';
import type { NoteOnSpan } from '../lib/tracing.ts';
import { keepLease } from './lease.ts';
import { openLedger } from './ledger.ts';
import { createStopwatch } from './stopwatch.ts';
import type { Visit, VisitParts, VisitRequest } from './visit.ts';

/** The visit took longer than it may. */
export class VisitDeadlineError extends FleetError {
  readonly code = 'VISIT_DEADLINE';

  constructor(visitMs: number) {
    super(`The visit took longer than ${visitMs / 1000} s and was given up.`);
  }
}

/**
 * Claims the agent for one visit: its tick is open, nobody else may work on it, and the claim is renewed until the visit
 * is disposed of. The visit's signal fires when its time is up, its lease is lost, or its worker stops.
 * @param note adds to the span of the whole visit
 * @returns null where there is nothing to do: see {@link VisitStore.claim}
 */
export async function claim(
  parts: VisitParts,
  { agentId, slot, signal }: VisitRequest,
  note: NoteOnSpan,
): Promise<Visit | null> {
  const { store, clock, timings, tracing } = parts;
  // Measured from before the question, so that this side never believes in the lease for longer than Postgres.
  const sinceAsked = startElapsed();
  const claimed = await tracing.span('claim', {}, () => store.claim({ agentId, slot }));
  if (claimed === null) return null;
  const { tickId, attempts } = claimed.token;
  const { username } = claimed.self;
  note({ 'fleet.tick.id': tickId, 'fleet.agent.username': username });
  const logger = parts.logger.child({ tickId, agentId, agent: username });
  logger.debug('Visit begun', { attempts });

  const ledger = openLedger(store, claimed, clock);
  const lease = keepLease({ renew: () => ledger.renew(timings.leaseMs), claimed: sinceAsked, timings });
  const ending = joinSignals(signal, lease.signal);
  const deadline = setTimeout(() => ending.abort(new VisitDeadlineError(timings.visitMs)), timings.visitMs);
  return {
    parts,
    claim: claimed,
    ledger,
    lease,
    stopwatch: createStopwatch(tracing),
    logger,
    signal: ending.signal,
    [Symbol.dispose]() {
      clearTimeout(deadline);
      ending.release();
      lease.stop();
    },
  };
}
