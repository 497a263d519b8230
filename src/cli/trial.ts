import { setTimeout as pause } from 'node:timers/promises';
import { getTrial, type Trial } from '../api/models.ts';
import { FleetError } from '../lib/errors.ts';
import type { Cli } from './command.ts';

/** The trial did not end well: there is no plan, or no worker took it. */
export class TrialFailedError extends FleetError {
  readonly code = 'TRIAL_FAILED';
}

const pollMs = 500;
/** A worker that is there takes a trial at once; a model may think for ten minutes, twice. */
const longestWaitMs = 30_000;
const longestTrialMs = 1_300_000;

/**
 * Waits for the end of a trial that a worker makes.
 * @param label says what goes on
 * @throws {TrialFailedError} when no worker takes it, or it takes too long
 */
export async function endOfTrial(
  { client, showProgress }: Pick<Cli, 'client' | 'showProgress'>,
  trialId: string,
  label: string,
): Promise<Trial> {
  const progress = showProgress(label);
  const begun = Date.now();
  try {
    for (;;) {
      const trial = await client.ask(getTrial, { params: { id: trialId } });
      if (trial.status === 'cancelled') throw new TrialFailedError(trial.reason ?? 'It was called off.');
      if (trial.status === 'done' || trial.status === 'failed') return trial;
      const waited = Date.now() - begun;
      if (trial.status === 'waiting' && waited > longestWaitMs)
        throw new TrialFailedError('No worker has taken the trial; start one (npm run start:worker).');
      if (waited > longestTrialMs) throw new TrialFailedError('The trial takes longer than two calls may.');
      await pause(pollMs);
    }
  } finally {
    progress.end();
  }
}
