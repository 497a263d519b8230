import type { Persona } from '../../config/personas/schema.ts';
import { isoOf, type Sql, statement } from '../db/sql.ts';

/** A persona as it is stored. What it says is read element by element, because another release may have stored it. */
export interface StoredPersona {
  readonly id: string;
  /** Null until it is published for the first time. */
  readonly publishedVersion: number | null;
  readonly published: unknown;
  /** Who published it; null where nothing is published. */
  readonly publishedBy: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  readonly draft: unknown;
  readonly draftAuthor: string | null;
  /** ISO 8601. */
  readonly draftedAt: string | null;
  readonly revision: number;
  /** ISO 8601. */
  readonly updatedAt: string;
}

type Row = Omit<StoredPersona, 'published' | 'draft'> & { published: object | null; draft: object | null };

const columns = `p.id, p.published_version as "publishedVersion", v.content as published,
  v.author as "publishedBy", v.created_at as "publishedAt", p.draft,
  p.draft_author as "draftAuthor", p.drafted_at as "draftedAt", p.revision, p.updated_at as "updatedAt"`;
const rowColumns = {
  id: 'text',
  publishedVersion: 'int4',
  published: 'jsonb',
  publishedBy: 'text',
  publishedAt: 'timestamptz',
  draft: 'jsonb',
  draftAuthor: 'text',
  draftedAt: 'timestamptz',
  revision: 'int4',
  updatedAt: 'timestamptz',
} as const;
const joined =
  'personas p left join persona_versions v on v.persona_id = p.id and v.version = p.published_version';

const selectAll = statement<Row>(
  'personas',
  `select ${columns} from ${joined} where p.deleted_at is null order by p.id`,
  rowColumns,
);

const selectOne = statement<Row>(
  'persona',
  `select ${columns} from ${joined} where p.deleted_at is null and p.id = $1`,
  rowColumns,
);

/** Locks it, so that of two changes the second one sees the first. */
const lockOne = statement<Row>(
  'persona-lock',
  `select ${columns} from ${joined} where p.deleted_at is null and p.id = $1 for no key update of p`,
  rowColumns,
);

export async function findPersonas(sql: Sql): Promise<StoredPersona[]> {
  return (await sql.rows(selectAll, [])).map(storedFrom);
}

export async function findPersona(sql: Sql, id: string): Promise<StoredPersona | null> {
  const [row] = await sql.rows(selectOne, [id]);
  return row === undefined ? null : storedFrom(row);
}

export async function lockPersona(sql: Sql, id: string): Promise<StoredPersona | null> {
  const [row] = await sql.rows(lockOne, [id]);
  return row === undefined ? null : storedFrom(row);
}

function storedFrom(row: Row): StoredPersona {
  return {
    ...row,
    publishedAt: row.publishedAt === null ? null : isoOf(row.publishedAt),
    draftedAt: row.draftedAt === null ? null : isoOf(row.draftedAt),
    updatedAt: isoOf(row.updatedAt),
  };
}

const insertDraft = statement<{ id: string }>(
  'persona-make',
  `insert into personas (id, draft, draft_author, drafted_at) values ($1, $2::jsonb, $3, now())
   on conflict do nothing returning id`,
  { id: 'text' },
);

/** @returns false where there is or was one of that id */
export async function makePersona(sql: Sql, persona: Persona, author: string): Promise<boolean> {
  return (await sql.rows(insertDraft, [persona.id, JSON.stringify(persona), author])).length > 0;
}

const saveDraft = statement(
  'persona-draft',
  `update personas set draft = $2::jsonb, draft_author = $3, drafted_at = case when $2::jsonb is not null then now() end,
     revision = revision + 1, deleted_at = null, updated_at = now() where id = $1`,
);

/** Keeps what the next version will be; null gives the draft up. Brings a deleted persona back. */
export async function keepDraft(sql: Sql, id: string, draft: Persona | null, author: string): Promise<void> {
  await sql.rows(saveDraft, [
    id,
    draft === null ? null : JSON.stringify(draft),
    draft === null ? null : author,
  ]);
}

const insertVersion = statement<{ version: number }>(
  'persona-version-add',
  `with added as (
     insert into persona_versions (persona_id, version, content, note, author)
     select $1, coalesce(max(version), 0) + 1, $2::jsonb, $3, $4 from persona_versions where persona_id = $1
     returning version
   ), published as (
     update personas set published_version = (select version from added), draft = null, draft_author = null,
       drafted_at = null, revision = revision + 1, updated_at = now() where id = $1
     returning 1
   )
   select version from added, published`,
  { version: 'int4' },
);

/** Publishes a state as the next version, by which agents live from their next visit on. @returns its number */
export async function addVersion(
  sql: Sql,
  { id, content, note, author }: { id: string; content: unknown; note: string; author: string },
): Promise<number> {
  const [row] = await sql.rows(insertVersion, [id, JSON.stringify(content), note, author]);
  if (row === undefined) throw new RangeError(`The persona ${id} is gone; it must be locked first.`);
  return row.version;
}

/** A published state of a persona. */
export interface StoredVersion {
  readonly version: number;
  readonly content: unknown;
  readonly note: string;
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** How many agents live by it. */
  readonly agents: number;
}

type VersionRow = Omit<StoredVersion, 'content'> & { content: object };

const selectVersions = statement<VersionRow>(
  'persona-versions',
  `select v.version, v.content, v.note, v.author, v.created_at as "createdAt",
     (select count(*)::int from agents a where a.persona_id = v.persona_id and a.persona_version = v.version
       and a.deleted_at is null) as agents
   from persona_versions v where v.persona_id = $1 and ($2::int is null or v.version = $2 or v.version = $2 - 1)
   order by v.version desc limit 200`,
  {
    version: 'int4',
    content: 'jsonb',
    note: 'text',
    author: 'text',
    createdAt: 'timestamptz',
    agents: 'int4',
  },
);

/** The latest 200, newest first; with a version, that one and the one before. */
export async function findVersions(sql: Sql, id: string, version: number | null): Promise<StoredVersion[]> {
  const rows = await sql.rows(selectVersions, [id, version]);
  return rows.map((row) => ({ ...row, createdAt: isoOf(row.createdAt) }));
}

const deleteVersion = statement(
  'persona-version-delete',
  'delete from persona_versions where persona_id = $1 and version = $2',
);

export async function removeVersion(sql: Sql, id: string, version: number): Promise<void> {
  await sql.rows(deleteVersion, [id, version]);
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

const markDeleted = statement(
  'persona-delete',
  `update personas set deleted_at = now(), published_version = null, draft = null, draft_author = null, drafted_at = null,
     revision = revision + 1, updated_at = now() where id = $1`,
);

/** Takes a persona out of the catalogue; its versions stay, and so does its id. */
export async function removePersona(sql: Sql, id: string): Promise<void> {
  await sql.rows(markDeleted, [id]);
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
