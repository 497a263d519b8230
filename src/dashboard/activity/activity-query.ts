import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { type Activity, activityPageSchema } from '../api/schemas.ts';
import { apiQueryOf, type FeedFilter, keyOf } from './filter.ts';

/** Says of an activity whether the feed holds it, beyond what the API was asked for. */
export type Belongs = (activity: Activity) => boolean;

/** What a feed begins with before the stream takes over, and grows by when asked. */
export const pageSize = 60;
/** Where most of what the API gives is sorted out here, more is read at once… */
const wideSize = 200;
/** …but never more often than this for one page. */
const mostReads = 8;

export interface ActivityPage {
  readonly items: readonly Activity[];
  /** Nothing is older. */
  readonly complete: boolean;
  /** The oldest id that was looked at; null where there was nothing to look at. */
  readonly lookedAtId: number | null;
}

export interface PageRequest {
  readonly filter: FeedFilter;
  readonly belongs: Belongs;
  /** Only activities older than this one; the newest without it. */
  readonly before: number | null;
}

/** Reads one page of activities, newest first. */
export async function readActivities(request: PageRequest, signal: AbortSignal): Promise<ActivityPage> {
  const size = request.filter.personaId === null ? pageSize : wideSize;
  const items: Activity[] = [];
  let lookedAtId = request.before;
  for (let reads = 0; reads < mostReads && items.length < pageSize; reads += 1) {
    const query = apiQueryOf(request.filter);
    query.set('limit', String(size));
    if (lookedAtId !== null) query.set('before', String(lookedAtId));
    const page = await read(`/api/activity?${query}`, activityPageSchema, signal);
    items.push(...page.items.filter(request.belongs));
    lookedAtId = page.items.at(-1)?.id ?? lookedAtId;
    if (page.items.length < size) return { items, complete: true, lookedAtId };
  }
  return { items, complete: false, lookedAtId };
}

/** The newest activities, read once each time a feed is opened; the stream tells the rest. */
export function useFirstActivities(filter: FeedFilter, belongs: Belongs, enabled: boolean) {
  return useQuery({
    queryKey: ['activity', 'first', keyOf(filter)],
    queryFn: ({ signal }) => readActivities({ filter, belongs, before: null }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    enabled,
  });
}
