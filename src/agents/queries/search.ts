import type { AgentStatus } from '../../db/entities/agent.ts';
import { type Sql, type Statement, statement } from '../../db/sql.ts';
import type { AgentId } from '../../lib/ids.ts';

export interface SearchRequest {
  /** In any case: part of the name or username; of fewer than three characters, the beginning of a word of them. */
  readonly q: string;
  readonly status?: AgentStatus | undefined;
  readonly personaId?: string | undefined;
  /** The last id of the page before. */
  readonly cursor?: AgentId | undefined;
  /** Ids to find at most. */
  readonly count: number;
}

/** The trigram index knows nothing shorter; of the beginning of a word it knows one and two letters as well. */
const indexedLength = 3;

/**
 * Agents that are looked at one by one for each that is wanted, newest first, before the index is asked. What matches
 * more than one in so many is found there sooner than the index could collect and sort it, and short texts often do.
 */
const depthOf = (length: number): number => (length <= indexedLength ? 40 : 10);

/** What is searched of an agent, as its index has it. */
export const searchedText = "lower(name || ' ' || username)";
/**
 * A pattern that the planner does not see as it plans: it would take common syllables for more common than they are,
 * and read the whole table.
 */
const like = (of: string, before: string): string => `${of} like (select '${before}' || lower($1) || '%')`;
const anywhere = (of: string): string => like(of, '%');
const atWords = (of: string): string =>
  `(${['', '% ', '%\\_'].map((before) => like(of, before)).join(' or ')})`;
const filters = '($2::text is null or status = $2) and ($3::text is null or persona_id = $3)';
const newestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const searches = { anywhere: searchOf('anywhere', anywhere), atWords: searchOf('words', atWords) };

/** Ids of the agents that match, newest first. */
export async function searchAgents(sql: Sql, request: SearchRequest): Promise<AgentId[]> {
  const { q, status, personaId, cursor, count } = request;
  const { length } = [...q];
  const { newest, all } = length < indexedLength ? searches.atWords : searches.anywhere;
  const values = [q.replace(/[\\%_]/g, '\\$&'), status ?? null, personaId ?? null, cursor ?? newestId, count];
  const soon = await sql.rows(newest, [...values, count * depthOf(length)]);
  const found = soon.length === count ? soon : await sql.rows(all, values);
  return found.map(({ id }) => id);
}

/** Patterns, once in lower case, of which one matches whoever is found by `q`, for lists in another order than that of age. */
export function likePatterns(q: string): string[] {
  const escaped = q.replace(/[\\%_]/g, '\\$&');
  if ([...q].length >= indexedLength) return [`%${escaped}%`];
  return [`${escaped}%`, `% ${escaped}%`, `%\\_${escaped}%`];
}

type Search = Statement<{ id: AgentId }>;

function searchOf(
  name: string,
  matches: (of: string) => string,
): { readonly newest: Search; readonly all: Search } {
  return {
    newest: statement<{ id: AgentId }>(
      `agents-search-newest-${name}`,
      `select id from (
         select id, status, persona_id, ${searchedText} as text from agents
         where deleted_at is null and id < $4 order by id desc limit $6
       ) newest
       where ${matches('text')} and ${filters} order by id desc limit $5`,
      { id: 'uuid' },
    ),
    // Matches are collected first: in the order of ids the planner would rather read the whole table when they are rare.
    all: statement<{ id: AgentId }>(
      `agents-search-all-${name}`,
      `with found as materialized (
         select id, status, persona_id from agents where deleted_at is null and ${matches(searchedText)}
       )
       select id from found where id < $4 and ${filters} order by id desc limit $5`,
      { id: 'uuid' },
    ),
  };
}
