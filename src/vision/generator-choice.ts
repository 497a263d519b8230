import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { ImageGenerator } from '../../config/personas/schema.ts';
import type { NodeCatalogue, Nodes } from '../floimg/nodes.ts';
import { type ImageModel, imageModelNames, type StepGeneratorName } from '../gallery/workflow.ts';
import type { Clock } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';

/** One field a generator's name, with why it is excluded. */
const key = 'fleet:missing-image-generators';
/** A generator that is not there is asked for again after so long, in milliseconds. */
const missingMs = 3_600_000;
/** What this process knows is read again after so long. */
const staleMs = 30_000;

/** An image model that FloImg does not have, as all workers know it. */
export interface MissingGenerator {
  /** As FloImg calls it. */
  readonly generator: string;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** The setting; null takes `openai` where FloImg lists it. */
export type GeneratorSetting = ImageGenerator | 'none' | null;

/** Which image model paints now. */
export interface GeneratorChoice {
  /** The model that a persona names where it can be had, else the one that is set; null where neither can be. */
  modelFor(own: ImageGenerator | null): ImageModel | null;
  /** Reads again what the workers know, and asks FloImg what it has. Never throws. */
  refresh(): Promise<void>;
  /** Notes for all workers that FloImg refused a run for lack of a generator; other reasons are nothing to it. */
  noteRefusal(reason: string): Promise<void>;
}

export interface GeneratorChoiceParts {
  readonly setting: GeneratorSetting;
  readonly redis: Redis;
  readonly nodes: Nodes;
  readonly clock: Clock;
  readonly logger: Logger;
}

export function createGeneratorChoice(parts: GeneratorChoiceParts): GeneratorChoice {
  const { setting, redis, nodes, clock, logger } = parts;
  const missing = new Map<string, number>();
  let listed: NodeCatalogue | null = null;
  let readAt = Number.NEGATIVE_INFINITY;
  let wasThere = true;

  const isMissing = (name: string): boolean => (missing.get(name) ?? 0) > clock.now();
  const choose = (own: ImageGenerator | null) => chooseModel({ setting, own, listed, isMissing });
  const refresh = async (): Promise<void> => {
    if (setting === 'none') return;
    readAt = clock.now();
    try {
      for (const { generator, until } of await missingGenerators(redis, readAt))
        missing.set(generator, until);
      listed = await nodes.list();
    } catch (error) {
      logger.debug('What image models FloImg has was not found out', { error: messageOf(error) });
    }
    const isThere = choose(null) !== null;
    if (wasThere && !isThere)
      logger.warn('FloImg does not list the image model; free compositions draw in its place', { setting });
    wasThere = isThere;
  };
  return {
    modelFor(own) {
      if (clock.now() - readAt > staleMs) void refresh();
      return choose(own);
    },
    refresh,
    async noteRefusal(reason) {
      const lacking = nameLackingIn(reason) ?? (isLack(reason) ? choose(null)?.name : undefined);
      if (setting === 'none' || lacking === undefined) return;
      const entry: MissingGenerator = { generator: lacking, reason, until: clock.now() + missingMs };
      missing.set(lacking, entry.until);
      logger.warn('FloImg does not have the image model; free compositions draw in its place', { ...entry });
      try {
        await redis.hset(key, lacking, JSON.stringify(entry));
        // Nothing in it holds for longer.
        await redis.pexpire(key, missingMs);
      } catch (error) {
        logger.debug('A missing image model was noted in this process alone', { error: messageOf(error) });
      }
    },
  };
}

interface ChoiceGround {
  readonly setting: GeneratorSetting;
  /** The one that a persona names. */
  readonly own: ImageGenerator | null;
  /** Null where FloImg does not say what it has: then what somebody has named is trusted. */
  readonly listed: Pick<NodeCatalogue, 'generators'> | null;
  readonly isMissing?: (name: string) => boolean;
}

/** Chooses an image model by what is set and what FloImg lists, under the name that it lists. */
export function chooseModel({
  setting,
  own,
  listed,
  isMissing = () => false,
}: ChoiceGround): ImageModel | null {
  if (setting === 'none') return null;
  const named = [own, setting].filter((generator) => generator !== null);
  const wanted = setting === null && listed !== null ? [...named, 'openai' as const] : named;
  for (const generator of wanted) {
    const name = imageModelNames[generator].find(
      (one) => !isMissing(one) && (listed === null || listed.generators.has(one)),
    );
    if (name !== undefined) return { generator, name };
  }
  return null;
}

/** What the workers know to be missing at this time. */
export async function missingGenerators(redis: Redis, now: number): Promise<MissingGenerator[]> {
  return Object.values(await redis.hgetall(key)).flatMap((text) => {
    const entry = entryFrom(text);
    return entry === null || entry.until <= now ? [] : [entry];
  });
}

const entrySchema = z.object({ generator: z.string(), reason: z.string(), until: z.number() });

/** What another version wrote counts as nothing. */
function entryFrom(text: string): MissingGenerator | null {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** The image model that FloImg says it does not have; undefined where it names none. */
function nameLackingIn(reason: string): StepGeneratorName | undefined {
  const [, name] = /Provider "([^"]+)" not found for type "generator"/i.exec(reason) ?? [];
  return Object.values(imageModelNames)
    .flat()
    .find((known) => known === name);
}

/** FloImg's words for a generator that it has no key for, or has not at all. */
function isLack(reason: string): boolean {
  return /PROVIDER_NOT_FOUND|API key|not configured/i.test(reason);
}
