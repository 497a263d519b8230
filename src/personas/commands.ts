import { type Persona, personaSchema } from '../../config/personas/schema.ts';
import type { ActivityLog } from '../activity/record.ts';
import type { Database, Sql } from '../db/sql.ts';
import { afterCommit } from '../lib/after-commit.ts';
import type { Publisher } from '../redis/pubsub.ts';
import { changedFields } from './changes.ts';
import {
  NotBuiltInError,
  NothingToPublishError,
  PersonaChangedError,
  PersonaInUseError,
  PersonaNotFoundError,
  PersonaTakenError,
  PersonaUnusableError,
} from './errors.ts';
import {
  addVersion,
  agentsOf,
  findPersonas,
  findVersions,
  keepDraft,
  lockPersona,
  makePersona,
  removePersona,
  removeVersion,
  type StoredPersona,
} from './store.ts';

export interface PersonaParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly publisher: Publisher;
  /** What comes with the fleet. */
  readonly builtIn: readonly Persona[];
}

/** Who changes a persona, and what of it they have read. */
export interface Edit {
  readonly author: string;
  /** The revision that the change is made on; null changes whatever there is. */
  readonly revision: number | null;
}

/**
 * Makes a persona that is only drafted: agents can be made of it once it is published.
 * @throws {PersonaTakenError}
 */
export async function createPersona(parts: PersonaParts, persona: Persona, author: string): Promise<void> {
  if (!(await makePersona(parts.database, persona, author))) throw new PersonaTakenError(persona.id);
}

/**
 * Changes the draft, which begins as what is published.
 * @param change makes the whole new draft of what there is; throws where it would not be valid
 * @throws {PersonaNotFoundError}
 * @throws {PersonaChangedError} when somebody else was quicker
 */
export async function draftPersona(
  parts: PersonaParts,
  id: string,
  change: (state: Readonly<Record<string, unknown>>) => Persona,
  edit: Edit,
): Promise<void> {
  await parts.database.transaction(async (sql) => {
    const stored = await locked(sql, id, edit);
    const draft = change(recordOf(stored.draft ?? stored.published));
    const isPublished = changedFields(stored.published, draft).length === 0;
    await keepDraft(sql, id, isPublished ? null : draft, edit.author);
  });
}

/**
 * Gives the draft up.
 * @throws {PersonaNotFoundError}
 * @throws {PersonaChangedError}
 */
export async function discardDraft(parts: PersonaParts, id: string, edit: Edit): Promise<void> {
  await parts.database.transaction(async (sql) => {
    const { publishedVersion } = await locked(sql, id, edit);
    // Without a version nothing would be left of it.
    if (publishedVersion === null) await removePersona(sql, id);
    else await keepDraft(sql, id, null, edit.author);
  });
}

/**
 * Makes a persona that comes with the fleet the draft again, whatever became of it.
 * @throws {NotBuiltInError}
 * @throws {PersonaNotFoundError} for a revision of one that was deleted
 * @throws {PersonaChangedError} when somebody else was quicker
 */
export async function restorePersona(parts: PersonaParts, id: string, edit: Edit): Promise<void> {
  const original = parts.builtIn.find((persona) => persona.id === id);
  if (original === undefined)
    throw new NotBuiltInError(
      id,
      parts.builtIn.map((persona) => persona.id),
    );
  await parts.database.transaction(async (sql) => {
    // Made anew where it was deleted, so that there is nothing that anybody could have changed meanwhile.
    if (edit.revision === null && (await makePersona(sql, original, edit.author))) return;
    const stored = edit.revision === null ? await lockPersona(sql, id) : await locked(sql, id, edit);
    const isPublished = stored !== null && changedFields(stored.published, original).length === 0;
    await keepDraft(sql, id, isPublished ? null : original, edit.author);
  });
}

/** What is published: the draft, or what an earlier version was. */
export interface Publication {
  readonly note: string;
  /** The version to go back to; null publishes the draft. */
  readonly version: number | null;
}

/**
 * Publishes the draft, or an earlier version again, as the next version: agents live by it from their next visit on.
 * @returns the number of the new version
 * @throws {NothingToPublishError} without a draft
 * @throws {PersonaUnusableError} for a version of another release that this one cannot use
 * @throws {PersonaNotFoundError}
 * @throws {PersonaChangedError}
 */
export async function publishPersona(
  { activityLog, publisher }: PersonaParts,
  id: string,
  { note, version }: Publication,
  edit: Edit,
): Promise<number> {
  const words = note === '' && version !== null ? `Back to version ${version}` : note;
  const next = await activityLog.commit(async (sql) => {
    const stored = await locked(sql, id, edit);
    const content = version === null ? draftOf(stored) : await contentOf(sql, id, version);
    const parsed = personaSchema.safeParse(content);
    if (!parsed.success) throw new PersonaUnusableError(id, parsed.error);
    const persona = parsed.data;
    const added = await addVersion(sql, { id, content: persona, note: words, author: edit.author });
    return {
      result: added,
      activities: [
        {
          agent: null,
          type: 'persona' as const,
          message: `${edit.author} published version ${added} of the persona ${persona.label}${words === '' ? '' : `: ${words}`}`,
          metadata: { personaId: id, version: added, author: edit.author },
        },
      ],
    };
  });
  await afterCommit(publisher.publish('settings', ''));
  return next;
}

/**
 * Takes a persona out of the catalogue.
 * @throws {PersonaInUseError} while it has agents, or when it is the last one that can be used
 * @throws {PersonaNotFoundError}
 * @throws {PersonaChangedError}
 */
export async function deletePersona(
  { activityLog, publisher }: PersonaParts,
  id: string,
  edit: Edit,
): Promise<void> {
  await activityLog.commit(async (sql) => {
    await locked(sql, id, edit);
    const agents = await agentsOf(sql, id);
    if (agents > 0) throw new PersonaInUseError(`The persona "${id}"`, agents);
    const others = (await findPersonas(sql)).filter((one) => one.id !== id && one.publishedVersion !== null);
    if (others.length === 0) throw new PersonaInUseError(`The persona "${id}", the last one,`, 0);
    await removePersona(sql, id);
    return {
      result: undefined,
      activities: [
        {
          agent: null,
          type: 'persona' as const,
          message: `${edit.author} deleted the persona ${id}`,
          metadata: { personaId: id, author: edit.author },
        },
      ],
    };
  });
  await afterCommit(publisher.publish('settings', ''));
}

/**
 * Deletes one version.
 * @throws {PersonaInUseError} when agents live by it, or new ones are made from it
 * @throws {PersonaNotFoundError}
 */
export async function deleteVersion({ database }: PersonaParts, id: string, version: number): Promise<void> {
  await database.transaction(async (sql) => {
    const stored = await locked(sql, id, { revision: null });
    const [found] = await findVersions(sql, id, version);
    if (found?.version !== version) throw new PersonaNotFoundError(id, version);
    if (found.agents > 0 || stored.publishedVersion === version)
      throw new PersonaInUseError(`Version ${version} of the persona "${id}"`, found.agents);
    await removeVersion(sql, id, version);
  });
}

async function locked(sql: Sql, id: string, { revision }: Pick<Edit, 'revision'>): Promise<StoredPersona> {
  const stored = await lockPersona(sql, id);
  if (stored === null) throw new PersonaNotFoundError(id);
  if (revision !== null && revision !== stored.revision) {
    const [latest] = await findVersions(sql, id, stored.publishedVersion);
    throw new PersonaChangedError(id, {
      by: stored.draftAuthor ?? latest?.author ?? 'Somebody',
      at: stored.updatedAt,
      fields: stored.draft === null ? [] : changedFields(stored.published ?? {}, stored.draft),
    });
  }
  return stored;
}

function draftOf({ id, draft }: StoredPersona): unknown {
  if (draft === null) throw new NothingToPublishError(id);
  return draft;
}

async function contentOf(sql: Sql, id: string, version: number): Promise<unknown> {
  const [found] = await findVersions(sql, id, version);
  if (found?.version !== version) throw new PersonaNotFoundError(id, version);
  return found.content;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
