import { type Elapsed, startElapsed } from '../lib/elapsed.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import type { VisitTimings } from './timings.ts';

/** The visit's claim is over, or so nearly over that nothing may be sent any more. */
export class LeaseLostError extends FleetError {
  readonly code = 'VISIT_LEASE_LOST';

  constructor(why: string) {
    super(`The visit lost its claim on the agent (${why}); another worker resumes it.`);
  }
}

/** A claim on an agent, as the worker that holds it knows it: by its own clock, without asking Postgres. */
export interface Lease {
  /** Fires with a {@link LeaseLostError}. */
  readonly signal: AbortSignal;
  /** True while an effect that is sent now arrives before another worker may claim the agent. */
  covers(): boolean;
  /** Ends the renewals. */
  stop(): void;
}

export interface LeaseParts {
  /** Makes the claim hold for another `leaseMs`; false when another worker has the agent by now. */
  readonly renew: () => Promise<boolean>;
  /** Measured from before the claim was asked for, so that this side never believes in it for longer than Postgres. */
  readonly claimed: Elapsed;
  readonly timings: Pick<VisitTimings, 'leaseMs' | 'marginMs'>;
  /** Replaced in tests. */
  readonly start?: () => Elapsed;
}

/** Renewals within one lease: one may fail, and the next still comes in time. */
const beatsPerLease = 3;

/** Keeps a claim alive for as long as the visit runs and this process can reach Postgres. */
export function keepLease({ renew, claimed, timings, start = startElapsed }: LeaseParts): Lease {
  const { leaseMs, marginMs } = timings;
  const lost = new AbortController();
  let sinceGrant = claimed;
  let beating = false;
  let lastFault = 'it was stopped for too long';

  const covers = (): boolean => !lost.signal.aborted && sinceGrant() < leaseMs - marginMs;
  const lose = (why: string): void => {
    clearInterval(timer);
    lost.abort(new LeaseLostError(why));
  };
  const renewOnce = async (): Promise<void> => {
    const asked = start();
    try {
      if (await renew()) sinceGrant = asked;
      else lose('another worker has claimed the agent');
    } catch (error) {
      // Postgres may be back before the lease is over.
      lastFault = messageOf(error);
    }
  };
  const beat = async (): Promise<void> => {
    if (!covers()) {
      lose(lastFault);
      return;
    }
    if (beating) return;
    beating = true;
    await renewOnce();
    beating = false;
  };
  const timer = setInterval(() => void beat(), Math.ceil(leaseMs / beatsPerLease));
  return { signal: lost.signal, covers, stop: () => clearInterval(timer) };
}
