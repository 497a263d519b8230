import { useState, useSyncExternalStore } from 'react';
import { onEverySecond } from '../parts/clock.ts';
import { useFleet } from './fleet-query.ts';

/** From this age on what is shown is called old: the fleet is read every 4 s, and an answer may take its time. */
const staleAfterMs = 10_000;

/** How old what the page shows of the fleet is. */
export interface Freshness {
  /** When it was last read, in milliseconds since the Unix epoch; 0 where it never was. */
  readonly knownAt: number;
  readonly isStale: boolean;
  /** Why it could not be read; null while it can, and where the server says nothing at all. */
  readonly error: Error | null;
}

/** Whether the page still shows the present: a server that is frozen or slow neither answers nor refuses. */
export function useFreshness(): Freshness {
  const { dataUpdatedAt: knownAt, error, isPending, errorUpdateCount } = useFleet();
  // A new attempt has no error yet: what the last one said holds until it is over.
  const [latest, setLatest] = useState(error);
  if (error !== null && error !== latest) setLatest(error);
  const isRefused = error !== null || (isPending && errorUpdateCount > 0);
  const isOld = useSyncExternalStore(onEverySecond, () => knownAt > 0 && Date.now() - knownAt > staleAfterMs);
  return { knownAt, isStale: isOld || isRefused, error: isRefused ? (error ?? latest) : null };
}
