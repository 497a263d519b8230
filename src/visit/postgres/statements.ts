import { statement } from '../../db/sql.ts';
import type { ActionId, AgentId, TickId } from '../../lib/ids.ts';
import { mayHappenSql, type TickEvent, tickStateSql } from '../tick-states.ts';

/** Holds only while this visit has the newest fencing token; $1 to $3 are the claim token. */
const ownRow = 'agents.id = $1 and agents.open_tick_id = $2 and agents.fencing_token = $3';

/** The same, where the event may happen to the tick: not after the visit has handed it back. */
const ownRowWhere = (event: TickEvent): string =>
  `${ownRow} and ${mayHappenSql(tickStateSql('agents'), event)}`;

export const renewLease = statement<{ id: AgentId }>(
  'visit-renew',
  `update agents set lease_until = now() + $4 * interval '1 millisecond'
   where ${ownRowWhere('renew')} returning id`,
  { id: 'uuid' },
);

export const resetCrashCount = statement(
  'visit-progress',
  `update agents set crash_count = 0 where ${ownRow}`,
);

export const releaseAgent = statement<{ id: AgentId }>(
  'visit-release',
  `update agents set lease_until = null,
     resume_at = case when $4::float8 > 0 then now() + $4 * interval '1 millisecond' end
   where ${ownRowWhere('release')} returning id`,
  { id: 'uuid' },
);

export const sleepAgent = statement<{ id: AgentId }>(
  'visit-sleep',
  `update agents set lease_until = null, sleeping_until = $4, status_reason = $5, updated_at = now()
   where ${ownRowWhere('release')} and status = 'running' returning id`,
  { id: 'uuid' },
);

export const takeOutAgent = statement<{ id: AgentId }>(
  'visit-take-out',
  `update agents set status = 'error', status_reason = $4, sleeping_until = null, updated_at = now()
   where ${ownRow} and status = 'running' returning id`,
  { id: 'uuid' },
);

/** Makes the tick's row where nothing was written of it before; $4 to $8 are how it began, and what went wrong. */
export const openTick = statement<{ id: TickId }>(
  'visit-open',
  `insert into ticks as t (id, agent_id, slot, attempts, started_at, worker, error)
   select $2, $1, $4, $5, to_timestamp($6::float8 / 1000), $7, $8
   where exists (select from agents where ${ownRow})
   on conflict (id) do update set error = coalesce(excluded.error, t.error) returning id`,
  { id: 'uuid' },
);

/** Without the fencing token on purpose: the image was paid for, whoever holds the visit by now. */
export const leaveImage = statement<{ id: ActionId }>(
  'visit-leave-image',
  `update actions set image_url = $2 where id = $1 and image_url is null and status = 'planned' returning id`,
  { id: 'uuid' },
);

/** Actions whose person wants nothing from agents by now. */
export const selectUnwelcome = statement<{ id: ActionId }>(
  'visit-unwelcome',
  `select t.action_id as id from attention t where t.action_id = any ($1::uuid[]) and exists (
     select from people p where p.key in (t.person, t.owner) and p.opted_out <> 'no')`,
  { id: 'uuid' },
);

/** The error of the agent's last finished visit. */
export const selectLastError = statement<{ error: string | null }>(
  'visit-last-error',
  "select error from ticks where agent_id = $1 and status = 'finished' order by slot desc limit 1",
  { error: 'text' },
);

export const insertNotice = statement<{ code: string }>(
  'notice-insert',
  'insert into daily_notices (day, subject, code) values ($1, $2, $3) on conflict do nothing returning code',
  { code: 'text' },
);
