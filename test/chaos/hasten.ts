import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { defaultFleetName } from '../../config/fleet-name.ts';
import { queues } from '../../config/queues.ts';
import { reconcileJob } from '../../src/queue/contracts.ts';
import { redisNames } from '../../src/redis/names.ts';
import { askPostgres } from './ledger.ts';

/** How often it is looked for jobs that nobody holds any more; each worker of the fleet does so every half minute. */
const lookEveryMs = 500;

export interface Haste {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Pids of workers that are dead. */
  readonly deadPids: readonly number[];
}

/**
 * Lets happen at once what would happen by itself within two minutes after workers were killed and Redis forgot: the
 * leases and the locks of the visits that the dead had under way end, their jobs are found and run again, and a worker
 * reconciles. Sound for the dead alone: whoever is only slow may still act under a lease.
 */
export async function hasten(
  { databaseUrl, redisUrl, deadPids }: Haste,
  undo: AsyncDisposableStack,
): Promise<void> {
  if (deadPids.length === 0) return;
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
  undo.defer(() => redis.disconnect());
  const names = redisNames(defaultFleetName, 0, 'chaos');
  const prefix = names.queue('ticks');
  const key = `${prefix}:${queues.ticks.name}`;
  for (const agentId of await endLeases(databaseUrl, deadPids)) {
    const locks = await redis.keys(`${key}:repeat:${agentId}:*:lock`);
    if (locks.length > 0) await redis.del(...locks);
  }
  // Whoever looks leaves this for half a minute, so that nobody looks too often.
  await redis.del(`${key}:stalled-check`);
  const lookout = new Worker(queues.ticks.name, null, {
    connection: redis,
    prefix,
    autorun: false,
    stalledInterval: lookEveryMs,
  });
  undo.defer(() => lookout.close());
  await lookout.startStalledCheckTimer();
  const maintenance = new Queue(queues[reconcileJob.queue].name, {
    connection: redis,
    prefix: names.queue(reconcileJob.queue),
  });
  undo.defer(() => maintenance.close());
  await maintenance.add(reconcileJob.name, {});
}

/** @returns the agents whose visits the dead had under way */
async function endLeases(databaseUrl: string, pids: readonly number[]): Promise<string[]> {
  return askPostgres(databaseUrl, async (query) => {
    const open = await query(
      z.object({ id: z.string(), worker: z.string() }),
      'select a.id, t.worker from agents a join ticks t on t.id = a.open_tick_id',
    );
    const ids = open.filter(({ worker }) => pids.includes(pidIn(worker))).map(({ id }) => id);
    for (const id of ids)
      await query(z.unknown(), 'update agents set lease_until = now() where id = ?', [id]);
    return ids;
  });
}

/** The pid in the name of a worker; NaN where there is none. */
export function pidIn(worker: string): number {
  return Number(/-(\d+)-[0-9a-f]+$/.exec(worker)?.[1]);
}
