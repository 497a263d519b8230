import type { ActivityLog } from '../activity/record.ts';
import { epochMsOf, isoOf, type Sql, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';

const setUnavailable = statement<{ since: string }>(
  'studio-out',
  `update fleet set studio_out_since = now(), updated_at = now()
   where studio_out_since is null returning studio_out_since as since`,
  { since: 'timestamptz' },
);

const setBack = statement<{ since: string }>(
  'studio-back',
  `update fleet set studio_out_since = null, updated_at = now()
   from (select studio_out_since as since from fleet for update) as before
   where studio_out_since is not null returning before.since`,
  { since: 'timestamptz' },
);

const setTokenRefusal = statement(
  'studio-token-refusal',
  'update fleet set token_refusal = $1, updated_at = now() where token_refusal is distinct from $1',
);

const selectStudio = statement<{ tokenRefusal: string | null; outSince: string | null }>(
  'studio-state',
  'select token_refusal as "tokenRefusal", studio_out_since as "outSince" from fleet',
  { tokenRefusal: 'text', outSince: 'timestamptz' },
);

/** How FloImg Studio does, as far as visits have found out. */
export interface StudioState {
  /** FloImg's own words while it refuses the service token; null while it takes it. */
  readonly tokenRefusal: string | null;
  /** Since when it cannot be used, as ISO 8601; null while it can. */
  readonly outSince: string | null;
}

export async function studioState(sql: Sql): Promise<StudioState> {
  const [row] = await sql.rows(selectStudio, []);
  return {
    tokenRefusal: row?.tokenRefusal ?? null,
    outSince: row?.outSince == null ? null : isoOf(row.outSince),
  };
}

/** Keeps why FloImg Studio refuses the service token, until the fleet is resumed. */
export async function noteTokenRefusal(log: ActivityLog, words: string): Promise<void> {
  await log.commit(async (sql) => {
    await sql.rows(setTokenRefusal, [words]);
    return { result: undefined, activities: [] };
  });
}

/** Records once that FloImg Studio is unavailable, however many workers find out. */
export async function notifyStudioUnavailable(log: ActivityLog, reason: string): Promise<void> {
  await log.commit(async (sql) => {
    const changed = await sql.rows(setUnavailable, []);
    const message = `FloImg Studio cannot be used, and visits wait until it is back: ${reason}`;
    return { result: undefined, activities: changed.map(() => ({ agent: null, type: 'error', message })) };
  });
}

/** Records once that FloImg Studio is back. */
export async function notifyStudioBack(log: ActivityLog, clock: Clock): Promise<void> {
  await log.commit(async (sql) => {
    const changed = await sql.rows(setBack, []);
    return {
      result: undefined,
      activities: changed.map(({ since }) => {
        const seconds = Math.max(0, Math.round((clock.now() - epochMsOf(since)) / 1000));
        const message = `FloImg Studio is back after ${seconds} s; visits begin again little by little`;
        return { agent: null, type: 'resumed', message };
      }),
    };
  });
}
