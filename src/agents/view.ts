import type { InferEntity } from '@mikro-orm/core';
import type { AccountStatus, AgentStatus } from '../db/entities/agent.ts';
import type { Agent } from '../db/entities/index.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import type { AgentProfile } from './profiles.ts';

/** An agent as operators see it. */
export interface AgentView extends AgentProfile {
  readonly id: AgentId;
  readonly status: AgentStatus;
  readonly statusReason: string | null;
  /** ISO 8601, as every instant below. */
  readonly sleepingUntil: string | null;
  /** When its schedule wakes it next; null while it has none. */
  readonly nextTickAt: string | null;
  readonly lastActionAt: string | null;
  readonly totalPosts: number;
  readonly totalComments: number;
  readonly totalLikes: number;
  /** Whether its FloImg account exists; only `ready` lets it act. */
  readonly accountStatus: AccountStatus;
  readonly accountError: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The columns that {@link toAgentView} reads. */
export type AgentRow = Omit<
  InferEntity<typeof Agent>,
  'fence' | 'openTickId' | 'leaseUntil' | 'lastSlot' | 'seedKey' | 'deletedAt'
>;

export function toAgentView(row: AgentRow, nextTickAt: EpochMs | null): AgentView {
  return {
    id: row.id,
    name: row.name,
    username: row.username,
    personaId: row.personaId,
    personality: row.personality,
    vibe: row.vibe,
    interests: row.interests,
    postProbability: row.postProbability,
    commentProbability: row.commentProbability,
    likeProbability: row.likeProbability,
    minActionIntervalSeconds: row.minActionIntervalSeconds,
    maxActionIntervalSeconds: row.maxActionIntervalSeconds,
    activitySchedule: row.activitySchedule,
    dailyActionLimit: row.dailyActionLimit,
    dailyTokenLimit: row.dailyTokenLimit,
    status: row.status,
    statusReason: row.statusReason ?? null,
    sleepingUntil: row.sleepingUntil?.toISOString() ?? null,
    nextTickAt: nextTickAt === null ? null : new Date(nextTickAt).toISOString(),
    lastActionAt: row.lastActionAt?.toISOString() ?? null,
    totalPosts: row.totalPosts,
    totalComments: row.totalComments,
    totalLikes: row.totalLikes,
    accountStatus: row.accountStatus,
    accountError: row.accountError ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
