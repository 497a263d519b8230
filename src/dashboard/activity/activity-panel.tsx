import { Skeleton } from '@mantine/core';
import { sentenceFor } from '../api/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import classes from './activity-panel.module.css';
import { useFirstActivities } from './activity-query.ts';
import { LiveActivity } from './live-activity.tsx';

const title = 'Live activity';

/** The feed: what has just happened, and then whatever happens next. */
export function ActivityPanel() {
  const first = useFirstActivities();
  if (first.data !== undefined) return <LiveActivity title={title} first={first.data} />;
  return (
    <Panel title={title} scrolls>
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
