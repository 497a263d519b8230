import type { Item } from '../../floimg/index.ts';
import { daysMs } from '../../rhythm/fleet-time.ts';
import type { Pass } from './pass-context.ts';
import { dated, recordPage } from './record-page.ts';
import { pageLength } from './requests.ts';
import type { WatchState } from './state.ts';

/** Days of fleet time that are read back at the first start. */
const historyDays = 28;
/** Pages of new posts that one pass reads; what came faster is read afterwards, as history. */
const mostNewPages = 3;
/** Places begin high, so that posts from before the first pass have some, too. */
const firstPlace = 1_000_000_000;

/** The place from which there is nothing more to list, while posts of the history still wait for a look. */
export const listedAll = 0;

export type Progress = Pick<WatchState, 'readUpTo' | 'newestIds' | 'postsSeen' | 'history'>;

/** Reads what was posted since the last pass. */
export async function readNewest(pass: Pass, before: Progress): Promise<Progress> {
  const isFirst = before.readUpTo === null;
  const { items, fresh, offset, isGap } = await freshItems(
    pass,
    new Set(before.newestIds),
    isFirst ? 1 : mostNewPages,
  );
  const postsSeen = (isFirst ? firstPlace : before.postsSeen) + fresh;
  const placed = dated(items, pass.now).map((one, index) => ({ ...one, place: postsSeen - index }));
  await recordPage(pass, placed);
  const readUpTo = Math.max(placed[0]?.postedAt ?? pass.now, before.readUpTo ?? 0);
  const newestIds = items.length === 0 ? before.newestIds : items.slice(0, pageLength).map(({ id }) => id);
  const until = before.readUpTo ?? pass.now - daysMs(historyDays, pass.direction.pace);
  const progress = { readUpTo, newestIds, postsSeen, history: before.history };
  if (!isGap) return progress;
  // What an earlier gap, or the first start, has left to be read lies further back and is read with it.
  const place = postsSeen - offset;
  const { history } = before;
  const requests = history?.requests ?? 0;
  return { ...progress, history: { place, requests, until: Math.min(until, history?.until ?? until) } };
}

/** What the newest pages show down to the first item that was known; a gap is left where none of them shows one. */
async function freshItems(
  pass: Pass,
  known: ReadonlySet<string>,
  mostPages: number,
): Promise<{ items: readonly Item[]; fresh: number; offset: number; isGap: boolean }> {
  const items: Item[] = [];
  let fresh = 0;
  let offset = 0;
  for (let page = 0; page < mostPages && pass.left() > 0; page += 1) {
    const { entries, unreadable } = await pass.reads.newest(offset);
    const length = entries.length + unreadable;
    if (page === 0 && length > 0) pass.pageLength = length;
    const place = entries.findIndex(({ id }) => known.has(id));
    items.push(...entries);
    fresh += place === -1 ? length : place;
    offset += length;
    if (place !== -1 || length === 0) return { items, fresh, offset, isGap: false };
  }
  return { items, fresh, offset, isGap: true };
}

/** Reads older posts, as far as there are requests left: those of the last weeks at the first start, or after a gap. */
export async function readHistory(pass: Pass, progress: Progress): Promise<Progress> {
  let { history } = progress;
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
    history = { ...history, until, place: isOver ? listedAll : place - entries.length - unreadable };
  }
  return { ...progress, history };
}
