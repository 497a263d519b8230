import { z } from 'zod';
import { line } from './fields.ts';

/** What a draft is tried on. */
export const triedOn = {
  itemIds: z
    .array(line(200))
    .min(1)
    .max(6)
    .exactOptional()
    .meta({ description: 'Pictures of the gallery; three of the newest unless given' }),
  seed: line(100)
    .default('trial')
    .meta({ description: 'Another one draws another agent and other pictures' }),
};

/** A worker makes the trial: ask for it until it is done or has failed. */
export const startedTrialSchema = z.object({ trialId: z.uuid() }).meta({ id: 'StartedTrial' });
