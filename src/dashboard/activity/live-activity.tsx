import { ActionIcon, Alert, Button, VisuallyHidden } from '@mantine/core';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Activity } from '#api/activity';
import { Icon } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';
import { counted, inShort } from '../parts/words.ts';
import classes from './activity-panel.module.css';
import { Connection } from './connection.tsx';
import { type Feed, newestId } from './feed.ts';
import { type RememberedFeed, rememberFeed } from './feed-memory.ts';
import { FeedRows } from './feed-rows.tsx';
import { everything, type FeedFilter, keyOf } from './filter.ts';
import { type LiveFeed, useLiveFeed, useOlder } from './use-live-feed.ts';

interface LiveActivityProps {
  readonly title: string;
  readonly toolbar: ReactNode;
  readonly filter: FeedFilter;
  readonly beginning: Feed;
  /** The feed as it was left, where somebody comes back to it. */
  readonly kept: RememberedFeed | undefined;
}

/** The feed once its beginning is known. */
export function LiveActivity({ title, toolbar, filter, beginning, kept }: LiveActivityProps) {
  const live = useLiveFeed({ filter, beginning, stale: kept !== undefined });
  const { feed, dispatch } = live;
  const older = useOlder({ filter, feed, dispatch });
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  useReadingBelow(scroller, top, (reading) => dispatch({ kind: 'reading', reading }));
  useKeptPlace(keyOf(filter), feed, scroller, kept?.scrollTop ?? 0);
  const catchUp = (): void => {
    dispatch({ kind: 'paused', paused: false });
    top.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Panel title={title} scrolls aside={<Controls live={live} />}>
      {toolbar}
      <Announcer arrivedCount={feed.arrivedCount} latest={feed.waiting[0] ?? feed.shown[0]} />
      {live.outdated && <OutdatedAlert />}
      {feed.waitingCount > 0 && <WaitingButton count={feed.waitingCount} onClick={catchUp} />}
      <div className={classes.scroller} ref={scroller}>
        <div className={classes.top} ref={top} />
        <FeedRows
          feed={feed}
          isFiltered={toolbar !== undefined && keyOf(filter) !== keyOf(everything)}
          isKept={kept !== undefined}
          older={{ isPending: older.isPending, error: older.error, read: older.mutate }}
        />
      </div>
    </Panel>
  );
}

/** Remembers the feed and how far it was scrolled when its page is left, and goes back there. */
function useKeptPlace(
  key: string,
  feed: Feed,
  scroller: { readonly current: HTMLElement | null },
  scrollTop: number,
): void {
  const place = useRef(scrollTop);
  const keep = useEffectEvent(() =>
    rememberFeed(key, { feed: { ...feed, freshAfter: newestId(feed) }, scrollTop: place.current }),
  );
  useLayoutEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    // Even to set it to 0 would have the whole page laid out at once.
    if (place.current > 0) list.scrollTop = place.current;
    const note = (): void => {
      place.current = list.scrollTop;
    };
    list.addEventListener('scroll', note, { passive: true });
    return () => list.removeEventListener('scroll', note);
  }, [scroller]);
  useEffect(() => () => keep(), []);
}

function Controls({ live }: { readonly live: LiveFeed }) {
  const { paused } = live.feed;
  const label = paused ? 'Resume feed' : 'Pause feed';
  return (
    <div className={classes.controls}>
      <Connection stream={live.stream} onRetry={live.retryNow} />
      <ActionIcon
        variant={paused ? 'light' : 'default'}
        size={30}
        aria-label={label}
        title={label}
        onClick={() => live.dispatch({ kind: 'paused', paused: !paused })}
      >
        <Icon name={paused ? 'play' : 'pause'} size={15} />
      </ActionIcon>
    </div>
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

/** Notices when the top of the list has been scrolled out of sight, and when it is back. */
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
      // The page may have scrolled as well, and the list may also lie below what is in sight.
      const edge = Math.max(0, scroller.current?.getBoundingClientRect().top ?? 0);
      change(!entry.isIntersecting && y < edge);
    });
    observer.observe(top.current);
    return () => observer.disconnect();
  }, [scroller, top]);
}

/** Seldom enough that a screen reader is free for everything else. */
const announceEveryMs = 20_000;

interface AnnouncerProps {
  /** Everything that has arrived since the page was opened. */
  readonly arrivedCount: number;
  readonly latest: Activity | undefined;
}

/** Sums up the feed for screen readers now and then, instead of reading out every line of it. */
function Announcer({ arrivedCount, latest }: AnnouncerProps) {
  const [text, setText] = useState('');
  const announced = useRef(0);
  const announce = useEffectEvent(() => {
    const fresh = arrivedCount - announced.current;
    if (fresh === 0 || latest === undefined) return;
    announced.current = arrivedCount;
    setText(
      `${counted(fresh, 'new entry', 'new entries')}. Latest: ${latest.agentName ?? 'The fleet'}: ${latest.message}`,
    );
  });
  useEffect(() => {
    const timer = setInterval(() => announce(), announceEveryMs);
    return () => clearInterval(timer);
  }, []);
  return <VisuallyHidden aria-live="polite">{text}</VisuallyHidden>;
}
