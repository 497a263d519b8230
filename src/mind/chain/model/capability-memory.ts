import { z } from 'zod';
import type { EpochMs } from '../../../lib/clock.ts';
import type { FleetRedis } from '../../../redis/fleet-redis.ts';
import { answerModes, type Capabilities, stepsTaken } from './capabilities.ts';

/** A model behind a server, as far as what it takes goes. */
export interface ServedModel {
  /** The server's address. */
  readonly address: string;
  readonly model: string;
}

/** Keeps what was learnt of a model; it may lose it, and then it is learnt again. */
export interface CapabilityMemory {
  /** Null where nothing is known. */
  load(served: ServedModel): Promise<Capabilities | null>;
  save(served: ServedModel, capabilities: Capabilities): Promise<void>;
}

/** One field a model and server. */
const key = (redis: FleetRedis): string => redis.names.key('model-capabilities');
/** After so long it is learnt again, because servers are updated, in milliseconds. */
const keptMs = 7 * 24 * 3_600_000;

const capabilitiesSchema = z.object({
  mode: z.enum(answerModes),
  strict: z.boolean(),
  outputLimit: z.enum(['max_tokens', 'max_completion_tokens', 'none']),
  mostOutputTokens: z.number().int().positive().nullable(),
  temperature: z.boolean(),
  parallelToolCalls: z.boolean(),
  reasoningEffort: z.boolean(),
  systemRole: z.boolean(),
  wholeRoom: z.boolean(),
});

const entrySchema = z.object({
  address: z.string(),
  model: z.string(),
  learntAt: z.number(),
  capabilities: capabilitiesSchema,
});
type Entry = z.infer<typeof entrySchema>;

/** A model of which something was learnt, as people see it. */
export interface LearntSteps extends ServedModel {
  readonly steps: readonly string[];
  readonly learntAt: EpochMs;
}

/** The memory that all workers of a fleet share. */
export function redisCapabilityMemory(redis: FleetRedis, clock: { now(): EpochMs }): CapabilityMemory {
  return {
    async load(served) {
      const entry = entryFrom(await redis.hget(key(redis), fieldOf(served)));
      return entry === null || clock.now() - entry.learntAt > keptMs ? null : entry.capabilities;
    },
    async save(served, capabilities) {
      const entry: Entry = { ...served, learntAt: clock.now(), capabilities };
      await redis.hset(key(redis), fieldOf(served), JSON.stringify(entry));
      await dropOld(redis, clock.now());
    },
  };
}

/** Models that are asked no more leave nothing behind. */
async function dropOld(redis: FleetRedis, now: EpochMs): Promise<void> {
  const old = Object.entries(await redis.hgetall(key(redis))).flatMap(([field, text]) => {
    const entry = entryFrom(text);
    return entry === null || now - entry.learntAt > keptMs ? [field] : [];
  });
  if (old.length > 0) await redis.hdel(key(redis), ...old);
}

/** A memory of this process alone. */
export function processCapabilityMemory(): CapabilityMemory {
  const known = new Map<string, Capabilities>();
  return {
    load: async (served) => known.get(fieldOf(served)) ?? null,
    save: async (served, capabilities) => {
      known.set(fieldOf(served), capabilities);
    },
  };
}

/** What the workers have learnt of the models that they ask. */
export async function learntSteps(redis: FleetRedis, now: EpochMs): Promise<LearntSteps[]> {
  return Object.values(await redis.hgetall(key(redis))).flatMap((text) => {
    const entry = entryFrom(text);
    if (entry === null || now - entry.learntAt > keptMs) return [];
    const { address, model, learntAt, capabilities } = entry;
    return [{ address, model, learntAt, steps: stepsTaken(model, capabilities) }];
  });
}

/** What another version wrote counts as nothing. */
function entryFrom(text: string | null): Entry | null {
  if (text === null) return null;
  try {
    return entrySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function fieldOf({ address, model }: ServedModel): string {
  return `${address} ${model}`;
}
