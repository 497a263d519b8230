import type { Clock } from '../lib/clock.ts';
import { dueAtOf } from './due-at.ts';
import type { Queues } from './queues.ts';

/** How the queue of ticks is doing. */
export interface QueueHealth {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  /** Milliseconds that the tick that waits longest is overdue; 0 when none waits. */
  readonly latenessMs: number;
  /** Worker processes that are connected. */
  readonly workers: number;
}

export async function queueHealth(queues: Queues, clock: Clock): Promise<QueueHealth> {
  const [counts, [waiting], [delayed], workers] = await Promise.all([
    queues.ticks.getJobCounts('waiting', 'active', 'delayed', 'failed', 'prioritized'),
    queues.ticks.getJobs(['waiting'], 0, 0, true),
    // A delayed job is moved on by a worker alone: without one, what is overdue stays here.
    queues.ticks.getJobs(['delayed'], 0, 0, true),
    queues.connectedWorkers(),
  ]);
  const now = clock.now();
  const due = [waiting, delayed].flatMap((job) => (job === undefined ? [] : [dueAtOf(job)]));
  return {
    waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0),
    active: counts.active ?? 0,
    delayed: counts.delayed ?? 0,
    failed: counts.failed ?? 0,
    latenessMs: Math.max(0, ...due.map((dueAt) => now - dueAt)),
    workers,
  };
}
