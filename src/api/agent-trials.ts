import { z } from 'zod';
import { chosenFields, givenByPersona } from './agents.ts';
import { line, personaId } from './fields.ts';
import { agentId } from './ids.ts';
import { lookAlikesSchema } from './look-alikes.ts';
import { noInput, nothing, route } from './route.ts';
import { forecastFields } from './seed-forecast.ts';
import { checkSeedPlan, seedPlanFields } from './seed-plan.ts';
import { startedTrialSchema, triedOn } from './trial-fields.ts';

const tag = 'Agents';

export const findLookAlikes = route({
  ...noInput,
  method: 'post',
  path: '/api/agents/alike',
  operationId: 'findLookAlikes',
  tag,
  summary:
    'Finds agents that can hardly be distinguished from one that is about to be made or changed; changes nothing',
  body: z.strictObject({
    personaId,
    personality: givenByPersona.personality,
    vibe: givenByPersona.vibe,
    interests: givenByPersona.interests,
    except: agentId.exactOptional().meta({ description: 'The agent that is about to be changed' }),
  }),
  answer: lookAlikesSchema,
});

export const forecastSeed = route({
  ...noInput,
  method: 'post',
  path: '/api/agents/seed/forecast',
  operationId: 'forecastSeed',
  tag,
  summary: 'Lets a worker forecast what agents of a seeding would do and cost; makes none',
  status: 202,
  body: z
    .strictObject({ ...seedPlanFields, ...forecastFields })
    .superRefine(checkSeedPlan)
    .meta({ id: 'SeedForecastRequest' }),
  answer: startedTrialSchema,
  refusals: ['PERSONA_UNKNOWN'],
});

export const interviewAgent = route({
  params: z.strictObject({ id: agentId }),
  query: nothing,
  method: 'post',
  path: '/api/agents/:id/interview',
  operationId: 'interviewAgent',
  tag,
  summary:
    'Lets a worker have the agent answer a question in character, from its memory; it is no act, and nothing of it is published or remembered',
  status: 202,
  body: z
    .strictObject({ question: line(500).meta({ description: 'What the operator wants to know' }) })
    .meta({ id: 'InterviewQuestion' }),
  answer: startedTrialSchema,
  refusals: ['AGENT_NOT_FOUND', 'BUDGET_REACHED'],
});

export const tryAgent = route({
  params: z.strictObject({ id: agentId }),
  query: nothing,
  method: 'post',
  path: '/api/agents/:id/try',
  operationId: 'tryAgent',
  tag,
  summary: 'Lets a worker show what the agent would do, as it is and as it is drafted; published nowhere',
  status: 202,
  body: z.strictObject({
    draft: z
      .strictObject({
        name: line(100).exactOptional(),
        personality: chosenFields.personality,
        vibe: chosenFields.vibe,
        interests: chosenFields.interests,
      })
      .default({})
      .meta({ description: 'What would be changed of the agent' }),
    ...triedOn,
  }),
  answer: startedTrialSchema,
  refusals: ['AGENT_NOT_FOUND', 'BUDGET_REACHED'],
});
