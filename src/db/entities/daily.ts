import { defineEntity, p } from '@mikro-orm/core';
import type { AgentId } from '../../lib/ids.ts';
import { Agent } from './agent.ts';

/** What one agent did and cost on one UTC day: the sums that limits and totals are read from. */
export const DailyUsage = defineEntity({
  name: 'DailyUsage',
  tableName: 'daily_usage',
  properties: {
    day: p.date().primary(),
    agent: () =>
      p.manyToOne(Agent).$type<AgentId>().mapToPk().primary().index(false).createForeignKeyConstraint(false),
    posts: p.integer().default(0),
    comments: p.integer().default(0),
    likes: p.integer().default(0),
    imageRuns: p.integer().default(0),
    failedVisits: p.integer().default(0),
    /** Of the comments, those that a person was meant by. */
    commentsToPeople: p.integer().default(0),
    inputTokens: p.integer().default(0),
    outputTokens: p.integer().default(0),
    costUsd: p.decimal('number').precision(12).scale(6).default(0),
  },
});

/** How much all agents did on one UTC day, in parts that are added up. */
export const DailyActionCount = defineEntity({
  name: 'DailyActionCount',
  tableName: 'daily_action_counts',
  properties: {
    day: p.date().primary(),
    part: p.smallint().primary(),
    actions: p.integer().default(0),
  },
});

/** What calls of one model took on one UTC day, in parts that are added up. */
export const DailyModelUsage = defineEntity({
  name: 'DailyModelUsage',
  tableName: 'daily_model_usage',
  properties: {
    day: p.date().primary(),
    provider: p.text().primary(),
    model: p.text().primary(),
    /** Whether a visit of an agent called the model, or an operator who tried something. */
    source: p.enum(['visit', 'trial']).$type<'visit' | 'trial'>().primary().default('visit'),
    part: p.smallint().primary(),
    calls: p.integer().default(0),
    inputTokens: p.bigint('number').defaultRaw('0'),
    outputTokens: p.bigint('number').defaultRaw('0'),
    costUsd: p.decimal('number').precision(14).scale(6).default(0),
  },
});

/** A notice that operators got on a UTC day. They get it once a day. */
export const DailyNotice = defineEntity({
  name: 'DailyNotice',
  tableName: 'daily_notices',
  properties: {
    day: p.date().primary(),
    /** The id of an agent, or `fleet`. */
    subject: p.text().primary(),
    code: p.text().primary(),
    at: p.datetime().defaultRaw('now()'),
  },
});
