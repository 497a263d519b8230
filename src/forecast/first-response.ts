import type { EpochMs } from '../lib/clock.ts';
import { quantileOf } from './distribution.ts';
import type { Deed } from './notebook.ts';

/** How soon an agent likes or comments on what a person has posted. */
export interface FirstResponse {
  /** Posts of people while the fleet was there. */
  readonly posts: number;
  readonly answered: number;
  /** Minutes after which half of the posts have a response, and nine of ten; null where so many never get one. */
  readonly medianMinutes: number | null;
  readonly p90Minutes: number | null;
}

const minuteMs = 60_000;

/** @param peoplePosted when people posted what, by the item's id; what was there before `from` is left out */
export function firstResponse(
  peoplePosted: ReadonlyMap<string, EpochMs>,
  deeds: readonly Deed[],
  from: EpochMs,
): FirstResponse {
  const answeredAt = new Map<string, EpochMs>();
  for (const { targetId, at } of deeds) {
    if (targetId !== null && !answeredAt.has(targetId)) answeredAt.set(targetId, at);
  }
  const waits = [...peoplePosted]
    .filter(([, postedAt]) => postedAt >= from)
    .map(([id, postedAt]) => (answeredAt.get(id) ?? Number.POSITIVE_INFINITY) - postedAt)
    .toSorted((one, other) => one - other);
  const minutesAt = (share: number): number | null => {
    const wait = quantileOf(waits, share);
    return Number.isFinite(wait) ? wait / minuteMs : null;
  };
  return {
    posts: waits.length,
    answered: waits.filter(Number.isFinite).length,
    medianMinutes: minutesAt(0.5),
    p90Minutes: minutesAt(0.9),
  };
}
