import type { Fleet } from '#api/fleet';
import { Status } from '../parts/status.tsx';
import { clockTime } from '../parts/words.ts';
import { useFreshness } from './freshness.ts';

interface FleetStatusProps {
  readonly fleet: Fleet;
  readonly prominent?: boolean;
}

/** The fleet's status; where the server has not answered since, that it is from then. */
export function FleetStatus({ fleet, prominent = false }: FleetStatusProps) {
  const { knownAt, isStale } = useFreshness();
  if (!isStale) return <Status status={fleet.status} prominent={prominent} />;
  const words = prominent ? `Was ${fleet.status} at ${clockTime(knownAt)}` : 'Out of date';
  return <Status status="idle" prominent={prominent} words={words} />;
}
