import { type Sql, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { toPostgresJson } from '../../lib/postgres-text.ts';
import type { PersonKey } from '../person-key.ts';

/** What reading a post's comments, or seeing that there are no new ones, has come to. */
export interface CheckedPost {
  readonly itemId: string;
  /** Null where the comments were not read, because a list showed no new ones. */
  readonly read: {
    /** How many there were. */
    readonly count: number;
    /** When the newest had been written; null where none has a date. */
    readonly upTo: EpochMs | null;
    readonly firstPerson: FirstResponse | null;
    readonly firstAgent: FirstResponse | null;
  } | null;
  readonly checkAt: EpochMs | null;
  /** The gallery does not have it any more. */
  readonly gone: boolean;
}

export interface FirstResponse {
  readonly at: EpochMs;
  readonly username: string;
}

/** A comment of a person that was not known before. */
export interface GivenComment {
  readonly person: PersonKey;
  readonly at: EpochMs;
}

/** What is known of the first response is never taken back, and only ever becomes earlier. */
const keepChecked = statement(
  'watch-checked',
  `update gallery_posts g set checked_at = now(), check_at = c."checkAt",
     gone_at = case when c.gone then coalesce(g.gone_at, now()) end,
     comments_read = coalesce(c.count, g.comments_read), comment_count = coalesce(c.count, g.comment_count),
     comments_read_up_to = greatest(g.comments_read_up_to, c."upTo"),
     first_person_at = least(g.first_person_at, c."personAt"),
     first_person_by = case when c."personAt" < coalesce(g.first_person_at, 'infinity') then c."personBy"
       else g.first_person_by end,
     first_agent_at = least(g.first_agent_at, c."agentAt"),
     first_agent_by = case when c."agentAt" < coalesce(g.first_agent_at, 'infinity') then c."agentBy"
       else g.first_agent_by end
   from jsonb_to_recordset($1::jsonb) as c ("itemId" text, count int, "upTo" timestamptz, "personAt" timestamptz,
     "personBy" text, "agentAt" timestamptz, "agentBy" text, "checkAt" timestamptz, gone boolean)
   where g.item_id = c."itemId"`,
);

const keepGiven = statement(
  'watch-comments-given',
  `update people p set comments_given = p.comments_given + s.given,
     latest_comment_at = greatest(p.latest_comment_at, s.latest),
     active_days = case when p.arm is null then p.active_days else p.active_days | s.bits end
   from (
     select c.person, count(*)::int as given, max(c.at) as latest,
       bit_or(case when d.day between 0 and 62 then 1::bigint << d.day else 0 end) as bits
     from jsonb_to_recordset($1::jsonb) as c (person text, at timestamptz) join people on people.key = c.person,
       lateral (select coalesce(greatest(-1, least(63,
         floor(extract(epoch from c.at - people.first_post_at) * $2::float8 / 86400))), -1)::int as day) d
     group by c.person
   ) s where p.key = s.person`,
);

/** Nothing was learnt of the post, so that nothing but the time of the next look changes. */
const postpone = statement(
  'watch-postponed',
  'update gallery_posts set check_at = $2::timestamptz where item_id = $1',
);

/** Looks at a post later whose comments could not be read. */
export async function postponeCheck(sql: Sql, itemId: string, checkAt: EpochMs | null): Promise<void> {
  await sql.rows(postpone, [itemId, checkAt === null ? null : new Date(checkAt).toISOString()]);
}

export async function recordChecked(
  sql: Sql,
  checked: readonly CheckedPost[],
  given: readonly GivenComment[],
  pace: number,
): Promise<void> {
  const iso = (at: EpochMs | null | undefined): string | null =>
    at === null || at === undefined ? null : new Date(at).toISOString();
  const rows = checked.map(({ itemId, read, checkAt, gone }) => ({
    itemId,
    count: read?.count ?? null,
    upTo: iso(read?.upTo),
    personAt: iso(read?.firstPerson?.at),
    personBy: read?.firstPerson?.username ?? null,
    agentAt: iso(read?.firstAgent?.at),
    agentBy: read?.firstAgent?.username ?? null,
    checkAt: iso(checkAt),
    gone,
  }));
  if (rows.length > 0) await sql.rows(keepChecked, [toPostgresJson(rows)]);
  if (given.length === 0) return;
  const comments = given.map(({ person, at }) => ({ person, at: iso(at) }));
  await sql.rows(keepGiven, [toPostgresJson(comments), pace]);
}
