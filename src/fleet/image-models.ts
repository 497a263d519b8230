import type { ActivityLog } from '../activity/record.ts';
import type { Clock } from '../lib/clock.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { orWithoutRedis } from '../redis/without.ts';
import type { GeneratorSetting } from '../vision/generator-choice.ts';
import { type MissingGenerator, missingGenerators } from '../vision/missing-generators.ts';

/** What paints, and what was meant to and cannot. */
export interface ImageModelOverview {
  /** As it is configured; null takes OpenAI's where FloImg lists it. */
  readonly setting: GeneratorSetting;
  /** Empty while all that was asked for paints, and while Redis cannot be used. */
  readonly missing: readonly {
    readonly generator: string;
    readonly reason: string;
    /** As ISO 8601. */
    readonly askedAgainAt: string;
  }[];
  /** What agents do meanwhile; null while none is missing. */
  readonly instead: string | null;
}

/** Names the image models. */
export interface ImageModelsInUse {
  overview(): Promise<ImageModelOverview>;
}

const instead = 'Until it can be had, agents draw free pictures in its place.';

/** Reads of Redis what the workers have found out. */
export function imageModelsInUse(parts: {
  readonly setting: GeneratorSetting;
  readonly redis: FleetRedis;
  readonly clock: Clock;
}): ImageModelsInUse {
  const { setting, redis, clock } = parts;
  return {
    async overview() {
      const missing = await orWithoutRedis(missingGenerators(redis, clock.now()), []);
      return {
        setting,
        missing: missing.map(({ generator, reason, until }) => ({
          generator,
          reason,
          askedAgainAt: new Date(until).toISOString(),
        })),
        instead: missing.length === 0 ? null : instead,
      };
    },
  };
}

/** Says in the feed that an image model is missing. */
export async function notifyImageModelMissing(
  log: ActivityLog,
  { generator, reason }: MissingGenerator,
): Promise<void> {
  const message = `FloImg cannot paint with ${generator}: ${reason.replace(/[.\s]+$/, '')}. ${instead}`;
  await log.commit(async () => ({
    result: undefined,
    activities: [{ agent: null, type: 'error', message }],
  }));
}
