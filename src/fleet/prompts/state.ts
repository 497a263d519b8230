import { headedParts } from '../../api/prompt-faults.ts';
import type { PromptChange, PromptState, PromptVersionState } from '../../api/prompts.ts';
import type { Sql } from '../../db/sql.ts';
import { promptSections } from '../../mind/prompts/check.ts';
import { builtInPromptText, promptVersion } from '../../mind/prompts/prompt.ts';
import { changesBetween } from '../../personas/changes.ts';
import type { StoredVersion } from '../../settings/version-store.ts';
import { assertPromptId, assertUsable, publishedText, untouchedRevision } from './commands.ts';
import { PromptNotFoundError } from './errors.ts';
import { promptStore, readPromptContent } from './read.ts';

/**
 * A prompt as operators see it.
 * @throws {PromptNotFoundError}
 */
export async function promptState(sql: Sql, id: string): Promise<PromptState> {
  assertPromptId(id);
  const stored = await promptStore.one(sql, id);
  const published = stored === null ? builtInPromptText : publishedText(stored);
  const draft = textOf(stored?.draft ?? null);
  const version = stored?.publishedVersion ?? null;
  const read = version === null ? null : readPromptContent(stored?.published);
  return {
    id,
    revision: stored?.revision ?? untouchedRevision,
    version,
    builtIn: promptVersion,
    text: published,
    draft:
      draft === null || stored === null
        ? null
        : {
            text: draft,
            author: stored.draftAuthor ?? 'operator',
            at: stored.draftedAt ?? stored.updatedAt,
          },
    changes: draft === null ? [] : changesOf(published, draft),
    sections: promptSections,
    fault: read !== null && 'fault' in read ? read.fault : null,
  };
}

/**
 * The latest versions, newest first.
 * @throws {PromptNotFoundError}
 */
export async function promptVersions(sql: Sql, id: string): Promise<PromptVersionState[]> {
  assertPromptId(id);
  const current = (await promptStore.one(sql, id))?.publishedVersion ?? null;
  const versions = await promptStore.versions(sql, id, null);
  return versions.map((version, place) => stateOf(version, versions[place + 1], current));
}

/**
 * One version.
 * @throws {PromptNotFoundError}
 */
export async function promptVersionState(sql: Sql, id: string, version: number): Promise<PromptVersionState> {
  assertPromptId(id);
  const current = (await promptStore.one(sql, id))?.publishedVersion ?? null;
  const [found, before] = await promptStore.versions(sql, id, version);
  if (found?.version !== version) throw new PromptNotFoundError(id, version);
  return stateOf(found, before, current);
}

/**
 * The text of a version that a visit can be decided with.
 * @throws {PromptNotFoundError}
 * @throws {PromptUnusableError} for a version of another release that this one cannot use
 */
export async function usablePromptText(sql: Sql, id: string, version: number): Promise<string> {
  const { text } = await promptVersionState(sql, id, version);
  assertUsable(text);
  return text;
}

function stateOf(
  { version, content, note, author, createdAt }: StoredVersion,
  before: StoredVersion | undefined,
  current: number | null,
): PromptVersionState {
  const text = textOf(content) ?? '';
  const earlier = before === undefined ? builtInPromptText : (textOf(before.content) ?? '');
  return {
    version,
    note,
    author,
    createdAt,
    current: version === current,
    text,
    changes: changesOf(earlier, text),
  };
}

/** Section by section. */
function changesOf(before: string, after: string): PromptChange[] {
  const sectionsIn = (text: string) => Object.fromEntries(headedParts(text));
  return changesBetween(sectionsIn(before), sectionsIn(after));
}

function textOf(content: unknown): string | null {
  const text = typeof content === 'object' && content !== null && 'text' in content ? content.text : null;
  return typeof text === 'string' ? text : null;
}
