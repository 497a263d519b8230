import { queryOptions } from '@tanstack/react-query';
import { type ActivityPage, listActivity } from '#api/activity';
import { ask } from '../http/client.ts';
import { apiQueryOf, type FeedFilter, keyOf } from './filter.ts';

/** What a feed begins with before the stream takes over, and grows by when asked. */
const pageSize = 60;

export interface PageRequest {
  readonly filter: FeedFilter;
  /** Only activities older than this one; the newest without it. */
  readonly before: number | null;
}

/** Reads one page of activities, newest first. It may be empty and yet lead to more: see `nextCursor`. */
export function readActivities({ filter, before }: PageRequest, signal: AbortSignal): Promise<ActivityPage> {
  const query = { ...apiQueryOf(filter), before: before ?? undefined, limit: pageSize };
  return ask(listActivity, { query, signal });
}

/** How long the first activities wait for the page that shows them, in milliseconds. */
const waitMs = 5000;

/** The newest activities, read once each time a feed is opened; the stream brings the rest. */
export function firstActivitiesQuery(filter: FeedFilter) {
  return queryOptions({
    queryKey: ['activity', 'first', keyOf(filter)],
    queryFn: ({ signal }) => readActivities({ filter, before: null }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: waitMs,
  });
}
