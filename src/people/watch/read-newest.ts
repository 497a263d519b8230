import type { Item } from '../../floimg/index.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { daysMs } from '../../rhythm/fleet-time.ts';
import type { Pass } from './pass-context.ts';
import { dated, recordPage } from './record-page.ts';
import { pageLength } from './requests.ts';
import type { WatchState } from './state.ts';

/** Days of fleet time that are read back at the first start. */
const historyDays = 28;
/** Pages of new posts that one pass reads; what came faster is read afterwards, as history. */
const mostNewPages = 3;
/** Requests after which the history of a large gallery is left as it is. */
const mostHistoryRequests = 10_000;
/** Places begin high, so that posts from before the first pass have some, too. */
const firstPlace = 1_000_000_000;

/** The place from which there is nothing more to list, while posts of the history still wait for a look. */
export const listedAll = 0;

type Progress = Pick<WatchState, 'readUpTo' | 'newestIds' | 'postsSeen' | 'history'>;

/** Reads what was posted since the last pass. */
export async function readNewest(pass: Pass, before: Progress): Promise<Progress> {
  const known = new Set(before.newestIds);
  const isFirst = before.readUpTo === null;
  const items: Item[] = [];
  let fresh = 0;
  let offset = 0;
  let isGap = !isFirst;
  for (let page = 0; page < (isFirst ? 1 : mostNewPages) && pass.left() > 0; page += 1) {
    const { entries, unreadable } = await pass.reads.newest(offset);
    if (page === 0 && entries.length + unreadable > 0) pass.pageLength = entries.length + unreadable;
    const place = entries.findIndex(({ id }) => known.has(id));
    items.push(...entries);
    fresh += place === -1 ? entries.length + unreadable : place;
    offset += entries.length + unreadable;
    if (place !== -1 || entries.length + unreadable === 0) {
      isGap = false;
      break;
    }
  }
  const postsSeen = (isFirst ? firstPlace : before.postsSeen) + fresh;
  const placed = dated(items, pass.now).map((one, index) => ({ ...one, place: postsSeen - index }));
  await recordPage(pass, placed);
  const newest = placed[0]?.postedAt ?? pass.now;
  const from = { place: postsSeen - offset, requests: before.history?.requests ?? 0 };
  const historyOf = (until: EpochMs): WatchState['history'] =>
    ({ ...from, until: Math.min(until, before.history?.until ?? until) });
  return {
    readUpTo: Math.max(newest, before.readUpTo ?? 0),
    newestIds: items.length === 0 ? before.newestIds : items.slice(0, pageLength).map(({ id }) => id),
    postsSeen,
    history: isFirst
      ? historyOf(pass.now - daysMs(historyDays, pass.direction.pace))
      : isGap
        ? historyOf(before.readUpTo ?? pass.now)
        : before.history,
  };
}

/** Reads older posts, as far as there are requests left: those of the last weeks at the first start, or after a gap. */
export async function readHistory(pass: Pass, progress: Progress): Promise<Progress> {
  let { history } = progress;
  const begun = pass.reads.spent;
  const already = history?.requests ?? 0;
  while (history !== null && history.place !== listedAll && pass.left() > 0) {
    const { place, until } = history;
    const offset = progress.postsSeen - place;
    const { entries, unreadable } = await pass.reads.newest(offset);
    const all = dated(entries, pass.now);
    const placed = all.map((one, index) => ({ ...one, place: place - index }));
    await recordPage(
      pass,
      placed.filter(({ postedAt }) => postedAt >= until),
    );
    const oldest = all.at(-1)?.postedAt;
    const isOver = oldest === undefined || oldest < until;
    history = {
      until,
      place: isOver ? listedAll : place - entries.length - unreadable,
      requests: already + pass.reads.spent - begun,
    };
    if (history.requests >= mostHistoryRequests) history = null;
  }
  return { ...progress, history };
}
