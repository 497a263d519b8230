import type { Activity } from '#api/activity';

/** The most activities that the page keeps by itself; the browser's memory is not the archive. */
export const feedLimit = 100;

/** The most that may arrive at once and still draw the eye, line by line; more would keep the page drawing all the time. */
const mostFresh = 15;

/** A stretch that is not shown: everything between two activities that are, by their ids. */
export interface Gap {
  readonly newer: number;
  readonly older: number;
  /** What lies in it is read from here on, which is below `newer` where it was looked into in vain. */
  readonly from: number;
}

/**
 * The feed as it stands on the page, newest first. While an operator has paused it or is reading further down,
 * what arrives waits, so that nothing moves under the eyes.
 */
export interface Feed {
  readonly shown: readonly Activity[];
  readonly waiting: readonly Activity[];
  /** All that arrived while held, also beyond what is kept. */
  readonly waitingCount: number;
  /** All that arrived since the page was opened. */
  readonly arrivedCount: number;
  /** What is newer than this id has just arrived, and may draw the eye for a moment. */
  readonly freshAfter: number;
  /** Stretches within what is kept that were never read. */
  readonly gaps: readonly Gap[];
  /** How many activities are kept; grows when older ones are asked for. */
  readonly keeps: number;
  /** Nothing is older than the last that is shown. */
  readonly complete: boolean;
  /** Where nothing is shown, nothing is newer than this id either. */
  readonly floor: number;
  readonly paused: boolean;
  readonly reading: boolean;
}

export type FeedEvent =
  /** `activities` in ascending order of id, all newer than any before. */
  | { readonly kind: 'arrived'; readonly activities: readonly Activity[] }
  /** Too much was missed to be read: these are the newest, and what lies before them is a gap. */
  | { readonly kind: 'skipped'; readonly activities: readonly Activity[] }
  /** The server's feed was restarted; nothing of the old one holds. */
  | { readonly kind: 'restarted'; readonly activities: readonly Activity[] }
  /** What lies directly before the last that is shown; `complete` where nothing is older. */
  | { readonly kind: 'older'; readonly activities: readonly Activity[]; readonly complete: boolean }
  /**
   * What lies directly before the newer end of a gap, and perhaps beyond its older end; it was looked for down to
   * an id, or to the very beginning.
   */
  | {
      readonly kind: 'filled';
      readonly gap: Gap;
      readonly activities: readonly Activity[];
      readonly downTo: number | null;
    }
  | { readonly kind: 'paused'; readonly paused: boolean }
  | { readonly kind: 'reading'; readonly reading: boolean };

/**
 * A feed that begins with these activities, in any order.
 * @param downTo they were looked for down to this id; null where it was down to the very beginning
 */
export function feedOf(activities: readonly Activity[], downTo: number | null = 0): Feed {
  const shown = newestFirst(activities).slice(0, feedLimit);
  return {
    shown,
    waiting: [],
    waitingCount: 0,
    arrivedCount: 0,
    freshAfter: shown[0]?.id ?? 0,
    gaps: [],
    keeps: feedLimit,
    complete: downTo === null,
    floor: downTo ?? 0,
    paused: false,
    reading: false,
  };
}

/** The feed after an event. */
export function nextFeed(feed: Feed, event: FeedEvent): Feed {
  switch (event.kind) {
    case 'arrived':
      return released(withWaiting(feed, event.activities.toReversed()));
    case 'skipped':
      return released(afterSkip(feed, newestFirst(event.activities)));
    case 'restarted':
      return { ...feedOf(event.activities), paused: feed.paused, arrivedCount: feed.arrivedCount };
    case 'older':
      return {
        ...feed,
        shown: [...feed.shown, ...event.activities],
        keeps: Math.max(feed.keeps, feed.shown.length + event.activities.length),
        complete: event.complete,
      };
    case 'filled':
      return afterFilling(feed, event.gap, { found: newestFirst(event.activities), downTo: event.downTo });
    case 'paused':
      return released({ ...feed, paused: event.paused });
    case 'reading':
      return released({ ...feed, reading: event.reading });
  }
}

/** The newest id that is known; 0 where nothing has happened yet. */
export function newestId(feed: Feed): number {
  return (feed.waiting[0] ?? feed.shown[0])?.id ?? feed.floor;
}

function newestFirst(activities: readonly Activity[]): readonly Activity[] {
  return activities.toSorted((one, other) => other.id - one.id);
}

function withWaiting(feed: Feed, newer: readonly Activity[]): Feed {
  const waiting = [...newer, ...feed.waiting].slice(0, feedLimit);
  return {
    ...feed,
    waiting,
    waitingCount: feed.waitingCount + newer.length,
    arrivedCount: feed.arrivedCount + newer.length,
    freshAfter: newer.length > mostFresh ? (newer[0]?.id ?? 0) : feed.freshAfter,
  };
}

function afterSkip(feed: Feed, newest: readonly Activity[]): Feed {
  const known = newestId(feed);
  const newer = newest.filter(({ id }) => id > known);
  const oldestNew = newer.at(-1);
  const reachesBack = newer.length < newest.length || known === 0;
  const next = withWaiting(feed, newer);
  if (oldestNew === undefined || reachesBack) return next;
  return { ...next, gaps: [{ newer: oldestNew.id, older: known, from: oldestNew.id }, ...feed.gaps] };
}

interface Filling {
  /** Newest first. */
  readonly found: readonly Activity[];
  readonly downTo: number | null;
}

function afterFilling(feed: Feed, gap: Gap, { found, downTo }: Filling): Feed {
  if (!feed.gaps.includes(gap)) return feed;
  const missing = found.filter(({ id }) => id < gap.newer && id > gap.older);
  const isClosed = downTo === null || downTo <= gap.older;
  const rest = isClosed ? [] : [{ ...gap, newer: missing.at(-1)?.id ?? gap.newer, from: downTo }];
  return {
    ...feed,
    shown: newestFirst([...feed.shown, ...missing]),
    keeps: feed.keeps + missing.length,
    gaps: feed.gaps.flatMap((one) => (one === gap ? rest : [one])),
  };
}

function released(feed: Feed): Feed {
  if (feed.paused || feed.reading || feed.waitingCount === 0) return feed;
  const all = [...feed.waiting, ...feed.shown];
  const shown = all.slice(0, feed.keeps);
  const oldest = shown.at(-1)?.id ?? 0;
  // What waited beyond the limit was dropped, so what was shown before does not follow on it.
  const overflowed = feed.waitingCount > feed.waiting.length;
  return {
    ...feed,
    shown: overflowed ? feed.waiting : shown,
    waiting: [],
    waitingCount: 0,
    gaps: overflowed ? [] : feed.gaps.filter(({ older }) => older >= oldest),
    complete: feed.complete && !overflowed && shown.length === all.length,
  };
}
