import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { readActivities } from './activity-query.ts';
import type { Feed, FeedEvent, Gap } from './feed.ts';
import type { FeedFilter } from './filter.ts';

interface OlderOptions {
  readonly filter: FeedFilter;
  readonly feed: Feed;
  readonly tell: (event: FeedEvent) => void;
}

/** Reads what lies further back, or in a gap, when somebody asks for it. */
export function useOlder({ filter, feed, tell }: OlderOptions) {
  // How far back was looked, perhaps in vain: nothing there belonged to the feed.
  const lookedAt = useRef<number>(null);
  return useMutation({
    mutationFn: async (gap: Gap | null) => {
      const oldest = feed.shown.at(-1)?.id ?? feed.floor;
      const further = Math.min(oldest, lookedAt.current ?? oldest);
      const request = { filter, before: gap === null ? further : gap.from };
      return readActivities(request, new AbortController().signal);
    },
    onSuccess: ({ items, nextCursor }, gap) => {
      if (gap !== null) {
        tell({ kind: 'filled', gap, activities: items, downTo: nextCursor });
        return;
      }
      lookedAt.current = nextCursor;
      tell({ kind: 'older', activities: items, complete: nextCursor === null });
    },
  });
}
