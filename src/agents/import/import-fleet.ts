import type { Persona } from '../../../config/personas/schema.ts';
import type { Database, Sql } from '../../db/sql.ts';
import { statement } from '../../db/sql.ts';
import { toPostgresText } from '../../lib/postgres-text.ts';
import { type LegacyActivity, legacyActivitySchema, legacyAgentSchema } from './legacy-agent.ts';
import type { ImportSource } from './source.ts';
import { type Correction, type ImportedAgent, translate } from './translate.ts';

export interface ImportRequest {
  readonly source: ImportSource;
  /** Reads and translates everything, and writes nothing. */
  readonly dryRun: boolean;
  /** Brings what the agents did into their histories, too. */
  readonly activities: boolean;
}

/** An agent that stays out, and why. */
export interface Skipped {
  readonly username: string | null;
  readonly reason: 'deleted' | 'unreadable' | 'username-taken';
}

export interface ImportReport {
  readonly dryRun: boolean;
  readonly agents: {
    readonly imported: number;
    /** Those that an earlier import has brought. */
    readonly unchanged: number;
    readonly skipped: number;
  };
  readonly skippedAgents: readonly Skipped[];
  readonly corrections: readonly Correction[];
  /** Lines of the feed that were brought along. */
  readonly activities: number;
  /** Of those imported, the ones that were running there: all arrive idle. */
  readonly wouldStart: number;
}

const existingAgents = statement<{ id: string; username: string }>(
  'import-existing',
  `select id, username from agents where id = any($1::uuid[])
   or (deleted_at is null and username = any($2::text[]))`,
  { id: 'uuid', username: 'text' },
);

const insertAgents = statement<{ id: string }>(
  'import-agents',
  `insert into agents (id, name, username, persona_id, account_persona_id, personality, vibe, interests, bio,
     post_probability, comment_probability, like_probability, min_action_interval_seconds,
     max_action_interval_seconds, activity_schedule, daily_action_limit, daily_token_limit, status, status_reason,
     last_action_at, total_posts, total_comments, total_likes, account_status, created_at, updated_at)
   select id, name, username, "personaId", "accountPersonaId", personality, vibe, interests, bio, "postProbability",
     "commentProbability", "likeProbability", "minActionIntervalSeconds", "maxActionIntervalSeconds",
     "activitySchedule", "dailyActionLimit", "dailyTokenLimit", status, "statusReason", "lastActionAt", "totalPosts",
     "totalComments", "totalLikes", 'ready', coalesce("createdAt", now()), coalesce("updatedAt", now())
   from jsonb_to_recordset($1::jsonb) as agent (id uuid, name text, username text, "personaId" text,
     "accountPersonaId" text, personality text, vibe text, interests text[], bio text, "postProbability" float8,
     "commentProbability" float8, "likeProbability" float8, "minActionIntervalSeconds" int,
     "maxActionIntervalSeconds" int, "activitySchedule" jsonb, "dailyActionLimit" int, "dailyTokenLimit" int,
     status text, "statusReason" text, "lastActionAt" timestamptz, "totalPosts" int, "totalComments" int,
     "totalLikes" int, "createdAt" timestamptz, "updatedAt" timestamptz)
   returning id`,
  { id: 'uuid' },
);

/** Agents of which a history was brought along before: it is not brought twice. */
const agentsWithHistory = statement<{ agentId: string }>(
  'import-with-history',
  'select distinct agent_id as "agentId" from activities where id < 0 and agent_id = any($1::uuid[])',
  { agentId: 'uuid' },
);

/**
 * Histories get ids below zero, counted down from the newest: so they stand before everything that this fleet has done,
 * and no stream, which follows ids upwards from zero, ever sends them.
 */
const insertActivities = statement<{ id: string }>(
  'import-activities',
  `insert into activities (id, agent_id, agent_name, type, message, metadata, created_at)
   select least((select coalesce(min(id), 0) from activities), 0) - row_number() over (order by "at" desc, place desc),
     "agentId", a.name, type, message, jsonb_build_object('imported', true), "at"
   from jsonb_to_recordset($1::jsonb) as line (place int, "agentId" uuid, type text, message text, "at" timestamptz)
     join agents a on a.id = line."agentId"
   returning id`,
  { id: 'int8' },
);

/** Types that the earlier fleet has and this one knows. */
const activityTypes: ReadonlySet<string> = new Set([
  'thought',
  'action',
  'post',
  'comment',
  'like',
  'error',
  'started',
  'paused',
  'stopped',
]);

/** What is read is undone again in a trial. */
class DryRunEnded extends Error {
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    super('A trial of an import has ended.');
    this.report = report;
  }
}

/**
 * Takes the agents of the earlier fleet over, in one transaction. Nobody is invited, because the accounts exist. A second
 * run changes nothing.
 * @throws {ImportSourceError} when the source cannot be read
 */
export async function importFleet(
  database: Database,
  personas: readonly Persona[],
  request: ImportRequest,
): Promise<ImportReport> {
  try {
    return await database.transaction(async (sql) => {
      const report = await importAll(sql, personas, request);
      if (request.dryRun) throw new DryRunEnded(report);
      return report;
    });
  } catch (error) {
    if (error instanceof DryRunEnded) return error.report;
    throw error;
  }
}

async function importAll(
  sql: Sql,
  personas: readonly Persona[],
  { source, dryRun, activities }: ImportRequest,
): Promise<ImportReport> {
  const skipped: Skipped[] = [];
  const corrections: Correction[] = [];
  const ids: string[] = [];
  let imported = 0;
  let wouldStart = 0;
  for await (const page of source.agents()) {
    const { agents, running } = await newOnesOf(sql, page, personas, { skipped, corrections, ids });
    imported += (await sql.rows(insertAgents, [JSON.stringify(agents)])).length;
    wouldStart += running;
  }
  const lines = activities ? await importHistories(sql, source, ids) : 0;
  return {
    dryRun,
    agents: { imported, unchanged: ids.length - imported, skipped: skipped.length },
    skippedAgents: skipped,
    corrections,
    activities: lines,
    wouldStart,
  };
}

interface Found {
  readonly skipped: Skipped[];
  readonly corrections: Correction[];
  /** Of agents that are here after the import. */
  readonly ids: string[];
}

async function newOnesOf(
  sql: Sql,
  page: readonly unknown[],
  personas: readonly Persona[],
  { skipped, corrections, ids }: Found,
): Promise<{ readonly agents: readonly ImportedAgent[]; readonly running: number }> {
  const read = page.map((row) => ({ row, parsed: legacyAgentSchema.safeParse(row) }));
  const legacy = read.flatMap(({ row, parsed }) => {
    if (parsed.success) return [parsed.data];
    skipped.push({ username: usernameIn(row), reason: 'unreadable' });
    return [];
  });
  const there = await sql.rows(existingAgents, [
    legacy.map(({ id }) => id),
    legacy.map(({ username }) => username),
  ]);
  const known = new Set(there.map(({ id }) => id));
  const taken = new Set(there.map(({ username }) => username));
  const agents: ImportedAgent[] = [];
  let running = 0;
  for (const agent of legacy) {
    const { id, username } = agent;
    if (agent.deleted_at !== null) {
      skipped.push({ username, reason: 'deleted' });
    } else if (known.has(id)) {
      ids.push(id);
    } else if (taken.has(username)) {
      skipped.push({ username, reason: 'username-taken' });
    } else {
      const translation = translate(agent, personas);
      taken.add(username);
      known.add(id);
      ids.push(id);
      agents.push(translation.agent);
      corrections.push(...translation.corrections);
      if (agent.status === 'running' && translation.agent.status === 'idle') running += 1;
    }
  }
  return { agents, running };
}

async function importHistories(sql: Sql, source: ImportSource, ids: readonly string[]): Promise<number> {
  const before = await sql.rows(agentsWithHistory, [ids]);
  const done = new Set(before.map(({ agentId }) => agentId));
  const wanted = new Set(ids.filter((id) => !done.has(id)));
  const lines: LegacyActivity[] = [];
  for await (const page of source.activities()) {
    for (const row of page) {
      const parsed = legacyActivitySchema.safeParse(row);
      if (parsed.success && wanted.has(parsed.data.agent_id)) lines.push(parsed.data);
    }
  }
  const rows = lines.flatMap((line, place) =>
    line.inserted_at === null || !activityTypes.has(line.event_type)
      ? []
      : [
          {
            place,
            agentId: line.agent_id,
            type: line.event_type,
            message: toPostgresText(line.message, 1_000),
            at: line.inserted_at,
          },
        ],
  );
  return (await sql.rows(insertActivities, [JSON.stringify(rows)])).length;
}

function usernameIn(row: unknown): string | null {
  return typeof row === 'object' && row !== null && 'username' in row && typeof row.username === 'string'
    ? row.username
    : null;
}
