import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { keptJobs, type QueueName, type QueueSettings, queues } from '../../config/queues.ts';
import type { EpochMs } from '../lib/clock.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { JobContract } from './contracts.ts';
import { dueAtOf } from './due-at.ts';
import { sharedOptions } from './queues.ts';

/** What a processor learns about its run besides the payload. */
export interface JobRun {
  /** When the job was due, in milliseconds since the epoch. */
  readonly dueAt: EpochMs;
  /** Aborted when the worker has lost the job, which another one may have by then. */
  readonly signal: AbortSignal;
}

/** A kind of job together with what does it. */
export interface JobKind {
  readonly contract: JobContract<unknown>;
  run(payload: unknown, run: JobRun): Promise<void>;
}

/** Ties a processor to its contract; the payload is parsed before the processor sees it. */
export function jobKind<Payload>(
  contract: JobContract<Payload>,
  process: (payload: Payload, run: JobRun) => Promise<void>,
): JobKind {
  return { contract, run: (payload, run) => process(contract.payload.parse(payload), run) };
}

/** Two kinds of job share a name, or a job has no kind. */
export class JobRegistryError extends FleetError {
  readonly code = 'JOB_REGISTRY_INVALID';
}

export interface WorkersOptions {
  /** A connection of the workers' own: they block on it. */
  readonly connection: Redis;
  readonly kinds: readonly JobKind[];
  /** Used by the queues that do not bring a concurrency of their own. */
  readonly concurrency: number;
  readonly logger: Logger;
}

export interface RunningWorkers {
  /** Takes no new job and waits for those under way. */
  close(): Promise<void>;
}

/**
 * Starts one BullMQ worker per queue.
 * @throws {JobRegistryError} when two kinds share a name
 */
export async function startWorkers({
  connection,
  kinds,
  concurrency,
  logger,
}: WorkersOptions): Promise<RunningWorkers> {
  const byName = indexByName(kinds);
  const queueNames = [...new Set(kinds.map(({ contract }) => contract.queue))];
  const workers = queueNames.map((name) => startWorker(name, { connection, byName, concurrency, logger }));
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

interface WorkerParts {
  readonly connection: Redis;
  readonly byName: ReadonlyMap<string, JobKind>;
  readonly concurrency: number;
  readonly logger: Logger;
}

function startWorker(name: QueueName, { connection, byName, concurrency, logger }: WorkerParts): Worker {
  const settings: QueueSettings = queues[name];
  // BullMQ hands over its AbortSignal only to a processor that declares three parameters.
  const process = async (
    job: Job,
    _token: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> => {
    const kind = byName.get(registryKey(name, job.name));
    if (kind === undefined)
      throw new JobRegistryError(`No kind of job is called ${job.name} in the queue ${name}.`);
    await kind.run(job.data, { dueAt: dueAtOf(job), signal: signal ?? new AbortController().signal });
  };
  const worker = new Worker(settings.name, process, {
    ...sharedOptions(connection),
    concurrency: settings.concurrency ?? concurrency,
    lockDuration: settings.lockDurationMs,
    removeOnComplete: keptJobs.completed,
    removeOnFail: keptJobs.failed,
  });
  worker.on('error', (error) =>
    logger.error('A queue worker failed', { queue: name, reason: messageOf(error) }),
  );
  worker.on('lockRenewalFailed', (jobIds) => {
    for (const jobId of jobIds) worker.cancelJob(jobId, 'The worker has lost the job.');
  });
  worker.on('failed', (job, error) =>
    logger.error('A job failed', { queue: name, job: job?.name, jobId: job?.id, reason: messageOf(error) }),
  );
  worker.on('stalled', (jobId) => logger.warn('A job was cut off and runs again', { queue: name, jobId }));
  return worker;
}

function registryKey(queue: QueueName, name: string): string {
  return `${queue}/${name}`;
}

function indexByName(kinds: readonly JobKind[]): ReadonlyMap<string, JobKind> {
  const byName = new Map<string, JobKind>();
  for (const kind of kinds) {
    const key = registryKey(kind.contract.queue, kind.contract.name);
    if (byName.has(key))
      throw new JobRegistryError(`Two kinds of job are called ${key}; jobs/index.ts must list each once.`);
    byName.set(key, kind);
  }
  return byName;
}
