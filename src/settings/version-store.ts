import { isoOf, type Sql, statement } from '../db/sql.ts';

/** A document of the operator's as it is stored. What it says is parsed by its reader, because another release may have stored it. */
export interface StoredDocument {
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

/** A published state of a document. */
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

/** What is published as a version. */
export interface NewVersion {
  readonly id: string;
  readonly content: unknown;
  readonly note: string;
  readonly author: string;
}

/** Where documents of one kind are kept. */
export interface VersionTables {
  /** Names its statements. */
  readonly name: string;
  readonly documents: string;
  readonly versions: string;
  /** The column of `versions` that names the document. */
  readonly key: string;
  /** SQL that counts the agents that live by the version `v`. */
  readonly agents: string;
}

/** Documents that operators draft and publish in versions. */
export interface VersionStore {
  all(sql: Sql): Promise<StoredDocument[]>;
  one(sql: Sql, id: string): Promise<StoredDocument | null>;
  /** Locks it, so that of two changes the second one sees the first. */
  lock(sql: Sql, id: string): Promise<StoredDocument | null>;
  /** Keeps a new one as a draft. @returns false where there is or was one of that id */
  make(sql: Sql, id: string, draft: unknown, author: string): Promise<boolean>;
  /** Keeps what the next version will be; null gives the draft up. Brings a deleted document back. */
  draft(sql: Sql, id: string, draft: unknown, author: string): Promise<void>;
  /** Publishes a state as the next version. @returns its number */
  publish(sql: Sql, version: NewVersion): Promise<number>;
  /** The latest 200, newest first; with a version, that one and the one before. */
  versions(sql: Sql, id: string, version: number | null): Promise<StoredVersion[]>;
  removeVersion(sql: Sql, id: string, version: number): Promise<void>;
  /** Takes a document away; its versions stay, and so does its id. */
  remove(sql: Sql, id: string): Promise<void>;
}

type Row = Omit<StoredDocument, 'published' | 'draft'> & { published: object | null; draft: object | null };
type VersionRow = Omit<StoredVersion, 'content'> & { content: object };

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
const versionColumns = {
  version: 'int4',
  content: 'jsonb',
  note: 'text',
  author: 'text',
  createdAt: 'timestamptz',
  agents: 'int4',
} as const;

/** Opens the store of one kind of documents. */
export function versionStore({ name, documents, versions, key, agents }: VersionTables): VersionStore {
  const joined = `${documents} p left join ${versions} v on v.${key} = p.id and v.version = p.published_version`;
  const select = (as: string, rest: string) =>
    statement<Row>(as, `select ${columns} from ${joined} where p.deleted_at is null ${rest}`, rowColumns);
  const selectAll = select(`${name}-all`, 'order by p.id');
  const selectOne = select(name, 'and p.id = $1');
  const lockOne = select(`${name}-lock`, 'and p.id = $1 for no key update of p');
  const insertDraft = statement<{ id: string }>(
    `${name}-make`,
    `insert into ${documents} (id, draft, draft_author, drafted_at) values ($1, $2::jsonb, $3, now())
     on conflict do nothing returning id`,
    { id: 'text' },
  );
  const saveDraft = statement(
    `${name}-draft`,
    `update ${documents} set draft = $2::jsonb, draft_author = $3, drafted_at = case when $2::jsonb is not null then now() end,
       revision = revision + 1, deleted_at = null, updated_at = now() where id = $1`,
  );
  const insertVersion = statement<{ version: number }>(
    `${name}-version-add`,
    `with added as (
       insert into ${versions} (${key}, version, content, note, author)
       select $1, coalesce(max(version), 0) + 1, $2::jsonb, $3, $4 from ${versions} where ${key} = $1
       returning version
     ), published as (
       update ${documents} set published_version = (select version from added), draft = null, draft_author = null,
         drafted_at = null, revision = revision + 1, updated_at = now() where id = $1
       returning 1
     )
     select version from added, published`,
    { version: 'int4' },
  );
  const selectVersions = statement<VersionRow>(
    `${name}-versions`,
    `select v.version, v.content, v.note, v.author, v.created_at as "createdAt", (${agents}) as agents
     from ${versions} v where v.${key} = $1 and ($2::int is null or v.version = $2 or v.version = $2 - 1)
     order by v.version desc limit 200`,
    versionColumns,
  );
  const deleteVersion = statement(
    `${name}-version-delete`,
    `delete from ${versions} where ${key} = $1 and version = $2`,
  );
  const markDeleted = statement(
    `${name}-delete`,
    `update ${documents} set deleted_at = now(), published_version = null, draft = null, draft_author = null,
       drafted_at = null, revision = revision + 1, updated_at = now() where id = $1`,
  );
  const firstOf = ([row]: readonly Row[]): StoredDocument | null =>
    row === undefined ? null : storedFrom(row);
  return {
    all: async (sql) => (await sql.rows(selectAll, [])).map(storedFrom),
    one: async (sql, id) => firstOf(await sql.rows(selectOne, [id])),
    lock: async (sql, id) => firstOf(await sql.rows(lockOne, [id])),
    make: async (sql, id, draft, author) =>
      (await sql.rows(insertDraft, [id, JSON.stringify(draft), author])).length > 0,
    async draft(sql, id, draft, author) {
      const isKept = draft !== null;
      await sql.rows(saveDraft, [id, isKept ? JSON.stringify(draft) : null, isKept ? author : null]);
    },
    async publish(sql, { id, content, note, author }) {
      const [row] = await sql.rows(insertVersion, [id, JSON.stringify(content), note, author]);
      if (row === undefined)
        throw new RangeError(`${id} is gone from ${documents}; it must be locked first.`);
      return row.version;
    },
    async versions(sql, id, version) {
      const rows = await sql.rows(selectVersions, [id, version]);
      return rows.map((row) => ({ ...row, createdAt: isoOf(row.createdAt) }));
    },
    async removeVersion(sql, id, version) {
      await sql.rows(deleteVersion, [id, version]);
    },
    async remove(sql, id) {
      await sql.rows(markDeleted, [id]);
    },
  };
}

function storedFrom(row: Row): StoredDocument {
  return {
    ...row,
    publishedAt: row.publishedAt === null ? null : isoOf(row.publishedAt),
    draftedAt: row.draftedAt === null ? null : isoOf(row.draftedAt),
    updatedAt: isoOf(row.updatedAt),
  };
}
