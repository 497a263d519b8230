import type { Arm, OptOut } from '../api/people.ts';
import { type Database, epochMsOf, type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { daysMs } from '../rhythm/fleet-time.ts';
import { keptHash, personKey } from './person-key.ts';

/** People deleted at once. */
export const peopleAtOnce = 200;

interface OldPerson {
  readonly key: string;
  readonly arm: Arm | null;
  readonly randomisedAt: string | null;
  readonly holdoutShare: number | null;
  readonly optedOut: OptOut;
  readonly firstSeenAt: string;
  readonly firstPostAt: string | null;
  readonly secondPostAt: string | null;
  readonly daysActive: number;
  readonly commentsGiven: number;
}

const selectOld = statement<OldPerson>(
  'people-old',
  `select key, arm, randomised_at as "randomisedAt", holdout_share as "holdoutShare", opted_out as "optedOut",
     first_seen_at as "firstSeenAt", first_post_at as "firstPostAt", second_post_at as "secondPostAt",
     days_active as "daysActive", comments_given as "commentsGiven"
   from people where last_seen_at < $1 order by last_seen_at limit ${peopleAtOnce} for update skip locked`,
  {
    key: 'text',
    arm: 'text',
    randomisedAt: 'timestamptz',
    holdoutShare: 'float8',
    optedOut: 'text',
    firstSeenAt: 'timestamptz',
    firstPostAt: 'timestamptz',
    secondPostAt: 'timestamptz',
    daysActive: 'int4',
    commentsGiven: 'int4',
  },
);

const keep = statement(
  'people-keep',
  `insert into people_kept (hash, opted_out, arm, randomised_at)
   select decode(k.hash, 'hex'), k."optedOut", k.arm, k."randomisedAt"
   from jsonb_to_recordset($1::jsonb) as k (hash text, "optedOut" text, arm text, "randomisedAt" timestamptz)
   on conflict (hash) do update set opted_out = excluded.opted_out, arm = excluded.arm,
     randomised_at = excluded.randomised_at`,
);

const keepOutcomes = statement(
  'people-keep-outcomes',
  `insert into experiment_outcomes (arm, randomised_on, holdout_share, second_within_7, second_within_30, days_active,
     comments_given)
   select o.arm, (o."randomisedAt" at time zone 'UTC')::date, o."holdoutShare", o.week, o.month, o."daysActive",
     o."commentsGiven"
   from jsonb_to_recordset($1::jsonb) as o (arm text, "randomisedAt" timestamptz, "holdoutShare" float8, week boolean,
     month boolean, "daysActive" int, "commentsGiven" int)`,
);

const deletions = [
  statement('people-delete-posts', 'delete from gallery_posts where person = any($1::text[])'),
  statement('people-delete-wishes', 'delete from wishes where person = any($1::text[])'),
  statement(
    'people-delete-attention',
    'delete from attention where person = any($1::text[]) or owner = any($1::text[])',
  ),
  statement('people-delete', 'delete from people where key = any($1::text[])'),
];

/** What the purge of people goes by. */
export interface PeoplePurge {
  /** Whoever was last seen before is deleted. */
  readonly before: EpochMs;
  readonly now: EpochMs;
  readonly seed: string;
  readonly pace: number;
}

/**
 * Deletes people who have not been seen for long, with everything that is kept of them. An opt-out and an arm stay with a
 * keyed hash of the username, and how a newcomer of the experiment behaved stays without any name.
 * @returns how many people were deleted, at most {@link peopleAtOnce}
 */
export function purgeOldPeople(database: Database, purge: PeoplePurge): Promise<number> {
  return database.transaction(async (sql) => {
    const old = await sql.rows(selectOld, [new Date(purge.before).toISOString()]);
    if (old.length === 0) return 0;
    await keepWhatMatters(sql, old, purge);
    for (const deletion of deletions) await sql.rows(deletion, [old.map(({ key }) => key)]);
    return old.length;
  });
}

async function keepWhatMatters(
  sql: Sql,
  old: readonly OldPerson[],
  { now, seed, pace }: PeoplePurge,
): Promise<void> {
  const kept = old
    .filter(({ arm, optedOut }) => arm !== null || optedOut !== 'no')
    .map(({ key, ...rest }) => ({ ...rest, hash: keptHash(seed, personKey(key)).toString('hex') }));
  const outcomes = old.flatMap((person) => {
    const { arm, randomisedAt, firstSeenAt, firstPostAt } = person;
    if (arm === null || randomisedAt === null || firstPostAt === null) return [];
    // Who was deleted before and came back has been counted.
    if (epochMsOf(randomisedAt) < epochMsOf(firstSeenAt)) return [];
    const within = (days: number): boolean | null => secondPostWithin(person, daysMs(days, pace), now);
    return [{ ...person, week: within(7), month: within(30) }];
  });
  await sql.rows(keep, [JSON.stringify(kept)]);
  await sql.rows(keepOutcomes, [JSON.stringify(outcomes)]);
}

/** Null where the time is not over yet. */
function secondPostWithin(
  { firstPostAt, secondPostAt }: OldPerson,
  ms: number,
  now: EpochMs,
): boolean | null {
  if (firstPostAt === null) return null;
  const end = epochMsOf(firstPostAt) + ms;
  if (secondPostAt !== null && epochMsOf(secondPostAt) <= end) return true;
  return now < end ? null : false;
}

/** What is kept of people who are still there goes, too, when it is as old. */
const ofThePresent = [
  statement<{ count: number }>(
    'people-purge-posts',
    `with old as materialized (
       select item_id from gallery_posts where posted_at < $1 and seen_at < $1 order by posted_at limit 1000
     ), gone as (
       delete from gallery_posts g using old where g.item_id = old.item_id returning g.item_id
     ) select count(*)::int as count from gone`,
    { count: 'int4' },
  ),
  statement<{ count: number }>(
    'people-purge-attention',
    `with old as materialized (
       select action_id from attention where at < $1 order by at limit 1000
     ), gone as (
       delete from attention a using old where a.action_id = old.action_id returning a.action_id
     ) select count(*)::int as count from gone`,
    { count: 'int4' },
  ),
];

/** Posts of people, and what agents did to them, deleted at once. */
export const recordsAtOnce = 1_000;

/** Deletes old posts of people, and old records of what agents did to them, whether or not their authors are still seen. */
export async function purgeOldRecords(database: Database, before: EpochMs): Promise<number> {
  let purged = 0;
  for (const one of ofThePresent)
    purged += (await database.rows(one, [new Date(before).toISOString()]))[0]?.count ?? 0;
  return purged;
}
