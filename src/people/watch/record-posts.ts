import { type Sql, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { toPostgresJson } from '../../lib/postgres-text.ts';
import type { PersonKey } from '../person-key.ts';

/** A post of a person as a list showed it. */
export interface SeenPost {
  readonly itemId: string;
  readonly person: PersonKey;
  readonly title: string;
  readonly category: string | null;
  readonly postedAt: EpochMs;
  readonly likeCount: number;
  /** Null where Studio does not say. */
  readonly commentCount: number | null;
  /** Which of all posts it was. */
  readonly place: number;
  /** When it is looked at, where it is new. */
  readonly checkAt: EpochMs | null;
}

/** A gallery that was set up anew may give an id of before to another person's post: what was known of it is of another post. */
const forgetReplaced = statement(
  'watch-posts-replaced',
  `delete from gallery_posts g using jsonb_to_recordset($1::jsonb) as p ("itemId" text, person text)
   where g.item_id = p."itemId" and g.person <> p.person`,
);

/**
 * A list that shows more comments than were read decides that they are read; once for each that comes, so that a post whose
 * comments cannot be read does not take a request of every pass.
 */
const keepPosts = statement<{ itemId: string; isNew: boolean }>(
  'watch-posts',
  `insert into gallery_posts as g (item_id, person, is_first_post, title, category, posted_at, place, like_count,
     comment_count, check_at)
   select p."itemId", p.person, false, p.title, p.category, p."postedAt", p.place, p."likeCount",
     coalesce(p."commentCount", 0), p."checkAt"
   from jsonb_to_recordset($1::jsonb) as p ("itemId" text, person text, title text, category text,
     "postedAt" timestamptz, place bigint, "likeCount" int, "commentCount" int, "checkAt" timestamptz)
   order by p."itemId"
   on conflict (item_id) do update set like_count = excluded.like_count, gone_at = null,
     comment_count = greatest(excluded.comment_count, case when excluded.comment_count = 0 then g.comment_count end),
     check_at = case when excluded.comment_count > greatest(g.comments_read, g.comment_count)
       then least(g.check_at, now()) else g.check_at end
   returning item_id as "itemId", xmax = 0 as "isNew"`,
  { itemId: 'text', isNew: 'bool' },
);

/**
 * Sums up what is known of the posts of some people: how many there are, which came first and when the second. A post
 * that is known from a person's row alone, because it is older than what the watch has read, counts as well.
 */
const sumUp = statement(
  'watch-people-posts',
  `with asked as (
     select a.key, a.total, a.added from jsonb_to_recordset($1::jsonb) as a (key text, total int, added int)
   ), known as (
     select distinct on (q.person, q.item_id) q.* from (
       select g.person, g.item_id, g.title, g.posted_at from gallery_posts g join asked a on a.key = g.person
       union all
       select p.key, p.first_post_id, p.first_post_title, p.first_post_at from people p join asked a on a.key = p.key
       where p.first_post_id is not null
     ) q order by q.person, q.item_id, q.posted_at
   ), ranked as (
     select k.*, row_number() over (partition by person order by posted_at, item_id) as rank from known k
   ), sums as (
     select person, max(posted_at) as latest,
       max(item_id) filter (where rank = 1) as first_id, max(title) filter (where rank = 1) as first_title,
       min(posted_at) as first_at, min(posted_at) filter (where rank = 2) as second_at
     from ranked group by person
   ), days as (
     select g.person, bit_or(case when d.day between 0 and 62 then 1::bigint << d.day else 0 end) as bits
     from gallery_posts g join sums s on s.person = g.person, lateral (
       select greatest(-1, least(63, floor(extract(epoch from g.posted_at - s.first_at) * $2::float8 / 86400)))::int
         as day) d
     group by g.person
   ), changed as (
     update people p set posts = greatest(p.posts + a.added, a.total), first_post_id = s.first_id,
       first_post_title = s.first_title, first_post_at = s.first_at,
       second_post_at = least(p.second_post_at, s.second_at),
       latest_post_at = greatest(p.latest_post_at, s.latest),
       active_days = case when p.arm is null then p.active_days else p.active_days | coalesce(d.bits, 0) end
     from asked a join sums s on s.person = a.key left join days d on d.person = a.key
     where p.key = a.key returning p.key, p.first_post_id
   )
   update gallery_posts g set is_first_post = g.item_id = c.first_post_id from changed c
   where g.person = c.key and g.is_first_post <> (g.item_id = c.first_post_id)`,
);

/** How many posts somebody has made at least, where their own list of posts said so. */
export type Totals = ReadonlyMap<PersonKey, number>;

/**
 * Keeps posts of people, and sums up what that says of them.
 * @returns those that were not known before
 */
export async function recordPosts(
  sql: Sql,
  posts: readonly SeenPost[],
  pace: number,
  totals: Totals = new Map(),
): Promise<readonly SeenPost[]> {
  const byId = new Map(posts.map((post) => [post.itemId, post]));
  const iso = (at: EpochMs | null): string | null => (at === null ? null : new Date(at).toISOString());
  const rows = [...byId.values()].map((post) => ({
    ...post,
    postedAt: iso(post.postedAt),
    checkAt: iso(post.checkAt),
  }));
  const kept = rows.length === 0 ? [] : await keep(sql, toPostgresJson(rows));
  const added = kept.flatMap(({ itemId, isNew }) => {
    const post = byId.get(itemId);
    return isNew && post !== undefined ? [post] : [];
  });
  const asked = new Map<PersonKey, { total: number; added: number }>();
  for (const [key, total] of totals) asked.set(key, { total, added: 0 });
  for (const { person } of added) {
    const { total, added: before } = asked.get(person) ?? { total: 0, added: 0 };
    // A list of all of somebody's posts says how many there are; what it has added is among them.
    asked.set(person, { total, added: totals.has(person) ? before : before + 1 });
  }
  if (asked.size > 0) {
    const sums = [...asked].map(([key, sum]) => ({ key, ...sum }));
    await sql.rows(sumUp, [JSON.stringify(sums), pace]);
  }
  return added;
}

async function keep(sql: Sql, rows: string): Promise<readonly { itemId: string; isNew: boolean }[]> {
  await sql.rows(forgetReplaced, [rows]);
  return sql.rows(keepPosts, [rows]);
}
