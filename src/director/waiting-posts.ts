import type { Arm } from '../api/people.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import { armOf } from '../people/arm.ts';
import type { PersonKey } from '../people/person-key.ts';
import { isHeldOut } from '../people/standing.ts';
import { clockMs, daysMs } from '../rhythm/fleet-time.ts';
import type { Direction } from '../settings/director.ts';
import { instantSql, msSql } from './sql-time.ts';
import type { WaitingPost } from './waiting-post.ts';

interface Row {
  itemId: string;
  person: PersonKey;
  username: string;
  title: string;
  category: string | null;
  postedAt: number;
  isFirstPost: boolean;
  isNewcomer: boolean;
  commentsToday: number;
  exposure: number;
  triedBy: AgentId[] | null;
  triedAt: number | null;
  arm: Arm | null;
  randomisedAt: number | null;
  isKnown: boolean;
}

/** Posts looked at in one pass, the newest of all: older ones are late, and wait for the next. */
const mostPosts = 10_000;
/** A person is a newcomer until the fourth post, or 30 days after the first. */
const newcomerDays = 30;
const newcomerPosts = 3;
/** After so many days nobody waits for an answer any more. */
const longestWaitDays = 7;

/**
 * $1: a day ago, $2: thirty days ago, $3: posts from then on, $4: up to then. What an operator or the director dropped
 * is not asked for again, what a visit had to drop is. What has left an agent, and the watch has not seen yet, does not
 * wait either.
 */
const selectWaiting = statement<Row>(
  'director-waiting',
  `select g.item_id as "itemId", g.person, p.username, g.title, g.category, ${msSql('g.posted_at')} as "postedAt",
     g.is_first_post as "isFirstPost",
     coalesce(p.first_post_at > ${instantSql('$2')} and p.posts <= ${newcomerPosts}, false) as "isNewcomer",
     (select count(*)::int from attention a
      where (a.person = g.person or a.owner = g.person) and a.kind <> 'like' and a.at > ${instantSql('$1')}) as "commentsToday",
     (select count(*)::int from attention a
      where a.person = g.person and a.at > ${instantSql('$2')}) as exposure,
     before.tried_by as "triedBy", ${msSql('before.tried_at')} as "triedAt", p.arm,
     ${msSql('p.randomised_at')} as "randomisedAt", p.checked_at is not null as "isKnown"
   from gallery_posts g join people p on p.key = g.person
     left join lateral (
       select array_agg(w.agent_id order by w.settled_at) as tried_by, max(w.settled_at) as tried_at,
         bool_or(w.status in ('open', 'suggested') or (w.status = 'dropped' and w.tick_id is null)
           or (w.status = 'carried-out' and w.kind <> 'like')) as taken
       from wishes w where w.item_id = g.item_id) before on true
   where g.first_person_at is null and g.first_agent_at is null and g.gone_at is null
     and g.posted_at > ${instantSql('$3')} and g.posted_at <= ${instantSql('$4')}
     and p.kind = 'person' and p.opted_out = 'no' and before.taken is not true
     and not exists (select from attention a where a.item_id = g.item_id and a.kind <> 'like')
   order by g.posted_at desc, g.item_id limit ${mostPosts}`,
  {
    itemId: 'text',
    person: 'text',
    username: 'text',
    title: 'text',
    category: 'text',
    postedAt: 'float8',
    isFirstPost: 'bool',
    isNewcomer: 'bool',
    commentsToday: 'int4',
    exposure: 'int4',
    triedBy: '_uuid',
    triedAt: 'float8',
    arm: 'text',
    randomisedAt: 'float8',
    isKnown: 'bool',
  },
);

const selectPending = statement<{ person: PersonKey; agentId: AgentId; kind: string }>(
  'director-pending',
  `select person, agent_id as "agentId", kind from wishes where status in ('open', 'suggested')`,
  { person: 'text', agentId: 'uuid', kind: 'text' },
);

/** Posts that nobody has answered, and what is under way already. */
export interface Waiting {
  readonly posts: readonly WaitingPost[];
  /** Agents with a wish that is open or suggested. */
  readonly busy: ReadonlySet<AgentId>;
}

/**
 * Posts of people that wait, are due by an instant at the earliest, and may get something from agents: neither opted out
 * nor held out. Who has not been looked up yet and would be held out as a newcomer is held out until then.
 */
export async function waitingPosts(
  sql: Sql,
  { settings, seed, pace }: Direction,
  now: EpochMs,
  dueBy: EpochMs,
): Promise<Waiting> {
  const [rows, pending] = await Promise.all([
    sql.rows(selectWaiting, [
      now - daysMs(1, pace),
      now - daysMs(newcomerDays, pace),
      now - daysMs(longestWaitDays, pace),
      dueBy - clockMs(settings.firstResponseTargetSeconds, pace),
    ]),
    sql.rows(selectPending, []),
  ]);
  const comments = Map.groupBy(
    pending.filter(({ kind }) => kind !== 'like'),
    ({ person }) => person,
  );
  const mayBeApproached = ({ arm, randomisedAt, isKnown, username }: Row): boolean =>
    arm === null && !isKnown
      ? armOf(seed, username, settings.holdoutShare) === 'treatment'
      : !isHeldOut({ arm, randomisedAt }, now, pace);
  return {
    posts: rows.filter(mayBeApproached).map((row) => postFrom(row, comments.get(row.person)?.length ?? 0)),
    busy: new Set(pending.map(({ agentId }) => agentId)),
  };
}

function postFrom(row: Row, commentsPending: number): WaitingPost {
  const { arm, randomisedAt, isKnown, ...post } = row;
  return {
    ...post,
    commentsToday: post.commentsToday + commentsPending,
    triedBy: post.triedBy ?? [],
  };
}
