import type { ActivityLog } from '../../activity/record.ts';
import type { Database, Sql } from '../../db/sql.ts';
import { afterCommit } from '../../lib/after-commit.ts';
import { promptFaults } from '../../mind/prompts/check.ts';
import { builtInPromptText } from '../../mind/prompts/prompt.ts';
import type { Publisher } from '../../redis/pubsub.ts';
import type { StoredDocument } from '../../settings/version-store.ts';
import {
  NoPromptDraftError,
  PromptChangedError,
  PromptNotFoundError,
  PromptUnusableError,
} from './errors.ts';
import { promptIds, promptStore, readPromptContent } from './read.ts';

export interface PromptParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly publisher: Publisher;
}

/** Who changes a prompt, and what of it they have read. */
export interface PromptEdit {
  readonly author: string;
  /** The revision that the change is made on; null changes whatever there is. */
  readonly revision: number | null;
}

/** A prompt that nobody has changed yet has this revision. */
export const untouchedRevision = 0;

/**
 * Keeps a text as the draft.
 * @throws {PromptNotFoundError}
 * @throws {PromptUnusableError} naming every section and placeholder that is wrong
 * @throws {PromptChangedError} when somebody else was quicker
 */
export async function draftPrompt(
  { database }: PromptParts,
  id: string,
  text: string,
  edit: PromptEdit,
): Promise<void> {
  await database.transaction(async (sql) => {
    const stored = await locked(sql, id, edit);
    assertUsable(text);
    const current = stored === null ? builtInPromptText : publishedText(stored);
    const draft = text === current ? null : { text };
    if (stored === null) await promptStore.make(sql, id, draft ?? { text }, edit.author);
    else await promptStore.draft(sql, id, draft, edit.author);
  });
}

/**
 * Makes the prompt that comes with the fleet the draft.
 * @throws {PromptNotFoundError}
 * @throws {PromptChangedError} when somebody else was quicker
 */
export async function restorePrompt(parts: PromptParts, id: string, edit: PromptEdit): Promise<void> {
  await draftPrompt(parts, id, builtInPromptText, edit);
}

/**
 * Gives the draft up.
 * @throws {PromptNotFoundError}
 * @throws {PromptChangedError}
 */
export async function discardPromptDraft(
  { database }: PromptParts,
  id: string,
  edit: PromptEdit,
): Promise<void> {
  await database.transaction(async (sql) => {
    const stored = await locked(sql, id, edit);
    if (stored !== null) await promptStore.draft(sql, id, null, edit.author);
  });
}

/**
 * Publishes the draft, or an earlier version again, as the next version: visits go by it from the next one on.
 * @param version the version to go back to; null publishes the draft
 * @throws {PromptNotFoundError}
 * @throws {NoPromptDraftError} without a draft
 * @throws {PromptUnusableError} for a version of another release that this one cannot use
 * @throws {PromptChangedError}
 */
export async function publishPrompt(
  { activityLog, publisher }: PromptParts,
  id: string,
  { note, version }: { readonly note: string; readonly version: number | null },
  edit: PromptEdit,
): Promise<void> {
  const words = note === '' && version !== null ? `Back to version ${version}` : note;
  await activityLog.commit(async (sql) => {
    const stored = await locked(sql, id, edit);
    const content = version === null ? (stored?.draft ?? null) : await contentOf(sql, id, version);
    if (content === null) throw new NoPromptDraftError(id);
    const prompt = readPromptContent(content);
    if ('fault' in prompt) throw new PromptUnusableError([{ section: '', message: prompt.fault }]);
    const added = await promptStore.publish(sql, { id, content: prompt, note: words, author: edit.author });
    return {
      result: undefined,
      activities: [
        {
          agent: null,
          type: 'prompt' as const,
          message: `${edit.author} published version ${added} of the prompt ${id}${words === '' ? '' : `: ${words}`}`,
          metadata: { promptId: id, version: added, author: edit.author },
        },
      ],
    };
  });
  await afterCommit(publisher.publish('settings', ''));
}

/** @throws {PromptUnusableError} */
export function assertUsable(text: string): void {
  const faults = promptFaults(text);
  if (faults.length > 0) throw new PromptUnusableError(faults);
}

/** @throws {PromptNotFoundError} */
export function assertPromptId(id: string): void {
  if (!promptIds.some((known) => known === id)) throw new PromptNotFoundError(id);
}

/** The text that visits go by; of a version that cannot be read the one that comes with the fleet. */
export function publishedText({ published }: Pick<StoredDocument, 'published'>): string {
  const prompt = published === null ? null : readPromptContent(published);
  return prompt !== null && 'text' in prompt ? prompt.text : builtInPromptText;
}

async function locked(sql: Sql, id: string, { revision }: PromptEdit): Promise<StoredDocument | null> {
  assertPromptId(id);
  const stored = await promptStore.lock(sql, id);
  if (revision !== null && revision !== (stored?.revision ?? untouchedRevision))
    throw new PromptChangedError(id, {
      by: stored?.draftAuthor ?? stored?.publishedBy ?? 'Somebody',
      at: stored?.updatedAt ?? 'an unknown time',
    });
  return stored;
}

async function contentOf(sql: Sql, id: string, version: number): Promise<unknown> {
  const [found] = await promptStore.versions(sql, id, version);
  if (found?.version !== version) throw new PromptNotFoundError(id, version);
  return found.content;
}
