import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Clock, EpochMs } from '../../src/lib/clock.ts';
import type { FleetApi } from './fleet-api.ts';
import { askPostgres, type Progress, readProgress } from './ledger.ts';

export interface SettleParts {
  readonly api: FleetApi;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  readonly stopping: AbortSignal;
  /** Lets what the dead had under way be taken over at once, instead of waiting for it. */
  readonly hasten: () => Promise<void>;
}

/** How the fleet came to rest. */
export interface Rest {
  /** Agents that had been put into `error`, and were started again as a person would do. */
  readonly inError: number;
  /** Agents that have not made a visit since the chaos ended, or have none ahead. */
  readonly withoutNextTick: readonly string[];
  /** Ticks that are open although nobody works on them any more. */
  readonly open: number;
}

/** Covers a lease, a stalled job's lock, two passes of `reconcile`, and a throttled fleet's way back to its speed. */
const everybodyVisitsMs = 240_000;
const overdueMs = 30_000;
const lookEveryMs = 1_000;
/** What a visit that is under way may need. */
const visitsEndMs = 20_000;
/** An open tick is carried on by running agents alone: the fleet is started again for a moment, so many times. */
const rounds = 5;

/** Waits until every agent visits again, then pauses the fleet and waits until nothing is left half done. */
export async function settle(parts: SettleParts): Promise<Rest> {
  const { api, clock, log, hasten } = parts;
  const healedAt = clock.now();
  const { inError } = await readNow(parts);
  // A person's command: agents that were put into `error` are to act again, too.
  await api.post('/api/fleet/start', {});
  await hasten();
  log('Everything is up and at peace; waiting until every agent visits again');
  const withoutNextTick = await waitForVisits(parts, healedAt);
  log('Pausing the fleet and waiting for the visits under way');
  const open = await comeToRest(parts);
  return { inError, withoutNextTick, open };
}

/** @returns the agents that still have not visited when the time is over */
async function waitForVisits(parts: SettleParts, healedAt: EpochMs): Promise<string[]> {
  const { clock, stopping, log } = parts;
  const deadline = clock.now() + everybodyVisitsMs;
  for (let toldAt = clock.now(); ; ) {
    const silent = await withoutNextTick(parts, healedAt);
    if (silent.length === 0 || clock.now() > deadline) return silent;
    if (clock.now() - toldAt > 15_000) {
      toldAt = clock.now();
      log(`${silent.length} agents have not visited again yet`);
    }
    await delay(lookEveryMs, undefined, { signal: stopping });
  }
}

async function withoutNextTick(
  { api, databaseUrl, clock }: SettleParts,
  healedAt: EpochMs,
): Promise<string[]> {
  const visited = await askPostgres(databaseUrl, (query) =>
    query(
      z.object({ id: z.string() }),
      'select distinct agent_id as id from ticks where started_at > ? or finished_at > ?',
      [new Date(healedAt), new Date(healedAt)],
    ),
  );
  const awake = new Set(visited.map(({ id }) => id));
  const hasNext = (nextTickAt: string | null): boolean =>
    nextTickAt !== null && Date.parse(nextTickAt) > clock.now() - overdueMs;
  return (await api.agents())
    .filter(({ id, nextTickAt }) => !awake.has(id) || !hasNext(nextTickAt))
    .map(({ username }) => username);
}

/** @returns ticks that stay open */
async function comeToRest(parts: SettleParts): Promise<number> {
  for (let round = 1; ; round += 1) {
    await parts.api.post('/api/fleet/pause', {});
    const { open } = await untilNothingIsOpen(parts);
    if (open === 0 || round === rounds) return open;
    parts.log(`${open} ticks are still open; letting the fleet go on for a moment`);
    await parts.api.post('/api/fleet/resume', {});
    await untilNothingIsOpen(parts);
  }
}

async function untilNothingIsOpen(parts: SettleParts): Promise<Progress> {
  const deadline = parts.clock.now() + visitsEndMs;
  for (;;) {
    const progress = await readNow(parts);
    if (progress.open === 0 || parts.clock.now() > deadline) return progress;
    await delay(lookEveryMs, undefined, { signal: parts.stopping });
  }
}

function readNow({ databaseUrl }: SettleParts): Promise<Progress> {
  return askPostgres(databaseUrl, readProgress);
}
