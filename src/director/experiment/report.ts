import { confidenceSequence, firstLook, type Outcome } from './confidence-sequence.ts';
import { type Method, newcomersNeeded, powerOf } from './sample-size.ts';
import { type Interval, newcombe, type ShareOf } from './share-interval.ts';

/** Days of fleet time within which a second post counts. */
export const windows = [7, 30] as const;
export type Window = (typeof windows)[number];

/** One newcomer as he was randomised. */
export interface Newcomer {
  readonly arm: Outcome['arm'];
  readonly holdoutShare: number;
  /** Whether he posted again within the days; null while they have not passed. */
  readonly secondPostWithin: Readonly<Record<Window, boolean | null>>;
}

/** The difference of shares that the experiment is to find: what an operator would still call worth having. */
export const differenceToFind = 0.05;
/** Newcomers who come back without an answer (E. Joyce and R. Kraut, JCMC 11, 2006), while too few are held out to say. */
export const publishedBase = 0.44;
/** From so many held-out newcomers on their own share takes the place of the published one. */
const newcomersForBase = 50;

/** Of those whose days have passed. */
export interface Returned extends Omit<ShareOf, 'eligible'> {
  readonly eligible: number;
  /** Null where nobody's days have passed. */
  readonly share: number | null;
}

export interface ArmReport {
  readonly newcomers: number;
  readonly secondPostWithin7Days: Returned;
  readonly secondPostWithin30Days: Returned;
}

export interface Difference {
  readonly window: Window;
  /** Treatment − control as a fraction; null where an arm is empty. */
  readonly points: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly method: Method;
}

export interface ExperimentReport {
  readonly arms: { readonly treatment: ArmReport; readonly control: ArmReport };
  readonly difference: Difference;
  /** To find {@link differenceToFind} with the newcomers so far, 0 to 1. */
  readonly power: number;
  readonly newcomersStillNeeded: number;
  /** At the present rate; null where nobody comes. */
  readonly weeksStillNeeded: number | null;
}

export interface ReportRequest {
  /** The share of those who come from now on. */
  readonly holdoutShare: number;
  readonly method: Method;
  readonly window: Window;
  /** Newcomers a week of fleet time. */
  readonly weeklyNewcomers: number;
}

/**
 * Compares the arms as they were randomised (intention to treat): nobody is left out because no agent reached him.
 * @param newcomers in the order in which they were randomised
 */
export function reportOn(newcomers: readonly Newcomer[], request: ReportRequest): ExperimentReport {
  const { holdoutShare, method, window, weeklyNewcomers } = request;
  const arms = { treatment: armReport(newcomers, 'treatment'), control: armReport(newcomers, 'control') };
  const outcomes = newcomers.flatMap(({ secondPostWithin, ...newcomer }): Outcome[] => {
    const cameBack = secondPostWithin[window];
    return cameBack === null ? [] : [{ ...newcomer, cameBack }];
  });
  const plan = { holdoutShare, base: baseOf(arms.control, window), difference: differenceToFind };
  const isPossible = holdoutShare > 0 && holdoutShare < 1;
  const stillNeeded = isPossible ? Math.max(0, newcomersNeeded(plan, method) - outcomes.length) : 0;
  return {
    arms,
    difference: differenceOf(arms, outcomes, request),
    power: isPossible ? powerOf(plan, outcomes.length, method) : 0,
    newcomersStillNeeded: stillNeeded,
    weeksStillNeeded: weeklyNewcomers > 0 ? stillNeeded / weeklyNewcomers : null,
  };
}

function armReport(newcomers: readonly Newcomer[], arm: Outcome['arm']): ArmReport {
  const those = newcomers.filter((newcomer) => newcomer.arm === arm);
  return {
    newcomers: those.length,
    secondPostWithin7Days: returned(those, 7),
    secondPostWithin30Days: returned(those, 30),
  };
}

function returned(newcomers: readonly Newcomer[], window: Window): Returned {
  const eligible = newcomers.filter(({ secondPostWithin }) => secondPostWithin[window] !== null);
  const count = eligible.filter(({ secondPostWithin }) => secondPostWithin[window] === true).length;
  return {
    eligible: eligible.length,
    count,
    share: eligible.length === 0 ? null : count / eligible.length,
  };
}

function differenceOf(
  { treatment, control }: ExperimentReport['arms'],
  outcomes: readonly Outcome[],
  { window, method }: ReportRequest,
): Difference {
  const [one, other] = [withinDays(treatment, window), withinDays(control, window)];
  const points = one.share === null || other.share === null ? null : one.share - other.share;
  const isEarly = points === null || outcomes.length < firstLook;
  const interval = isEarly ? null : intervalOf(method, { one, other, outcomes });
  return { window, points, low: interval?.low ?? null, high: interval?.high ?? null, method };
}

function intervalOf(
  method: Method,
  {
    one,
    other,
    outcomes,
  }: { readonly one: ShareOf; readonly other: ShareOf; readonly outcomes: readonly Outcome[] },
): Interval | null {
  if (method === 'newcombe') return newcombe(one, other);
  let latest: Interval | null = null;
  for (const interval of confidenceSequence(outcomes)) latest = interval;
  return latest;
}

function withinDays(arm: ArmReport, window: Window): Returned {
  return window === 7 ? arm.secondPostWithin7Days : arm.secondPostWithin30Days;
}

/** The share that comes back without the fleet: what the held-out arm shows, once it shows enough. */
function baseOf(control: ArmReport, window: Window): number {
  const { share, eligible } = withinDays(control, window);
  if (share === null || eligible < newcomersForBase) return publishedBase;
  return Math.min(0.95, Math.max(0.02, share));
}

/** How long a share of held-out newcomers takes, in the two ways to look. */
export interface Duration {
  readonly holdoutShare: number;
  /** Fraction: the difference that is to be found. */
  readonly difference: number;
  readonly method: Method;
  readonly newcomers: number;
  /** Null where nobody comes. */
  readonly weeks: number | null;
}

/** The difference that was found by the literature, and the one that an operator would still call worth having. */
const differences = [0.12, differenceToFind] as const;

/** What an operator chooses a share by. */
export function durationsOf(holdoutShare: number, weeklyNewcomers: number): readonly Duration[] {
  return differences.flatMap((difference) =>
    (['newcombe', 'confidence-sequence'] as const).map((method): Duration => {
      const newcomers = newcomersNeeded({ holdoutShare, base: publishedBase, difference }, method);
      return {
        holdoutShare,
        difference,
        method,
        newcomers,
        weeks: weeklyNewcomers > 0 ? newcomers / weeklyNewcomers : null,
      };
    }),
  );
}
