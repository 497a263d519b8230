import type { ActivityLog } from '../activity/record.ts';
import { type Database, epochMsOf } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { clockMs } from '../rhythm/fleet-time.ts';
import type { Direction } from '../settings/director.ts';
import { shareOf } from './answered-by-people.ts';
import { enoughPosts, type HandoverTimes } from './handover.ts';
import { measureHandover } from './measure-handover.ts';
import { latestSteps } from './steps.ts';

/** Periods of the handover for which no agent has been awake before the fleet is done: a week of days. */
const periodsDone = 7;

export interface RetireParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly times: HandoverTimes;
  /** Retires every agent; answers how many changed. */
  retireAll(): Promise<number>;
}

/**
 * Retires the agents where operators want that, the handover has come to its end and stayed there for seven periods, and
 * people have answered as many posts as is healthy ever since the last window began. Doing it again changes nothing.
 * @returns how many agents were retired
 */
export async function retireWhenDone(
  parts: RetireParts,
  direction: Direction,
  now: EpochMs,
): Promise<number> {
  const { settings, awakeShare, pace } = direction;
  if (!settings.retireWhenDone || settings.shareOverride !== null || awakeShare > 0) return 0;
  const [last] = await latestSteps(parts.database, 1);
  if (last === undefined || last.share > 0) return 0;
  if (epochMsOf(last.at) > now - clockMs(parts.times.periodSeconds * periodsDone, pace)) return 0;
  const measured = await measureHandover(parts.database, direction, now, parts.times.windowSeconds);
  const share = shareOf(measured);
  if (share === null || measured.posts < enoughPosts || share < settings.handover.healthyShare) return 0;
  const retired = await parts.retireAll();
  if (retired === 0) return 0;
  const message =
    `The fleet is done: no agent has been awake for ${periodsDone} periods of the handover, and people answered ` +
    `${measured.byPeople} of ${measured.posts} posts within the target. ${retired} agents were retired`;
  await parts.activityLog.commit(async () => ({
    result: undefined,
    activities: [{ agent: null, type: 'director', message, metadata: { retired } }],
  }));
  return retired;
}
