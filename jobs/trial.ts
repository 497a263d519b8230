import type { DescribedPersona, Interview, Trial } from '../src/api/models.ts';
import type { WorkerContext } from '../src/context/worker.ts';
import { compareDecisions, costOfCalls } from '../src/fleet/compare-decisions.ts';
import { assertWriter } from '../src/fleet/persona-writing.ts';
import { decideAgain } from '../src/fleet/run-again.ts';
import { assertBudget, createTrialMeter, type TrialMeter } from '../src/fleet/trial-meter.ts';
import {
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
import { memoryOfAgent } from '../src/visit/postgres/memory.ts';
import { createTraces } from '../src/visit/traces.ts';

/** Tries models, a persona or an agent, or has a persona written, where an operator wants to see what comes of it. */
export function trialKind(context: WorkerContext): JobKind {
  const { redis, clock, config, database } = context;
  const meter = createTrialMeter(context);
  return jobKind(trialJob, async ({ trialId }, { signal }) => {
    const trial = await findTrial(redis, trialId);
    await saveTrial(redis, { ...trial, status: 'running' });
    const finishedAt = (): string => new Date(clock.now()).toISOString();
    try {
      // It may have waited while the day's budget was used up.
      const request = await trialRequestOf(redis, trialId);
      if (config.mind.provider !== 'scripted' && request.kind !== 'forecast')
        await assertBudget(database, clock);
      const found = await tried(context, request, { meter, signal });
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

interface Trying {
  readonly meter: TrialMeter;
  readonly signal: AbortSignal;
}

async function tried(
  context: WorkerContext,
  request: TrialRequest,
  trying: Trying,
): Promise<Partial<Pick<Trial, 'models' | 'persona' | 'described' | 'visit' | 'forecast' | 'interview'>>> {
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
    case 'interview':
      return { interview: await interviewed(context, request, trying) };
    case 'forecast': {
      const { config, personas } = context;
      const { plan, days } = request;
      const model = config.mind.provider === 'scripted' ? null : config.mind.model;
      // The simulated gallery is loaded with the first forecast.
      const { forecastSeed } = await import('../src/forecast/forecast-seed.ts');
      return { forecast: await forecastSeed({ plan, days, personas: personas.current(), model }) };
    }
  }
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
