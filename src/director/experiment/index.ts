import type { Experiment, ExperimentWindow, IntervalMethod } from '../../api/experiment.ts';
import type { Sql } from '../../db/sql.ts';
import type { Clock, EpochMs } from '../../lib/clock.ts';
import { daysMs } from '../../rhythm/fleet-time.ts';
import { findDirection } from '../../settings/director.ts';
import { findNewcomers, metLate, type NewcomerRow, newcomersCsv, toNewcomer } from './newcomers.ts';
import { durationsOf, reportOn } from './report.ts';

export interface ExperimentRequest {
  readonly method: IntervalMethod;
  readonly window: ExperimentWindow;
}

interface Parts {
  readonly database: Sql;
  readonly clock: Clock;
}

/** Weeks over which the rate of newcomers is taken. */
const weeksOfRate = 4;
/** The shares that an operator chooses among. */
const sharesToChoose = [0.05, 0.1, 0.2, 0.3, 0.5] as const;

/** The experiment as it stands. */
export async function experimentState(
  parts: Parts,
  { method, window }: ExperimentRequest,
): Promise<Experiment> {
  const { rows, holdoutShare, pace, now } = await newcomersNow(parts);
  const weeklyNewcomers = weeklyRate(rows, { now, pace });
  return {
    holdoutShare,
    ...reportOn(rows.map(toNewcomer), { holdoutShare, method, window, weeklyNewcomers }),
    metLate: await metLate(parts.database, pace),
    weeklyNewcomers,
    durations: sharesToChoose.flatMap((share) => durationsOf(share, weeklyNewcomers)),
  };
}

/** Every newcomer without a name, as CSV. */
export async function experimentCsv(parts: Parts): Promise<string> {
  return newcomersCsv((await newcomersNow(parts)).rows);
}

async function newcomersNow({ database, clock }: Parts) {
  const { settings, pace } = await findDirection(database);
  const { holdoutShare } = settings;
  const now = clock.now();
  return { rows: await findNewcomers(database, { holdoutShare, now, pace }), holdoutShare, pace, now };
}

/** Newcomers a week of fleet time, over the last four of them or as many as there are since the first newcomer. */
function weeklyRate(
  rows: readonly NewcomerRow[],
  { now, pace }: { readonly now: EpochMs; readonly pace: number },
): number {
  const weekMs = daysMs(7, pace);
  const first = Date.parse(rows[0]?.randomisedAt ?? '');
  if (Number.isNaN(first)) return 0;
  const weeks = Math.min(weeksOfRate, Math.max(1, (now - first) / weekMs));
  const recent = rows.filter(({ randomisedAt }) => Date.parse(randomisedAt) > now - weeks * weekMs);
  return recent.length / weeks;
}
