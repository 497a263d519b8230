import { type Sql, statement } from '../db/sql.ts';
import { type AgentId, newId } from '../lib/ids.ts';
import type { AgentProfile } from './profiles.ts';

/** A profile together with the name of the draw that made it; null where a person did. */
export interface AgentToInsert extends AgentProfile {
  readonly seedKey: string | null;
}

const insert = statement<{ id: AgentId }>(
  'agents-seed',
  `insert into agents (id, name, username, persona_id, persona_version, personality, vibe, interests, bio, post_probability,
     comment_probability, like_probability, min_action_interval_seconds, max_action_interval_seconds,
     activity_schedule, daily_action_limit, daily_token_limit, seed_key, account_status)
   select id, name, username, "personaId", (select published_version from personas p where p.id = "personaId"), personality, vibe, interests, bio, "postProbability", "commentProbability",
     "likeProbability", "minActionIntervalSeconds", "maxActionIntervalSeconds", "activitySchedule",
     "dailyActionLimit", "dailyTokenLimit", "seedKey", $2
   from jsonb_to_recordset($1::jsonb) as profile (id uuid, name text, username text, "personaId" text,
     personality text, vibe text, interests text[], bio text, "postProbability" float8, "commentProbability" float8,
     "likeProbability" float8, "minActionIntervalSeconds" int, "maxActionIntervalSeconds" int,
     "activitySchedule" jsonb, "dailyActionLimit" int, "dailyTokenLimit" int, "seedKey" text)
   on conflict do nothing returning id`,
  { id: 'uuid' },
);

/**
 * Inserts agents in one statement, all or none, except those whose username or seed key is taken.
 * @param accountStatus `ready` where nobody has to ask FloImg Studio for an account
 * @returns the ids of those that were inserted
 */
export async function insertAgents(
  sql: Sql,
  agents: readonly AgentToInsert[],
  accountStatus: 'pending' | 'ready' = 'pending',
): Promise<AgentId[]> {
  const rows = agents.map((agent) => ({ id: newId<'agent'>(), ...agent }));
  return (await sql.rows(insert, [JSON.stringify(rows), accountStatus])).map(({ id }) => id);
}
