import type { Telemetry as BullTelemetry } from 'bullmq';
import type { Tracing } from '../lib/tracing.ts';

/** Traces in one process. */
export interface Telemetry {
  readonly tracing: Tracing;
  /** For BullMQ's queues, which jobs are added to. Undefined where nobody wants traces. */
  readonly queues: BullTelemetry | undefined;
  /** For BullMQ's workers. Undefined where nobody wants traces. */
  readonly workers: BullTelemetry | undefined;
  /** Sends what is left, for a moment at the most. */
  close(): Promise<void>;
}
