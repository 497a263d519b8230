import type { Redis } from 'ioredis';
import { z } from 'zod';
import { type ImageGenerator, imageGenerators } from '../../config/personas/schema.ts';
import type { Nodes } from '../floimg/nodes.ts';
import type { Clock } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';

/** What FloImg calls each image model. */
const nodeNames: Readonly<Record<ImageGenerator, string>> = {
  openai: 'openai',
  gemini: 'gemini-generate',
  imagen: 'google-imagen',
  stability: 'stability',
};
/** One field a generator, with why it is excluded. */
const key = 'fleet:missing-image-generators';
/** A generator that is not there is asked for again after so long, in milliseconds. */
const missingMs = 3_600_000;
/** What this process knows is read again after so long. */
const staleMs = 30_000;

/** An image model that FloImg does not have, as all workers know it. */
export interface MissingGenerator {
  readonly generator: string;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Which image model paints now. */
export interface GeneratorChoice {
  /** `none` where none is set, or the set one is not there. */
  current(): ImageGenerator | 'none';
  /** Reads again what the workers know, and asks FloImg what it has. Never throws. */
  refresh(): Promise<void>;
  /** Notes for all workers that FloImg refused a run for lack of a generator; other reasons are nothing to it. */
  noteRefusal(reason: string): Promise<void>;
}

export interface GeneratorChoiceParts {
  /** The setting; null takes `openai` where FloImg has it. */
  readonly setting: ImageGenerator | 'none' | null;
  readonly redis: Redis;
  readonly nodes: Nodes;
  readonly clock: Clock;
  readonly logger: Logger;
}

export function createGeneratorChoice(parts: GeneratorChoiceParts): GeneratorChoice {
  const { setting, redis, nodes, clock, logger } = parts;
  const wanted = setting ?? 'openai';
  let missing = false;
  let readAt = Number.NEGATIVE_INFINITY;

  const noteMissing = async (reason: string): Promise<void> => {
    missing = true;
    const entry: MissingGenerator = { generator: wanted, reason, until: clock.now() + missingMs };
    await redis.hset(key, wanted, JSON.stringify(entry));
    logger.warn('FloImg does not have the image model; free compositions draw in its place', { ...entry });
  };
  const refresh = async (): Promise<void> => {
    if (wanted === 'none') return;
    readAt = clock.now();
    try {
      const known = (await missingGenerators(redis, clock.now())).find(
        ({ generator }) => generator === wanted,
      );
      missing = known !== undefined;
      if (missing) return;
      const listed = await nodes.list();
      // If FloImg does not say what it has, the setting is trusted.
      const lacks = listed === null ? setting === null : !listed.generators.has(nodeNames[wanted]);
      if (lacks)
        await noteMissing(listed === null ? 'FloImg does not say what it has' : 'FloImg does not list it');
    } catch (error) {
      logger.debug('What image models FloImg has was not found out', { error: messageOf(error) });
    }
  };
  return {
    current() {
      if (wanted === 'none') return 'none';
      if (clock.now() - readAt > staleMs) void refresh();
      return missing ? 'none' : wanted;
    },
    refresh,
    async noteRefusal(reason) {
      if (wanted === 'none' || !isLack(reason)) return;
      try {
        await noteMissing(reason);
      } catch (error) {
        logger.debug('A missing image model was noted in this process alone', { error: messageOf(error) });
      }
    },
  };
}

/** What the workers know to be missing at this time. */
export async function missingGenerators(redis: Redis, now: number): Promise<MissingGenerator[]> {
  return Object.values(await redis.hgetall(key)).flatMap((text) => {
    const entry = entryFrom(text);
    return entry === null || entry.until <= now ? [] : [entry];
  });
}

const entrySchema = z.object({ generator: z.enum(imageGenerators), reason: z.string(), until: z.number() });

/** What another version wrote counts as nothing. */
function entryFrom(text: string): MissingGenerator | null {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** FloImg's words for a generator that it has no key for, or has not at all. */
function isLack(reason: string): boolean {
  return /PROVIDER_NOT_FOUND|not found for type "?generator|API key|not configured/i.test(reason);
}
