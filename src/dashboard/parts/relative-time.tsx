import { useSyncExternalStore } from 'react';
import { onEverySecond } from './clock.ts';
import { distanceInWords } from './words.ts';

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
