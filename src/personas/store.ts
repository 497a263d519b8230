import type { Persona } from '../../config/personas/schema.ts';
import { type Sql, statement } from '../db/sql.ts';
import { type StoredDocument, type StoredVersion, versionStore } from '../settings/version-store.ts';

export type { StoredVersion };

/** A persona as it is stored. What it says is read element by element, because another release may have stored it. */
export type StoredPersona = StoredDocument;

const store = versionStore({
  name: 'persona',
  documents: 'personas',
  versions: 'persona_versions',
  key: 'persona_id',
  agents: `select count(*)::int from agents a where a.persona_id = v.persona_id and a.persona_version = v.version
    and a.deleted_at is null`,
});

export const {
  all: findPersonas,
  one: findPersona,
  lock: lockPersona,
  publish: addVersion,
  versions: findVersions,
  removeVersion,
  remove: removePersona,
} = store;

/** @returns false where there is or was one of that id */
export function makePersona(sql: Sql, persona: Persona, author: string): Promise<boolean> {
  return store.make(sql, persona.id, persona, author);
}

/** Keeps what the next version will be; null gives the draft up. Brings a deleted persona back. */
export function keepDraft(sql: Sql, id: string, draft: Persona | null, author: string): Promise<void> {
  return store.draft(sql, id, draft, author);
}

const countAgents = statement<{ agents: number }>(
  'persona-agents',
  'select count(*)::int as agents from agents where persona_id = $1 and deleted_at is null',
  { agents: 'int4' },
);

/** How many agents a persona has. */
export async function agentsOf(sql: Sql, id: string): Promise<number> {
  const [row] = await sql.rows(countAgents, [id]);
  return row?.agents ?? 0;
}

/** One statement, so that of several processes that start on an empty database one fills it. */
const fill = statement(
  'personas-fill',
  `with catalogue as materialized (
     select content->>'id' as id, content from jsonb_array_elements($1::jsonb) as content
     where not exists (select from personas)
   ), made as (
     insert into personas (id, published_version) select id, 1 from catalogue on conflict do nothing returning id
   )
   insert into persona_versions (persona_id, version, content, note, author)
   select id, 1, content, 'Comes with the fleet', 'fleet' from catalogue join made using (id) on conflict do nothing`,
);

/** Gives a new fleet the personas that come with it; one that has or had any keeps what operators made of them. */
export async function ensurePersonas(sql: Sql, builtIn: readonly Persona[]): Promise<void> {
  await sql.rows(fill, [JSON.stringify(builtIn)]);
}
