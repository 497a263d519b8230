import { epochMsOf, type Sql, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { Acquaintance, Memory } from '../../mind/mind.ts';
import type { Hold } from './ledger.ts';

/** What the ledger knows of an agent's past. */
export interface Past {
  readonly memory: Memory;
  /** Gallery ids of its latest posts, newest first. */
  readonly ownPostIds: readonly string[];
  /** When its last visit began; null where this is the first. */
  readonly lastVisitAt: EpochMs | null;
}

/** What is remembered of each: texts of a kind, and people among the latest dealings. */
const remembered = { texts: 5, dealings: 40, people: 8 } as const;

interface OwnText {
  readonly text: string;
  readonly id: string | null;
}

const selectPast = statement<{
  posts: readonly OwnText[];
  comments: readonly OwnText[];
  acquaintances: readonly Acquaintance[];
  lastVisitAt: string | null;
}>(
  'visit-past',
  `select
     (select coalesce(json_agg(latest), '[]') from
       (select title as text, result_id as id from actions
        where agent_id = $1 and kind = 'post' and status = 'confirmed' order by actions.id desc limit $3) latest)
       as posts,
     (select coalesce(json_agg(latest), '[]') from
       (select content as text, result_id as id from actions
        where agent_id = $1 and kind in ('comment', 'reply') and status = 'confirmed'
        order by actions.id desc limit $3) latest) as comments,
     (select coalesce(json_agg(person), '[]') from
       (select target_author as username, count(*)::int as times from
         (select target_author from actions where agent_id = $1 and target_author is not null and status = 'confirmed'
          order by id desc limit $4) dealing
        group by target_author order by count(*) desc, target_author limit $5) person) as acquaintances,
     (select started_at::text from ticks where agent_id = $1 and id <> $2 order by slot desc limit 1)
       as "lastVisitAt"`,
);

const selectTouched = statement<{ targetId: string; kind: string }>(
  'perceive-touched',
  `select target_id as "targetId", kind from actions
   where agent_id = $1 and target_id = any($2) and kind <> 'post' and status in ('planned', 'sent', 'confirmed')`,
);

/** What the agent said, showed and dealt with lately, newest first. */
export async function pastOf(sql: Sql, { agentId, tickId }: Hold): Promise<Past> {
  const { texts, dealings, people } = remembered;
  const [row] = await sql.rows(selectPast, [agentId, tickId, texts, dealings, people]);
  if (row === undefined) throw new RangeError('A select without a table has one row.');
  const { posts, comments, acquaintances, lastVisitAt } = row;
  return {
    memory: {
      ownPosts: posts.map(({ text }) => text),
      ownComments: comments.map(({ text }) => text),
      acquaintances,
    },
    ownPostIds: posts.flatMap(({ id }) => id ?? []),
    lastVisitAt: lastVisitAt === null ? null : epochMsOf(lastVisitAt),
  };
}

/** Items that the agent has liked, and those under which it has spoken. */
export interface Touched {
  readonly liked: ReadonlySet<string>;
  readonly commented: ReadonlySet<string>;
}

export async function touchedBy(sql: Sql, agentId: AgentId, itemIds: readonly string[]): Promise<Touched> {
  const rows = await sql.rows(selectTouched, [agentId, itemIds]);
  const targets = (wanted: (kind: string) => boolean): Set<string> =>
    new Set(rows.filter(({ kind }) => wanted(kind)).map(({ targetId }) => targetId));
  return { liked: targets((kind) => kind === 'like'), commented: targets((kind) => kind !== 'like') };
}
