import type { ImageGenerator } from '../../config/personas/schema.ts';
import type { NodeCatalogue, Nodes } from '../floimg/nodes.ts';
import { type ImageModel, imageModelNames, type StepGeneratorName } from '../gallery/workflow.ts';
import { type Clock, steady } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import {
  forgetMissing,
  type MissingGenerator,
  missingGenerators,
  missingMs,
  noteMissing,
} from './missing-generators.ts';

/** What this process knows is read again after so long. */
const staleMs = 30_000;

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
  readonly redis: FleetRedis;
  readonly nodes: Nodes;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Called by the one worker of all that finds out first. */
  readonly onMissing?: (missing: MissingGenerator) => Promise<void>;
}

/** Why a model that is set by name cannot be had, where FloImg says what it has. */
const unlistedReason = 'FloImg does not list it';

export function createGeneratorChoice(parts: GeneratorChoiceParts): GeneratorChoice {
  const { setting, redis, nodes, clock, logger, onMissing } = parts;
  const missing = new Map<string, number>();
  let listed: NodeCatalogue | null = null;
  const passing = steady(clock);
  let readAt = Number.NEGATIVE_INFINITY;

  const isMissing = (name: string): boolean => (missing.get(name) ?? 0) > clock.now();
  const choose = (own: ImageGenerator | null) => chooseModel({ setting, own, listed, isMissing });
  const note = async (entry: MissingGenerator): Promise<void> => {
    try {
      if (!(await noteMissing(redis, entry))) return;
      logger.warn('FloImg does not have the image model; free compositions draw in its place', { ...entry });
      await onMissing?.(entry);
    } catch (error) {
      logger.warn('A missing image model was noted in this process alone', {
        ...entry,
        error: messageOf(error),
      });
    }
  };
  const noteListing = async (known: readonly MissingGenerator[]): Promise<void> => {
    if (setting === null || setting === 'none' || listed === null) return;
    const isListed = imageModelNames[setting].some((name) => listed?.generators.has(name));
    const wasNoted = known.some(
      ({ generator, reason }) => generator === setting && reason === unlistedReason,
    );
    if (isListed && wasNoted) await forgetMissing(redis, setting);
    if (!isListed) await note({ generator: setting, reason: unlistedReason, until: clock.now() + missingMs });
  };
  const refresh = async (): Promise<void> => {
    if (setting === 'none') return;
    readAt = passing.now();
    try {
      const known = await missingGenerators(redis, clock.now());
      // What is not listed is there as soon as it is listed; what was refused is asked for again in time.
      for (const { generator, reason, until } of known)
        if (reason !== unlistedReason) missing.set(generator, until);
      listed = await nodes.list();
      await noteListing(known);
    } catch (error) {
      logger.debug('What image models FloImg has was not found out', { error: messageOf(error) });
    }
  };
  return {
    modelFor(own) {
      if (passing.now() - readAt > staleMs) void refresh();
      return choose(own);
    },
    refresh,
    async noteRefusal(reason) {
      const lacking = nameLackingIn(reason) ?? (isLack(reason) ? choose(null)?.name : undefined);
      if (setting === 'none' || lacking === undefined) return;
      const entry: MissingGenerator = { generator: lacking, reason, until: clock.now() + missingMs };
      missing.set(lacking, entry.until);
      await note(entry);
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
