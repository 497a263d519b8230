import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { describeFailure } from '../lib/entry-point.ts';
import { releaseForDead } from './lifecycle.ts';
import { endProcess, isAlive, type ProcessIdentity } from './processes.ts';
import { guardOrderSchema } from './watch.ts';

// A process of its own, started by watch.ts: it stops the embedded servers of its owner once the owner is gone.

/** What the owner's children get to close what they have open. */
const dependentsMs = 8_000;
/** A server that was just being started when its owner died shows up within this time. */
const lateStartMs = 1_000;

const owner: ProcessIdentity = process.argv[2] ?? '';
const servers = new Map<string, { kind: 'postgres' | 'redis'; directory: string }>();
const dependents = new Set<ProcessIdentity>();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const order = guardOrderSchema.parse(JSON.parse(line));
  if (order.type === 'server') servers.set(`${order.kind} ${order.directory}`, order);
  else dependents.add(order.identity);
}
// One that may not be ended, because it is another user's now, is no reason to leave the servers.
await Promise.allSettled([...dependents].map(awaitDependent));
await stopServers();
await delay(lateStartMs);
await stopServers();

async function awaitDependent(identity: ProcessIdentity): Promise<void> {
  if (!isAlive(identity)) return;
  await endProcess(Number.parseInt(identity, 10), [
    { signal: 'SIGTERM', waitMs: dependentsMs },
    { signal: 'SIGKILL', waitMs: 1_000 },
  ]);
}

async function stopServers(): Promise<void> {
  // A directory that somebody removed takes no log either; the other servers are stopped all the same.
  await Promise.allSettled([...servers.values()].map(stopServer));
}

async function stopServer({ kind, directory }: { kind: 'postgres' | 'redis'; directory: string }) {
  try {
    await releaseForDead(kind, directory, owner);
  } catch (error) {
    await appendFile(join(directory, 'guard.log'), `${describeFailure(error)}\n`);
  }
}
