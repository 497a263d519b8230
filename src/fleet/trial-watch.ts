import type { Trial } from '../api/models.ts';
import { FleetError } from '../lib/errors.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { cancelledReason, isCancelled, saveTrial } from './trials.ts';

/** Milliseconds between two looks at whether the trial is still wanted, each of which notes how far it is. */
const lookEveryMs = 500;

/** An operator has called the trial off. */
export class TrialCancelledError extends FleetError {
  readonly code = 'TRIAL_CANCELLED';

  constructor() {
    super(cancelledReason);
  }
}

/** What the work of a trial is given. */
export interface Watch {
  /** Aborted when the trial is called off, or the worker stops. */
  readonly signal: AbortSignal;
  /** Notes how much is done, as a share of 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Does the work of a trial, notes its progress, and calls it off when an operator does.
 * @throws {TrialCancelledError} when an operator has called it off
 * @throws what the work throws, or what Redis says where the trial cannot be looked at
 */
export async function whileWatched<Result>(
  { redis, signal }: { readonly redis: FleetRedis; readonly signal: AbortSignal },
  trial: Trial,
  work: (watch: Watch) => Promise<Result>,
): Promise<Result> {
  if (await isCancelled(redis, trial.id)) throw new TrialCancelledError();
  const calledOff = new AbortController();
  let progress: number | null = null;
  let noted: number | null = null;
  let looking = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      if (await isCancelled(redis, trial.id)) calledOff.abort(new TrialCancelledError());
      if (progress === noted) return;
      noted = progress;
      await saveTrial(redis, { ...trial, progress });
    } catch (error) {
      // What cannot be saved need not be worked out.
      calledOff.abort(error);
    }
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, lookEveryMs);
  try {
    return await work({
      signal: AbortSignal.any([signal, calledOff.signal]),
      onProgress: (share) => {
        progress = Math.min(1, Math.max(0, share));
      },
    });
  } catch (error) {
    // Models say in their own words that they were called off.
    throw calledOff.signal.aborted ? calledOff.signal.reason : error;
  } finally {
    clearInterval(timer);
    // Its note of the progress must not come after the outcome.
    await looking;
  }
}
