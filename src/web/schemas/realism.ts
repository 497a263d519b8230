import { z } from 'zod';
import { measureIds, measureUnits } from '../../realism/measures.ts';
import { instant } from './common.ts';

const share = z.number().min(0).max(1);

export const realismSchema = z
  .object({
    from: instant,
    until: instant,
    agents: z.int().min(0),
    actions: z.int().min(0),
    sampledShare: share,
    measures: z
      .array(
        z.object({
          id: z.enum(measureIds),
          title: z.string(),
          unit: z.enum(measureUnits),
          value: z.number().nullable(),
          reference: z.object({ low: z.number().nullable(), high: z.number().nullable() }),
          source: z.string(),
          isWithin: z.boolean().nullable(),
        }),
      )
      .readonly(),
    hours: z.array(share).length(24).readonly(),
  })
  .meta({ id: 'Realism' });
