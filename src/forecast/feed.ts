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
const sharedForMs = 600_000;
/** Requests of one look in production: the newest items, and the most popular ones. */
const requestsOfALook = 2;

/** What the agents of a forecast see of its gallery. */
export interface ForecastFeed extends FeedReader {
  /** Lets the next visit look anew: the director has asked for it at this moment, and not for one of some minutes ago. */
  refresh(): void;
  /** Counts the look of a visit that needs nothing of what it would see. */
  passBy(): void;
}

/**
 * @param parts with a gallery whose lists count as no requests
 * @param traffic counts the requests that production would make for these looks, and not the fewer made here
 */
export function createForecastFeed(
  parts: Omit<FeedReaderParts, 'sharedForMs'>,
  traffic: Pick<Traffic, 'count'>,
): ForecastFeed {
  const { clock } = parts;
  let countedUntil: EpochMs = Number.NEGATIVE_INFINITY;
  const open = (): FeedReader => createFeedReader({ ...parts, sharedForMs });
  let reader = open();
  const passBy = (): void => {
    const now = clock.now();
    if (now < countedUntil) return;
    for (let request = 0; request < requestsOfALook; request += 1) traffic.count();
    countedUntil = now + usuallySharedForMs;
  };
  return {
    look(username): Promise<Look> {
      passBy();
      return reader.look(username);
    },
    passBy,
    refresh() {
      reader = open();
    },
  };
}
