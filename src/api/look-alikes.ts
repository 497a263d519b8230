import { z } from 'zod';
import { count } from './fields.ts';

/** Agents of the same persona that can hardly be distinguished from one. */
export const lookAlikesSchema = z
  .object({
    count,
    warning: z.string().nullable().meta({ description: 'What to show, as “Looks like 6 other agents: …”' }),
  })
  .readonly()
  .meta({ id: 'LookAlikes' });
export type LookAlikes = z.infer<typeof lookAlikesSchema>;

/** What a preview of agents warns of. */
export const lookAlikeWarnings = z.array(z.string()).readonly().meta({
  description: 'Which of them could hardly be distinguished from agents that are there, or from each other',
});
