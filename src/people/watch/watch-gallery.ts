import { type FloimgFailure, isFloimgFailure } from '../../floimg/index.ts';
import { steady } from '../../lib/clock.ts';
import { daysMs } from '../../rhythm/fleet-time.ts';
import { findDirection } from '../../settings/director.ts';
import { findCandidates } from '../newcomers.ts';
import { checkPosts } from './check-posts.ts';
import { countUnchecked, findDue } from './due.ts';
import { countLeftOut, type LeftOut } from './left-out.ts';
import type { Pass, WatchParts } from './pass-context.ts';
import { readNewcomers } from './read-newcomers.ts';
import { listedAll, type Progress, readHistory, readNewest } from './read-newest.ts';
import { countedReads, pageLength } from './requests.ts';
import { claimWatch, findWatchState, saveWatchState, type WatchState } from './state.ts';

export type { WatchParts } from './pass-context.ts';

/**
 * Requests of one pass at pace 1: with a pass every 30 s, 20 a minute, however much is posted. A fleet whose time passes
 * faster has as many for each minute of its own time, up to ten times as many.
 */
const passRequests = 10;
/** What a pass may take besides while older posts are read, which happens once. */
const historyRequests = 40;
/** Requests after which the history of a large gallery is left as it is. */
const mostHistoryRequests = 10_000;
const mostPace = 10;

/** Milliseconds after which a pass begins no more requests. */
const longestPassMs = 20_000;

/** What a pass came to. */
export interface WatchReport {
  readonly requests: number;
  /** Posts that wait and were due when the requests were spent. */
  readonly unchecked: number;
  /** Posts and lists of single users that could not be read; they come again later. */
  readonly leftOut: number;
  /** What ended the pass early; null where nothing did. */
  readonly failure: FloimgFailure | null;
}

/**
 * One pass of the watch on the gallery: reads what is new, finds out who is new, and follows the posts of people until a
 * person has answered them or a week has passed. New posts come first, then those that an agent is about to come to. What
 * a pass does not get to is counted, and comes with the next ones.
 * @returns null while another pass is under way
 */
export async function watchGallery(parts: WatchParts, signal: AbortSignal): Promise<WatchReport | null> {
  const { database, activityLog, clock, lists } = parts;
  if (!(await claimWatch(database))) return null;
  const direction = await findDirection(database);
  const before = await findWatchState(database);
  const now = clock.now();
  const passing = steady(clock);
  const begunAt = passing.now();
  const reads = countedReads(lists, signal);
  const scale = Math.min(Math.max(direction.pace, 1), mostPace);
  const usual = Math.floor(passRequests * scale);
  let most = usual;
  const pass: Pass = {
    database,
    activityLog,
    reads,
    leftOut: countLeftOut(),
    now,
    direction,
    listed: new Map(),
    pageLength,
    left: () => (signal.aborted || passing.now() - begunAt > longestPassMs ? 0 : most - reads.spent),
  };
  let progress: Progress = before;
  let failure: FloimgFailure | null = null;
  try {
    progress = await readNewest(pass, before);
    if (progress.history !== null) most += Math.floor(historyRequests * scale);
    await follow(pass, progress.postsSeen, usual);
    progress = await readHistory(pass, progress);
    // Posts of the history are looked at once all are listed, in one go with those that wait.
    if (progress.history?.place === listedAll && pass.left() > 0) {
      const left = await follow(pass, progress.postsSeen, pass.left());
      if (left === 0) progress = { ...progress, history: null };
    }
  } catch (error) {
    if (!isFloimgFailure(error)) throw error;
    failure = error;
  }
  const unchecked = await countUnchecked(database, now);
  await saveWatchState(database, {
    ...progress,
    history: counted(progress.history, reads.spent - usual),
    passedAt: failure === null ? now : null,
    requests: reads.spent,
    unchecked,
    failure: failure?.message ?? leftOutText(pass.leftOut),
  });
  return { requests: reads.spent, unchecked, leftOut: pass.leftOut.count, failure };
}

/** What operators read of a pass that got through but for some; null where nothing was left out. */
function leftOutText({ count, reason }: LeftOut): string | null {
  if (reason === null) return null;
  const what = count === 1 ? 'One post or user' : `${count} posts or users`;
  return `${what} could not be read and will be tried again: ${reason}`;
}

/** Counts what the history took besides; null once it has taken as much as it may. */
function counted(history: WatchState['history'], besides: number): WatchState['history'] {
  if (history === null) return null;
  const requests = history.requests + Math.max(0, besides);
  return requests >= mostHistoryRequests ? null : { ...history, requests };
}

/**
 * Finds out who is new, and looks at what is due.
 * @returns how many posts were due
 */
async function follow(pass: Pass, postsSeen: number, requests: number): Promise<number> {
  const { database, now, direction } = pass;
  const dayAgo = now - daysMs(1, direction.pace);
  const due = await findDue(database, { now, dayAgo, limit: requests * pageLength });
  const candidates = await findCandidates(database, { now, pace: direction.pace, limit: requests });
  // Neither keeps the other from getting on.
  const forNewcomers = due.length === 0 ? pass.left() : Math.ceil(pass.left() / 2);
  await readNewcomers(pass, candidates, forNewcomers);
  await checkPosts(pass, due, postsSeen);
  return due.length;
}
