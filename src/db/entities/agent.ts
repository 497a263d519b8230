import { defineEntity, p } from '@mikro-orm/core';
import type { ActivitySchedule } from '../../../config/activity-schedule.ts';
import { accountStatuses, agentStatuses } from '../../api/agents.ts';
import type { AgentId, TickId } from '../../lib/ids.ts';

export { type AccountStatus, type AgentStatus, agentStatuses } from '../../api/agents.ts';

/** One simulated user: a persona, a rhythm, limits, a lifecycle. */
export const Agent = defineEntity({
  name: 'Agent',
  tableName: 'agents',
  indexes: [
    {
      name: 'agents_username_unique',
      expression: 'create unique index agents_username_unique on agents (username) where deleted_at is null',
    },
    {
      name: 'agents_seed_key_unique',
      expression: 'create unique index agents_seed_key_unique on agents (seed_key) where deleted_at is null',
    },
    {
      name: 'agents_search_index',
      expression:
        "create index agents_search_index on agents using gin ((lower(name || ' ' || username)) gin_trgm_ops) where deleted_at is null",
    },
    {
      name: 'agents_status_index',
      expression: 'create index agents_status_index on agents (status, id) where deleted_at is null',
    },
    {
      name: 'agents_persona_id_index',
      expression: 'create index agents_persona_id_index on agents (persona_id, id) where deleted_at is null',
    },
    {
      name: 'agents_persona_id_status_index',
      expression:
        'create index agents_persona_id_status_index on agents (persona_id, status, id) where deleted_at is null',
    },
    {
      name: 'agents_name_index',
      expression: 'create index agents_name_index on agents (lower(name), id) where deleted_at is null',
    },
    {
      name: 'agents_sleeping_index',
      expression:
        'create index agents_sleeping_index on agents (sleeping_until) where sleeping_until is not null',
    },
    {
      name: 'agents_account_index',
      expression:
        "create index agents_account_index on agents (id) where account_status in ('pending', 'failed') and deleted_at is null",
    },
    {
      name: 'agents_account_noted_index',
      expression:
        'create index agents_account_noted_index on agents (id) where account_error is not null and deleted_at is null',
    },
    {
      name: 'agents_deleted_index',
      expression: 'create index agents_deleted_index on agents (id) where deleted_at is not null',
    },
    {
      name: 'agents_username_index',
      expression: 'create index agents_username_index on agents (lower(username))',
    },
  ],
  properties: {
    id: p.uuid().$type<AgentId>().primary(),
    name: p.text(),
    username: p.text(),
    personaId: p.text(),
    /** The version that it lives by since its latest visit, or since it was made; null where its persona is gone. */
    personaVersion: p.integer().nullable(),
    /** As which FloImg Studio knows the persona; null where that is the persona's own id. */
    accountPersonaId: p.text().nullable(),
    personality: p.text(),
    vibe: p.text(),
    interests: p.array().$type<string[]>().columnType('text[]'),
    /** Who it is, for people; a field of ours, which FloImg Studio does not know. */
    bio: p.text().default('AI agent.'),
    postProbability: p.double().$type<number>(),
    commentProbability: p.double().$type<number>(),
    likeProbability: p.double().$type<number>(),
    minActionIntervalSeconds: p.integer(),
    maxActionIntervalSeconds: p.integer(),
    activitySchedule: p.json().$type<ActivitySchedule>(),
    dailyActionLimit: p.integer(),
    dailyTokenLimit: p.integer(),
    status: p.enum([...agentStatuses]).default('idle'),
    statusReason: p.text().nullable(),
    /** Whose command paused it; null in every other state. */
    pausedBy: p.enum(['person', 'all']).nullable(),
    sleepingUntil: p.datetime().nullable(),
    lastActionAt: p.datetime().nullable(),
    totalPosts: p.integer().default(0),
    totalComments: p.integer().default(0),
    totalLikes: p.integer().default(0),
    accountStatus: p.enum([...accountStatuses]).default('pending'),
    accountError: p.text().nullable(),
    /** When an invitation was first sent; null before: an account that is there already was made by somebody else. */
    invitedAt: p.datetime().nullable(),
    /** The status that the lack of an account has turned into `error`: it comes back with the account. */
    accountHeldStatus: p.text().nullable(),
    /** Names the draw that made this agent, so that seeding again makes no second one. */
    seedKey: p.text().nullable(),
    /** Grows with every claim; a visit that no longer holds the newest one may not write. */
    fencingToken: p.bigint('number').defaultRaw('0'),
    /** The visit that is under way or was interrupted. */
    openTickId: p.uuid().$type<TickId>().nullable(),
    /** Until then no other worker may claim the agent. */
    leaseUntil: p.datetime().nullable(),
    /** How often in a row the open tick crashed, because a worker died or hung, without a step forward. */
    crashCount: p.integer().default(0),
    /** The open tick is not resumed before this; null where nothing has to be waited for. */
    resumeAt: p.datetime().nullable(),
    /** The latest tick slot that was opened, in milliseconds since the epoch. */
    lastSlot: p.bigint('number').defaultRaw('0'),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
    deletedAt: p.datetime().nullable(),
  },
});
