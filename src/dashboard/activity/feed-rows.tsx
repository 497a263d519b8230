import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { sentenceFor } from '../api/errors.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import classes from './activity-panel.module.css';
import { ActivityRow } from './activity-row.tsx';
import type { Feed, Gap } from './feed.ts';

/** Reads further back (null) or into a gap. */
interface Older {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly read: (gap: Gap | null) => void;
}

interface FeedRowsProps {
  readonly feed: Feed;
  /** What is newer arrived while the page was open. */
  readonly firstId: number;
  readonly isFiltered: boolean;
  readonly older: Older;
}

/** The lines of the feed, where some are missing, and the way further back. */
export function FeedRows({ feed, firstId, isFiltered, older }: FeedRowsProps) {
  if (feed.shown.length === 0 && feed.complete) {
    return isFiltered ? (
      <Notice icon="search" title="Nothing here yet">
        Nothing that has happened so far matches these filters.
      </Notice>
    ) : (
      <Notice icon="bolt" title="Nothing has happened yet">
        What agents think, like, comment and post appears here the moment it happens.
      </Notice>
    );
  }
  const gaps = new Map(feed.gaps.map((gap) => [gap.newer, gap]));
  return (
    <>
      <ol className={classes.rows} aria-label="Activities, newest first">
        {feed.shown.map((activity) => {
          const gap = gaps.get(activity.id);
          return (
            <Fragment key={activity.id}>
              <ActivityRow activity={activity} fresh={activity.id > firstId} />
              {gap !== undefined && <GapRow gap={gap} older={older} />}
            </Fragment>
          );
        })}
      </ol>
      <div className={classes.end}>
        {older.error !== null && (
          <p role="alert" className={classes.failed}>
            {sentenceFor(older.error)}
          </p>
        )}
        {feed.complete ? (
          'That is where this feed begins.'
        ) : (
          <Button variant="default" size="xs" loading={older.isPending} onClick={() => older.read(null)}>
            Show older
          </Button>
        )}
      </div>
    </>
  );
}

function GapRow({ gap, older }: { readonly gap: Gap; readonly older: Older }) {
  return (
    <li className={classes.gap} data-gap="">
      <Icon name="alert" size={15} />
      <span>The connection was away for long: what happened in between is not shown.</span>
      <Button variant="default" size="compact-xs" loading={older.isPending} onClick={() => older.read(gap)}>
        Load it
      </Button>
    </li>
  );
}
