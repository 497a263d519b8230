import { epochMsOf, type Sql, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { type PersonKey, personKey } from '../person-key.ts';
import { leadMs } from './check-time.ts';

/** A post that it is time to look at. */
export interface DuePost {
  readonly itemId: string;
  readonly person: PersonKey;
  readonly postedAt: EpochMs;
  readonly place: number;
  readonly commentsRead: number;
  readonly commentsReadUpTo: EpochMs | null;
  readonly answered: boolean;
  /** Read at the first start, or after a gap: nobody waits for it. */
  readonly urgency: Urgency;
}

/** 0: an agent is about to come to it; 1: it waits, and is less than a day old; 2: it waits; 3: a person has answered. */
export type Urgency = 0 | 1 | 2 | 3;

const selectDue = statement<{
  itemId: string;
  person: string;
  postedAt: string;
  place: string;
  commentsRead: number;
  commentsReadUpTo: string | null;
  answered: boolean;
  urgency: number;
}>(
  'watch-due',
  `with wished as (
     select distinct w.item_id from wishes w
     where w.status = 'open' and w.not_before <= $1::timestamptz + $2::float8 * interval '1 millisecond'
       and w.not_after > $1
   ), due as (
     select g.item_id, 0 as urgency from wished w join gallery_posts g using (item_id)
     where g.gone_at is null and g.first_person_at is null
       and coalesce(g.checked_at, '-infinity') < $1::timestamptz - $2::float8 * interval '2 milliseconds'
     union all
     select g.item_id, case when g.first_person_at is not null then 3 when g.posted_at > $3 then 1 else 2 end
     from gallery_posts g where g.check_at <= $1 and g.gone_at is null
   ), ranked as (
     select item_id, min(urgency) as urgency from due group by item_id
   )
   select g.item_id as "itemId", g.person, g.posted_at as "postedAt", g.place, g.comments_read as "commentsRead",
     g.comments_read_up_to as "commentsReadUpTo", g.first_person_at is not null as answered, r.urgency
   from ranked r join gallery_posts g using (item_id)
   order by r.urgency, case when r.urgency = 1 then not g.is_first_post end, g.posted_at desc, g.item_id limit $4`,
  {
    itemId: 'text',
    person: 'text',
    postedAt: 'timestamptz',
    place: 'int8',
    commentsRead: 'int4',
    commentsReadUpTo: 'timestamptz',
    answered: 'bool',
    urgency: 'int4',
  },
);

const countDue = statement<{ unchecked: number }>(
  'watch-unchecked',
  `select count(*)::int as unchecked from gallery_posts
   where check_at <= $1 and gone_at is null and first_person_at is null`,
  { unchecked: 'int4' },
);

/** The posts that are due, the most urgent first. */
export async function findDue(
  sql: Sql,
  { now, dayAgo, limit }: { readonly now: EpochMs; readonly dayAgo: EpochMs; readonly limit: number },
): Promise<readonly DuePost[]> {
  const rows = await sql.rows(selectDue, [
    new Date(now).toISOString(),
    leadMs,
    new Date(dayAgo).toISOString(),
    limit,
  ]);
  return rows.map(({ urgency, ...row }) => ({
    ...row,
    person: personKey(row.person),
    postedAt: epochMsOf(row.postedAt),
    place: Number(row.place),
    commentsReadUpTo: row.commentsReadUpTo === null ? null : epochMsOf(row.commentsReadUpTo),
    urgency: urgency === 0 || urgency === 1 || urgency === 2 ? urgency : 3,
  }));
}

/** How many posts that nobody has answered are due. */
export async function countUnchecked(sql: Sql, now: EpochMs): Promise<number> {
  const [row] = await sql.rows(countDue, [new Date(now).toISOString()]);
  return row?.unchecked ?? 0;
}
