import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import classes from './activity-panel.module.css';
import { firstActivitiesQuery } from './activity-query.ts';
import { feedOf } from './feed.ts';
import { rememberedFeed } from './feed-memory.ts';
import { type FeedFilter, keyOf } from './filter.ts';
import { LiveActivity } from './live-activity.tsx';

interface ActivityPanelProps {
  readonly title: string;
  readonly filter: FeedFilter;
  /** Shown above the lines; stays while they change. */
  readonly toolbar?: ReactNode;
}

/** The feed: what has just happened, and then whatever happens next. */
export function ActivityPanel({ title, filter, toolbar }: ActivityPanelProps) {
  const key = keyOf(filter);
  const kept = rememberedFeed(key);
  const first = useQuery({ ...firstActivitiesQuery(filter), enabled: kept === undefined });
  const beginning = kept?.feed ?? (first.data && feedOf(first.data.items, first.data.nextCursor));
  if (beginning !== undefined) {
    return (
      <LiveActivity
        key={key}
        title={title}
        toolbar={toolbar}
        filter={filter}
        beginning={beginning}
        kept={kept}
      />
    );
  }
  return (
    <Panel title={title} scrolls>
      {toolbar}
      {first.isError ? (
        <FailureNotice
          title="The activity could not be read"
          reason={sentenceFor(first.error)}
          onRetry={() => void first.refetch()}
        />
      ) : (
        <LoadingRows />
      )}
    </Panel>
  );
}

const placeholders = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

function LoadingRows() {
  return (
    <div aria-hidden="true">
      {placeholders.map((key) => (
        <div key={key} className={classes.placeholder}>
          <Skeleton circle height={36} />
          <div className={classes.placeholderText}>
            <Skeleton height={12} width="40%" />
            <Skeleton height={12} mt={10} width="85%" />
          </div>
        </div>
      ))}
    </div>
  );
}
