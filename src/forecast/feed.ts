import type { EpochMs } from '../lib/clock.ts';
import {
  createFeedReader,
  type FeedReader,
  type FeedReaderParts,
  type Look,
  usuallySharedForMs,
} from '../visit/feed-reader.ts';
import type { Traffic } from './traffic.ts';

/**
 * Milliseconds of the virtual clock for which visits share what the gallery showed. Visits of production share it for two
 * seconds; here, where a fleet of hundreds comes once or twice a minute, next to none would, and to look anew is what a
 * visit costs most. An agent sees a picture this much later at the most, and what may be done to it is asked again when
 * it does something.
 */
const sharedForMs = 300_000;
/** Requests of one look in production: the newest items, and the most popular ones. */
const requestsOfALook = 2;

/** What the agents of a forecast see of its gallery. */
export interface ForecastFeed extends FeedReader {
  /** Lets the next visit look anew: the director has asked for it at this moment, and not for one of some minutes ago. */
  refresh(): void;
}

/** @param traffic counts the requests that production would make for these looks, and not of the fewer made here */
export function createForecastFeed(
  parts: Omit<FeedReaderParts, 'sharedForMs'>,
  traffic: Pick<Traffic, 'count'>,
): ForecastFeed {
  const { gallery, clock } = parts;
  let countedUntil: EpochMs = Number.NEGATIVE_INFINITY;
  let lastRead: EpochMs = Number.NEGATIVE_INFINITY;
  const list: FeedReaderParts['gallery']['list'] = (page, by) => {
    lastRead = clock.now();
    return gallery.list(page, by);
  };
  const open = (): FeedReader => createFeedReader({ ...parts, gallery: { list }, sharedForMs });
  let reader = open();
  return {
    async look(username): Promise<Look> {
      const look = await reader.look(username);
      const now = clock.now();
      if (now >= countedUntil) {
        // What was read just now has been counted by the gallery itself.
        if (lastRead !== now) for (let request = 0; request < requestsOfALook; request += 1) traffic.count();
        countedUntil = now + usuallySharedForMs;
      }
      return look;
    },
    refresh() {
      reader = open();
    },
  };
}
