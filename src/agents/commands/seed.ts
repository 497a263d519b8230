import type { Persona } from '../../../config/personas/schema.ts';
import { type Database, statement } from '../../db/sql.ts';
import { type AgentId, newId } from '../../lib/ids.ts';
import type { Queues } from '../../queue/queues.ts';
import { enqueueInvitations } from '../accounts.ts';
import { profilesFor, type SeededProfile } from '../profiles.ts';

export interface SeedParts {
  readonly database: Database;
  readonly queues: Queues;
  readonly personas: readonly Persona[];
}

export interface SeedRequest {
  readonly count: number;
  readonly personaId?: string;
  /** The same seed makes the same agents; those that exist already are left as they are. */
  readonly seed: string | number;
}

export interface SeedResult {
  readonly created: number;
  /** Agents of this seed that were there before. */
  readonly existing: number;
}

/** Agents inserted in one statement; a seeding that is cut off has kept the chunks before. */
const chunkSize = 1000;

const insertAgents = statement<{ id: AgentId }>(
  'agents-seed',
  `insert into agents (id, name, username, persona_id, personality, vibe, interests, post_probability,
     comment_probability, like_probability, min_action_interval_seconds, max_action_interval_seconds,
     activity_schedule, daily_action_limit, daily_token_limit, seed_key)
   select id, name, username, "personaId", personality, vibe, interests, "postProbability", "commentProbability",
     "likeProbability", "minActionIntervalSeconds", "maxActionIntervalSeconds", "activitySchedule",
     "dailyActionLimit", "dailyTokenLimit", "seedKey"
   from jsonb_to_recordset($1::jsonb) as profile (id uuid, name text, username text, "personaId" text,
     personality text, vibe text, interests text[], "postProbability" float8, "commentProbability" float8,
     "likeProbability" float8, "minActionIntervalSeconds" int, "maxActionIntervalSeconds" int,
     "activitySchedule" jsonb, "dailyActionLimit" int, "dailyTokenLimit" int, "seedKey" text)
   on conflict do nothing returning id`,
);

/**
 * Makes agents from personas and has their FloImg accounts invited.
 * @throws {UnknownPersonaError} when the catalogue lacks `personaId`
 */
export async function seedAgents(
  parts: SeedParts,
  { count, personaId, seed }: SeedRequest,
): Promise<SeedResult> {
  let created = 0;
  for (let from = 0; from < count; from += chunkSize) {
    const profiles = profilesFor({
      personas: parts.personas,
      count: Math.min(chunkSize, count - from),
      seed,
      from,
      ...(personaId === undefined ? {} : { personaId }),
    });
    created += await insertChunk(parts, profiles);
  }
  return { created, existing: count - created };
}

async function insertChunk(
  { database, queues }: SeedParts,
  profiles: readonly SeededProfile[],
): Promise<number> {
  const rows = profiles.map((profile) => ({ id: newId<'agent'>(), ...profile }));
  const inserted = await database.rows(insertAgents, [JSON.stringify(rows)]);
  await enqueueInvitations(
    queues,
    inserted.map(({ id }) => id),
  );
  return inserted.length;
}
