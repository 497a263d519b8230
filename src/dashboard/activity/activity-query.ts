import { queryOptions } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { type Activity, activityPageSchema } from '../api/schemas.ts';
import { apiQueryOf, type FeedFilter, keyOf } from './filter.ts';

/** What a feed begins with before the stream takes over, and grows by when asked. */
const pageSize = 60;

export interface ActivityPage {
  readonly items: readonly Activity[];
  /** What is older begins before this id; null where nothing is. */
  readonly nextCursor: number | null;
}

export interface PageRequest {
  readonly filter: FeedFilter;
  /** Only activities older than this one; the newest without it. */
  readonly before: number | null;
}

/** Reads one page of activities, newest first. It may be empty and yet lead to more: see `nextCursor`. */
export function readActivities({ filter, before }: PageRequest, signal: AbortSignal): Promise<ActivityPage> {
  const query = apiQueryOf(filter);
  query.set('limit', String(pageSize));
  if (before !== null) query.set('before', String(before));
  return read(`/api/activity?${query}`, activityPageSchema, signal);
}

/** How long the first activities wait for the page that shows them, in milliseconds. */
const waitMs = 5000;

/** The newest activities, read once each time a feed is opened; the stream tells the rest. */
export function firstActivitiesQuery(filter: FeedFilter) {
  return queryOptions({
    queryKey: ['activity', 'first', keyOf(filter)],
    queryFn: ({ signal }) => readActivities({ filter, before: null }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: waitMs,
  });
}
