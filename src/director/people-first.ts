import { longestWaitFactor } from '../people/standing.ts';
import { hoursInDay } from '../rhythm/multiplier.ts';

/** How long one post of a person waited for a person. Durations are fleet time, in seconds. */
export interface ObservedWait {
  /** 0–23, UTC: when it was posted. */
  readonly hour: number;
  readonly seconds: number;
  /** What ended the wait: a person's answer, or something else after which nobody looked: an agent's answer, or now. */
  readonly end: 'person' | 'other';
}

/** Below so many posts an hour of the day says nothing of its own. */
const enoughPosts = 20;
/** Posts that must still have been waiting at the target, so that what comes after it is known at all. */
const enoughAtTarget = 5;
/** Where fewer than so many are answered by people within twice the target, waiting longer helps nobody. */
const worthwhileShare = 0.5;
/** Of those whom people answer within twice the target: so many have been answered when the wait ends. */
const coveredShare = 0.8;

/**
 * How long a post of each hour of the day waits for people before an agent may answer, in seconds of fleet time: the
 * target, or longer where people do come, only later, and never more than twice the target.
 *
 * The share answered by people within a time, F(t), is estimated by Kaplan and Meier (JASA 53, 1958), because a post that
 * an agent answered says only that no person had come before. Posts of the held-out arm show what comes later. An hour
 * with at least 20 posts, 5 of them still waiting at the target, and F(2T) ≥ 0.5 waits until F(t) ≥ 0.8 · F(2T).
 * @returns 24 figures
 */
export function learntWaits(observed: readonly ObservedWait[], targetSeconds: number): readonly number[] {
  const byHour = Map.groupBy(observed, ({ hour }) => hour);
  return Array.from({ length: hoursInDay }, (_, hour) => learntWait(byHour.get(hour) ?? [], targetSeconds));
}

function learntWait(posts: readonly ObservedWait[], target: number): number {
  if (posts.length < enoughPosts) return target;
  if (posts.filter(({ seconds }) => seconds > target).length < enoughAtTarget) return target;
  const longest = target * longestWaitFactor;
  const curve = answeredWithin(posts).filter(({ seconds }) => seconds <= longest);
  const atLongest = curve.at(-1)?.share ?? 0;
  if (atLongest < worthwhileShare) return target;
  const covered = curve.find(({ share }) => share >= coveredShare * atLongest);
  return Math.ceil(Math.max(target, covered?.seconds ?? target));
}

/** F(t) at each answer of a person, ascending: the product-limit estimate. */
function answeredWithin(
  posts: readonly ObservedWait[],
): readonly { readonly seconds: number; readonly share: number }[] {
  const ascending = posts.toSorted((one, other) => one.seconds - other.seconds);
  const curve: { seconds: number; share: number }[] = [];
  let unanswered = 1;
  ascending.forEach(({ seconds, end }, index) => {
    if (end !== 'person') return;
    const stillWaiting = ascending.length - index;
    unanswered *= (stillWaiting - 1) / stillWaiting;
    curve.push({ seconds, share: 1 - unanswered });
  });
  return curve;
}
