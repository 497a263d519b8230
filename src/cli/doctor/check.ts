import type { Verdict } from './finding.ts';

/** Every check by name; those of `fleet-…` ask a fleet over HTTP, all others ask what it depends on. */
export type CheckName =
  | 'environment'
  | 'personas'
  | 'disk'
  | 'temporary-files'
  | 'postgres'
  | 'postgres-version'
  | 'postgres-migrations'
  | 'postgres-clock'
  | 'postgres-size'
  | 'redis'
  | 'redis-version'
  | 'redis-eviction'
  | 'redis-memory'
  | 'redis-persistence'
  | 'redis-latency'
  | 'fleet'
  | 'agents'
  | 'workers'
  | 'lateness'
  | 'failed-jobs'
  | 'schedules'
  | 'maintenance'
  | 'floimg'
  | 'model'
  | 'model-price'
  | 'fleet-address'
  | 'fleet-ready'
  | 'fleet-token'
  | 'fleet-state'
  | 'fleet-agents'
  | 'fleet-workers'
  | 'fleet-lateness'
  | 'fleet-failed-jobs'
  | 'out-of-sight';

/** Looks at one thing. A new one is a file of its own, its name above, and a line in a registry. */
export interface Check<Services> {
  readonly name: CheckName;
  /** What it looks at, as people are told: `Postgres: migrations`. */
  readonly checked: string;
  /** Checks that stand before it in the registry, and without which it is pointless. */
  readonly after?: readonly CheckName[];
  /** Variables without which it would look at the wrong thing. */
  readonly variables?: readonly string[];
  /** Milliseconds that it may take; ten seconds unless given. */
  readonly withinMs?: number | ((services: Services) => number);
  /** What to do where it throws or does not answer in time. */
  readonly mend: string;
  /** What it throws makes the thing count as broken, with the error's words. */
  run(services: Services): Promise<Verdict | readonly Verdict[]>;
}
