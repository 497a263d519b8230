import { useSyncExternalStore } from 'react';
import { distanceInWords } from './words.ts';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for the whole page, which only ticks while something shows a time. */
function onEverySecond(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const notify of listeners) notify();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' });

interface RelativeTimeProps {
  /** ISO 8601. */
  readonly at: string;
  /** What a moment that should be ahead is called once it has passed. */
  readonly whenPassed?: string;
  /** What a moment that should be behind is called while clocks disagree. */
  readonly whenAhead?: string;
}

/** A moment as its distance from now, which renders again only when the words change. */
export function RelativeTime({ at, whenPassed, whenAhead }: RelativeTimeProps) {
  const moment = Date.parse(at);
  const text = useSyncExternalStore(onEverySecond, () => {
    const distanceMs = moment - Date.now();
    if (whenPassed !== undefined && distanceMs < 1000) return whenPassed;
    if (whenAhead !== undefined && distanceMs > 0) return whenAhead;
    return distanceInWords(distanceMs);
  });
  return (
    <time dateTime={at} title={exact.format(moment)}>
      {text}
    </time>
  );
}
