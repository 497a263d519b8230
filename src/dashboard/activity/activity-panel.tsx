import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { sentenceFor } from '../api/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import classes from './activity-panel.module.css';
import { useFirstActivities } from './activity-query.ts';
import { feedOf } from './feed.ts';
import { rememberedFeed } from './feed-memory.ts';
import { type FeedFilter, keyOf } from './filter.ts';
import { LiveActivity } from './live-activity.tsx';
import { useBelongs } from './use-belongs.ts';

interface ActivityPanelProps {
  readonly title: string;
  readonly filter: FeedFilter;
  /** Shown above the lines; stays while they change. */
  readonly toolbar?: ReactNode;
}

/** The feed: what has just happened, and then whatever happens next. */
export function ActivityPanel({ title, filter, toolbar }: ActivityPanelProps) {
  const key = keyOf(filter);
  const membership = useBelongs(filter.personaId);
  const kept = rememberedFeed(key);
  const isReady = membership.belongs !== null && kept === undefined;
  const first = useFirstActivities(filter, membership.belongs ?? nothing, isReady);
  const beginning = kept?.feed ?? (first.data && feedOf(first.data.items, first.data.complete));
  if (beginning !== undefined && membership.belongs !== null) {
    return (
      <LiveActivity
        key={key}
        title={title}
        toolbar={toolbar}
        filter={filter}
        belongs={membership.belongs}
        beginning={beginning}
        kept={kept}
      />
    );
  }
  const error = membership.error ?? first.error;
  return (
    <Panel title={title} scrolls>
      {toolbar}
      {error !== null ? (
        <FailureNotice
          title="The activity could not be read"
          reason={sentenceFor(error)}
          onRetry={() => {
            membership.retry();
            if (isReady) void first.refetch();
          }}
        />
      ) : (
        <LoadingRows />
      )}
    </Panel>
  );
}

const nothing = (): boolean => false;

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
