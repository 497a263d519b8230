import { ActionIcon, Alert, Button, Tooltip } from '@mantine/core';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Activity } from '../api/schemas.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { inShort } from '../parts/numbers.ts';
import { Panel } from '../parts/panel.tsx';
import classes from './activity-panel.module.css';
import { ActivityRow } from './activity-row.tsx';
import { Announcer } from './announcer.tsx';
import { Connection } from './connection.tsx';
import { type Feed, feedLimit, feedOf, newestId } from './feed.ts';
import { type LiveFeed, useLiveFeed } from './use-live-feed.ts';

interface LiveActivityProps {
  readonly title: string;
  readonly first: readonly Activity[];
}

/** The feed once its first page is there. */
export function LiveActivity({ title, first }: LiveActivityProps) {
  const live = useLiveFeed(first);
  const { feed, tell } = live;
  const [firstId] = useState(() => newestId(feedOf(first)));
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  useReadingBelow(scroller, top, (reading) => tell({ kind: 'reading', reading }));
  const catchUp = (): void => {
    tell({ kind: 'paused', paused: false });
    top.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Panel title={title} scrolls aside={<Controls live={live} />}>
      <Announcer arrivedCount={feed.arrivedCount} latest={feed.waiting[0] ?? feed.shown[0]} />
      {live.outdated && <OutdatedAlert />}
      {feed.waitingCount > 0 && <WaitingButton count={feed.waitingCount} onClick={catchUp} />}
      <div className={classes.scroller} ref={scroller}>
        <div className={classes.top} ref={top} />
        <Rows feed={feed} firstId={firstId} />
      </div>
    </Panel>
  );
}

function Controls({ live }: { readonly live: LiveFeed }) {
  const { paused } = live.feed;
  const label = paused ? 'Resume feed' : 'Pause feed';
  return (
    <div className={classes.controls}>
      <Connection stream={live.stream} onRetry={live.retryNow} />
      <Tooltip label={label} openDelay={400}>
        <ActionIcon
          variant={paused ? 'light' : 'default'}
          size={30}
          aria-label={label}
          onClick={() => live.tell({ kind: 'paused', paused: !paused })}
        >
          <Icon name={paused ? 'play' : 'pause'} size={15} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

function Rows({ feed, firstId }: { readonly feed: Feed; readonly firstId: number }) {
  if (feed.shown.length === 0) {
    return (
      <Notice icon="bolt" title="Nothing has happened yet">
        What agents think, like, comment and post appears here the moment it happens.
      </Notice>
    );
  }
  return (
    <>
      <ol className={classes.rows} aria-label="Activities, newest first">
        {feed.shown.map((activity) => (
          <ActivityRow key={activity.id} activity={activity} fresh={activity.id > firstId} />
        ))}
      </ol>
      <p className={classes.end}>
        {feed.shown.length < feedLimit
          ? 'That is where this feed begins.'
          : `The newest ${feedLimit} are shown here.`}
      </p>
    </>
  );
}

function WaitingButton({ count, onClick }: { readonly count: number; readonly onClick: () => void }) {
  return (
    <div className={classes.waiting}>
      <Button
        size="compact-sm"
        radius="xl"
        leftSection={<Icon name="chevronUp" size={14} />}
        onClick={onClick}
      >
        {inShort(count)} new
      </Button>
    </div>
  );
}

function OutdatedAlert() {
  return (
    <Alert color="yellow" variant="light" radius={0} icon={<Icon name="alert" />}>
      Something happened that this page is too old to show. Reload it to see everything.
    </Alert>
  );
}

/** Tells when the top of the list has been scrolled out of sight, and when it is back. */
function useReadingBelow(
  scroller: RefObject<HTMLElement | null>,
  top: RefObject<HTMLElement | null>,
  onChange: (reading: boolean) => void,
): void {
  const change = useEffectEvent(onChange);
  useEffect(() => {
    if (top.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1);
      if (entry === undefined) return;
      const y = entry.boundingClientRect.top;
      // On a phone the page scrolls and not the list, and the list may also lie below what is in sight.
      const edge = Math.max(0, scroller.current?.getBoundingClientRect().top ?? 0);
      change(!entry.isIntersecting && y < edge);
    });
    observer.observe(top.current);
    return () => observer.disconnect();
  }, [scroller, top]);
}
