import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { readConfig } from '../../config/env.ts';
import type { NewActivity } from '../../src/activity/activity.ts';
import { createWebContext, type WebContext } from '../../src/context/web.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { type BenchServer, cpuSecondsOf, startServer } from '../processes.ts';
import { fleetEnvironment, openServers } from '../servers.ts';
import { machineMs, messageOfNow } from './events.ts';

const token = 'token-of-the-bench';
const root = join(import.meta.dirname, '../..');

/** Private servers, and the real activity log on them. */
export interface StreamStage extends AsyncDisposable {
  /** Starts the real web process. */
  startWeb(): Promise<BenchServer>;
  /** The newest activity. */
  lastId(): Promise<number>;
  /** Commits so many activities at once, with messages of so many characters more than usual. */
  record(count: number, padding?: number): Promise<void>;
  /** Commits activities two at a time and evenly, so many a second. */
  recordEvenly(perSecond: number, seconds: number): Promise<void>;
}

export async function openStage(): Promise<StreamStage> {
  const opened = new AsyncDisposableStack();
  try {
    const servers = opened.adopt(await openServers('fast'), (open) => open.close());
    await migrateDatabase(servers.databaseUrl);
    const environment = {
      ...fleetEnvironment(servers),
      API_TOKEN: token,
    };
    const context = opened.adopt(
      await createWebContext(readConfig(environment), { logger: silentLogger() }),
      (made) => made.close(),
    );
    return {
      startWeb: () => startServer(join(root, 'src/main/web.ts'), environment),
      lastId: () => context.activityFeed.lastId(),
      record: (count, padding = 0) => recordAll(context, count, padding),
      recordEvenly: (perSecond, seconds) => recordEvenly(context, perSecond, seconds),
      [Symbol.asyncDispose]: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

/** Activities of one commit, as many as a page of the feed. */
const commitSize = 500;
/** A visit reports what it thought and what it did. */
const perVisit = 2;

async function recordAll({ activityLog }: WebContext, count: number, padding: number): Promise<void> {
  for (let left = count; left > 0; left -= commitSize) {
    const activities = activitiesOfNow(Math.min(left, commitSize), 'x'.repeat(padding));
    await activityLog.commit(async () => ({ result: undefined, activities }));
  }
}

async function recordEvenly({ activityLog }: WebContext, perSecond: number, seconds: number): Promise<void> {
  const began = machineMs();
  const commits: Promise<void>[] = [];
  for (let visit = 0; visit < (perSecond * seconds) / perVisit; visit += 1) {
    const wait = began + (visit * perVisit * 1_000) / perSecond - machineMs();
    if (wait > 0) await pause(wait);
    commits.push(
      activityLog.commit(async () => ({ result: undefined, activities: activitiesOfNow(perVisit, '') })),
    );
  }
  await Promise.all(commits);
}

const agent = { id: newId<'agent'>(), name: 'Ada Lind' };
const tickId = newId<'tick'>();

function activitiesOfNow(count: number, padding: string): NewActivity[] {
  const metadata = { imageUrl: '/api/images/recent-1/blob' };
  const message = messageOfNow() + padding;
  return Array.from({ length: count }, () => ({ agent, tickId, type: 'like', message, metadata }));
}

const joined = z.object({ seconds: z.number() });
const reached = z.object({ complete: z.int(), broken: z.int() });
const report = z.object({
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
  broken: z.int(),
  lost: z.int(),
  bytesRead: z.int(),
});

export type Report = z.infer<typeof report>;

/** Thousands of clients in a process of their own. */
export interface Crowd extends AsyncDisposable {
  readonly server: BenchServer;
  /** Connects; resolves with the seconds that it took until all are let in. */
  join(clients: { count: number; after: number | null; reads: boolean }): Promise<number>;
  /** Waits until all clients have the activity. Returns how many have. */
  reach(lastId: number, withinMs: number): Promise<z.infer<typeof reached>>;
  /** Begins to measure how late activities come. */
  watch(): Promise<void>;
  report(): Promise<Report>;
  /** Lets those read that did not. */
  read(): Promise<void>;
  leave(): Promise<void>;
}

/** @param url where its clients connect */
export async function openCrowd(url: string): Promise<Crowd> {
  const server = await startServer(join(import.meta.dirname, 'crowd.ts'), {});
  const command = async (name: string, body: unknown = {}): Promise<unknown> => {
    const response = await fetch(`${server.url}/${name}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`The crowd could not ${name}: ${await response.text()}`);
    return response.json();
  };
  return {
    server,
    join: async (clients) => joined.parse(await command('join', { url, token, ...clients })).seconds,
    reach: async (lastId, withinMs) => reached.parse(await command('reach', { lastId, withinMs })),
    watch: async () => void (await command('watch')),
    report: async () => report.parse(await command('report')),
    read: async () => void (await command('read')),
    leave: async () => void (await command('leave')),
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

/** What a process got of the CPUs while some work went on, in seconds. */
export interface CpuUse {
  readonly used: number;
  /** It could have run, but the CPUs were taken by others: on a machine without them it would have taken that much less. */
  readonly waited: number;
}

export async function cpuDuring(pids: readonly number[], work: () => Promise<void>): Promise<CpuUse[]> {
  const before = pids.map(cpuUseOf);
  await work();
  return pids.map((pid, index) => {
    const [now, then] = [cpuUseOf(pid), before[index] ?? { used: 0, waited: 0 }];
    return { used: now.used - then.used, waited: now.waited - then.waited };
  });
}

/** Of its main thread; Linux counts in nanoseconds. */
function cpuUseOf(pid: number): CpuUse {
  const [, waited = 0] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ').map(Number);
  return { used: cpuSecondsOf(pid), waited: waited / 1e9 };
}
