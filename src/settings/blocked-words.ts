import { type BlockedWords, blockedWordsSchema } from '../api/guard.ts';
import { type Sql, statement } from '../db/sql.ts';
import { afterCommit } from '../lib/after-commit.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { compileSafePatterns, type SafePattern } from '../lib/safe-pattern.ts';
import type { Publisher, Subscriber } from '../redis/pubsub.ts';

const select = statement<{ words: unknown[] | object | null }>(
  'blocked-words',
  'select blocked_words as words from fleet',
  { words: 'jsonb' },
);

const save = statement(
  'blocked-words-save',
  'update fleet set blocked_words = $1::jsonb, updated_at = now()',
);

const none: BlockedWords = { phrases: [], patterns: [] };

/** What operators let no agent say. */
export async function findBlockedWords(sql: Sql): Promise<BlockedWords> {
  const [row] = await sql.rows(select, []);
  return blockedWordsSchema.safeParse(row?.words).data ?? none;
}

/**
 * Puts others in the place of the words before, and lets the workers know.
 * @throws {PatternRefusedError}
 */
export async function keepBlockedWords(
  { database, publisher }: { readonly database: Sql; readonly publisher: Publisher },
  words: BlockedWords,
): Promise<void> {
  await compileSafePatterns(words.patterns);
  await database.rows(save, [JSON.stringify(words)]);
  await afterCommit(publisher.publish('settings', ''));
}

/** The words as they are applied. */
export interface AppliedWords {
  readonly phrases: readonly string[];
  readonly patterns: readonly SafePattern[];
}

/** The words as a worker knows them, so that no visit waits for Postgres. */
export interface KnownBlockedWords {
  /** The same object until they change. */
  current(): AppliedWords;
  close(): void;
}

/** A change whose message was lost counts after so many milliseconds at the latest. */
const refreshMs = 3_000;

export interface KnownBlockedWordsParts {
  readonly database: Sql;
  readonly subscriber: Subscriber;
  readonly logger: Logger;
}

export async function openKnownBlockedWords({
  database,
  subscriber,
  logger,
}: KnownBlockedWordsParts): Promise<KnownBlockedWords> {
  let known = await findBlockedWords(database);
  let applied = await appliedFrom(known, logger);
  const refresh = async (): Promise<void> => {
    try {
      const found = await findBlockedWords(database);
      if (JSON.stringify(found) === JSON.stringify(known)) return;
      applied = await appliedFrom(found, logger);
      known = found;
    } catch (error) {
      logger.warn('The blocked words could not be read', { reason: messageOf(error) });
    }
  };
  await subscriber.subscribe('settings', () => void refresh());
  const timer = setInterval(() => void refresh(), refreshMs).unref();
  return { current: () => applied, close: () => clearInterval(timer) };
}

/** A pattern that cannot be used, which another release may have stored, costs no other one. */
async function appliedFrom({ phrases, patterns }: BlockedWords, logger: Logger): Promise<AppliedWords> {
  const compiled = await Promise.all(
    patterns.map(async (pattern) => {
      try {
        return await compileSafePatterns([pattern]);
      } catch (error) {
        logger.error('A pattern of blocked words is left out', { reason: messageOf(error) });
        return [];
      }
    }),
  );
  return { phrases, patterns: compiled.flat() };
}
