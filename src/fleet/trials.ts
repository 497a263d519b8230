import { z } from 'zod';
import { personaSchema } from '../../config/personas/schema.ts';
import { agentId, tickId } from '../api/ids.ts';
import { type Trial, trialSchema } from '../api/models.ts';
import { forecastFields } from '../api/seed-forecast.ts';
import { seedPlanFields } from '../api/seed-plan.ts';
import type { Sql } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import { FleetError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import { trialJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { assertBudget } from './trial-meter.ts';

/** A trial is kept for so long, in seconds. */
const keptSeconds = 24 * 3600;

/** There is no such trial, or it is over for more than a day. */
export class TrialNotFoundError extends FleetError {
  readonly code = 'TRIAL_NOT_FOUND';
}

/** Who an agent is, where it is not drawn from its persona. */
const selfSchema = z.object({
  name: z.string(),
  username: z.string(),
  personality: z.string(),
  vibe: z.string(),
  interests: z.array(z.string()).readonly(),
});

/** What decides on one side of a comparison. */
const sideSchema = z.object({
  persona: personaSchema,
  /** Null draws an agent of the persona by the trial's seed. */
  self: selfSchema.nullable(),
  /** The text of a prompt; null takes the published one. */
  promptText: z.string().nullable(),
});
export type TriedSide = z.infer<typeof sideSchema>;

/** Two states of a persona, of an agent or of a prompt, that look at the same pictures. */
const comparisonSchema = z.object({
  kind: z.enum(['persona', 'agent', 'prompt']),
  /** Of what is tried. */
  id: z.string(),
  before: sideSchema.nullable(),
  after: sideSchema,
  /** Pictures of the gallery; some of the newest where none is named. */
  itemIds: z.array(z.string()).nullable(),
  seed: z.string(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** A visit that is decided once more, with something else about it. */
const runAgainSchema = z.object({
  kind: z.literal('visit'),
  tickId,
  /** Of the same provider; null leaves the one in use. */
  model: z.string().nullable(),
  /** Null leaves the persona as visits know it. */
  persona: personaSchema.nullable(),
  /** The text of the prompt; null takes the published one. */
  promptText: z.string().nullable(),
});
export type RunAgain = z.infer<typeof runAgainSchema>;

/** A question to an agent, which answers as itself. */
const interviewRequestSchema = z.object({
  kind: z.literal('interview'),
  agentId,
  persona: personaSchema,
  self: selfSchema,
  question: z.string(),
});
export type InterviewTrial = z.infer<typeof interviewRequestSchema>;

const trialRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('model') }),
  z.object({ kind: z.literal('gallery') }),
  comparisonSchema,
  z.object({ kind: z.literal('description'), sentence: z.string() }),
  runAgainSchema,
  interviewRequestSchema,
  z.object({ kind: z.literal('forecast'), plan: z.strictObject(seedPlanFields), ...forecastFields }),
]);
/** What a worker is asked to try. */
export type TrialRequest = z.infer<typeof trialRequestSchema>;

export interface TrialParts {
  readonly redis: FleetRedis;
  readonly clock: Clock;
}

export interface StartTrialParts extends TrialParts {
  readonly database: Sql;
  readonly queues: Queues;
  /** False where the mind is scripted: then a trial costs nothing, and no budget keeps it back. */
  readonly isMetered: boolean;
}

/** Hands a trial to a worker; see {@link startTrial}. @returns its id */
export type StartTrial = (request: TrialRequest) => Promise<string>;

/**
 * Hands a trial to whichever worker is free.
 * @returns its id
 * @throws {BudgetReachedError} where the day's budget leaves no room for what it asks models
 */
export async function startTrial(
  { redis, clock, queues, database, isMetered }: StartTrialParts,
  request: TrialRequest,
): Promise<string> {
  if (isMetered && asksModels(request)) await assertBudget(database, clock);
  const id: string = newId<'trial'>();
  await redis.set(requestKeyOf(redis, id), JSON.stringify(request), 'EX', keptSeconds);
  await saveTrial(redis, {
    id,
    kind: request.kind,
    status: 'waiting',
    reason: null,
    progress: null,
    requestedAt: new Date(clock.now()).toISOString(),
    finishedAt: null,
    models: [],
    persona: null,
    described: null,
    visit: null,
    forecast: null,
    interview: null,
    gallery: null,
  });
  await enqueue(queues, trialJob, [{ data: { trialId: id } }]);
  return id;
}

/** Whether the day's budget holds for it. */
export function asksModels({ kind }: TrialRequest): boolean {
  return kind !== 'forecast' && kind !== 'gallery';
}

/** What a trial is to try. @throws {TrialNotFoundError} */
export async function trialRequestOf(redis: FleetRedis, id: string): Promise<TrialRequest> {
  return trialRequestSchema.parse(JSON.parse(await kept(redis, requestKeyOf(redis, id), id)));
}

/** @throws {TrialNotFoundError} */
export async function findTrial(redis: FleetRedis, id: string): Promise<Trial> {
  const trial = trialSchema.parse(JSON.parse(await kept(redis, keyOf(redis, id), id)));
  const isUnderWay = trial.status === 'waiting' || trial.status === 'running';
  if (!isUnderWay || !(await isCancelled(redis, id))) return trial;
  // The worker has not noticed yet.
  return { ...trial, status: 'cancelled', reason: cancelledReason };
}

/** What an operator reads of a trial that was called off. */
export const cancelledReason = 'An operator has called it off.';

/**
 * Calls a trial off: whoever makes it notices within a second. One that is over stays as it is.
 * @throws {TrialNotFoundError}
 */
export async function cancelTrial(redis: FleetRedis, id: string): Promise<Trial> {
  await findTrial(redis, id);
  await redis.set(cancelKeyOf(redis, id), '1', 'EX', keptSeconds);
  return findTrial(redis, id);
}

export async function isCancelled(redis: FleetRedis, id: string): Promise<boolean> {
  return (await redis.get(cancelKeyOf(redis, id))) !== null;
}

export async function saveTrial(redis: FleetRedis, trial: Trial): Promise<void> {
  await redis.set(keyOf(redis, trial.id), JSON.stringify(trial), 'EX', keptSeconds);
}

async function kept(redis: FleetRedis, key: string, id: string): Promise<string> {
  const text = await redis.get(key);
  if (text === null) throw new TrialNotFoundError(`There is no trial ${id}; a trial is kept for a day.`);
  return text;
}

function keyOf(redis: FleetRedis, id: string): string {
  return redis.names.key(`trial:${id}`);
}

function cancelKeyOf(redis: FleetRedis, id: string): string {
  return redis.names.key(`trial-cancelled:${id}`);
}

function requestKeyOf(redis: FleetRedis, id: string): string {
  return redis.names.key(`trial-request:${id}`);
}
