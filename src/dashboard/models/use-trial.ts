import { useQuery } from '@tanstack/react-query';
import { getTrial, type Trial } from '#api/models';
import { ask } from '../http/client.ts';

const pollMs = 700;

/** Under which a trial is kept. */
export const trialKey = (id: string | null) => ['trials', id] as const;

/** A trial that a worker makes, asked for until it is over; null while there is none. */
export function useTrial(id: string | null) {
  return useQuery({
    queryKey: trialKey(id),
    queryFn: ({ signal }) => ask(getTrial, { params: { id: id ?? '' }, signal }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (isOver(state.data) || state.error !== null ? false : pollMs),
  });
}

export function isOver(trial: Trial | undefined): boolean {
  return trial !== undefined && trial.status !== 'waiting' && trial.status !== 'running';
}

/** @param work what the worker does, as `A worker asks the models` */
export function waitingWords(trial: Trial | undefined, work: string): string {
  return trial?.status === 'running' ? `${work} …` : 'Waiting for a worker …';
}
