import { Button } from '@mantine/core';
import { Fragment, useDeferredValue } from 'react';
import { Link } from 'react-router';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
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

/** The most that is drawn at once when a feed comes up: more than is in sight anywhere. */
const firstRows = 16;

interface FeedRowsProps {
  readonly feed: Feed;
  /** By somebody's choice above the lines, which can be taken back. */
  readonly isFiltered: boolean;
  /** Somebody comes back to it, perhaps to a line further down. */
  readonly isKept: boolean;
  readonly older: Older;
}

/** The lines of the feed, where some are missing, and the way further back. */
export function FeedRows({ feed, isFiltered, isKept, older }: FeedRowsProps) {
  // A page that is opened answers before what lies out of sight is drawn, too.
  const isWhole = useDeferredValue(true, isKept);
  if (feed.shown.length === 0 && feed.complete) {
    return isFiltered ? (
      <Notice icon="search" title="Nothing here yet">
        <p className={classes.hint}>Nothing that has happened so far matches these filters.</p>
        <Button component={Link} to="/" replace variant="default" size="sm">
          Show everything
        </Button>
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
        {(isWhole ? feed.shown : feed.shown.slice(0, firstRows)).map((activity) => {
          const gap = gaps.get(activity.id);
          return (
            <Fragment key={activity.id}>
              <ActivityRow activity={activity} fresh={activity.id > feed.freshAfter} />
              {gap !== undefined && <GapRow gap={gap} older={older} />}
            </Fragment>
          );
        })}
      </ol>
      {isWhole && <End feed={feed} older={older} />}
    </>
  );
}

interface EndProps {
  readonly feed: Feed;
  readonly older: Older;
}

function End({ feed, older }: EndProps) {
  return (
    <div className={classes.end}>
      {older.error !== null && (
        <p role="alert" className={classes.failed}>
          {sentenceFor(older.error)}
        </p>
      )}
      {feed.shown.length === 0 && <p className={classes.hint}>Nothing of this has happened lately.</p>}
      {feed.complete ? (
        'That is where this feed begins.'
      ) : (
        <BusyButton variant="default" size="xs" isBusy={older.isPending} onClick={() => older.read(null)}>
          Show older
        </BusyButton>
      )}
    </div>
  );
}

function GapRow({ gap, older }: { readonly gap: Gap; readonly older: Older }) {
  return (
    <li className={classes.gap} data-gap="">
      <Icon name="alert" size={15} />
      <span>The connection was away for long: what happened in between is not shown.</span>
      <BusyButton
        variant="default"
        size="compact-xs"
        isBusy={older.isPending}
        onClick={() => older.read(gap)}
      >
        Load it
      </BusyButton>
    </li>
  );
}
