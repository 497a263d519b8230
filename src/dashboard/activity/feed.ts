import type { Activity } from '../api/schemas.ts';

/** The most activities that the page keeps; the browser's memory is not the archive. */
export const feedLimit = 300;

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
  readonly paused: boolean;
  readonly reading: boolean;
}

export type FeedEvent =
  /** `activities` in ascending order of id, all newer than any before. */
  | { readonly kind: 'arrived'; readonly activities: readonly Activity[] }
  | { readonly kind: 'paused'; readonly paused: boolean }
  | { readonly kind: 'reading'; readonly reading: boolean };

/** A feed that begins with these activities, in any order. */
export function feedOf(activities: readonly Activity[]): Feed {
  const shown = activities.toSorted((one, other) => other.id - one.id).slice(0, feedLimit);
  return { shown, waiting: [], waitingCount: 0, arrivedCount: 0, paused: false, reading: false };
}

/** The feed after an event. */
export function nextFeed(feed: Feed, event: FeedEvent): Feed {
  switch (event.kind) {
    case 'arrived':
      return released({
        ...feed,
        waiting: onTop(event.activities.toReversed(), feed.waiting),
        waitingCount: feed.waitingCount + event.activities.length,
        arrivedCount: feed.arrivedCount + event.activities.length,
      });
    case 'paused':
      return released({ ...feed, paused: event.paused });
    case 'reading':
      return released({ ...feed, reading: event.reading });
  }
}

/** The id after which the stream has to go on; 0 where nothing has happened yet. */
export function newestId(feed: Feed): number {
  return (feed.waiting[0] ?? feed.shown[0])?.id ?? 0;
}

function released(feed: Feed): Feed {
  if (feed.paused || feed.reading || feed.waitingCount === 0) return feed;
  return { ...feed, shown: onTop(feed.waiting, feed.shown), waiting: [], waitingCount: 0 };
}

function onTop(newer: readonly Activity[], older: readonly Activity[]): readonly Activity[] {
  return [...newer, ...older].slice(0, feedLimit);
}
