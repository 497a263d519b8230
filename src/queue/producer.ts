import type { JobsOptions } from 'bullmq';
import type { JobContract } from './contracts.ts';
import type { Queues } from './queues.ts';

/** Jobs added to Redis in one round trip. */
const chunkSize = 1000;

export interface EnqueueOptions {
  /** A job with the same id that still waits or runs makes this one unnecessary. */
  readonly jobId?: string;
  /** How often the job is tried in all; the pause between two tries doubles from one second. */
  readonly attempts?: number;
  /** Milliseconds until the job is due. */
  readonly delayMs?: number;
}

/** Adds one job for each payload. */
export async function enqueue<Payload>(
  queues: Queues,
  contract: JobContract<Payload>,
  payloads: readonly { readonly data: Payload; readonly options?: EnqueueOptions }[],
): Promise<void> {
  for (let from = 0; from < payloads.length; from += chunkSize) {
    const jobs = payloads.slice(from, from + chunkSize).map(({ data, options = {} }) => ({
      name: contract.name,
      data,
      opts: jobOptions(options),
    }));
    await queues[contract.queue].addBulk(jobs);
  }
}

function jobOptions({ jobId, attempts = 1, delayMs = 0 }: EnqueueOptions): JobsOptions {
  return {
    // A finished job that were kept would stand in the way of the next one with its id.
    ...(jobId === undefined ? {} : { jobId, removeOnComplete: true, removeOnFail: true }),
    attempts,
    delay: delayMs,
    backoff: { type: 'exponential', delay: 1000 },
  };
}
