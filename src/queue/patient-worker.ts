import { type Job, type JobJson, Worker } from 'bullmq';
import { createBackoff } from '../lib/backoff.ts';
import { FleetError } from '../lib/errors.ts';

/** The worker was held while it waited for a job. */
class WorkerHeldError extends FleetError {
  readonly code = 'WORKER_HELD';

  constructor() {
    super('The worker takes no job at the moment.');
  }
}

/** Around and under which a worker waits after an error of its queue, in milliseconds. */
const defaultPauses = { firstMs: 1_000, mostMs: 30_000 };

export interface PatientWorkerOptions {
  /** Called after each answer of Redis to the question for a job: every few seconds where the queue is empty. */
  readonly onAnswer: () => void;
  /** Others than those of production, for tests. */
  readonly pauses?: { readonly firstMs: number; readonly mostMs: number };
}

/**
 * A BullMQ worker that waits longer and longer while its queue fails. BullMQ itself asks again at once after every error
 * but that of a lost connection, thousands of times a second where the error lasts. It also says nothing of an answer
 * without a job, and asking is all that a worker does that is well and has nothing to do.
 */
export function patientWorker({ onAnswer, pauses = defaultPauses }: PatientWorkerOptions): typeof Worker {
  return class PatientWorker extends Worker {
    readonly #backoff = createBackoff(pauses);
    readonly #closing = new AbortController();
    /** From a question for a job until its answer; still so at the next question where the first has failed. */
    #isUnanswered = false;

    protected override async moveToActive(token: string, name?: string): Promise<Job> {
      if (this.#isUnanswered) await this.#pause();
      // BullMQ takes what is thrown while it closes or pauses for no job.
      this.#closing.signal.throwIfAborted();
      if (this.paused) throw new WorkerHeldError();
      this.#isUnanswered = true;
      return super.moveToActive(token, name);
    }

    protected override nextJobFromJobData(job?: JobJson, jobId?: string, token?: string): Promise<Job> {
      this.#isUnanswered = false;
      this.#backoff.reset();
      onAnswer();
      return super.nextJobFromJobData(job, jobId, token);
    }

    /** BullMQ gives no time only where waiting for a job has failed. */
    override async delay(milliseconds?: number, abortController?: AbortController): Promise<void> {
      if (milliseconds === undefined) await this.#pause();
      else await super.delay(milliseconds, abortController);
    }

    override close(force?: boolean): Promise<void> {
      this.#closing.abort();
      return super.close(force);
    }

    async #pause(): Promise<void> {
      if (!this.#closing.signal.aborted) await super.delay(this.#backoff.next(), this.#closing);
    }
  };
}
