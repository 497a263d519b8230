import { z } from 'zod';
import { count, instant, line } from './fields.ts';
import { noInput, route } from './route.ts';
import { effectKinds } from './ticks.ts';

const tag = 'Models';

/** The largest share of the agents that a change may be tried on. */
export const largestShare = 0.5;

/** What is changed of the mind; at least one of the three. */
const changeShape = {
  model: line(200).nullable().default(null),
  temperature: z.number().min(0).max(2).nullable().default(null),
  promptText: z
    .string()
    .min(1)
    .max(50_000)
    .regex(/^[^\p{Cs}\0]*$/u, 'must not hold NUL or broken Unicode')
    .nullable()
    .default(null)
    .meta({ description: 'A whole prompt with its sections, in place of that of visits' }),
};

const canaryChangeSchema = z
  .strictObject({
    share: z
      .number()
      .gt(0)
      .max(largestShare)
      .meta({ description: 'Of the agents; it is always the same ones' }),
    ...changeShape,
  })
  .meta({ id: 'CanaryChange' });

/** A change of the mind that a fixed share of the agents decides with. */
export const canarySchema = z
  .object({
    share: z.number(),
    model: z.string().nullable(),
    temperature: z.number().nullable(),
    promptText: z.string().nullable(),
    since: instant,
  })
  .readonly()
  .meta({ id: 'Canary' });
export type Canary = z.infer<typeof canarySchema>;

/** What the visits of one group came to: those alone that asked a model. */
const canaryGroupSchema = z
  .object({
    agents: count,
    visits: count,
    plans: count.meta({ description: 'Visits for which a model gave a plan' }),
    actions: z
      .array(z.object({ kind: z.enum(effectKinds), confirmed: count, failed: count }).readonly())
      .readonly(),
    guardChanges: count,
    repeatedTexts: count.meta({ description: 'Texts that were withheld because they had been said before' }),
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number(),
  })
  .readonly()
  .meta({ id: 'CanaryGroup' });
export type CanaryGroup = z.infer<typeof canaryGroupSchema>;

export const canaryStateSchema = z
  .object({
    canary: canarySchema.nullable().meta({ description: 'Null while there is none' }),
    comparison: z
      .object({
        since: instant.meta({
          description: 'Later than the canary’s where only the newest visits are counted',
        }),
        canary: canaryGroupSchema,
        others: canaryGroupSchema,
      })
      .readonly()
      .nullable(),
  })
  .readonly()
  .meta({ id: 'CanaryState' });
export type CanaryState = z.infer<typeof canaryStateSchema>;

export const getCanary = route({
  ...noInput,
  method: 'get',
  path: '/api/canary',
  operationId: 'getCanary',
  tag,
  summary: 'Compares the agents that decide with a change to all others, since it began',
  answer: canaryStateSchema,
});

export const setCanary = route({
  ...noInput,
  method: 'put',
  path: '/api/canary',
  operationId: 'setCanary',
  tag,
  summary: 'Lets a fixed share of the agents decide with a change; it takes the place of an earlier one',
  body: canaryChangeSchema,
  answer: canaryStateSchema,
  refusals: ['CHANGE_REFUSED'],
});

export const endCanary = route({
  ...noInput,
  method: 'delete',
  path: '/api/canary',
  operationId: 'endCanary',
  tag,
  summary: 'Lets all agents decide as the configuration says again',
  answer: canaryStateSchema,
});
