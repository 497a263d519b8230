import { z } from 'zod';
import { activityScheduleSchema } from '../../config/activity-schedule.ts';
import { lastWeekSchema } from './agent-deeds.ts';
import { agentOrderFields, checkAgentCursor } from './agent-order.ts';
import { count, instant, limit, line, pageOf, personaId } from './fields.ts';
import { agentId } from './ids.ts';
import { lookAlikesSchema } from './look-alikes.ts';
import { noBody, noInput, nothing, route } from './route.ts';
import { checkSeedPlan, seedPlanFields } from './seed-plan.ts';

export type { ActivitySchedule } from '../../config/activity-schedule.ts';

export const agentStatuses = ['idle', 'running', 'paused', 'error', 'retired'] as const;
export type AgentStatus = (typeof agentStatuses)[number];

/** Whether the agent's account on FloImg exists; only a ready one lets the agent act. */
export const accountStatuses = ['pending', 'ready', 'failed', 'removing', 'removed'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

/** The commands for one agent or for all of them. */
export const lifecycleCommands = ['start', 'pause', 'resume', 'stop'] as const;
export type LifecycleCommand = (typeof lifecycleCommands)[number];

/**
 * Who paused an agent: a person, it alone; a command on all agents or on those of a persona; FloImg Studio, which has
 * suspended its account.
 */
export const pausers = ['person', 'all', 'platform'] as const;
export type PausedBy = (typeof pausers)[number];

/** The commands for one agent. A retired agent stays so until it is restored. */
export const agentCommands = [...lifecycleCommands, 'retire', 'restore'] as const;
export type AgentCommand = (typeof agentCommands)[number];

/** What a deletion leaves behind on FloImg, which no call can take back. */
export const leftByDeletion =
  'Pictures and comments may stay in the gallery, and without their account nothing may mark them as an AI agent’s.';

const profileFields = {
  name: z.string(),
  username: z.string(),
  personaId: z.string(),
  personality: z.string(),
  vibe: z.string(),
  interests: z.array(z.string()).readonly(),
  bio: z.string().meta({ description: 'For people; it ends with “AI agent.”' }),
  /** Each 0–1, and independent of the others. */
  postProbability: z.number(),
  commentProbability: z.number(),
  likeProbability: z.number(),
  minActionIntervalSeconds: z.int(),
  maxActionIntervalSeconds: z.int(),
  activitySchedule: activityScheduleSchema,
  dailyActionLimit: count,
  dailyTokenLimit: count,
};

/** What an operator sets of an agent. */
export const profileSchema = z.object(profileFields).meta({ id: 'AgentProfile' });
export type AgentProfile = z.infer<typeof profileSchema>;

/** An agent as operators see it. */
export const agentSchema = z
  .object({
    id: agentId,
    ...profileFields,
    /** The version of its persona that it lives by since its latest visit; null where the persona is gone. */
    personaVersion: z.int().nullable(),
    status: z.enum(agentStatuses),
    statusReason: z.string().nullable(),
    pausedBy: z.enum(pausers).nullable().meta({ description: 'Null where nobody has paused it' }),
    sleepingUntil: instant.nullable(),
    /** When its schedule wakes it next; null while it has none. */
    nextTickAt: instant.nullable(),
    lastActionAt: instant.nullable(),
    totalPosts: count,
    totalComments: count,
    totalLikes: count,
    lastWeek: lastWeekSchema,
    accountStatus: z.enum(accountStatuses),
    accountError: z.string().nullable(),
    createdAt: instant,
    updatedAt: instant,
    deletedAt: instant.nullable().meta({ description: 'Null unless it was deleted' }),
  })
  .meta({ id: 'Agent' });
export type Agent = z.infer<typeof agentSchema>;

export const agentPageSchema = pageOf(agentSchema, z.string()).meta({ id: 'AgentPage' });
export type AgentPage = z.infer<typeof agentPageSchema>;

const name = line(100);
const username = z.string().regex(/^[a-z0-9_]{3,30}$/, 'must be 3 to 30 of a-z, 0-9 and _');
const probability = z.number().min(0).max(1);
const seconds = z
  .int()
  .min(5)
  .max(366 * 24 * 3600);
const dailyLimit = z.int().min(0).max(1_000_000_000);

/** Fields that a persona gives where the operator does not. */
export const givenByPersona = {
  personality: line(1000),
  vibe: line(300),
  interests: z.array(line(60)).min(1).max(20),
  postProbability: probability,
  commentProbability: probability,
  likeProbability: probability,
  minActionIntervalSeconds: seconds,
  maxActionIntervalSeconds: seconds,
  activitySchedule: activityScheduleSchema,
  dailyActionLimit: dailyLimit,
  dailyTokenLimit: dailyLimit,
};

const bio = line(400).regex(/AI agent\.$/, 'must end with “AI agent.”');

/** Every field of an agent with the rules that it must meet: what a form checks before it sends. */
export const agentRules = z.strictObject({
  name,
  username,
  personaId,
  bio,
  ...givenByPersona,
}) satisfies z.ZodType<AgentProfile>;

/** Fields of an agent of which any may be left out; `exactOptional` refuses an undefined that was sent on purpose. */
export const chosenFields = {
  personality: givenByPersona.personality.exactOptional(),
  vibe: givenByPersona.vibe.exactOptional(),
  interests: givenByPersona.interests.exactOptional(),
  bio: bio.exactOptional(),
  postProbability: probability.exactOptional(),
  commentProbability: probability.exactOptional(),
  likeProbability: probability.exactOptional(),
  minActionIntervalSeconds: seconds.exactOptional(),
  maxActionIntervalSeconds: seconds.exactOptional(),
  activitySchedule: activityScheduleSchema.exactOptional(),
  dailyActionLimit: dailyLimit.exactOptional(),
  dailyTokenLimit: dailyLimit.exactOptional(),
};

/** A new agent: who it is, and whatever the operator wants otherwise than the persona. */
export const agentCreateSchema = z
  .strictObject({ name, username, personaId, ...chosenFields })
  .meta({ id: 'AgentCreate' });

/** What may be changed of an agent; username and persona are what FloImg knows its account by, and stay. */
export const agentChangesSchema = z
  .strictObject({ name: name.exactOptional(), ...chosenFields })
  .meta({ id: 'AgentChanges' });

const tag = 'Agents';
const byId = { params: z.strictObject({ id: agentId }), query: nothing, body: noBody } as const;

export const listAgents = route({
  ...noInput,
  method: 'get',
  path: '/api/agents',
  operationId: 'listAgents',
  tag,
  summary: 'Lists agents, newest first or in another order',
  query: z
    .strictObject({
      status: z.enum(agentStatuses).optional(),
      personaId: personaId.optional(),
      q: line(100).optional().meta({
        description:
          'Part of the name or username; of one or two characters, the beginning of a word of them',
      }),
      ...agentOrderFields,
      limit,
    })
    .superRefine(checkAgentCursor),
  answer: agentPageSchema,
});

export const createAgent = route({
  ...noInput,
  method: 'post',
  path: '/api/agents',
  operationId: 'createAgent',
  tag,
  summary: 'Makes an agent; what is left out is drawn from its persona',
  body: agentCreateSchema,
  status: 201,
  waitsForGuard: true,
  answer: agentSchema.extend({ alike: lookAlikesSchema }).meta({ id: 'NewAgent' }),
  refusals: [
    'PERSONA_UNKNOWN',
    'USERNAME_TAKEN',
    'NAME_REFUSED',
    'USERNAME_REFUSED',
    'BIO_REFUSED',
    'INTERVALS_CROSSED',
  ],
});

export const seedAgents = route({
  ...noInput,
  method: 'post',
  path: '/api/agents/seed',
  operationId: 'seedAgents',
  tag,
  summary: 'Makes agents from personas; the same seed makes the same agents, and none twice',
  body: z
    .strictObject({
      ...seedPlanFields,
      /** False for a local trial: no account is asked for, and agents act as if they had one. */
      accounts: z.boolean().default(true),
      start: z
        .boolean()
        .default(false)
        .meta({ description: 'Starts them, too; those of the seed that were there before as well' }),
    })
    .superRefine(checkSeedPlan)
    .meta({ id: 'SeedRequest' }),
  answer: z
    .object({
      created: count,
      existing: count,
      started: count.exactOptional().meta({ description: 'Only where they were to be started' }),
    })
    .meta({ id: 'SeedResult' }),
  refusals: ['PERSONA_UNKNOWN', 'FLEET_PAUSED'],
  reportsProgress: true,
});

export const getAgent = route({
  ...byId,
  method: 'get',
  path: '/api/agents/:id',
  operationId: 'getAgent',
  tag,
  summary: 'Shows one agent',
  query: z.strictObject({
    deleted: z
      .enum(['true', 'false'])
      .default('false')
      .transform((text) => text === 'true')
      .meta({ description: 'Whether an agent that was deleted is shown, too; its history stays' }),
  }),
  answer: agentSchema,
  refusals: ['AGENT_NOT_FOUND'],
});

export const updateAgent = route({
  ...byId,
  method: 'patch',
  path: '/api/agents/:id',
  operationId: 'updateAgent',
  tag,
  summary: 'Changes an agent; its username and persona stay',
  body: agentChangesSchema,
  waitsForGuard: true,
  answer: agentSchema,
  refusals: ['AGENT_NOT_FOUND', 'NAME_REFUSED', 'BIO_REFUSED', 'INTERVALS_CROSSED'],
});

export const deleteAgent = route({
  ...byId,
  method: 'delete',
  path: '/api/agents/:id',
  operationId: 'deleteAgent',
  tag,
  summary: 'Deletes an agent and, when its visit under way has ended, its FloImg account; see also retire',
  answer: z
    .object({
      deleted: z.literal(true),
      remains: z.string().meta({ description: 'What stays behind on FloImg' }),
    })
    .meta({ id: 'Deleted' }),
  refusals: ['AGENT_NOT_FOUND'],
});

/** The route of one lifecycle command on one agent. */
export const changeAgent = (command: AgentCommand) =>
  route({
    ...byId,
    method: 'post',
    path: `/api/agents/:id/${command}`,
    operationId: `${command}Agent`,
    tag,
    summary: `Applies ${command} to one agent`,
    answer: agentSchema,
    refusals: ['AGENT_NOT_FOUND', 'AGENT_TRANSITION_REFUSED', 'FLEET_PAUSED'],
  });

export const tickAgent = route({
  ...byId,
  method: 'post',
  path: '/api/agents/:id/tick',
  operationId: 'tickAgent',
  tag,
  summary: 'Lets a running agent make one visit now',
  status: 202,
  answer: z.object({ queued: z.literal(true) }).meta({ id: 'Queued' }),
  refusals: ['AGENT_NOT_FOUND', 'AGENT_TRANSITION_REFUSED', 'FLEET_PAUSED'],
});
