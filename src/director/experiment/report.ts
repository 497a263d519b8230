import {
  type Experiment,
  type ExperimentArm,
  type ExperimentDuration,
  type ExperimentWindow,
  type IntervalMethod,
  intervalMethods,
} from '../../api/experiment.ts';
import { confidenceSequence, firstLook, type Outcome } from './confidence-sequence.ts';
import { newcomersNeeded, powerOf } from './sample-size.ts';
import { type Interval, newcombe, type ShareOf } from './share-interval.ts';

/** One newcomer as he was randomised. */
export interface Newcomer {
  readonly arm: Outcome['arm'];
  readonly holdoutShare: number;
  /** Whether they posted again within so many days of fleet time; null while they have not passed. */
  readonly secondPostWithin: Readonly<Record<ExperimentWindow, boolean | null>>;
}

/** The difference of shares that the experiment is to find: what an operator would still call worth having. */
export const differenceToFind = 0.05;
/** Newcomers who come back without an answer (E. Joyce and R. Kraut, JCMC 11, 2006), while too few are held out to say. */
export const publishedBase = 0.44;
/** From so many held-out newcomers on their own share takes the place of the published one. */
const newcomersForBase = 50;

/** What the newcomers so far say. */
export type ExperimentReport = Omit<Experiment, 'holdoutShare' | 'metLate' | 'weeklyNewcomers' | 'durations'>;

export interface ReportRequest {
  /** The share of those who come from now on. */
  readonly holdoutShare: number;
  readonly method: IntervalMethod;
  readonly window: ExperimentWindow;
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

function armReport(newcomers: readonly Newcomer[], arm: Outcome['arm']): ExperimentArm {
  const those = newcomers.filter((newcomer) => newcomer.arm === arm);
  return {
    newcomers: those.length,
    secondPostWithin7Days: returned(those, 7),
    secondPostWithin30Days: returned(those, 30),
  };
}

function returned(
  newcomers: readonly Newcomer[],
  window: ExperimentWindow,
): ExperimentArm['secondPostWithin7Days'] {
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
): Experiment['difference'] {
  const [one, other] = [withinDays(treatment, window), withinDays(control, window)];
  const points = one.share === null || other.share === null ? null : one.share - other.share;
  const isEarly = points === null || outcomes.length < firstLook;
  const interval = isEarly ? null : intervalOf(method, { one, other, outcomes });
  return { window, points, low: interval?.low ?? null, high: interval?.high ?? null, method };
}

function intervalOf(
  method: IntervalMethod,
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

function withinDays(arm: ExperimentArm, window: ExperimentWindow): ExperimentArm['secondPostWithin7Days'] {
  return window === 7 ? arm.secondPostWithin7Days : arm.secondPostWithin30Days;
}

/** The share that comes back without the fleet: what the held-out arm shows, once it shows enough. */
function baseOf(control: ExperimentArm, window: ExperimentWindow): number {
  const { share, eligible } = withinDays(control, window);
  if (share === null || eligible < newcomersForBase) return publishedBase;
  return Math.min(0.95, Math.max(0.02, share));
}

/** The difference that was found by the literature, and the one that an operator would still call worth having. */
const differences = [0.12, differenceToFind] as const;

/** What an operator chooses a share by. */
export function durationsOf(holdoutShare: number, weeklyNewcomers: number): readonly ExperimentDuration[] {
  return differences.flatMap((difference) =>
    intervalMethods.map((method): ExperimentDuration => {
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
