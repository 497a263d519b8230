import type { PostReception } from '../api/ticks.ts';
import { isoOf, type Sql, statement } from '../db/sql.ts';
import type { AgentId } from '../lib/ids.ts';

/** How many of an agent's newest posts are looked up. */
const posts = 24;
/** How many of the fleet's newest looks at the gallery are searched, and for how many days back. */
const [looks, days] = [400, 7] as const;

const selectReceived = statement<PostReception>(
  'visit-received',
  `with posts as (
     select result_id as item_id from actions
     where agent_id = $1 and kind = 'post' and status = 'confirmed' and result_id is not null
     order by id desc limit ${posts}
   ), numbers as (
     select i.item ->> 'id' as item_id, i.id as number from gallery_items i
     where i.item ->> 'id' in (select item_id from posts)
   ), looks as (
     select seen_at, item_ids, like_counts, comment_counts from gallery_snapshots
     where seen_at > now() - interval '${days} days' order by seen_at desc limit ${looks}
   )
   select distinct on (n.item_id) n.item_id as "itemId", s.likes as "likeCount", s.comments as "commentCount",
     k.seen_at as "seenAt"
   from looks k
     cross join lateral unnest(k.item_ids, k.like_counts, k.comment_counts) as s (number, likes, comments)
     join numbers n on n.number = s.number
   order by n.item_id, k.seen_at desc`,
  { itemId: 'text', likeCount: 'int4', commentCount: 'int4', seenAt: 'timestamptz' },
);

/**
 * What the gallery showed of an agent's newest posts when a visit of any agent saw them last. Nobody asks FloImg for it:
 * a post that has not been in a look for a week is left out.
 */
export async function receivedBy(sql: Sql, agentId: AgentId): Promise<PostReception[]> {
  const rows = await sql.rows(selectReceived, [agentId]);
  return rows.map((row) => ({ ...row, seenAt: isoOf(row.seenAt) }));
}
