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
    inputTokens: p.integer().default(0),
    outputTokens: p.integer().default(0),
    costUsd: p.decimal('number').precision(12).scale(6).default(0),
  },
});
