import { z } from 'zod';
import type { FleetRedis } from '../redis/fleet-redis.ts';

/** One field a generator's name, with why it cannot paint. */
const key = (redis: FleetRedis): string => redis.names.key('missing-image-generators');
/** A generator that is not there is asked for again after so long, in milliseconds. */
export const missingMs = 3_600_000;

/** An image model that FloImg does not have, or refuses to paint with, as all workers know it. */
export interface MissingGenerator {
  /** As FloImg calls it. */
  readonly generator: string;
  /** FloImg's own words. */
  readonly reason: string;
  /** When it is asked for again, in milliseconds since the epoch. */
  readonly until: number;
}

const entrySchema = z.object({ generator: z.string(), reason: z.string(), until: z.number() });

/** What the workers know to be missing at this time. */
export async function missingGenerators(redis: FleetRedis, now: number): Promise<MissingGenerator[]> {
  return Object.values(await redis.hgetall(key(redis))).flatMap((text) => {
    const entry = entryFrom(text);
    return entry === null || entry.until <= now ? [] : [entry];
  });
}

/**
 * Tells all workers of a generator that is missing.
 * @returns whether nobody had found it out before. What is found again within twice the time is known.
 */
export async function noteMissing(redis: FleetRedis, entry: MissingGenerator): Promise<boolean> {
  const added = await redis.hset(key(redis), entry.generator, JSON.stringify(entry));
  await redis.pexpire(key(redis), 2 * missingMs);
  return added > 0;
}

/** Forgets a generator that is there again. */
export async function forgetMissing(redis: FleetRedis, generator: string): Promise<void> {
  await redis.hdel(key(redis), generator);
}

/** What another version wrote counts as nothing. */
function entryFrom(text: string): MissingGenerator | null {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
