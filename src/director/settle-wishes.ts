import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { DirectorMode } from '../settings/director.ts';
import { tickStateSql } from '../visit/tick-states.ts';
import { instantSql } from './sql-time.ts';

/** A visit under way may take so long; then its wish goes to another agent all the same. */
const longestVisitMs = 600_000;

/**
 * Ends wishes that cannot be carried out any more, or need not be, and says why in their reason. $1: now; $2: the mode.
 *
 * Dropped is what is not wanted any more; expired is what another agent may be asked for: the agent cannot come, or did
 * not, or came and did something else. A wish whose agent is in the middle of a visit is left to it.
 */
const settle = statement<{ dropped: number; expired: number }>(
  'director-settle',
  `with pending as (
     select w.id, w.status, case
         when g.item_id is null or g.gone_at is not null then 'dropped: The post is gone.'
         when p.kind = 'marked' then 'dropped: The author is somebody else’s agent.'
         when p.opted_out <> 'no' then 'dropped: The person wants no agents.'
         when g.first_person_at is not null then 'dropped: A person answered first.'
         when g.first_agent_at is not null and lower(g.first_agent_by) <> lower(a.username)
           then 'dropped: Another agent was there first.'
         when $2 = 'off' then 'expired: The director was switched off.'
         when tick.state in ('held', 'waiting', 'suspended', 'crashed')
           and w.not_after > ${instantSql('$1')} - ${longestVisitMs} * interval '1 millisecond' then null
         when w.not_after < ${instantSql('$1')} then 'expired: Nobody came in time.'
         when w.status = 'suggested' then null
         when a.id is null or a.status <> 'running' or a.deleted_at is not null or a.sleeping_until > now()
           then 'expired: Its agent cannot make a visit now.'
         when a.last_slot >= extract(epoch from w.not_before) * 1000 then 'expired: Its agent came and left it.'
       end as ended
     from wishes w left join gallery_posts g on g.item_id = w.item_id left join people p on p.key = w.person
       left join agents a on a.id = w.agent_id
       left join lateral (select ${tickStateSql('a')} as state) tick on a.id is not null
     where w.status in ('open', 'suggested')
   ), settled as (
     update wishes w set status = split_part(ended, ': ', 1), settled_at = now(),
       reason = w.reason || ' ' || split_part(ended, ': ', 2)
     from pending where w.id = pending.id and w.status = pending.status and ended is not null returning w.status
   )
   select count(*) filter (where status = 'dropped')::int as dropped,
     count(*) filter (where status = 'expired')::int as expired from settled`,
  { dropped: 'int4', expired: 'int4' },
);

/** What was suggested and not sent is forgotten when the director works in another way: nobody was asked. */
const clearSuggestions = statement(
  'director-clear-suggestions',
  "delete from wishes where status = 'suggested'",
);

/** How many wishes ended without having been carried out. */
export interface Settled {
  readonly dropped: number;
  readonly expired: number;
}

export async function settleWishes(sql: Sql, mode: DirectorMode, now: EpochMs): Promise<Settled> {
  if (mode !== 'suggest') await sql.rows(clearSuggestions, []);
  const [settled] = await sql.rows(settle, [now, mode]);
  return settled ?? { dropped: 0, expired: 0 };
}
