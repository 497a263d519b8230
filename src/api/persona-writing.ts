import { z } from 'zod';
import { count, line } from './fields.ts';
import { noInput, route } from './route.ts';
import { startedTrialSchema } from './trial-fields.ts';

const tag = 'Personas';

/** About what a persona from a sentence will take. */
export const writingCostSchema = z
  .object({
    model: z.string(),
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number().nullable().meta({ description: 'Null where nobody has said what the model costs' }),
  })
  .readonly()
  .meta({ id: 'PersonaWritingCost' });
export type WritingCost = z.infer<typeof writingCostSchema>;

export const getPersonaWritingCost = route({
  ...noInput,
  method: 'get',
  path: '/api/personas/describe/cost',
  operationId: 'getPersonaWritingCost',
  tag,
  summary: 'Says about what a persona from a sentence would take, before a model is asked',
  answer: writingCostSchema,
  refusals: ['NO_MODEL'],
});

export const describePersona = route({
  ...noInput,
  method: 'post',
  path: '/api/personas/describe',
  operationId: 'describePersona',
  tag,
  summary: 'Lets a model write a persona from a sentence, as a trial; nothing is kept until it is posted',
  status: 202,
  body: z.strictObject({
    sentence: line(500)
      .min(10)
      .meta({ description: 'Who it is and what it shows, as “a shy botanist who posts leaves at night”' }),
  }),
  answer: startedTrialSchema,
  refusals: ['NO_MODEL', 'BUDGET_REACHED'],
});
