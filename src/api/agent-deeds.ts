import { z } from 'zod';
import { count, instant, limit, pageOf } from './fields.ts';
import { actionId, agentId, tickId } from './ids.ts';
import { noInput, route } from './route.ts';

/** Days that {@link lastWeekSchema} sums up, today included. */
export const daysOfLastWeek = 7;

/** What an agent cost and did on the last seven UTC days, today included. */
export const lastWeekSchema = z
  .object({
    costUsd: z.number(),
    failedVisits: count,
    commentsToPeople: count.meta({ description: 'Comments and replies that a person was meant by' }),
  })
  .readonly()
  .meta({ id: 'AgentWeek' });
export type AgentWeek = z.infer<typeof lastWeekSchema>;

const byId = { ...noInput, params: z.strictObject({ id: agentId }) } as const;
const tag = 'Agents';

const spendFields = {
  costUsd: z.number(),
  inputTokens: count,
  outputTokens: count,
  imageRuns: count,
  posts: count,
  comments: count,
  likes: count,
  failedVisits: count,
  commentsToPeople: count,
};

const spendSchema = z.object(spendFields).readonly().meta({ id: 'AgentSpend' });

/** What an agent cost and did: on this UTC day, and on all days whose sums are kept. */
export const agentSpendingSchema = z
  .object({
    today: spendSchema,
    inAll: spendSchema,
    since: z.iso.date().nullable().meta({ description: 'The first day that is kept; null without any' }),
  })
  .readonly()
  .meta({ id: 'AgentSpending' });
export type AgentSpending = z.infer<typeof agentSpendingSchema>;
export type AgentSpend = AgentSpending['today'];

export const getAgentSpending = route({
  ...byId,
  method: 'get',
  path: '/api/agents/:id/spending',
  operationId: 'getAgentSpending',
  tag,
  summary: 'Sums up what an agent cost and did today, and on all days that are kept',
  answer: agentSpendingSchema,
  refusals: ['AGENT_NOT_FOUND'],
});

/** Somebody whom an agent has liked, commented on or answered. */
const relationSchema = z
  .object({
    username: z.string(),
    kind: z
      .enum(['agent', 'person'])
      .meta({ description: 'Whether it is an agent of this fleet, deleted ones too' }),
    agentId: agentId.nullable().meta({ description: 'Null for people, and where the agent was deleted' }),
    likes: count,
    comments: count,
    replies: count,
    lastAt: instant,
  })
  .readonly()
  .meta({ id: 'AgentRelation' });
export type AgentRelation = z.infer<typeof relationSchema>;

export const relationsSchema = z
  .object({
    items: z.array(relationSchema).readonly(),
    others: count.meta({ description: 'With so many more it deals less than with those that are listed' }),
    since: instant.nullable().meta({ description: 'The oldest action that was looked at; null without any' }),
  })
  .readonly()
  .meta({ id: 'AgentRelations' });
export type AgentRelations = z.infer<typeof relationsSchema>;

export const listRelations = route({
  ...byId,
  method: 'get',
  path: '/api/agents/:id/relations',
  operationId: 'listAgentRelations',
  tag,
  summary: 'Lists whom an agent deals with, by its latest thousand likes, comments and replies',
  answer: relationsSchema,
  refusals: ['AGENT_NOT_FOUND'],
});

/** Words that an agent has published. */
const agentTextSchema = z
  .object({
    id: actionId,
    kind: z.enum(['comment', 'reply', 'post']),
    title: z.string().nullable().meta({ description: 'Of a post; null for all else' }),
    text: z.string(),
    to: z.string().nullable().meta({ description: 'Username of whoever was meant; null for a post' }),
    at: instant,
    tickId: tickId
      .nullable()
      .meta({ description: 'The visit that wrote it; null where its trace is not kept any more' }),
  })
  .readonly()
  .meta({ id: 'AgentText' });
export type AgentText = z.infer<typeof agentTextSchema>;

export const agentTextPageSchema = pageOf(agentTextSchema, actionId).meta({ id: 'AgentTextPage' });
export type AgentTextPage = z.infer<typeof agentTextPageSchema>;

export const listTexts = route({
  ...byId,
  method: 'get',
  path: '/api/agents/:id/texts',
  operationId: 'listAgentTexts',
  tag,
  summary: 'Lists what an agent has written, newest first',
  query: z.strictObject({ cursor: actionId.optional(), limit }),
  answer: agentTextPageSchema,
  refusals: ['AGENT_NOT_FOUND'],
});
