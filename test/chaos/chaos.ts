import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/lib/clock.ts';
import { messageOf } from '../../src/lib/errors.ts';
import { eventually } from '../support/eventually.ts';
import { compare } from './compare.ts';
import { judgeCourtesy, leaveAlone } from './courtesy.ts';
import { type FeedVerdict, type FeedWitness, judgeFeed, witnessFeed } from './feed-witness.ts';
import { fleetApi } from './fleet-api.ts';
import { controlGallery } from './gallery.ts';
import { hasten } from './hasten.ts';
import { askPostgres, readActivityIds, readLedger, readProgress } from './ledger.ts';
import { populate } from './population.ts';
import { type ChaosReport, reportOf } from './report.ts';
import { planChaos } from './schedule.ts';
import { settle } from './settle.ts';
import { openStack, type Stack } from './stack.ts';
import { strike } from './strike.ts';

export interface ChaosOptions {
  readonly seed: number;
  readonly minutes: number;
  readonly agents: number;
  readonly workers: number;
  readonly pace: number;
  /** True for a short run: once it is over, what dead workers had under way is taken over at once, which saves a minute of waiting. */
  readonly hasty: boolean;
  readonly clock: Clock;
  /** Takes lines for people. */
  readonly log: (line: string) => void;
  readonly stopping: AbortSignal;
}

const statusEveryMs = 10_000;
/** What the reader of the feed may need to catch up at the end. */
const feedCatchesUpMs = 30_000;

/**
 * Brings up the real stack, strikes it as the seed says, lets it come to rest, and compares what the gallery holds
 * with the ledger. Nothing is left running; where something is wrong, the logs and the data stay for a look.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const directory = await mkdtemp(join(tmpdir(), 'fleet-chaos-'));
  // Postgres runs under another account when this is root.
  await chmod(directory, 0o711);
  const undo = new AsyncDisposableStack();
  let report: ChaosReport | undefined;
  try {
    report = await runIn(directory, options, undo);
    return report;
  } finally {
    await undo.disposeAsync();
    if (report?.passed === true || options.stopping.aborted) await remove(directory);
    else options.log(`Logs and data are kept in ${directory}`);
  }
}

async function runIn(
  directory: string,
  options: ChaosOptions,
  undo: AsyncDisposableStack,
): Promise<ChaosReport> {
  const { seed, minutes, agents, workers, clock, log, stopping } = options;
  log(`Chaos with seed ${seed}: ${agents} agents, ${workers} workers, ${minutes} min; files in ${directory}`);
  const stack = await openStack({ ...options, directory }, undo);
  const api = fleetApi(stack.dashboard, stack.apiToken, stopping);
  const gallery = controlGallery(stack.gallery, stack.serviceToken, seed);
  const witness = witnessFeed(stack.dashboard, stack.apiToken);
  undo.defer(() => witness.stop());
  const leftAlone = await leaveAlone(stack.databaseUrl, await gallery.readState());
  await populate(api, stack.databaseUrl, { agents, seed });
  log('The fleet is running; the chaos begins');

  const plan = planChaos({ seed, durationMs: minutes * 60_000, workers });
  const status = tellStatus(stack, options);
  undo.defer(() => status.stop());
  const struck = await strike(plan, { stack, gallery, clock, log, stopping });

  const deadPids = stack.workers.flatMap((worker) => worker.deadPids);
  const haste = { databaseUrl: stack.databaseUrl, redisUrl: stack.redisUrl, deadPids };
  const rest = await settle({
    api,
    databaseUrl: stack.databaseUrl,
    clock,
    log,
    stopping,
    hasten: async () => (options.hasty ? hasten(haste, undo) : undefined),
  });
  await status.stop();
  const feed = await judgeWitness(stack, witness);
  const [ledger, state, history] = await Promise.all([
    askPostgres(stack.databaseUrl, readLedger),
    gallery.readState(),
    gallery.readHistory(),
  ]);
  const comparison = compare({ ledger, state, history });
  const courtesy = await judgeCourtesy(stack.databaseUrl, state, { ...leftAlone, pace: options.pace });
  const deaths = Object.fromEntries(stack.processes.map(({ name, deaths: count }) => [name, count]));
  return reportOf({ seed, minutes, agents, workers, struck, deaths, rest, feed, courtesy, ...comparison });
}

async function judgeWitness(stack: Stack, witness: FeedWitness): Promise<FeedVerdict> {
  const stored = await askPostgres(stack.databaseUrl, readActivityIds);
  const caughtUp = () => (witness.ids.at(-1) ?? 0) >= (stored.at(-1) ?? 0) || undefined;
  // A reader that never catches up is told as what it missed.
  await eventually('the end of the feed', caughtUp, feedCatchesUpMs).catch(() => undefined);
  return judgeFeed(witness, stored);
}

interface Status {
  stop(): Promise<void>;
}

/** Tells every few seconds where the fleet stands, as long as Postgres answers. */
function tellStatus({ databaseUrl }: Stack, { log }: ChaosOptions): Status {
  const stopping = new AbortController();
  const tell = async (): Promise<void> => {
    const { visits, open, confirmed, unsettled, inError } = await askPostgres(databaseUrl, readProgress);
    log(
      `     ${visits} visits, ${open} open; ${confirmed} effects confirmed, ${unsettled} under way; ` +
        `${inError} agents in error`,
    );
  };
  const follow = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await delay(statusEveryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      await tell().catch((error: unknown) => log(`     no status: ${messageOf(error)}`));
    }
  };
  const ended = follow();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

async function remove(directory: string): Promise<void> {
  // The guard of the embedded servers may still write a line there.
  await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
