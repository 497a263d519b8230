import type { DescribedPersona, Interview, Trial } from '../src/api/models.ts';
import type { SeedForecast } from '../src/api/seed-forecast.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { compareDecisions, costOfCalls } from '../src/fleet/compare-decisions.ts';
import { assertWriter } from '../src/fleet/persona-writing.ts';
import { decideAgain } from '../src/fleet/run-again.ts';
import { assertBudget, createTrialMeter, type TrialMeter } from '../src/fleet/trial-meter.ts';
import { TrialCancelledError, type Watch, whileWatched } from '../src/fleet/trial-watch.ts';
import {
  asksModels,
  findTrial,
  type InterviewTrial,
  saveTrial,
  type TrialRequest,
  trialRequestOf,
} from '../src/fleet/trials.ts';
import { messageOf } from '../src/lib/errors.ts';
import type { PlanningModel } from '../src/mind/chain/model/planning-model.ts';
import { loadModels } from '../src/mind/create-mind.ts';
import { tryModels } from '../src/mind/trial.ts';
import { findPersonas } from '../src/personas/store.ts';
import { trialJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';
import { pricedProviderOf } from '../src/vision/describe/choose.ts';
import { memoryOfAgent } from '../src/visit/postgres/memory.ts';
import { createTraces } from '../src/visit/traces.ts';

/** Tries models, a persona or an agent, or has a persona written, where an operator wants to see what comes of it. */
export function trialKind(context: WorkerContext): JobKind {
  const { redis, clock, config, database } = context;
  const meter = createTrialMeter(context);
  return jobKind(trialJob, async ({ trialId }, { signal }) => {
    const waiting = await findTrial(redis, trialId);
    if (waiting.status === 'cancelled') return;
    const trial: Trial = { ...waiting, status: 'running' };
    await saveTrial(redis, trial);
    const ended = (how: Partial<Trial>): Promise<void> =>
      saveTrial(redis, { ...trial, finishedAt: new Date(clock.now()).toISOString(), ...how });
    try {
      // It may have waited while the day's budget was used up.
      const request = await trialRequestOf(redis, trialId);
      if (config.mind.provider !== 'scripted' && asksModels(request)) await assertBudget(database, clock);
      const found = await whileWatched({ redis, signal }, trial, (watch) =>
        tried(context, request, { meter, ...watch }),
      );
      await ended({ status: 'done', ...found });
    } catch (error) {
      const isCancelled = error instanceof TrialCancelledError;
      await ended({ status: isCancelled ? 'cancelled' : 'failed', reason: messageOf(error) });
      if (!isCancelled) throw error;
    }
  });
}

interface Trying extends Watch {
  readonly meter: TrialMeter;
}

async function tried(
  context: WorkerContext,
  request: TrialRequest,
  trying: Trying,
): Promise<
  Partial<Pick<Trial, 'models' | 'persona' | 'described' | 'visit' | 'forecast' | 'interview' | 'gallery'>>
> {
  switch (request.kind) {
    case 'model':
      return { models: await modelsTried(context, trying) };
    case 'persona':
    case 'agent':
    case 'prompt': {
      const { floimg, openMind } = context;
      return { persona: await compareDecisions({ lists: floimg.lists, openMind, ...trying }, request) };
    }
    case 'visit': {
      const { orm, database, openMind, personas } = context;
      const tick = await createTraces({ orm, sql: database }).find(request.tickId);
      return {
        visit: await decideAgain({ openMind, personas: personas.current(), ...trying }, tick, request),
      };
    }
    case 'description':
      return { described: await described(context, request.sentence, trying) };
    case 'gallery':
      return { gallery: await context.floimg.probe() };
    case 'interview':
      return { interview: await interviewed(context, request, trying) };
    case 'forecast':
      return { forecast: await forecasted(context, request, trying) };
  }
}

async function forecasted(
  { config, personas, prices }: WorkerContext,
  { kind, ...request }: Extract<TrialRequest, { readonly kind: 'forecast' }>,
  { signal, onProgress }: Trying,
): Promise<SeedForecast> {
  const { mind } = config;
  // Nothing that a scripted mind does has a price; what a model would cost is what is asked.
  const provider = mind.provider === 'scripted' ? 'openai' : pricedProviderOf(mind);
  // The simulated gallery is loaded with the first forecast.
  const { forecastSeed } = await import('../src/forecast/forecast-seed.ts');
  return forecastSeed({
    ...request,
    personas: personas.current(),
    fleetModel: mind.provider === 'scripted' ? null : mind.model,
    priceOf: (model) => prices.of(provider, model),
    signal,
    onProgress,
  });
}

function modelsTried(
  { config, personas, prices, capabilityMemory }: WorkerContext,
  { meter, signal }: Trying,
): Promise<Trial['models']> {
  return tryModels({
    config: config.mind,
    personas: personas.current(),
    priceOf: prices.of,
    memory: capabilityMemory,
    proxy: config.proxy,
    record: meter.record,
    signal,
  });
}

/** The models of the configuration; none where the mind is scripted, whose stand-in knows nothing but visits. */
async function askableModels({
  config,
  personas,
  capabilityMemory,
  logger,
}: WorkerContext): Promise<readonly PlanningModel[]> {
  const models = await loadModels({
    config: config.mind,
    personas: personas.current(),
    memory: capabilityMemory,
    proxy: config.proxy,
    logger,
  });
  return models.filter(({ provider }) => provider !== 'scripted');
}

async function interviewed(
  context: WorkerContext,
  { agentId, persona, self, question }: InterviewTrial,
  { meter, signal }: Trying,
): Promise<Interview> {
  const { database, clock, judge, moderation, prices } = context;
  const memory = await memoryOfAgent({ sql: database, clock }, agentId);
  // What asks a model is loaded with the first question.
  const { interview } = await import('../src/mind/interview/interview.ts');
  const { calls, ...answered } = await interview(
    { models: await askableModels(context), judge, moderation, priceOf: prices.of, ...meter, signal },
    { self: { id: agentId, personaId: persona.id, ...self }, persona, memory, question },
  );
  const { ownPosts, ownComments, acquaintances } = memory;
  return {
    agentId,
    question,
    recalled: {
      pictures: ownPosts.length,
      comments: ownComments.length,
      people: acquaintances.length,
    },
    ...answered,
    ...costOfCalls(calls),
  };
}

async function described(
  context: WorkerContext,
  sentence: string,
  { meter, signal }: Trying,
): Promise<DescribedPersona> {
  const { config, personas, database, prices } = context;
  assertWriter(config.mind);
  const templates = personas.current();
  const taken = (await findPersonas(database)).map(({ id }) => id);
  // What asks a model is loaded with the first sentence.
  const { writePersona } = await import('../src/mind/persona-writing/write-persona.ts');
  const models = await askableModels(context);
  const written = await writePersona(
    { models, priceOf: prices.of, ...meter, signal },
    { sentence, templates, taken },
  );
  const { persona, notes, model, calls } = written;
  return { persona, notes, model, ...costOfCalls(calls) };
}
