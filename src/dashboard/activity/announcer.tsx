import { VisuallyHidden } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Activity } from '#api/activity';
import { counted } from '../parts/words.ts';

/** Seldom enough that a screen reader is free for everything else. */
const announceEveryMs = 20_000;

interface AnnouncerProps {
  /** Everything that has arrived since the page was opened. */
  readonly arrivedCount: number;
  readonly latest: Activity | undefined;
}

/** Sums up the feed for screen readers now and then, instead of reading out every line of it. */
export function Announcer({ arrivedCount, latest }: AnnouncerProps) {
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
