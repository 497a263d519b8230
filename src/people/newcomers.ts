import { epochMsOf, type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { daysMs } from '../rhythm/fleet-time.ts';
import { armOf } from './arm.ts';
import { type PersonKey, personKey } from './person-key.ts';

/** Days of fleet time that somebody counts as a newcomer, from the first post on. */
export const newcomerDays = 30;
/** Whoever has posted more often than this when the fleet first sees them is none. */
export const newcomerPosts = 3;

/** Somebody of whom it is open whether they are new. */
export interface Candidate {
  readonly key: PersonKey;
  readonly username: string;
}

/** Whoever has posted too much, or too long ago, needs no look at their own list of posts. */
const settleVeterans = statement(
  'people-settle-veterans',
  `update people set checked_at = now()
   where checked_at is null and posts > 0
     and (posts > ${newcomerPosts} or first_post_at < $1::timestamptz or kind = 'marked')`,
);

/** The latest first, so that a watch that cannot keep up is in time for some and not late for all. */
const selectCandidates = statement<{ key: string; username: string }>(
  'people-candidates',
  `select key, username from people where checked_at is null and posts > 0 and kind = 'person'
   order by first_post_at desc, key limit $1`,
  { key: 'text', username: 'text' },
);

const selectChecked = statement<{ key: string; username: string; posts: number; firstPostAt: string | null }>(
  'people-to-randomise',
  `select key, username, posts, first_post_at as "firstPostAt" from people
   where key = any($1::text[]) and checked_at is null`,
  { key: 'text', username: 'text', posts: 'int4', firstPostAt: 'timestamptz' },
);

/** An arm is given once; who has opted out before takes no part. The days of the posts so far count as active. */
const settle = statement(
  'people-settle',
  `update people p set checked_at = now(),
     arm = case when p.arm is null and p.opted_out = 'no' and p.kind = 'person' then c.arm else p.arm end,
     randomised_at = case when p.arm is null and p.opted_out = 'no' and p.kind = 'person' and c.arm is not null
       then now() else p.randomised_at end,
     holdout_share = case when p.arm is null and p.opted_out = 'no' and p.kind = 'person' and c.arm is not null
       then $2::float8 else p.holdout_share end,
     active_days = p.active_days | case when c.arm is null then 0 else coalesce((
       select bit_or(case when d.day between 0 and 62 then 1::bigint << d.day else 0 end)
       from gallery_posts g, lateral (select greatest(-1, least(63,
         floor(extract(epoch from g.posted_at - p.first_post_at) * $3::float8 / 86400)))::int as day) d
       where g.person = p.key), 0) end
   from jsonb_to_recordset($1::jsonb) as c (key text, arm text) where p.key = c.key and p.checked_at is null`,
);

/** Those who have posted and of whom nobody knows yet whether they are new. */
export async function findCandidates(
  sql: Sql,
  { now, pace, limit }: { readonly now: EpochMs; readonly pace: number; readonly limit: number },
): Promise<readonly Candidate[]> {
  await sql.rows(settleVeterans, [new Date(now - daysMs(newcomerDays, pace)).toISOString()]);
  const rows = await sql.rows(selectCandidates, [limit]);
  return rows.map(({ key, username }) => ({ key: personKey(key), username }));
}

/**
 * Settles whether somebody is new, after their own list of posts was read as far as Studio has one, and randomises
 * newcomers at this first sight.
 */
export async function settleCandidates(
  sql: Sql,
  keys: readonly PersonKey[],
  {
    now,
    pace,
    seed,
    holdoutShare,
  }: { readonly now: EpochMs; readonly pace: number; readonly seed: string; readonly holdoutShare: number },
): Promise<void> {
  const since = now - daysMs(newcomerDays, pace);
  const checked = await sql.rows(selectChecked, [keys]);
  const settled = checked.map(({ key, username, posts, firstPostAt }) => {
    const isNew = posts <= newcomerPosts && firstPostAt !== null && epochMsOf(firstPostAt) >= since;
    return { key, arm: isNew ? armOf(seed, username, holdoutShare) : null };
  });
  await sql.rows(settle, [JSON.stringify(settled), holdoutShare, pace]);
}
