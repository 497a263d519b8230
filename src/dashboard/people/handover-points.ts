import type { DirectorFigures, DirectorState } from '#api/director';

/** One day of fleet time. Shares are fractions. */
export interface HandoverPoint {
  /** When it ended, in milliseconds since the epoch. */
  readonly at: number;
  /** Of the posts: how many people answered first and within the target; null where there were none. */
  readonly people: number | null;
  /** Of the agents: how many might be awake at its end; null where nobody knows any more. */
  readonly awake: number | null;
}

/**
 * The curve of the handover, oldest day first.
 * @param steps the latest ones, newest first
 * @param share of the agents that may be awake now
 */
export function handoverPoints(
  days: DirectorFigures['answeredByPeople']['days'],
  steps: DirectorState['steps'],
  share: number,
): readonly HandoverPoint[] {
  const last = days.length - 1;
  return days.map(({ until, share: people }, place) => {
    const at = Date.parse(until);
    const step = steps.find((taken) => Date.parse(taken.at) <= at);
    return { at, people, awake: place === last ? share : (step?.share ?? null) };
  });
}
