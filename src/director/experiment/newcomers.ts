import type { Arm } from '../../api/people.ts';
import { type Sql, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { daysMs } from '../../rhythm/fleet-time.ts';
import type { Newcomer } from './report.ts';

/** One newcomer of the experiment, without a name. */
export interface NewcomerRow {
  readonly arm: Arm;
  /** ISO 8601; the day alone where the person was deleted since. */
  readonly randomisedAt: string;
  readonly holdoutShare: number;
  readonly within7: boolean | null;
  readonly within30: boolean | null;
  readonly daysActive: number;
  readonly commentsGiven: number;
}

/** Met in time: $1 is a day of fleet time in milliseconds. */
const inTime = `(first_post_at > randomised_at - $1::float8 * interval '1 ms'
     and (second_post_at is null or second_post_at > randomised_at))`;

/**
 * $1 a day of fleet time in milliseconds; $2 now; $3 and $4 seven and thirty days; $5 the share where none is on record.
 *
 * Days are counted from the randomisation. A newcomer who has a second post within the days counts for them only once
 * the days have passed, as those without one do: else those who came back would be counted first. Left out is who was
 * met late: more than a day after the first post, or with a second one already. Both are known at the randomisation, so
 * that the arms stay comparable.
 */
const selectNewcomers = statement<NewcomerRow>(
  'experiment-newcomers',
  `select arm, to_char(randomised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "randomisedAt",
          coalesce(holdout_share, $5::float8) as "holdoutShare",
          case when randomised_at + $3::float8 * interval '1 ms' <= $2::timestamptz
            then coalesce(second_post_at <= randomised_at + $3::float8 * interval '1 ms', false) end as within7,
          case when randomised_at + $4::float8 * interval '1 ms' <= $2::timestamptz
            then coalesce(second_post_at <= randomised_at + $4::float8 * interval '1 ms', false) end as within30,
          days_active as "daysActive", comments_given as "commentsGiven"
   from people
   where arm is not null and ${inTime}
   union all
   select arm, randomised_on::text, coalesce(holdout_share, $5::float8), second_within_7, second_within_30,
          days_active, comments_given
   from experiment_outcomes
   order by "randomisedAt"`,
  {
    arm: 'text',
    randomisedAt: 'text',
    holdoutShare: 'float8',
    within7: 'bool',
    within30: 'bool',
    daysActive: 'int4',
    commentsGiven: 'int4',
  },
);

const countMetLate = statement<{ count: number }>(
  'experiment-met-late',
  `select count(*)::int from people where arm is not null and not ${inTime}`,
  { count: 'int4' },
);

export interface NewcomersRequest {
  /** That of now: of those whose own is not on record. */
  readonly holdoutShare: number;
  readonly now: EpochMs;
  readonly pace: number;
}

/** Everybody who was randomised, in that order, those who were deleted since included. */
export function findNewcomers(
  sql: Sql,
  { holdoutShare, now, pace }: NewcomersRequest,
): Promise<readonly NewcomerRow[]> {
  const at = new Date(now).toISOString();
  return sql.rows(selectNewcomers, [daysMs(1, pace), at, daysMs(7, pace), daysMs(30, pace), holdoutShare]);
}

/** How many were randomised and are left out, because they were met late. */
export async function metLate(sql: Sql, pace: number): Promise<number> {
  const [row] = await sql.rows(countMetLate, [daysMs(1, pace)]);
  return row?.count ?? 0;
}

export function toNewcomer({ arm, holdoutShare, within7, within30 }: NewcomerRow): Newcomer {
  return { arm, holdoutShare, secondPostWithin: { 7: within7, 30: within30 } };
}

const columns = [
  'arm',
  'randomisedAt',
  'holdoutShare',
  'within7',
  'within30',
  'daysActive',
  'commentsGiven',
] as const satisfies readonly (keyof NewcomerRow)[];

/**
 * The same as CSV (RFC 4180), with the columns' names in the first line. An empty field is one whose days have not
 * passed. No value holds anything that would have to be quoted.
 */
export function newcomersCsv(rows: readonly NewcomerRow[]): string {
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}
