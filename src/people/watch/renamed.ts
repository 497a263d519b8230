import { type Sql, statement } from '../../db/sql.ts';
import { toPostgresJson } from '../../lib/postgres-text.ts';
import type { PersonKey } from '../person-key.ts';

/** A post, and who stands behind it now. */
export interface AuthoredPost {
  readonly itemId: string;
  readonly person: PersonKey;
  /** In milliseconds since the epoch. */
  readonly postedAt: number;
}

/**
 * A post of the same instant that somebody else made before was made by the same account under another username. A gallery
 * that was set up anew may use an id again, but not with the same date.
 *
 * The posts go over to the new name, so that this happens once: what an operator changes afterwards stays.
 */
const carryOver = statement<{ key: string }>(
  'watch-renamed',
  `with moved as (
     select g.item_id, g.posted_at, g.person as former, n.key from jsonb_to_recordset($1::jsonb)
       as s ("itemId" text, person text, "postedAt" timestamptz)
     join gallery_posts g on g.item_id = s."itemId" and g.person <> s.person
       and date_trunc('milliseconds', g.posted_at) = date_trunc('milliseconds', s."postedAt")
     join people n on n.key = s.person
   ), posts as (
     update gallery_posts g set person = m.key from moved m where g.item_id = m.item_id returning g.item_id
   )
   update people n set opted_out = case when n.opted_out = 'no' then f.opted_out else n.opted_out end,
     kind = case when f.kind = 'marked' then f.kind else n.kind end,
     arm = case when n.arm is null then f.arm else n.arm end,
     randomised_at = case when n.arm is null then f.randomised_at else n.randomised_at end,
     checked_at = coalesce(n.checked_at, f.checked_at)
   from (select distinct on (m.key) m.key, p.opted_out, p.kind, p.arm, p.randomised_at, p.checked_at
     from moved m join people p on p.key = m.former order by m.key, p.opted_out = 'no', m.posted_at desc) f
   where n.key = f.key returning n.key`,
  { key: 'text' },
);

/**
 * Lets opt-out, arm and mark of people go over to the username that they have now.
 * @returns how many have another username than before
 */
export async function followRenamed(sql: Sql, posts: readonly AuthoredPost[]): Promise<number> {
  if (posts.length === 0) return 0;
  const rows = posts.map((post) => ({ ...post, postedAt: new Date(post.postedAt).toISOString() }));
  return (await sql.rows(carryOver, [toPostgresJson(rows)])).length;
}
