import { z } from 'zod';
import { fleetStatuses } from '../../db/entities/fleet.ts';
import { instant } from './common.ts';

const count = z.int().min(0);

const limits = {
  dailyActions: count.nullable(),
  dailyTokens: count.nullable(),
  dailyCostUsd: z.number().min(0).max(1_000_000).nullable(),
};

/** What operators may change of the fleet. */
export const settingsChangeSchema = z
  .strictObject({
    pace: z.number().min(0.01).max(1000).exactOptional(),
    limits: z
      .strictObject({
        dailyActions: limits.dailyActions.exactOptional(),
        dailyTokens: limits.dailyTokens.exactOptional(),
        dailyCostUsd: limits.dailyCostUsd.exactOptional(),
      })
      .exactOptional(),
  })
  .meta({ id: 'FleetSettings' });

export const fleetSchema = z
  .object({
    status: z.enum(fleetStatuses),
    statusReason: z.string().nullable(),
    sleepingUntil: instant.nullable(),
    pace: z.number(),
    agents: z.object({ total: count, idle: count, running: count, paused: count, error: count }),
    personas: z.record(z.string(), count),
    today: z.object({
      posts: count,
      comments: count,
      likes: count,
      imageRuns: count,
      inputTokens: count,
      outputTokens: count,
      costUsd: z.number(),
    }),
    limits: z.object(limits),
    queue: z.object({ waiting: count, active: count, delayed: count, failed: count, latenessMs: z.number() }),
    workers: count,
    galleryUrl: z.string(),
  })
  .meta({ id: 'Fleet' });
