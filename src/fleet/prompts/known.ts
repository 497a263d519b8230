import { type Sql, statement } from '../../db/sql.ts';
import { messageOf } from '../../lib/errors.ts';
import type { Logger } from '../../lib/logger.ts';
import type { PromptText } from '../../mind/prompts/prompt.ts';
import type { Subscriber } from '../../redis/pubsub.ts';
import { promptStore, readPromptContent } from './read.ts';

/** The published prompt of visits as a process knows it, so that no visit waits for Postgres. */
export interface KnownPrompts {
  /** The same object until another one is published; null where the one that comes with the fleet is in use. */
  readonly current: () => PromptText | null;
  /** Learns at once that something changed, and not only after some seconds. */
  follow(subscriber: Subscriber): Promise<void>;
  close(): void;
}

/** A change whose message was lost counts after so many milliseconds at the latest. */
const refreshMs = 3_000;

const selectVersion = statement<{ version: number }>(
  'prompt-known',
  "select published_version as version from prompts where id = 'visit' and published_version is not null",
  { version: 'int4' },
);

/** Opens it. A version that cannot be read changes nothing: the one known before stays, and the log names the fault. */
export async function openKnownPrompts({
  database,
  logger,
}: {
  readonly database: Sql;
  readonly logger: Logger;
}): Promise<KnownPrompts> {
  let known: PromptText | null = null;
  let seen = 0;
  const read = async (): Promise<void> => {
    const [row] = await database.rows(selectVersion, []);
    const version = row?.version ?? 0;
    if (version === seen) return;
    const stored = version === 0 ? null : await promptStore.one(database, 'visit');
    const prompt = stored === null ? null : readPromptContent(stored.published);
    if (prompt === null) known = null;
    else if ('text' in prompt)
      known = { version: `visit version ${stored?.publishedVersion ?? version}`, text: prompt.text };
    else
      logger.error('The published prompt cannot be used; visits keep the one known before', {
        prompt: 'visit',
        version,
        reason: prompt.fault,
      });
    seen = stored?.publishedVersion ?? version;
  };
  const readOrWarn = (): void => {
    read().catch((error: unknown) =>
      logger.warn('The prompts could not be read; those known before are used', { reason: messageOf(error) }),
    );
  };
  await read();
  const timer = setInterval(readOrWarn, refreshMs).unref();
  return {
    current: () => known,
    follow: (subscriber) => subscriber.subscribe('settings', readOrWarn),
    close: () => clearInterval(timer),
  };
}
