import type { WorkerContext } from '../src/context/worker.ts';
import { findTrial, saveTrial } from '../src/fleet/trials.ts';
import { messageOf } from '../src/lib/errors.ts';
import { tryModels } from '../src/mind/trial.ts';
import { trialJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/** Asks the models in use for one plan, where an operator wants to see what comes of it. */
export function trialKind({
  config,
  personas,
  redis,
  clock,
  prices,
  capabilityMemory,
}: WorkerContext): JobKind {
  return jobKind(trialJob, async ({ trialId }, { signal }) => {
    const trial = await findTrial(redis, trialId);
    await saveTrial(redis, { ...trial, status: 'running' });
    const finishedAt = (): string => new Date(clock.now()).toISOString();
    try {
      const models = await tryModels({
        config: config.mind,
        personas: personas.current(),
        priceOf: prices.of,
        memory: capabilityMemory,
        proxy: config.proxy,
        signal,
      });
      await saveTrial(redis, { ...trial, status: 'done', finishedAt: finishedAt(), models });
    } catch (error) {
      await saveTrial(redis, {
        ...trial,
        status: 'failed',
        finishedAt: finishedAt(),
        reason: messageOf(error),
      });
      throw error;
    }
  });
}
