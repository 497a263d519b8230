import type { QueryClient } from '@tanstack/react-query';
import { firstActivitiesQuery } from './activity/activity-query.ts';
import { filterIn } from './activity/filter.ts';
import { fleetQuery } from './fleet/fleet-query.ts';
import { loginPath } from './session/session.ts';

/** Asks for what a page begins with before anything is drawn, so that the answers come while it is. */
export function readAhead(queryClient: QueryClient, { pathname, search }: Location): void {
  if (pathname === loginPath) return;
  void queryClient.prefetchQuery(fleetQuery);
  if (pathname !== '/') return;
  void queryClient.prefetchQuery(firstActivitiesQuery(filterIn(new URLSearchParams(search))));
}
