import type { QueueName } from '../../config/queues.ts';
import type { EpochMs } from '../lib/clock.ts';
import { FleetError } from '../lib/errors.ts';
import type { JobContract } from './contracts.ts';

/** What a processor learns about its run besides the payload. */
export interface JobRun {
  /** When the job was due, in milliseconds since the epoch. */
  readonly dueAt: EpochMs;
  /** Aborted when the worker stops, or has lost the job, which another one may have by then. */
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

/** Two kinds of job share a name, or a contract or a job has no kind. */
export class JobRegistryError extends FleetError {
  readonly code = 'JOB_REGISTRY_INVALID';
}

/** The kinds that a worker serves. */
export interface JobRegistry {
  /** The queues that they wait in. */
  readonly queueNames: readonly QueueName[];
  /** @throws {JobRegistryError} when no kind has that name in that queue */
  kindOf(queue: QueueName, name: string): JobKind;
}

/** @throws {JobRegistryError} when two kinds share a name */
export function createJobRegistry(kinds: readonly JobKind[]): JobRegistry {
  const byKey = new Map<string, JobKind>();
  for (const kind of kinds) {
    const key = keyOf(kind.contract.queue, kind.contract.name);
    if (byKey.has(key))
      throw new JobRegistryError(`Two kinds of job are called ${key}; jobs/index.ts must list each once.`);
    byKey.set(key, kind);
  }
  return {
    queueNames: [...new Set(kinds.map(({ contract }) => contract.queue))],
    kindOf(queue, name) {
      const kind = byKey.get(keyOf(queue, name));
      if (kind === undefined)
        throw new JobRegistryError(`No kind of job is called ${name} in the queue ${queue}.`);
      return kind;
    },
  };
}

/**
 * Checks that every contract has a kind.
 * @throws {JobRegistryError} when one has none, because its jobs would wait for ever
 */
export function assertComplete(
  kinds: readonly JobKind[],
  contracts: readonly Pick<JobContract<unknown>, 'queue' | 'name'>[],
): void {
  const served = new Set(kinds.map(({ contract }) => keyOf(contract.queue, contract.name)));
  const missing = contracts.map(({ queue, name }) => keyOf(queue, name)).filter((key) => !served.has(key));
  if (missing.length > 0) throw new JobRegistryError(`jobs/index.ts lacks ${missing.join(', ')}.`);
}

function keyOf(queue: QueueName, name: string): string {
  return `${queue}/${name}`;
}
