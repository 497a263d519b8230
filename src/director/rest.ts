import { type Sql, statement } from '../db/sql.ts';
import { placeSql } from './awake-share.ts';

/** What stands with an agent that rests because of the handover, by itself or by hand; it is known by these words. */
export const restReason = 'It rests: the handover has fewer agents awake';

/** Days by the clock. Should the director be gone for good, agents wake up by themselves. */
const restDays = 14;
const renewedDays = 7;

/** Agents changed in one statement: short enough that no visit waits long for its row. */
const chunkSize = 1_000;

/** $1 is the share. One whose sleep ends soon, for whatever reason, is put to rest as well. */
const restAgents = statement<{ count: number }>(
  'director-rest',
  `with chosen as materialized (
     select id from agents where status = 'running' and deleted_at is null and ${placeSql('id')} >= $1
       and (sleeping_until is null or sleeping_until < now() + interval '${renewedDays} days'
         or status_reason is distinct from $2)
     limit ${chunkSize} for no key update skip locked
   ), rested as (
     update agents set sleeping_until = now() + interval '${restDays} days', status_reason = $2, updated_at = now()
     where id = any (array(select id from chosen)) returning id
   ) select count(*)::int as count from rested`,
  { count: 'int4' },
);

const wakeAgents = statement<{ count: number }>(
  'director-wake',
  `with chosen as materialized (
     select id from agents where sleeping_until is not null and status_reason = $2 and ${placeSql('id')} < $1
     limit ${chunkSize} for no key update skip locked
   ), woken as (
     update agents set sleeping_until = null, status_reason = null, updated_at = now()
     where id = any (array(select id from chosen)) returning id
   ) select count(*)::int as count from woken`,
  { count: 'int4' },
);

/** What was changed to match the share. */
export interface Rested {
  readonly rested: number;
  readonly woken: number;
}

/**
 * Puts the agents that run to rest whose place is not within the share, and wakes those that rest and whose place is: see
 * {@link placeSql}. Doing it again changes nothing. Their step has an activity; each of them has none.
 */
export async function matchShare(sql: Sql, share: number): Promise<Rested> {
  const woken = await inChunks(sql, wakeAgents, share);
  const rested = share < 1 ? await inChunks(sql, restAgents, share) : 0;
  return { rested, woken };
}

async function inChunks(sql: Sql, change: typeof restAgents, share: number): Promise<number> {
  for (let total = 0; ; ) {
    const [changed] = await sql.rows(change, [share, restReason]);
    total += changed?.count ?? 0;
    if ((changed?.count ?? 0) < chunkSize) return total;
  }
}
