import type { ActivityId } from '../lib/ids.ts';
import type { ActivityFilter } from './activity.ts';
import { type Events, entriesOf, filterKey, gapEventOf, type Pieces, piecesOf } from './events.ts';
import type { ActivityFeed } from './feed.ts';
import type { RecentActivities } from './recent.ts';

/** Activities read from Postgres at once. */
const pageSize = 500;
/** Pages that are kept for clients that come to the same place a moment later; of each, one client needs one. */
const sharedPages = 8;

/** Everything after one id up to another that passes a filter. */
interface Page {
  readonly key: string;
  readonly after: ActivityId;
  readonly upTo: ActivityId;
  /** What was there up to this id is no longer kept. */
  readonly lostUpTo: ActivityId;
  readonly pieces: Pieces;
}

/**
 * What has left memory, for clients that were away for long or read slowly. However many stand at the same place, one
 * read of a page serves them all; a client holds nothing of it but the piece that is on its way.
 */
export interface OlderActivities {
  /** Events after an id that memory does not reach back to, and that is older than the newest. */
  eventsAfter(id: ActivityId, filter: ActivityFilter): Promise<Events>;
}

export function createOlderActivities(feed: ActivityFeed, recent: RecentActivities): OlderActivities {
  const pages: Page[] = [];
  /** One read at a time for each filter, by its key. */
  const reading = new Map<string, Promise<void>>();

  const readPage = async (after: ActivityId, filter: ActivityFilter): Promise<void> => {
    const known = recent.lastId;
    // All personas together, of which the pieces leave out the others: no read has to look for the next of one.
    const { personaId: _persona, ...stored } = filter;
    const activities = await feed.after(stored, after, pageSize);
    // Asked afterwards: a page is read in several steps, between which what it still was to hold may be pruned.
    const lostUpTo = await feed.lostUpTo();
    const last = activities.at(-1)?.id ?? after;
    const upTo = activities.length < pageSize ? Math.max(last, known) : last;
    pages.push({
      key: filterKey(filter),
      after,
      upTo,
      lostUpTo: Math.max(after, Math.min(lostUpTo, upTo)),
      pieces: piecesOf({ entries: entriesOf(activities), upTo }),
    });
    if (pages.length > sharedPages) pages.shift();
  };
  return {
    async eventsAfter(id, filter) {
      const key = filterKey(filter);
      for (;;) {
        const page = pages.find((each) => each.key === key && each.after <= id && id < each.upTo);
        if (page !== undefined) return eventsOf(page, id, filter);
        let underWay = reading.get(key);
        if (underWay === undefined) {
          underWay = readPage(id, filter).finally(() => reading.delete(key));
          reading.set(key, underWay);
        }
        await underWay;
      }
    },
  };
}

function eventsOf({ lostUpTo, pieces }: Page, id: ActivityId, filter: ActivityFilter): Events {
  if (id >= lostUpTo) return pieces.after(id, filter);
  return { frame: Buffer.from(gapEventOf(id, lostUpTo)), upTo: lostUpTo };
}
