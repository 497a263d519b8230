import type { Trial, TriedPersona } from '../src/api/models.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { findTrial, personaTrialOf, saveTrial } from '../src/fleet/trials.ts';
import { tryPersona } from '../src/fleet/try-persona.ts';
import { messageOf } from '../src/lib/errors.ts';
import { tryModels } from '../src/mind/trial.ts';
import { trialJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';

/** Asks the models in use for one plan, or tries a persona, where an operator wants to see what comes of it. */
export function trialKind(context: WorkerContext): JobKind {
  const { redis, clock } = context;
  return jobKind(trialJob, async ({ trialId }, { signal }) => {
    const trial = await findTrial(redis, trialId);
    await saveTrial(redis, { ...trial, status: 'running' });
    const finishedAt = (): string => new Date(clock.now()).toISOString();
    try {
      const found =
        trial.kind === 'model'
          ? { models: await modelsTried(context, signal) }
          : { persona: await personaTried(context, trialId, signal) };
      await saveTrial(redis, { ...trial, status: 'done', finishedAt: finishedAt(), ...found });
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

function modelsTried(
  { config, personas, prices, capabilityMemory }: WorkerContext,
  signal: AbortSignal,
): Promise<Trial['models']> {
  return tryModels({
    config: config.mind,
    personas: personas.current(),
    priceOf: prices.of,
    memory: capabilityMemory,
    proxy: config.proxy,
    signal,
  });
}

async function personaTried(
  { redis, floimg, openMind }: WorkerContext,
  trialId: string,
  signal: AbortSignal,
): Promise<TriedPersona> {
  return tryPersona({ lists: floimg.lists, openMind, signal }, await personaTrialOf(redis, trialId));
}
