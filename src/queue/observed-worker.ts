import { type Job, type JobJson, Worker } from 'bullmq';

/**
 * A BullMQ worker that reports whenever Redis has answered its question for a job, with one or with none. BullMQ itself
 * says nothing of an answer without a job, and asking is all that a worker does that is well and has nothing to do.
 * @param onAnswer called after each answer: every few seconds where the queue is empty
 */
export function observedWorker(onAnswer: () => void): typeof Worker {
  return class ObservedWorker extends Worker {
    protected override nextJobFromJobData(job?: JobJson, jobId?: string, token?: string): Promise<Job> {
      onAnswer();
      return super.nextJobFromJobData(job, jobId, token);
    }
  };
}
