/** How bad it is: it works; it works, but somebody should know; it does not work; or it was not looked at. */
export type Level = 'ok' | 'warning' | 'broken' | 'skipped';

/** What came of looking at one thing. */
export interface CheckResult {
  readonly level: Level;
  /** What was found; of something skipped, why. */
  readonly found: string;
  /** What to do about it; null where nothing has to be done. */
  readonly repair: string | null;
  /** What was checked, where a check looks at several things and this is one of them. */
  readonly checked?: string;
}

/** A result as it is reported. */
export interface Finding extends Omit<CheckResult, 'checked'> {
  /** The name of the check, stable for programs. */
  readonly check: string;
  readonly checked: string;
}

export const ok = (found: string): CheckResult => ({ level: 'ok', found, repair: null });
export const warning = (found: string, repair: string): CheckResult => ({ level: 'warning', found, repair });
export const broken = (found: string, repair: string): CheckResult => ({ level: 'broken', found, repair });
export const skipped = (found: string): CheckResult => ({ level: 'skipped', found, repair: null });

/** Every check by name; those of `fleet-…` ask a fleet over HTTP, all others ask what it depends on. */
export type CheckName =
  | 'environment'
  | 'personas'
  | 'stored-personas'
  | 'stored-prompts'
  | 'disk'
  | 'temporary-files'
  | 'guard'
  | 'postgres'
  | 'postgres-write'
  | 'postgres-version'
  | 'postgres-migrations'
  | 'postgres-clock'
  | 'postgres-size'
  | 'redis'
  | 'redis-role'
  | 'redis-cluster'
  | 'redis-rights'
  | 'redis-write'
  | 'redis-version'
  | 'redis-eviction'
  | 'redis-memory'
  | 'redis-persistence'
  | 'redis-latency'
  | 'fleet'
  | 'agents'
  | 'accounts'
  | 'watch'
  | 'opt-outs'
  | 'director'
  | 'workers'
  | 'lateness'
  | 'failed-jobs'
  | 'schedules'
  | 'maintenance'
  | 'floimg'
  | 'recipes'
  | 'image-models'
  | 'model'
  | 'model-price'
  | 'pictures'
  | 'pictures-seen'
  | 'moderation'
  | 'meaning'
  | 'fleet-address'
  | 'fleet-ready'
  | 'fleet-token'
  | 'fleet-proxies'
  | 'fleet-state'
  | 'fleet-agents'
  | 'fleet-workers'
  | 'fleet-lateness'
  | 'fleet-failed-jobs'
  | 'out-of-sight';

/** Looks at one thing. A new one is an entry of a table in `checks/`, and its name above. */
export interface Check<Services> {
  readonly name: CheckName;
  /** What it looks at, as people read it: `Postgres: migrations`. */
  readonly checked: string;
  /** Checks that stand before it in the registry, and without which it is pointless. */
  readonly after?: readonly CheckName[];
  /** Variables without which it would look at the wrong thing. */
  readonly variables?: readonly string[];
  /** Milliseconds that it may take; ten seconds unless given. */
  readonly withinMs?: number | ((services: Services) => number);
  /** What to do where it throws or does not answer in time. */
  readonly repair: string;
  /** What it throws makes the thing count as broken, with the error's words. */
  run(services: Services): Promise<CheckResult | readonly CheckResult[]>;
}
