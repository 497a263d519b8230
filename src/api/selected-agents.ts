import { z } from 'zod';
import { agentCommands } from './agents.ts';
import { count } from './fields.ts';
import { agentId } from './ids.ts';
import { noInput, route } from './route.ts';

export const changeSelectedAgents = route({
  ...noInput,
  method: 'post',
  path: '/api/agents/command',
  operationId: 'changeSelectedAgents',
  tag: 'Agents',
  summary: 'Applies a lifecycle command to chosen agents at once, with one line in the feed',
  body: z.strictObject({
    command: z.enum(agentCommands),
    ids: z
      .array(agentId)
      .min(1)
      .max(2_000)
      .meta({ description: 'Agents that it does not apply to stay as they are' }),
  }),
  answer: z.object({ changed: count, unchanged: count }).meta({ id: 'SelectedChanged' }),
  refusals: ['FLEET_PAUSED'],
});
