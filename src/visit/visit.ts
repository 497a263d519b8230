import type { Floimg, FloimgFailure } from '../floimg/index.ts';
import type { Clock } from '../lib/clock.ts';
import { FleetError } from '../lib/errors.ts';
import type { AgentId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import type { Tracing } from '../lib/tracing.ts';
import type { WorkerMetrics } from '../metrics/worker-metrics.ts';
import type { Mind } from '../mind/mind.ts';
import type { BuildWorkflow } from '../mind/workflows/index.ts';
import type { FeedReader } from './feed-reader.ts';
import type { GallerySnapshot } from './gallery-snapshot.ts';
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
  readonly mind: Mind;
  readonly buildWorkflow: BuildWorkflow;
  readonly logger: Logger;
  readonly tracing: Tracing;
  readonly metrics: Pick<WorkerMetrics, 'acted' | 'asked'>;
  /** The gallery's public page of an item. */
  readonly itemUrl: (itemId: string) => string;
  readonly timings: VisitTimings;
}

/** Everything that one visit's steps share. */
export interface Visit {
  readonly claim: Claim;
  /** What the claim's recollection is about; null where nothing was known of the gallery yet. */
  readonly look: GallerySnapshot | null;
  readonly ledger: Ledger;
  readonly lease: Lease;
  readonly stopwatch: Stopwatch;
  /** Fires when the visit must end: out of time, without its lease, or without its worker. */
  readonly signal: AbortSignal;
}

/**
 * How a request for a visit ended: not begun; finished; over without a plan; left open for the agent's next visit; taken over by another
 * worker; or never to be tried again by itself, because it was cut off too often.
 */
export type VisitEnd = 'skipped' | 'finished' | 'unplanned' | 'suspended' | 'superseded' | 'quarantined';

export interface VisitResult {
  readonly end: VisitEnd;
  /** What FloImg refused, where that is why the visit ended as it did. */
  readonly failure: FloimgFailure | null;
}

/** A visit that took place, or the lack of one. */
export interface VisitReport extends VisitResult {
  /** The feed had been told that FloImg Studio is out when the visit began. */
  readonly studioOut: boolean;
}

/** The visit took longer than it may. */
export class VisitDeadlineError extends FleetError {
  readonly code = 'VISIT_DEADLINE';

  constructor(visitMs: number) {
    super(`The visit took longer than ${visitMs / 1000} s and was given up.`);
  }
}
