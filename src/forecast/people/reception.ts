import type { EpochMs } from '../../lib/clock.ts';
import { quantileOf } from '../distribution.ts';
import type { Deed } from '../notebook.ts';
import type { TakenStep } from './director.ts';
import type { NotedPost } from './newcomers.ts';

/** How people fare in one week of a forecast. Shares are fractions. */
export interface WeekOfPeople {
  /** From 1 on. */
  readonly week: number;
  readonly posts: number;
  readonly newcomers: number;
  /** Posts that people answered first and within the target, of all. */
  readonly answeredByPeople: number | null;
  /** Of the agents: how many may be awake at the end of the week. */
  readonly awakeShare: number;
  /** Minutes until the first answer after which half, and nine of ten, of the first posts outside the held-out arm had one. */
  readonly medianMinutes: number | null;
  readonly p90Minutes: number | null;
  /** The agents' comments and replies, and the share of them that went to people. */
  readonly agentComments: number;
  readonly shareToPeople: number | null;
}

/** What becomes of newcomers, by the arm that they were randomised to. */
export interface ArmOfForecast {
  readonly newcomers: number;
  readonly answered: number;
  readonly cameBack: number;
}

/** How people fare, and how the fleet hands over to them. */
export interface Reception {
  readonly weeks: readonly WeekOfPeople[];
  readonly treatment: ArmOfForecast;
  readonly control: ArmOfForecast;
  /** First posts outside the held-out arm that anybody answered within the target and ten minutes, of all. */
  readonly answeredInTime: number | null;
  /** Minutes until the first answer after which half, and nine of ten, of these posts had one; null where so many never get one. */
  readonly medianMinutes: number | null;
  readonly p90Minutes: number | null;
  /** Instants are ISO 8601. */
  readonly steps: readonly { readonly at: string; readonly share: number; readonly reason: string }[];
}

export interface ReceptionParts {
  /** Oldest first. */
  readonly posts: readonly NotedPost[];
  readonly deeds: readonly Deed[];
  readonly steps: readonly TakenStep[];
  readonly from: EpochMs;
  readonly until: EpochMs;
  readonly targetSeconds: number;
}

const minuteMs = 60_000;
const weekMs = 7 * 24 * 60 * minuteMs;
/** An agent that was asked needs a moment. */
const graceMs = 10 * minuteMs;

/** Counts how people fared while the fleet was there. */
export function receptionOf(parts: ReceptionParts): Reception {
  const { from, until, steps, targetSeconds } = parts;
  const posts = parts.posts.filter(({ at }) => at >= from);
  const first = posts.filter(({ isFirst }) => isFirst);
  const targetMs = targetSeconds * 1000;
  const due = first.filter(
    ({ arm, isOptedOut, at }) => arm === 'treatment' && !isOptedOut && at + targetMs + graceMs <= until,
  );
  const inTime = due.filter(
    ({ at, firstAnswer }) => firstAnswer !== null && firstAnswer.at <= at + targetMs + graceMs,
  );
  const waits = waitsOf(due);
  const again = new Set(posts.filter(({ isFirst }) => !isFirst).map(({ author }) => author.username));
  const arm = (name: NotedPost['arm']): ArmOfForecast => {
    const those = first.filter((post) => post.arm === name);
    return {
      newcomers: those.length,
      answered: those.filter(({ firstAnswer }) => firstAnswer !== null).length,
      cameBack: those.filter(({ author }) => again.has(author.username)).length,
    };
  };
  return {
    weeks: weeksOf({ ...parts, posts }),
    treatment: arm('treatment'),
    control: arm('control'),
    answeredInTime: due.length === 0 ? null : inTime.length / due.length,
    medianMinutes: minutesAt(waits, 0.5),
    p90Minutes: minutesAt(waits, 0.9),
    steps: steps.map(({ at, share, reason }) => ({ at: new Date(at).toISOString(), share, reason })),
  };
}

function weeksOf({
  posts,
  deeds,
  steps,
  from,
  until,
  targetSeconds,
}: ReceptionParts): readonly WeekOfPeople[] {
  const owners = new Set(posts.map(({ id }) => id));
  const weeks = Math.ceil((until - from) / weekMs);
  return Array.from({ length: weeks }, (_, index) => {
    const [begins, ends] = [from + index * weekMs, from + (index + 1) * weekMs];
    const isInside = ({ at }: { readonly at: EpochMs }): boolean => at >= begins && at < ends;
    const own = posts.filter(isInside);
    const newcomers = own.filter(({ isFirst }) => isFirst);
    const spoken = deeds.filter(
      (deed) => isInside(deed) && (deed.kind === 'comment' || deed.kind === 'reply'),
    );
    const toPeople = spoken.filter(({ targetId }) => targetId !== null && owners.has(targetId));
    const byPeople = own.filter(
      ({ at, firstAnswer }) => firstAnswer?.by === 'person' && firstAnswer.at <= at + targetSeconds * 1000,
    );
    const waits = waitsOf(newcomers.filter(({ arm }) => arm === 'treatment'));
    return {
      week: index + 1,
      posts: own.length,
      newcomers: newcomers.length,
      answeredByPeople: shareOf(byPeople.length, own.length),
      awakeShare: steps.findLast(({ at }) => at < ends)?.share ?? 1,
      medianMinutes: minutesAt(waits, 0.5),
      p90Minutes: minutesAt(waits, 0.9),
      agentComments: spoken.length,
      shareToPeople: shareOf(toPeople.length, spoken.length),
    };
  });
}

/** How long posts waited for their first answer, in milliseconds, ascending; for ever where none came. */
function waitsOf(posts: readonly NotedPost[]): readonly number[] {
  return posts
    .map(({ at, firstAnswer }) => (firstAnswer?.at ?? Number.POSITIVE_INFINITY) - at)
    .toSorted((one, other) => one - other);
}

function minutesAt(waits: readonly number[], share: number): number | null {
  const wait = quantileOf(waits, share);
  return Number.isFinite(wait) ? wait / minuteMs : null;
}

function shareOf(count: number, all: number): number | null {
  return all === 0 ? null : count / all;
}
