import type { DirectorSettings } from '../settings/director.ts';
import { type Answered, type AnsweredByPeople, shareOf } from './answered-by-people.ts';

/** How often the share of agents awake is decided on, and by how much of the past; in seconds of fleet time. */
export interface HandoverTimes {
  readonly periodSeconds: number;
  readonly windowSeconds: number;
}

/** The share of the agents that may be awake from now on, and why, as operators read it. */
export interface Step {
  readonly share: number;
  readonly reason: string;
}

/** Agents step back slowly and return faster, because a newcomer who is ignored does not come again. */
const stepDown = 0.08;
const stepUp = 0.12;
/** Nothing changes while people answer so much more, or less, than is healthy. */
const slack = 0.05;
/** With fewer posts of people in the window nothing is decided. */
export const enoughPosts = 5;

/**
 * The next step of the handover, or null where the share stays. With p the share of people's posts that people answered
 * first and within the target, over the window:
 *
 * - p ≥ healthyShare + 0.05 (or 1): the share falls by 0.08, down to the floor, unless a category with enough posts of its
 *   own has p < healthyShare − 0.05;
 * - p < healthyShare − 0.05 (or 0 where that is below): the share rises by 0.12, up to 1;
 * - in between, and with too few posts in the window, nothing changes.
 */
export function nextStep(
  current: number,
  measured: AnsweredByPeople,
  { handover }: Pick<DirectorSettings, 'handover'>,
): Step | null {
  const { healthyShare, floor } = handover;
  if (current < floor) return { share: floor, reason: `the floor is ${percent(floor)} of the agents` };
  const answered = shareOf(measured);
  if (answered === null || measured.posts < enoughPosts) return null;
  if (answered < healthyShare - slack) {
    const share = rounded(Math.min(1, current + stepUp));
    return share === current ? null : { share, reason: tooFew(measured, healthyShare) };
  }
  if (answered < Math.min(healthyShare + slack, 1) || lagging(measured, healthyShare) !== null) return null;
  const share = rounded(Math.max(floor, current - stepDown));
  return share === current ? null : { share, reason: enough(measured, healthyShare) };
}

/** The step to what an operator has set by hand, or null where it holds already. */
export function overrideStep(current: number, wanted: number): Step | null {
  if (current === wanted) return null;
  return { share: wanted, reason: `an operator set ${percent(wanted)} by hand` };
}

/** The category that keeps agents from stepping back: the one that people look after worst. */
export function lagging({ categories }: AnsweredByPeople, healthyShare: number): string | null {
  let worst: { readonly category: string; readonly share: number } | null = null;
  for (const [category, counts] of categories) {
    const share = shareOf(counts) ?? 1;
    if (share < healthyShare - slack && share < (worst?.share ?? 1)) worst = { category, share };
  }
  return worst?.category ?? null;
}

function enough(measured: Answered, healthyShare: number): string {
  return `people answered ${counted(measured)} within the target, and ${percent(healthyShare)} is healthy; agents step back`;
}

function tooFew(measured: Answered, healthyShare: number): string {
  return `people answered only ${counted(measured)} within the target, and ${percent(healthyShare)} is healthy; agents return`;
}

function counted({ posts, byPeople }: Answered): string {
  return `${byPeople} of ${posts} posts`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** Steps add up to round figures. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
