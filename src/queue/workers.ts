import type { Job, Telemetry, Worker } from 'bullmq';
import { keptJobs, type QueueName, type QueueSettings, queues } from '../../config/queues.ts';
import { joinSignals } from '../lib/abort.ts';
import { endsWithin } from '../lib/deadline.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { dueAtOf } from './due-at.ts';
import { createJobRegistry, type JobKind, type JobRegistry } from './job-kinds.ts';
import { patientWorker } from './patient-worker.ts';
import { sharedOptions } from './queues.ts';
import type { ClockOffset } from './repeat-strategy.ts';

export interface WorkersOptions {
  /** A connection of the workers' own: they block on it. */
  readonly connection: FleetRedis;
  readonly kinds: readonly JobKind[];
  /** Used by the queues that do not bring a concurrency of their own. */
  readonly concurrency: number;
  readonly logger: Logger;
  /** Milliseconds that jobs have to end by themselves when the workers close. */
  readonly drainMs?: number;
  /** Called whenever Redis has answered the question for a tick, so every few seconds where none is due. */
  readonly onTicksAnswer?: () => void;
  /** Called with the reason whenever a queue has failed. */
  readonly onFailure?: (reason: string) => void;
  /** True for workers that take no job before `resume`. */
  readonly held?: boolean;
  /** Corrects this process's clock. */
  readonly offset?: ClockOffset;
  /** BullMQ's hook for traces, where they are wanted. */
  readonly telemetry?: Telemetry | undefined;
}

export interface RunningWorkers {
  /** Takes no new job until `resume`; what is under way goes on. */
  hold(): Promise<void>;
  resume(): void;
  /**
   * Takes no new job and waits for those under way; what still runs after `drainMs` is aborted by its signal.
   * Resolves in any case a few seconds later, even where Redis is unavailable.
   */
  close(): Promise<void>;
}

/** The worker process stops before the job is done. */
export class WorkerStoppingError extends FleetError {
  readonly code = 'WORKER_STOPPING';

  constructor() {
    super('The worker stops and hands its jobs back.');
  }
}

/** Milliseconds that jobs under way have to end by themselves: most visits take a second, an image up to a minute. */
const defaultDrainMs = 18_000;

/** Milliseconds after that for handing back; together they stay under the 25 s that an orchestrator leaves. */
const handBackMs = 5_000;

/**
 * Starts one BullMQ worker per queue.
 * @throws {JobRegistryError} when two kinds share a name
 */
export async function startWorkers({
  connection,
  kinds,
  concurrency,
  logger,
  drainMs = defaultDrainMs,
  onTicksAnswer = () => undefined,
  onFailure = () => undefined,
  held = false,
  offset,
  telemetry,
}: WorkersOptions): Promise<RunningWorkers> {
  const registry = createJobRegistry(kinds);
  const stopping = new AbortController();
  const parts = {
    connection,
    registry,
    concurrency,
    logger,
    onTicksAnswer,
    onFailure,
    held,
    offset,
    telemetry,
    stopping: stopping.signal,
  };
  await using opening = new AsyncDisposableStack();
  const workers = registry.queueNames.map((name) =>
    opening.adopt(startWorker(name, parts), (worker) => worker.close(true)),
  );
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  opening.move();
  return {
    hold: async () => void (await Promise.all(workers.map((worker) => worker.pause(true)))),
    resume: () => {
      for (const worker of workers) worker.resume();
    },
    close: async () => {
      const drained = Promise.all(workers.map((worker) => worker.close()));
      if (await endsWithin(drainMs, drained)) return;
      stopping.abort(new WorkerStoppingError());
      if (await endsWithin(handBackMs, drained)) return;
      logger.error('Jobs were still under way when the worker stopped; they run again elsewhere');
    },
  };
}

interface WorkerParts {
  readonly connection: FleetRedis;
  readonly registry: JobRegistry;
  readonly concurrency: number;
  readonly logger: Logger;
  readonly onTicksAnswer: () => void;
  readonly onFailure: (reason: string) => void;
  readonly held: boolean;
  readonly offset: ClockOffset | undefined;
  readonly telemetry: Telemetry | undefined;
  readonly stopping: AbortSignal;
}

function startWorker(
  name: QueueName,
  {
    connection,
    registry,
    concurrency,
    logger,
    onTicksAnswer,
    onFailure,
    held,
    offset,
    telemetry,
    stopping,
  }: WorkerParts,
): Worker {
  const settings: QueueSettings = queues[name];
  // BullMQ hands over its AbortSignal only to a processor that declares three parameters.
  const process = async (
    job: Job,
    _token: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> => {
    const kind = registry.kindOf(name, job.name);
    const joined = signal === undefined ? joinSignals(stopping) : joinSignals(stopping, signal);
    try {
      await kind.run(job.data, { dueAt: dueAtOf(job), signal: joined.signal });
    } finally {
      joined.release();
    }
  };
  const QueueWorker = patientWorker({ onAnswer: name === 'ticks' ? onTicksAnswer : () => undefined });
  const worker = new QueueWorker(settings.name, process, {
    ...sharedOptions(connection, name, offset),
    autorun: !held,
    concurrency: settings.concurrency ?? concurrency,
    lockDuration: settings.lockDurationMs,
    removeOnComplete: keptJobs.completed,
    removeOnFail: keptJobs.failed,
    ...(telemetry === undefined ? {} : { telemetry }),
  });
  worker.on('error', (error) => {
    const reason = messageOf(error);
    logger.error('A queue worker failed', { queue: name, reason });
    onFailure(reason);
  });
  worker.on('lockRenewalFailed', (jobIds) => {
    for (const jobId of jobIds) worker.cancelJob(jobId, 'The worker has lost the job.');
  });
  worker.on('failed', (job, error) =>
    logger.error('A job failed', { queue: name, job: job?.name, jobId: job?.id, reason: messageOf(error) }),
  );
  worker.on('stalled', (jobId) =>
    logger.warn('A job was interrupted and runs again', { queue: name, jobId }),
  );
  return worker;
}
