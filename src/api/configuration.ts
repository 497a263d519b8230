import { z } from 'zod';
import { noInput, route } from './route.ts';

const variableSchema = z
  .object({
    name: z.string(),
    group: z.string(),
    description: z.string(),
    value: z
      .string()
      .nullable()
      .meta({ description: 'What holds, given or by default; null where nothing does, and for secrets' }),
    isGiven: z.boolean().meta({ description: 'The environment gives it; false where the default holds' }),
    isConcealed: z.boolean().meta({ description: 'Its value may hold a secret and is never shown' }),
  })
  .readonly()
  .meta({ id: 'Variable' });
export type Variable = z.infer<typeof variableSchema>;

export const getConfiguration = route({
  ...noInput,
  method: 'get',
  path: '/api/configuration',
  operationId: 'getConfiguration',
  tag: 'Service',
  summary:
    'What the environment of this web process sets, without secrets; workers may have been given other values',
  answer: z
    .object({ variables: z.array(variableSchema).readonly() })
    .readonly()
    .meta({ id: 'Configuration' }),
});
