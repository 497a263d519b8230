import type { ActivityLog } from '../activity/record.ts';
import type { Database } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { clockMs } from '../rhythm/fleet-time.ts';
import type { Direction } from '../settings/director.ts';
import { type HandoverTimes, nextStep, overrideStep, type Step } from './handover.ts';
import { measureHandover } from './measure-handover.ts';
import { directorProgress, noteDecided } from './progress.ts';
import { takeStep } from './steps.ts';

export interface HandoverParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly times: HandoverTimes;
}

/**
 * Decides about the share of agents awake, when it is time: an operator's override at once, the handover once a period.
 * @returns the step that was taken, or null
 */
export async function handOver(
  parts: HandoverParts,
  direction: Direction,
  now: EpochMs,
): Promise<Step | null> {
  const { awakeShare, settings } = direction;
  const step =
    settings.shareOverride === null
      ? await periodicStep(parts, direction, now)
      : overrideStep(awakeShare, settings.shareOverride);
  return step !== null && (await takeStep(parts.activityLog, awakeShare, step)) ? step : null;
}

/** The first period begins with the first look, and a new one where the clock was set back behind the last decision. */
async function periodicStep(
  { database, times }: HandoverParts,
  direction: Direction,
  now: EpochMs,
): Promise<Step | null> {
  const { awakeShare, settings, pace } = direction;
  const { decidedAt } = await directorProgress(database);
  const isBegun = decidedAt !== null && decidedAt <= now;
  const isDue = isBegun && now >= decidedAt + clockMs(times.periodSeconds, pace);
  if (!isBegun || isDue) await noteDecided(database, now);
  if (!settings.handover.enabled || !isDue) return null;
  return nextStep(awakeShare, await measureHandover(database, direction, now, times.windowSeconds), settings);
}
