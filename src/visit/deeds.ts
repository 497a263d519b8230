import { AgentNotFoundError } from '../agents/errors.ts';
import type {
  AgentRelation,
  AgentRelations,
  AgentSpend,
  AgentSpending,
  AgentText,
  AgentTextPage,
} from '../api/agent-deeds.ts';
import { isoOf, type Sql, statement } from '../db/sql.ts';
import type { ActionId, AgentId } from '../lib/ids.ts';

/** Of an agent's newest actions so many are looked at for whom it deals with. */
const actionsLookedAt = 1_000;
/** So many of those are listed. */
const relationsListed = 40;
/** Greater than any id, for the first page. */
const newestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const selectAgent = statement<{ id: AgentId }>('deeds-agent', 'select id from agents where id = $1', {
  id: 'uuid',
});

/** @throws {AgentNotFoundError} when there never was such an agent */
async function expectAgent(sql: Sql, agentId: AgentId): Promise<void> {
  if ((await sql.rows(selectAgent, [agentId])).length === 0) throw new AgentNotFoundError(agentId);
}

/** A day with `since` is every day from then on. */
type SpendRow = AgentSpend & { readonly since: string | null; readonly isToday: boolean };

// The key begins with the day, so each day that is kept is looked up by itself.
const selectSpending = statement<SpendRow>(
  'deeds-spending',
  `with days as (
     select u.* from (select min(day) as first from daily_usage) d
       cross join lateral generate_series(d.first, (now() at time zone 'UTC')::date, interval '1 day') as at
       join daily_usage u on u.day = at::date and u.agent_id = $1
   )
   select t.today as "isToday", min(day)::text as since, coalesce(sum(cost_usd), 0)::float8 as "costUsd",
     coalesce(sum(input_tokens), 0)::float8 as "inputTokens",
     coalesce(sum(output_tokens), 0)::float8 as "outputTokens", coalesce(sum(image_runs), 0)::int as "imageRuns",
     coalesce(sum(posts), 0)::int as posts, coalesce(sum(comments), 0)::int as comments,
     coalesce(sum(likes), 0)::int as likes, coalesce(sum(failed_visits), 0)::int as "failedVisits",
     coalesce(sum(comments_to_people), 0)::int as "commentsToPeople"
   from (values (true), (false)) as t (today)
     left join days on not t.today or days.day = (now() at time zone 'UTC')::date
   group by t.today`,
  {
    isToday: 'bool',
    since: 'text',
    costUsd: 'float8',
    inputTokens: 'float8',
    outputTokens: 'float8',
    imageRuns: 'int4',
    posts: 'int4',
    comments: 'int4',
    likes: 'int4',
    failedVisits: 'int4',
    commentsToPeople: 'int4',
  },
);

/**
 * What an agent cost and did today (UTC) and on all days whose sums are kept.
 * @throws {AgentNotFoundError} when there never was such an agent
 */
export async function spendingOf(sql: Sql, agentId: AgentId): Promise<AgentSpending> {
  const rows = await sql.rows(selectSpending, [agentId]);
  const today = rows.find(({ isToday }) => isToday);
  const inAll = rows.find(({ isToday }) => !isToday);
  if (today === undefined || inAll === undefined) throw new TypeError('A sum without rows has a row.');
  if (inAll.since === null) await expectAgent(sql, agentId);
  return { today: spendFrom(today), inAll: spendFrom(inAll), since: inAll.since };
}

function spendFrom({ isToday: _, since: __, ...spend }: SpendRow): AgentSpend {
  return spend;
}

interface RelationRow extends AgentRelation {
  readonly all: number;
  readonly since: string;
}

const selectRelations = statement<RelationRow>(
  'deeds-relations',
  `with latest as (
     select id, kind, target_author, coalesce(settled_at, sent_at) as at from actions
     where agent_id = $1 and status = 'confirmed' and target_author is not null
     order by id desc limit ${actionsLookedAt}
   ), dealt as (
     select lower(target_author) as key, max(target_author) as username,
       count(*) filter (where kind = 'like')::int as likes, count(*) filter (where kind = 'comment')::int as comments,
       count(*) filter (where kind = 'reply')::int as replies, max(at) as "lastAt"
     from latest group by lower(target_author)
   ), listed as (
     select d.*, (select count(*)::int from dealt) as all, (select min(at) from latest) as since from dealt d
     order by comments + replies desc, likes desc, key limit ${relationsListed}
   )
   select l.username, l.likes, l.comments, l.replies, l."lastAt", l.all, l.since, a.id as "agentId",
     case when a.id is not null or exists (select from agents g where lower(g.username) = l.key)
         or exists (select from former_agents f where f.username = l.key) then 'agent' else 'person' end as kind
   from listed l left join agents a on lower(a.username) = l.key and a.deleted_at is null
   order by l.comments + l.replies desc, l.likes desc, l.key`,
  {
    username: 'text',
    kind: 'text',
    agentId: 'uuid',
    likes: 'int4',
    comments: 'int4',
    replies: 'int4',
    lastAt: 'timestamptz',
    all: 'int4',
    since: 'timestamptz',
  },
);

/**
 * Whom an agent deals with, those first to whom it has said the most.
 * @throws {AgentNotFoundError} when there never was such an agent
 */
export async function relationsOf(sql: Sql, agentId: AgentId): Promise<AgentRelations> {
  const rows = await sql.rows(selectRelations, [agentId]);
  const [first] = rows;
  if (first === undefined) {
    await expectAgent(sql, agentId);
    return { items: [], others: 0, since: null };
  }
  return {
    items: rows.map(({ all: _, since: __, ...relation }) => ({
      ...relation,
      lastAt: isoOf(relation.lastAt),
    })),
    others: first.all - rows.length,
    since: isoOf(first.since),
  };
}

const selectTexts = statement<AgentText>(
  'deeds-texts',
  `select a.id, a.kind, a.title, coalesce(a.content, '') as text, a.target_author as "to",
     coalesce(a.settled_at, a.sent_at) as at, t.id as "tickId"
   from actions a left join ticks t on t.id = a.tick_id
   where a.agent_id = $1 and a.id < $2 and a.status = 'confirmed' and a.kind in ('comment', 'reply', 'post')
   order by a.id desc limit $3`,
  { id: 'uuid', kind: 'text', title: 'text', text: 'text', to: 'text', at: 'timestamptz', tickId: 'uuid' },
);

/**
 * A page of what an agent has published in words, newest first.
 * @throws {AgentNotFoundError} when there never was such an agent
 */
export async function textsOf(
  sql: Sql,
  agentId: AgentId,
  { cursor, limit }: { readonly cursor?: ActionId | undefined; readonly limit: number },
): Promise<AgentTextPage> {
  const rows = await sql.rows(selectTexts, [agentId, cursor ?? newestId, limit + 1]);
  if (rows.length === 0) await expectAgent(sql, agentId);
  const page = rows.slice(0, limit);
  return {
    items: page.map((row) => ({ ...row, at: isoOf(row.at) })),
    nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}
