import { z } from 'zod';
import { activityTypes } from '../../db/entities/activity.ts';
import { agentId, instant, tickId } from './common.ts';

export const activitySchema = z
  .object({
    id: z.int(),
    agentId: agentId.nullable(),
    agentName: z.string().nullable(),
    personaId: z.string().nullable(),
    tickId: tickId.nullable(),
    type: z.enum(activityTypes),
    message: z.string(),
    metadata: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    createdAt: instant,
  })
  .meta({ id: 'Activity' });

export const activityPageSchema = z
  .object({ items: z.array(activitySchema).readonly(), nextCursor: z.int().nullable() })
  .meta({ id: 'ActivityPage' });

/** One type, or several joined by commas. */
export const activityTypeList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(activityTypes)).min(1));
