import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { activityPageSchema } from '../api/schemas.ts';

/** What a feed begins with before the stream takes over. */
const firstPageSize = 60;

/** The newest activities, read once each time a feed is opened; the stream tells the rest. */
export function useFirstActivities() {
  return useQuery({
    queryKey: ['activity', 'first'],
    queryFn: ({ signal }) => read(`/api/activity?limit=${firstPageSize}`, activityPageSchema, signal),
    select: (page) => page.items,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
