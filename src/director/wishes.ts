import type { Wish, WishPage, WishStatus } from '../api/director.ts';
import { type Columns, isoOf, type Sql, statement } from '../db/sql.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import type { AgentId, WishId } from '../lib/ids.ts';
import type { Queues } from '../queue/queues.ts';
import { findDirection } from '../settings/director.ts';
import { tickStateSql } from '../visit/tick-states.ts';
import { WishNotFoundError, WishSettledError } from './errors.ts';
import { wakeFor } from './give-wishes.ts';
import { patienceMs } from './patience.ts';
import { instantSql, msSql } from './sql-time.ts';

interface Row {
  id: WishId;
  itemId: string;
  username: string;
  agentId: AgentId;
  kind: Wish['kind'];
  notBefore: string;
  notAfter: string;
  status: WishStatus;
  reason: string;
}

const columns: Columns<Row> = {
  id: 'uuid',
  itemId: 'text',
  username: 'text',
  agentId: 'uuid',
  kind: 'text',
  notBefore: 'timestamptz',
  notAfter: 'timestamptz',
  status: 'text',
  reason: 'text',
};

/** Whoever was deleted is named by the key that is left. */
const fields = `w.id, w.item_id as "itemId", coalesce(p.username, w.person) as username, w.agent_id as "agentId",
  w.kind, w.not_before as "notBefore", w.not_after as "notAfter", w.status, w.reason`;

const selectWishes = statement<Row>(
  'wishes',
  `select ${fields} from wishes w left join people p on p.key = w.person
   where ($1::text is null or w.status = $1) and ($2::uuid is null or w.id < $2)
   order by w.id desc limit $3`,
  columns,
);

const selectWish = statement<Row>(
  'wish',
  `select ${fields} from wishes w left join people p on p.key = w.person where w.id = $1`,
  columns,
);

/** $2: now, $3: milliseconds that it waits for its agent. */
const sendSuggested = statement<{ id: WishId; agentId: AgentId; notBefore: number }>(
  'wish-send',
  `update wishes set status = 'open', not_before = greatest(not_before, ${instantSql('$2')}),
     not_after = greatest(not_before, ${instantSql('$2')}) + $3::float8 * interval '1 millisecond',
     reason = reason || ' Sent by an operator.'
   where id = $1 and status = 'suggested'
   returning id, agent_id as "agentId", ${msSql('not_before')} as "notBefore"`,
  { id: 'uuid', agentId: 'uuid', notBefore: 'float8' },
);

const dropPending = statement<{ id: WishId }>(
  'wish-drop',
  `update wishes set status = 'dropped', settled_at = now(), reason = reason || ' Dropped by an operator.'
   where id = $1 and status in ('open', 'suggested') returning id`,
  { id: 'uuid' },
);

/** $1: now, $2: milliseconds that a suggestion waits. A wish whose agent is in the middle of a visit is left to it. */
const suggestOpen = statement(
  'wishes-suggest-open',
  `update wishes w set status = 'suggested', not_after = ${instantSql('$1')} + $2::float8 * interval '1 millisecond'
   where w.status = 'open' and not exists (
     select from agents a where a.id = w.agent_id and ${tickStateSql('a')} <> 'closed')`,
);

export interface WishListRequest {
  readonly status?: WishStatus | undefined;
  /** The last wish of the page before. */
  readonly cursor?: WishId | undefined;
  readonly limit: number;
}

/** Wishes, newest first. */
export async function listWishes(sql: Sql, { status, cursor, limit }: WishListRequest): Promise<WishPage> {
  const rows = await sql.rows(selectWishes, [status ?? null, cursor ?? null, limit + 1]);
  const items = rows.slice(0, limit).map(wishFrom);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export interface WishCommandParts {
  readonly database: Sql;
  readonly queues: Queues;
  readonly clock: Clock;
}

/**
 * Puts a suggested wish before its agent; one that is open already is left as it is.
 * @throws {WishNotFoundError}
 * @throws {WishSettledError} when it is over
 */
export async function sendWish({ database, queues, clock }: WishCommandParts, id: WishId): Promise<Wish> {
  const now = clock.now();
  const { pace } = await findDirection(database);
  const sent = await database.rows(sendSuggested, [id, now, patienceMs('on', pace)]);
  await wakeFor(queues, sent, now);
  const wish = await findWish(database, id);
  if (wish.status !== 'open') throw new WishSettledError(wish.status, 'send');
  return wish;
}

/**
 * Takes a wish back, which also says that no agent shall be asked for that post; a dropped one is left as it is.
 * @throws {WishNotFoundError}
 * @throws {WishSettledError} when it was carried out or expired
 */
export async function dropWish({ database }: Pick<WishCommandParts, 'database'>, id: WishId): Promise<Wish> {
  await database.rows(dropPending, [id]);
  const wish = await findWish(database, id);
  if (wish.status !== 'dropped') throw new WishSettledError(wish.status, 'drop');
  return wish;
}

/** Takes open wishes back from their agents, and puts them before operators as suggestions. */
export async function suggestOpenWishes(sql: Sql, now: EpochMs): Promise<void> {
  const { pace } = await findDirection(sql);
  await sql.rows(suggestOpen, [now, patienceMs('suggest', pace)]);
}

async function findWish(sql: Sql, id: WishId): Promise<Wish> {
  const [row] = await sql.rows(selectWish, [id]);
  if (row === undefined) throw new WishNotFoundError(id);
  return wishFrom(row);
}

function wishFrom(row: Row): Wish {
  return { ...row, notBefore: isoOf(row.notBefore), notAfter: isoOf(row.notAfter) };
}
