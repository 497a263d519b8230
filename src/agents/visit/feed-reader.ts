import type { Gallery, Item, Sort } from '../../floimg/index.ts';
import type { Clock, EpochMs } from '../../lib/clock.ts';

/** Items that a visit looks at. */
const feedLength = 20;
/** Visits of one worker share what they read for this long: agents see no difference, and FloImg is spared. */
const sharedForMs = 2_000;

/** Reads the gallery's first page, once for all visits of this worker that come close together. */
export interface FeedReader {
  /** @throws {FloimgFailure} */
  read(sort: Sort, username: string): Promise<readonly Item[]>;
}

interface Shared {
  readonly until: EpochMs;
  readonly items: Promise<readonly Item[]>;
}

export function createFeedReader(gallery: Gallery, clock: Clock): FeedReader {
  const shared = new Map<Sort, Shared>();
  return {
    async read(sort, username) {
      const known = shared.get(sort);
      if (known !== undefined && known.until > clock.now()) return known.items;
      // No signal: the read serves other visits too, and the client's own time-out bounds it.
      const items = gallery.list({ sort, limit: feedLength }, { username });
      const entry = { until: clock.now() + sharedForMs, items };
      shared.set(sort, entry);
      try {
        return await items;
      } catch (error) {
        if (shared.get(sort) === entry) shared.delete(sort);
        throw error;
      }
    },
  };
}
