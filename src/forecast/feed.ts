import { createFeedReader, type FeedReader, type FeedReaderParts } from '../visit/feed-reader.ts';

/**
 * Milliseconds of the virtual clock for which visits share what the gallery showed. Visits of production share it for two
 * seconds; here, where a fleet of hundreds comes once or twice a minute, next to none would, and to look anew is what a
 * visit costs most. An agent sees a picture this much later at the most, and what may be done to it is asked again when
 * it does something.
 */
const sharedForMs = 300_000;

/** What the agents of a forecast see of its gallery. */
export interface ForecastFeed extends FeedReader {
  /** Lets the next visit look anew: the director has asked for it at this moment, and not for one of some minutes ago. */
  refresh(): void;
}

export function createForecastFeed(parts: Omit<FeedReaderParts, 'sharedForMs'>): ForecastFeed {
  const open = (): FeedReader => createFeedReader({ ...parts, sharedForMs });
  let reader = open();
  return {
    look: (username) => reader.look(username),
    refresh() {
      reader = open();
    },
  };
}
