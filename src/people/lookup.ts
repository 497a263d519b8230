import type { Arm, OptOut, PersonKind } from '../api/people.ts';
import { batched } from '../db/batch.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import type { Direction } from '../settings/director.ts';
import { armOf } from './arm.ts';
import { type CapRules, capRulesOf } from './caps.ts';
import type { PeopleFacts, PeopleQuestion } from './facts.ts';
import { keptHash, type PersonKey, personKey } from './person-key.ts';
import type { Author, DayOfAttention } from './standing.ts';

interface AuthorRow {
  readonly key: PersonKey;
  readonly agent: boolean;
  /** Null for whom the watch has never met. */
  readonly kind: PersonKind | null;
  readonly arm: Arm | null;
  /** Milliseconds since the epoch. */
  readonly randomisedAt: number | null;
  readonly optedOut: OptOut;
  /** The watch has found out whether they are a newcomer. */
  readonly checked: boolean;
  readonly comments: number;
}

interface PostRow {
  readonly id: string;
  readonly postedAt: number | null;
  readonly answered: boolean;
  readonly agents: readonly AgentId[] | null;
}

interface Row {
  authors: readonly AuthorRow[] | null;
  posts: readonly PostRow[] | null;
  replies: readonly (readonly [string, number])[] | null;
  day: DayOfAttention & object;
}

/** An instant that JSON carries as milliseconds since the epoch. */
const instant = (parameter: string): string => `to_timestamp(${parameter}::float8 / 1000)`;

/**
 * Who made what, and what agents have done there; $1 and $2 are the keys of people and what they would be kept by, $3 the
 * posts, $4 the threads. $5 to $7 are where a day ends, where the present one began, and since when newcomers are held out.
 * Comments on people count once they are there, because an attempt that comes to nothing must not allow another
 * one on an agent.
 */
const selectKnown = statement<Row>(
  'people-behind',
  `select
     (select json_agg(json_build_object('key', a.key,
        'agent', exists (select from agents g where lower(g.username) = a.key)
          or exists (select from former_agents f where f.username = a.key),
        'kind', p.kind, 'arm', coalesce(p.arm, k.arm),
        'randomisedAt', (extract(epoch from coalesce(p.randomised_at, k.randomised_at)) * 1000)::bigint,
        'optedOut', coalesce(p.opted_out, k.opted_out, 'no'),
        'checked', p.checked_at is not null or coalesce(p.arm, k.arm) is not null,
        'comments', (select count(*)::int from attention t
           where (t.person = a.key or t.owner = a.key) and t.kind <> 'like' and t.at > ${instant('$5')})))
      from unnest($1::text[], $2::bytea[]) as a (key, hash)
        left join people p on p.key = a.key left join people_kept k on k.hash = a.hash) as authors,
     (select json_agg(json_build_object('id', i.id,
        'postedAt', (extract(epoch from g.posted_at) * 1000)::bigint, 'answered', g.first_person_at is not null,
        'agents', (select json_agg(distinct t.agent_id) from attention t
           where t.item_id = i.id and t.kind <> 'like')))
      from unnest($3::text[]) as i (id) left join gallery_posts g on g.item_id = i.id) as posts,
     (select json_agg(json_build_array(r.thread, r.replies)) from
       (select thread_id as thread, count(*)::int as replies from attention
        where item_id = any ($3) and thread_id = any ($4) group by thread_id) r) as replies,
     (select json_build_object(
        'posts', (select count(*)::int from (select from gallery_posts g left join people p on p.key = g.person
           where g.posted_at > least(${instant('$5')}, ${instant('$6')}) and p.kind is distinct from 'marked'
             and not (p.arm is not distinct from 'control' and p.randomised_at > ${instant('$7')}) limit 5) few),
        'commentsOnPeople', (select count(*)::int from attention t where t.person is not null and t.kind <> 'like'
           and t.at >= ${instant('$6')}
           and exists (select from actions c where c.id = t.action_id and c.status = 'confirmed')),
        'commentsOnAgents', (select count(*)::int from attention t where t.person is null
           and t.at >= ${instant('$6')}))) as day`,
  { authors: 'json', posts: 'json', replies: 'json', day: 'json' },
);

export interface KnownPeopleParts {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly direction: () => Direction;
  /** The most milliseconds between two statements. */
  readonly batchMs: number;
}

/** Looks up who is behind what was seen; questions that come close together go in one statement. */
export function createPeopleLookup({
  sql,
  clock,
  direction,
  batchMs,
}: KnownPeopleParts): (question: PeopleQuestion) => Promise<PeopleFacts> {
  return batched<PeopleQuestion, PeopleFacts>({
    batchMs,
    run: async (questions) => {
      const current = direction();
      const rules = capRulesOf(current, clock.now());
      const facts = await ask(sql, questions, rules, current);
      return questions.map(() => facts);
    },
  });
}

async function ask(
  sql: Sql,
  questions: readonly PeopleQuestion[],
  { dayAgo, dayBegan, heldOutSince }: CapRules,
  direction: Direction,
): Promise<PeopleFacts> {
  const keys = [...new Set(questions.flatMap(({ usernames }) => usernames.map(personKey)))];
  const [row] = await sql.rows(selectKnown, [
    keys,
    keys.map((key) => keptHash(direction.seed, key)),
    [...new Set(questions.flatMap(({ itemIds }) => itemIds))],
    [...new Set(questions.flatMap(({ threads }) => threads))],
    dayAgo,
    dayBegan,
    heldOutSince,
  ]);
  const authors = row?.authors ?? [];
  return {
    authors: new Map(authors.map((one) => [one.key, authorFrom(one, direction)])),
    commentsToday: new Map(authors.map(({ key, comments }) => [key, comments])),
    posts: new Map(
      (row?.posts ?? []).map(({ id, postedAt, answered, agents }) => [
        id,
        { postedAt, answeredByPerson: answered, agents: new Set(agents ?? []) },
      ]),
    ),
    replies: new Map(row?.replies ?? []),
    day: row?.day ?? { posts: 0, commentsOnPeople: 0, commentsOnAgents: 0 },
  };
}

/** Somebody who may yet turn out to be a newcomer is in the arm that newcomers of the name are in. */
function authorFrom(
  { key, agent, kind, arm, randomisedAt, optedOut, checked }: AuthorRow,
  { seed, settings }: Direction,
): Author {
  if (agent) return { kind: 'agent' };
  if (kind === 'marked') return { kind: 'marked' };
  if (optedOut === 'no' && !checked) return { kind: 'unknown', arm: armOf(seed, key, settings.holdoutShare) };
  return { kind: 'person', arm, randomisedAt, optedOut };
}
