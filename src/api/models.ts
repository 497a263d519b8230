import { z } from 'zod';
import { count, instant, line } from './fields.ts';
import { modelPriceSchema } from './fleet.ts';
import { noBody, noInput, nothing, route } from './route.ts';
import { seedForecastSchema } from './seed-forecast.ts';
import { guardNotesSchema, modelCallsSchema, planSchema } from './ticks.ts';
import { startedTrialSchema } from './trial-fields.ts';

const tag = 'Models';

/** A price that the operator has set; it holds before every list price. */
const ownPriceSchema = modelPriceSchema
  .unwrap()
  .extend({ model: z.string(), updatedAt: instant })
  .readonly()
  .meta({ id: 'OwnModelPrice' });
export type OwnModelPrice = z.infer<typeof ownPriceSchema>;

const ownPricesSchema = z
  .object({ items: z.array(ownPriceSchema).readonly(), nextCursor: z.null() })
  .meta({ id: 'OwnModelPrices' });

const modelName = z.strictObject({ model: line(200) });

export const listModelPrices = route({
  ...noInput,
  method: 'get',
  path: '/api/model-prices',
  operationId: 'listModelPrices',
  tag,
  summary: 'Lists the prices that operators have set, in US dollars per million tokens',
  answer: ownPricesSchema,
});

export const setModelPrice = route({
  method: 'put',
  path: '/api/model-prices/:model',
  operationId: 'setModelPrice',
  tag,
  summary: 'Says what a model costs from now on; calls that were made keep their cost',
  params: modelName,
  query: nothing,
  body: modelPriceSchema.unwrap().strict().meta({ id: 'ModelPrice' }),
  answer: ownPricesSchema,
});

export const removeModelPrice = route({
  method: 'delete',
  path: '/api/model-prices/:model',
  operationId: 'removeModelPrice',
  tag,
  summary: 'Leaves a model to its list price again',
  params: modelName,
  query: nothing,
  body: noBody,
  answer: ownPricesSchema,
});

/** What came of asking one model in a trial. */
const triedModelSchema = z
  .object({
    model: z.string(),
    prompt: z.string(),
    call: modelCallsSchema.unwrap().element,
    plan: planSchema.nullable().meta({ description: 'What a visit would do; null where there is no plan' }),
    notes: guardNotesSchema,
    steps: z
      .array(z.string())
      .readonly()
      .meta({ description: 'What was learnt of how its server wants to be asked' }),
  })
  .readonly();

/** A picture of the gallery that a persona was tried on. */
const triedPictureSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    author: z.string().nullable(),
    imageUrl: z.string().nullable(),
  })
  .readonly();

/** What an agent of a persona would do with these pictures. */
const triedDecisionSchema = z
  .object({
    plan: planSchema,
    guard: guardNotesSchema,
    calls: modelCallsSchema,
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number().nullable().meta({ description: 'Null where nobody has said what a model costs' }),
  })
  .readonly();

/** A persona that was tried on pictures of the gallery. */
const triedPersonaSchema = z
  .object({
    id: z.string(),
    pictures: z.array(triedPictureSchema).readonly(),
    before: triedDecisionSchema.nullable().meta({ description: 'As it is published; null where it is not' }),
    after: triedDecisionSchema.meta({ description: 'As it is drafted' }),
  })
  .readonly();
export type TriedPersona = z.infer<typeof triedPersonaSchema>;
export type TriedDecision = z.infer<typeof triedDecisionSchema>;

/** A persona that a model has written from a sentence; nothing of it is kept. */
const describedPersonaSchema = z
  .object({
    persona: z
      .record(z.string(), z.unknown())
      .meta({ description: 'A PersonaDocument: POST /api/personas makes a draft of it' }),
    notes: z
      .array(z.string())
      .readonly()
      .meta({ description: 'What of the model’s answer was left out, and what stands in for it' }),
    model: z.string(),
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number().nullable().meta({ description: 'Null where nobody has said what the model costs' }),
  })
  .readonly();
export type DescribedPersona = z.infer<typeof describedPersonaSchema>;

/** A visit that was decided once more; nothing of it was done. */
const decidedAgainSchema = z
  .object({
    tickId: z.string().meta({ description: 'The visit, whose trace holds what it decided then' }),
    provider: z.string(),
    model: z.string().nullable().meta({ description: 'Null where no model was asked' }),
    decision: triedDecisionSchema,
  })
  .readonly();
export type DecidedAgain = z.infer<typeof decidedAgainSchema>;

/** What an agent answered its operator; it did nothing, and remembers nothing of it. */
const interviewSchema = z
  .object({
    agentId: z.string(),
    question: z.string(),
    answer: z
      .string()
      .nullable()
      .meta({ description: 'Null where the guard keeps it back; its notes say why' }),
    guard: guardNotesSchema,
    recalled: z
      .object({ pictures: count, comments: count, people: count })
      .readonly()
      .meta({ description: 'How much of its memory the agent was given' }),
    provider: z.string(),
    model: z.string().nullable().meta({ description: 'Null where no model was asked' }),
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number().nullable().meta({ description: 'Null where nobody has said what the model costs' }),
  })
  .readonly();
export type Interview = z.infer<typeof interviewSchema>;

/** What a worker read of the gallery. */
const triedGallerySchema = z
  .object({
    items: count.meta({ description: 'Of the newest pictures' }),
    unreadable: count.meta({ description: 'Of these, what the fleet leaves out' }),
    faults: z.array(z.string()).readonly().meta({ description: 'What was wrong with the first of them' }),
  })
  .readonly();

/** What is tried. */
export const trialKinds = [
  'model',
  'persona',
  'agent',
  'prompt',
  'description',
  'visit',
  'forecast',
  'interview',
  'gallery',
] as const;

export const trialStatuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;

/** One real decision on three pictures, made by a worker; nothing of it is published. */
export const trialSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(trialKinds),
    status: z.enum(trialStatuses),
    reason: z.string().nullable().meta({ description: 'Why it failed, or was cancelled' }),
    progress: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .default(null)
      .meta({ description: 'The share that is done; null where that is not known' }),
    requestedAt: instant,
    finishedAt: instant.nullable(),
    models: z.array(triedModelSchema).readonly(),
    persona: triedPersonaSchema
      .nullable()
      .meta({ description: 'What came of trying a persona, an agent’s own personality, or a prompt' }),
    described: describedPersonaSchema
      .nullable()
      .meta({ description: 'The persona that a model wrote from a sentence' }),
    visit: decidedAgainSchema
      .nullable()
      .default(null)
      .meta({ description: 'What came of deciding a visit once more' }),
    forecast: seedForecastSchema
      .nullable()
      .meta({ description: 'What agents of a seeding would do and cost' }),
    interview: interviewSchema
      .nullable()
      .default(null)
      .meta({ description: 'What an agent answered its operator' }),
    gallery: triedGallerySchema
      .nullable()
      .default(null)
      .meta({ description: 'What came of reading the gallery' }),
  })
  .readonly()
  .meta({ id: 'Trial' });
export type Trial = z.infer<typeof trialSchema>;

export const startTrial = route({
  ...noInput,
  method: 'post',
  path: '/api/trials',
  operationId: 'startTrial',
  tag,
  summary: 'Lets a worker ask the models in use for one plan; published nowhere',
  status: 202,
  answer: startedTrialSchema,
  refusals: ['BUDGET_REACHED'],
});

export const tryGallery = route({
  ...noInput,
  method: 'post',
  path: '/api/trials/gallery',
  operationId: 'tryGallery',
  tag,
  summary:
    'Lets a worker read the newest pictures of the gallery with the service token; changes nothing there',
  status: 202,
  answer: startedTrialSchema,
});

export const getTrial = route({
  method: 'get',
  path: '/api/trials/:id',
  operationId: 'getTrial',
  tag,
  summary: 'Shows how a trial stands; it is kept for a day',
  params: z.strictObject({ id: z.uuid() }),
  query: nothing,
  body: noBody,
  answer: trialSchema,
  refusals: ['TRIAL_NOT_FOUND'],
});

export const cancelTrial = route({
  method: 'delete',
  path: '/api/trials/:id',
  operationId: 'cancelTrial',
  tag,
  summary:
    'Calls a trial off; one that is over stays as it is. What its models were asked by then has its cost',
  params: z.strictObject({ id: z.uuid() }),
  query: nothing,
  body: noBody,
  answer: trialSchema,
  refusals: ['TRIAL_NOT_FOUND'],
});
