import type { Floimg, FloimgFailure } from '../floimg/index.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import type { Tracing } from '../lib/tracing.ts';
import type { WorkerMetrics } from '../metrics/worker-metrics.ts';
import type { Mind } from '../mind/mind.ts';
import type { BuildWorkflow } from '../mind/workflows/index.ts';
import type { Direction } from '../settings/director.ts';
import type { Eyes } from '../vision/eyes.ts';
import type { LookAtPicture } from '../vision/look.ts';
import type { FeedReader } from './feed-reader.ts';
import type { Lease } from './lease.ts';
import type { Ledger } from './ledger.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Claim, VisitStore } from './store.ts';
import type { VisitTimings } from './timings.ts';

/** What visits work with. */
export interface VisitParts {
  readonly store: VisitStore;
  /** Makes an agent's schedule match its status; called when a visit has taken it out. */
  readonly syncSchedule: (agentId: AgentId) => Promise<void>;
  readonly floimg: Floimg;
  readonly feed: FeedReader;
  readonly clock: Clock;
  /** What the director's settings, the fleet's seed and its pace are now. */
  readonly direction: () => Direction;
  readonly mind: Mind;
  readonly buildWorkflow: BuildWorkflow;
  /** Called with why FloImg refused a run for good: the image model may be missing. Never throws. */
  readonly noteImageRefusal?: (reason: string) => Promise<void>;
  /** Decides whether a finished picture is worth posting. */
  readonly lookAtPicture: LookAtPicture;
  /** Sees the pictures that an agent is about to speak of. */
  readonly eyes: Eyes;
  readonly logger: Logger;
  readonly tracing: Tracing;
  readonly metrics: Pick<WorkerMetrics, 'acted' | 'asked'>;
  /** The gallery's public page of an item; null where nobody has said where it is. */
  readonly itemUrl: (itemId: string) => string | null;
  readonly timings: VisitTimings;
}

export interface VisitRequest {
  readonly agentId: AgentId;
  /** When the tick was due; null resumes an open tick and opens none. */
  readonly slot: EpochMs | null;
  /** Fires when the worker stops, or has lost the job. */
  readonly signal: AbortSignal;
}

/** One visit under way, from its claim to its end: what is handed to each of its steps. */
export interface Visit extends Disposable {
  readonly parts: VisitParts;
  readonly claim: Claim;
  readonly ledger: Ledger;
  readonly lease: Lease;
  readonly stopwatch: Stopwatch;
  /** Names the agent and its tick in every line. */
  readonly logger: Logger;
  /** Fires when the visit must end: out of time, without its lease, or without its worker. */
  readonly signal: AbortSignal;
}

/**
 * How a request for a visit ended: not begun; finished; over without a plan; left open for the agent's next visit; taken over by another
 * worker; or never to be tried again by itself, because it has crashed too often.
 */
export type VisitEnd = 'skipped' | 'finished' | 'unplanned' | 'suspended' | 'superseded' | 'quarantined';

/** A visit that took place, or the lack of one. */
export interface VisitReport {
  readonly end: VisitEnd;
  /** What FloImg refused, where that is why the visit ended as it did. */
  readonly failure: FloimgFailure | null;
  /** Operators had been notified, when the visit began, that FloImg Studio is unavailable. */
  readonly studioOut: boolean;
}

/** @param failure what FloImg refused, where that is why the visit ends as it does */
export function reportOf(
  { claim, stopwatch, logger }: Visit,
  end: VisitEnd,
  failure: FloimgFailure | null = null,
): VisitReport {
  logger.debug('Visit ended', { end, timings: stopwatch.timings });
  return { end, failure, studioOut: claim.studioOut };
}
