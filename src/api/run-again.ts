import { z } from 'zod';
import { line } from './fields.ts';
import { tickId } from './ids.ts';
import { nothing, route } from './route.ts';
import { startedTrialSchema } from './trial-fields.ts';

export const runTickAgain = route({
  method: 'post',
  path: '/api/ticks/:id/run-again',
  operationId: 'runTickAgain',
  tag: 'Ticks',
  summary:
    'Lets a worker decide a visit once more on what it saw then, with another model, or version of the persona or the prompt, where one is named; nothing is done, published or remembered',
  params: z.strictObject({ id: tickId }),
  query: nothing,
  body: z
    .strictObject({
      model: line(200)
        .exactOptional()
        .meta({ description: 'Of the same provider; that in use unless given' }),
      personaVersion: z
        .int()
        .min(1)
        .max(1_000_000)
        .exactOptional()
        .meta({ description: 'The published one unless given' }),
      promptVersion: z
        .int()
        .min(1)
        .max(1_000_000)
        .exactOptional()
        .meta({ description: 'Of the prompt of visits; the published one unless given' }),
    })
    .meta({ id: 'RunAgain' }),
  status: 202,
  answer: startedTrialSchema,
  refusals: [
    'TICK_NOT_FOUND',
    'TICK_UNDECIDED',
    'PERSONA_NOT_FOUND',
    'PERSONA_UNUSABLE',
    'PROMPT_NOT_FOUND',
    'PROMPT_UNUSABLE',
    'CHANGE_REFUSED',
    'BUDGET_REACHED',
  ],
});
