import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Trial } from '#api/models';
import { isOver, useTrial } from './use-trial.ts';

/** A trial that the page starts. */
export interface StartedTrial<Request> {
  readonly start: (request: Request) => void;
  /** A worker has been asked, and has not answered. */
  readonly isUnderWay: boolean;
  /** Undefined before one was started and read. */
  readonly trial: Trial | undefined;
  readonly wasStarted: boolean;
  /** Why it could not be started or read; null where it could. */
  readonly failure: Error | null;
}

/**
 * Starts trials, and waits for the last one.
 * @param begin asks the server for one
 */
export function useStartedTrial<Request>(
  begin: (request: Request) => Promise<{ readonly trialId: string }>,
): StartedTrial<Request> {
  const [trialId, setTrialId] = useState<string | null>(null);
  const starting = useMutation({ mutationFn: begin, onSuccess: ({ trialId: id }) => setTrialId(id) });
  const trial = useTrial(trialId);
  return {
    start: starting.mutate,
    isUnderWay: starting.isPending || (trialId !== null && !isOver(trial.data) && !trial.isError),
    trial: trial.data,
    wasStarted: trialId !== null,
    failure: starting.error ?? trial.error,
  };
}
