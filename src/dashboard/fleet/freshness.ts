import { useSyncExternalStore } from 'react';
import { onEverySecond } from '../parts/clock.ts';
import { useFleet } from './fleet-query.ts';

/** From this age on what is shown is called old: the fleet is read every 4 s, and an answer may take its time. */
const staleAfterMs = 10_000;

/** How old what the page shows of the fleet is. */
export interface Freshness {
  /** When it was last read, in milliseconds since the Unix epoch; 0 where it never was. */
  readonly knownAt: number;
  readonly isStale: boolean;
}

/** Whether the page still shows the present: a server that is frozen or slow neither answers nor refuses. */
export function useFreshness(): Freshness {
  const { dataUpdatedAt: knownAt, isError } = useFleet();
  const isOld = useSyncExternalStore(onEverySecond, () => knownAt > 0 && Date.now() - knownAt > staleAfterMs);
  return { knownAt, isStale: isOld || isError };
}
