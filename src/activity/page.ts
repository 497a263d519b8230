import type { ActivityPage } from '../api/activity.ts';
import type { ActivityId } from '../lib/ids.ts';
import { type Activity, type ActivityFilter, matches } from './activity.ts';
import type { ActivityFeed, StoredFilter } from './feed.ts';

/** Activities looked at in one read where most are sorted out; always as many, because each number is a statement of its own. */
const lookedAtOnce = 500;
/** Reads for one page; a persona of which little is seen would otherwise have the whole history read through. */
const mostReads = 20;
/** A persona of not more agents than this is read agent by agent, which finds the oldest as quickly as the newest. */
const fewAgents = 32;

interface Bounds {
  /** Only activities older than this one; the newest without it. */
  readonly before: ActivityId | null;
  readonly limit: number;
}

type Reader = Pick<ActivityFeed, 'before' | 'agentsOf'>;

/**
 * Reads one page of the feed. Of a persona of many agents it may hold fewer activities than the limit, even none,
 * although there are older ones: how far back one page looks is bounded.
 */
export async function readActivityPage(
  feed: Reader,
  filter: ActivityFilter,
  bounds: Bounds,
): Promise<ActivityPage> {
  const { personaId, ...stored } = filter;
  if (personaId === undefined) return readStored(feed, stored, bounds);
  if (stored.agentId !== undefined) return sortOut(feed, filter, bounds);
  const agentIds = await feed.agentsOf(personaId, fewAgents + 1);
  if (agentIds.length > fewAgents) return sortOut(feed, filter, bounds);
  return readStored(feed, { ...stored, agentIds }, bounds);
}

async function readStored(
  feed: Reader,
  filter: StoredFilter,
  { before, limit }: Bounds,
): Promise<ActivityPage> {
  const items = await feed.before(filter, before, limit);
  return { items, nextCursor: items.length < limit ? null : (items.at(-1)?.id ?? null) };
}

/** Reads everybody's activities and leaves out those of other personas. */
async function sortOut(
  feed: Reader,
  filter: ActivityFilter,
  { before, limit }: Bounds,
): Promise<ActivityPage> {
  const { personaId: _persona, ...stored } = filter;
  const items: Activity[] = [];
  let cursor = before;
  for (let reads = 0; reads < mostReads; reads += 1) {
    const read = await feed.before(stored, cursor, lookedAtOnce);
    items.push(...read.filter((activity) => matches(activity, filter)));
    if (items.length >= limit) {
      const page = items.slice(0, limit);
      return { items: page, nextCursor: page.at(-1)?.id ?? null };
    }
    if (read.length < lookedAtOnce) return { items, nextCursor: null };
    cursor = read.at(-1)?.id ?? cursor;
  }
  return { items, nextCursor: cursor };
}
