import type { Arm, OptOut, Person, PersonKind } from '../api/people.ts';
import { isoOf, type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { daysMs } from '../rhythm/fleet-time.ts';
import { PersonNotFoundError } from './errors.ts';
import { newcomerDays } from './newcomers.ts';
import { personKey } from './person-key.ts';

/** Which people a list holds. */
export interface PeopleFilter {
  readonly arm: Arm | null;
  /** Only those whose first post nobody has answered. */
  readonly waiting: boolean;
}

interface Row {
  readonly seq: string;
  readonly username: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly firstSeenAt: string;
  readonly posts: number;
  readonly arm: Arm | null;
  readonly optedOut: OptOut;
  readonly itemId: string | null;
  readonly title: string | null;
  readonly postedAt: string | null;
  readonly personAt: string | null;
  readonly personBy: string | null;
  readonly agentAt: string | null;
  readonly agentBy: string | null;
  readonly cameBackAt: string | null;
}

const columns = {
  seq: 'int8',
  username: 'text',
  name: 'text',
  kind: 'text',
  firstSeenAt: 'timestamptz',
  posts: 'int4',
  arm: 'text',
  optedOut: 'text',
  itemId: 'text',
  title: 'text',
  postedAt: 'timestamptz',
  personAt: 'timestamptz',
  personBy: 'text',
  agentAt: 'timestamptz',
  agentBy: 'text',
  cameBackAt: 'timestamptz',
} as const;

const select = `select p.seq, p.username, p.name, p.kind, p.first_seen_at as "firstSeenAt", p.posts, p.arm,
    p.opted_out as "optedOut", p.first_post_id as "itemId", p.first_post_title as title, p.first_post_at as "postedAt",
    g.first_person_at as "personAt", g.first_person_by as "personBy", g.first_agent_at as "agentAt",
    g.first_agent_by as "agentBy", p.second_post_at as "cameBackAt"
  from people p left join gallery_posts g on g.item_id = p.first_post_id`;

const selectPage = statement<Row>(
  'people-page',
  `${select}
   where ($1::bigint is null or p.seq < $1) and ($2::text is null or p.arm = $2)
     and (not $3::bool or (p.kind = 'person' and p.first_post_at > $4 and g.item_id is not null
       and g.first_person_at is null and g.first_agent_at is null and g.gone_at is null))
   order by p.seq desc limit $5`,
  columns,
);

const selectOne = statement<Row>('people-one', `${select} where p.key = $1`, columns);

/** A page of people, those who were seen last first. */
export async function listPeople(
  sql: Sql,
  {
    filter,
    cursor,
    limit,
    now,
    pace,
  }: {
    readonly filter: PeopleFilter;
    readonly cursor: number | null;
    readonly limit: number;
    readonly now: EpochMs;
    readonly pace: number;
  },
): Promise<{ readonly items: readonly Person[]; readonly nextCursor: number | null }> {
  const since = new Date(now - daysMs(newcomerDays, pace)).toISOString();
  const rows = await sql.rows(selectPage, [cursor, filter.arm, filter.waiting, since, limit + 1]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(personFrom),
    nextCursor: rows.length > limit && last !== undefined ? Number(last.seq) : null,
  };
}

/** @throws {PersonNotFoundError} */
export async function getPerson(sql: Sql, username: string): Promise<Person> {
  const [row] = await sql.rows(selectOne, [personKey(username)]);
  if (row === undefined) throw new PersonNotFoundError(username);
  return personFrom(row);
}

function personFrom(row: Row): Person {
  const { username, name, kind, posts, arm, optedOut, itemId, title, postedAt, cameBackAt } = row;
  return {
    username,
    name,
    kind,
    firstSeenAt: isoOf(row.firstSeenAt),
    posts,
    arm,
    optedOut,
    firstPost:
      itemId === null || postedAt === null
        ? null
        : { itemId, title: title ?? '', postedAt: isoOf(postedAt), firstResponse: firstResponseOf(row) },
    cameBackAt: cameBackAt === null ? null : isoOf(cameBackAt),
  };
}

type FirstResponse = NonNullable<Person['firstPost']>['firstResponse'];

/** Whichever came first; a person where both came at once. */
function firstResponseOf({ personAt, personBy, agentAt, agentBy }: Row): FirstResponse {
  const responses: NonNullable<FirstResponse>[] = [];
  if (personAt !== null) responses.push({ at: isoOf(personAt), by: 'person', username: personBy ?? '' });
  if (agentAt !== null) responses.push({ at: isoOf(agentAt), by: 'agent', username: agentBy ?? '' });
  return responses.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0] ?? null;
}
