import { z } from 'zod';
import { personaSchema } from '../../config/personas/schema.ts';
import { type Trial, trialSchema } from '../api/models.ts';
import type { Clock } from '../lib/clock.ts';
import { FleetError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import { trialJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';

/** A trial is kept for so long, in seconds. */
const keptSeconds = 24 * 3600;

/** There is no such trial, or it is over for more than a day. */
export class TrialNotFoundError extends FleetError {
  readonly code = 'TRIAL_NOT_FOUND';
}

export interface TrialParts {
  readonly redis: FleetRedis;
  readonly clock: Clock;
}

/** What a persona is tried with. */
const personaTrialSchema = z.object({
  before: personaSchema.nullable(),
  after: personaSchema,
  /** Pictures of the gallery; some of the newest where none is named. */
  itemIds: z.array(z.string()).nullable(),
  seed: z.string(),
});
export type PersonaTrial = z.infer<typeof personaTrialSchema>;

/** Hands a trial of the models in use, or of a persona, to whichever worker is free. @returns its id */
export async function startTrial(
  { redis, clock, queues }: TrialParts & { readonly queues: Queues },
  persona: PersonaTrial | null = null,
): Promise<string> {
  const id: string = newId<'trial'>();
  if (persona !== null) await redis.set(requestKeyOf(redis, id), JSON.stringify(persona), 'EX', keptSeconds);
  await saveTrial(redis, {
    id,
    kind: persona === null ? 'model' : 'persona',
    status: 'waiting',
    reason: null,
    requestedAt: new Date(clock.now()).toISOString(),
    finishedAt: null,
    models: [],
    persona: null,
  });
  await enqueue(queues, trialJob, [{ data: { trialId: id } }]);
  return id;
}

/** What a trial of a persona is to try. @throws {TrialNotFoundError} */
export async function personaTrialOf(redis: FleetRedis, id: string): Promise<PersonaTrial> {
  const text = await redis.get(requestKeyOf(redis, id));
  if (text === null) throw new TrialNotFoundError(`There is no trial ${id}; a trial is kept for a day.`);
  return personaTrialSchema.parse(JSON.parse(text));
}

/** @throws {TrialNotFoundError} */
export async function findTrial(redis: FleetRedis, id: string): Promise<Trial> {
  const text = await redis.get(keyOf(redis, id));
  if (text === null) throw new TrialNotFoundError(`There is no trial ${id}; a trial is kept for a day.`);
  return trialSchema.parse(JSON.parse(text));
}

export async function saveTrial(redis: FleetRedis, trial: Trial): Promise<void> {
  await redis.set(keyOf(redis, trial.id), JSON.stringify(trial), 'EX', keptSeconds);
}

function keyOf(redis: FleetRedis, id: string): string {
  return redis.names.key(`trial:${id}`);
}

function requestKeyOf(redis: FleetRedis, id: string): string {
  return redis.names.key(`trial-request:${id}`);
}
