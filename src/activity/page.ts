import type { ActivityId } from '../lib/ids.ts';
import { type Activity, type ActivityFilter, matches } from './activity.ts';
import type { ActivityFeed } from './feed.ts';

/** A stretch of the feed, newest first. */
export interface ActivityPage {
  readonly items: readonly Activity[];
  /** Older ones lie before this id; null where there are none. */
  readonly nextCursor: ActivityId | null;
}

/** Activities looked at in one read where most are sorted out; always as many, because each number is a statement of its own. */
const lookedAtOnce = 500;
/** Reads for one page; a persona of which little is seen would otherwise have the whole history read through. */
const mostReads = 20;

/**
 * Reads one page of the feed. Of one persona it may hold fewer activities than the limit, even none, although there
 * are older ones: how far back one page looks is bounded.
 * @param before only activities older than this one; the newest without it
 */
export async function readActivityPage(
  feed: Pick<ActivityFeed, 'before'>,
  filter: ActivityFilter,
  { before, limit }: { readonly before: ActivityId | null; readonly limit: number },
): Promise<ActivityPage> {
  const { personaId, ...stored } = filter;
  const size = personaId === undefined ? limit : lookedAtOnce;
  const items: Activity[] = [];
  let cursor = before;
  for (let reads = 0; reads < mostReads; reads += 1) {
    const read = await feed.before(stored, cursor, size);
    items.push(...read.filter((activity) => matches(activity, filter)));
    if (items.length >= limit) {
      const page = items.slice(0, limit);
      return { items: page, nextCursor: page.at(-1)?.id ?? null };
    }
    if (read.length < size) return { items, nextCursor: null };
    cursor = read.at(-1)?.id ?? cursor;
  }
  return { items, nextCursor: cursor };
}
