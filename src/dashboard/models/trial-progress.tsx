import { sentenceFor } from '../http/errors.ts';
import classes from './trial-progress.module.css';
import type { StartedTrial } from './use-started-trial.ts';
import { waitingWords } from './use-trial.ts';

interface TrialProgressProps {
  readonly started: Pick<StartedTrial<never>, 'isUnderWay' | 'trial' | 'failure'>;
  /** What the worker does, as `The model writes`. */
  readonly work: string;
}

/** What a trial waits for, and why it failed; nothing once it went well. */
export function TrialProgress({ started: { isUnderWay, trial, failure }, work }: TrialProgressProps) {
  const reason = failure === null ? (trial?.status === 'failed' ? trial.reason : null) : sentenceFor(failure);
  return (
    <>
      {isUnderWay && (
        <p className={classes.note} role="status">
          {waitingWords(trial, work)}
        </p>
      )}
      {reason !== null && (
        <p className={classes.fault} role="alert">
          {reason}
        </p>
      )}
    </>
  );
}
