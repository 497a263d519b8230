import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { type AgentId, newId, type WishId } from '../lib/ids.ts';
import { visitJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';
import type { PlannedWish } from './plan-wishes.ts';
import { instantSql, msSql } from './sql-time.ts';

/** A wish that an agent has. */
export interface GivenWish {
  readonly id: WishId;
  readonly agentId: AgentId;
  readonly notBefore: EpochMs;
}

/**
 * Gives wishes to agents that can still make a visit, for posts that have none. $1: the wishes, $2: their status.
 */
const insertWishes = statement<GivenWish>(
  'director-give',
  `insert into wishes (id, item_id, person, agent_id, kind, not_before, not_after, status, reason)
   select w.id, w."itemId", w.person, w."agentId", w.kind, ${instantSql('w."notBefore"')},
     ${instantSql('w."notAfter"')}, $2, w.reason
   from jsonb_to_recordset($1::jsonb) as w (id uuid, "itemId" text, person text, "agentId" uuid, kind text,
       "notBefore" float8, "notAfter" float8, reason text)
     cross join lateral (
       select from agents a where a.id = w."agentId" and a.status = 'running' and a.deleted_at is null
         and a.account_status = 'ready' and (a.sleeping_until is null or a.sleeping_until <= now())
       for key share) able
   where not exists (
     select from wishes x where x.item_id = w."itemId" and x.status in ('open', 'suggested'))
   returning id, agent_id as "agentId", ${msSql('not_before')} as "notBefore"`,
  { id: 'uuid', agentId: 'uuid', notBefore: 'float8' },
);

/**
 * Puts wishes before their agents, or before operators.
 * @returns those that were given; one is left out whose agent cannot make a visit any more
 */
export async function giveWishes(
  sql: Sql,
  planned: readonly PlannedWish[],
  status: 'open' | 'suggested',
): Promise<readonly GivenWish[]> {
  if (planned.length === 0) return [];
  const wishes = planned.map((wish) => ({ ...wish, id: newId<'wish'>() }));
  return sql.rows(insertWishes, [JSON.stringify(wishes), status]);
}

/** Has the agents of open wishes visit when their time has come, beside their rhythm: through the queue of all visits. */
export async function wakeFor(queues: Queues, wishes: readonly GivenWish[], now: EpochMs): Promise<void> {
  await enqueue(
    queues,
    visitJob,
    wishes.map(({ id, agentId, notBefore }) => ({
      data: { agentId },
      options: { jobId: `wish-${id}`, delayMs: Math.max(0, Math.ceil(notBefore - now)) },
    })),
  );
}
