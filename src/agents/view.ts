import type { Agent } from '../api/agents.ts';
import { isoOf } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';

/** An agent as operators see it. */
export type AgentView = Agent;

/** What a statement selects to make a view of: {@link agentColumns} as they come from Postgres. */
export type AgentRow = Omit<AgentView, 'nextTickAt'>;

/** The columns of `agents` that make a row. */
export const agentColumns = `id, name, username, persona_id as "personaId", personality, vibe, interests,
  post_probability as "postProbability", comment_probability as "commentProbability",
  like_probability as "likeProbability", min_action_interval_seconds as "minActionIntervalSeconds",
  max_action_interval_seconds as "maxActionIntervalSeconds", activity_schedule as "activitySchedule",
  daily_action_limit as "dailyActionLimit", daily_token_limit as "dailyTokenLimit", status,
  status_reason as "statusReason", sleeping_until as "sleepingUntil", last_action_at as "lastActionAt",
  total_posts as "totalPosts", total_comments as "totalComments", total_likes as "totalLikes",
  account_status as "accountStatus", account_error as "accountError", created_at as "createdAt",
  updated_at as "updatedAt"`;

export function toAgentView(row: AgentRow, nextTickAt: EpochMs | null): AgentView {
  return {
    ...row,
    sleepingUntil: instantOrNull(row.sleepingUntil),
    nextTickAt: nextTickAt === null ? null : new Date(nextTickAt).toISOString(),
    lastActionAt: instantOrNull(row.lastActionAt),
    createdAt: isoOf(row.createdAt),
    updatedAt: isoOf(row.updatedAt),
  };
}

function instantOrNull(timestamp: string | null): string | null {
  return timestamp === null ? null : isoOf(timestamp);
}
