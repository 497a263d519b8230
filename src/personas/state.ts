import { type Persona, personaSchema } from '../../config/personas/schema.ts';
import type { PersonaState } from '../api/persona-editing.ts';
import type { Sql } from '../db/sql.ts';
import { changedFields, changesBetween } from './changes.ts';
import { PersonaNotFoundError, PersonaUnusableError } from './errors.ts';
import { agentsOf, findPersona, findVersions, type StoredPersona, type StoredVersion } from './store.ts';

/**
 * A persona as operators see it. What is stored is parsed, because another release may have stored it.
 * @throws {PersonaNotFoundError}
 */
export async function personaState(sql: Sql, id: string): Promise<PersonaState> {
  const stored = await findPersona(sql, id);
  if (stored === null) throw new PersonaNotFoundError(id);
  const { revision, publishedVersion } = stored;
  const published = parsed(stored.published);
  const draft = parsed(stored.draft).persona;
  return {
    id,
    revision,
    version: publishedVersion,
    published: published.persona,
    draft:
      draft === null
        ? null
        : {
            content: draft,
            author: stored.draftAuthor ?? 'operator',
            at: stored.draftedAt ?? stored.updatedAt,
          },
    changes: draft === null ? [] : changesBetween(stored.published ?? {}, draft),
    fault: published.fault,
    agents: await agentsOf(sql, id),
  };
}

/** What the next agents would be like: what is drafted, else what is published; null where neither can be read. */
export function newestOf({ draft, published }: Pick<StoredPersona, 'draft' | 'published'>): Persona | null {
  return parsed(draft).persona ?? parsed(published).persona;
}

/** What is published, or why it cannot be read; neither where nothing is. */
export function publishedOf({ published }: Pick<StoredPersona, 'published'>): ReadPersona {
  return parsed(published);
}

interface ReadPersona {
  readonly persona: Persona | null;
  readonly fault: string | null;
}

function parsed(content: unknown): ReadPersona {
  if (content === null || content === undefined) return { persona: null, fault: null };
  const result = personaSchema.safeParse(content);
  if (result.success) return { persona: result.data, fault: null };
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { persona: null, fault: faults.join('; ') };
}

/** A version with what it changed of the one before. */
export interface VersionState extends StoredVersion {
  readonly current: boolean;
  readonly before: unknown;
  readonly changed: readonly string[];
}

/**
 * The latest versions, newest first.
 * @throws {PersonaNotFoundError}
 */
export async function versionStates(sql: Sql, id: string): Promise<VersionState[]> {
  const stored = await findPersona(sql, id);
  if (stored === null) throw new PersonaNotFoundError(id);
  return statesOf(await findVersions(sql, id, null), stored);
}

/**
 * One version.
 * @throws {PersonaNotFoundError}
 */
export async function versionState(sql: Sql, id: string, version: number): Promise<VersionState> {
  const stored = await findPersona(sql, id);
  if (stored === null) throw new PersonaNotFoundError(id);
  const [state] = statesOf(await findVersions(sql, id, version), stored);
  if (state?.version !== version) throw new PersonaNotFoundError(id, version);
  return state;
}

/**
 * The persona as one version has it.
 * @throws {PersonaNotFoundError}
 * @throws {PersonaUnusableError} for a version of another release that this one cannot use
 */
export async function usableVersion(sql: Sql, id: string, version: number): Promise<Persona> {
  const result = personaSchema.safeParse((await versionState(sql, id, version)).content);
  if (!result.success) throw new PersonaUnusableError(id, result.error);
  return result.data;
}

function statesOf(versions: readonly StoredVersion[], { publishedVersion }: StoredPersona): VersionState[] {
  return versions.map((version, place) => {
    const before = versions[place + 1]?.content ?? {};
    const isFirst = version.version === 1;
    return {
      ...version,
      current: version.version === publishedVersion,
      before,
      changed: isFirst ? [] : changedFields(before, version.content),
    };
  });
}
