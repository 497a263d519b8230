import { type Sql, statement } from '../../src/db/sql.ts';
import { newId } from '../../src/lib/ids.ts';
import type { DeedFact, Facts } from '../../src/realism/facts.ts';

const insertAgents = statement(
  'test-realism-agents',
  `insert into agents (id, name, username, persona_id, personality, vibe, interests, post_probability,
     comment_probability, like_probability, min_action_interval_seconds, max_action_interval_seconds,
     activity_schedule, daily_action_limit, daily_token_limit)
   select id, username, username, 'ai-artist', '', '', '{}', 0, 0, 0, 5, 5, jsonb_build_object('timezone', timezone), 1, 1
   from jsonb_to_recordset($1::jsonb) as a (id uuid, username text, timezone text)`,
);
const insertTicks = statement(
  'test-realism-ticks',
  `insert into ticks (id, agent_id, slot, status, worker)
   select gen_random_uuid(), "agentId", at, 'finished', 'w1'
   from jsonb_to_recordset($1::jsonb) as t ("agentId" uuid, at bigint)`,
);
const insertActions = statement(
  'test-realism-actions',
  `insert into actions (id, tick_id, agent_id, seq, kind, target_id, target_author, comment_id, content, title, result_id,
     status, idempotency_key, settled_at)
   select d.id, (select t.id from ticks t where t.agent_id = d."agentId" limit 1), d."agentId", d.seq, d.kind,
     'item-' || d.seq, d."targetAuthor", d."commentId", d.content, d.title, d."resultId", d.status, d.id::text,
     to_timestamp(d.at / 1000)
   from jsonb_to_recordset($1::jsonb) as d (id uuid, "agentId" uuid, seq int, kind text, "targetAuthor" text,
     "commentId" text, content text, title text, "resultId" text, status text, at float8)`,
);
const manyActions = statement(
  'test-realism-day',
  `insert into daily_action_counts (day, part, actions) values ((to_timestamp($1::float8 / 1000) at time zone 'UTC')::date, 0, $2)
   on conflict (day, part) do update set actions = excluded.actions`,
);

/** Writes facts into the ledger, as visits would have left them. */
export async function storeFacts(sql: Sql, { agents, visits, deeds }: Facts): Promise<void> {
  await sql.rows(insertAgents, [JSON.stringify(agents)]);
  await sql.rows(insertTicks, [JSON.stringify(visits)]);
  await storeDeeds(sql, deeds, 'confirmed');
}

/** Writes actions of agents that have visited before. */
export async function storeDeeds(sql: Sql, deeds: readonly DeedFact[], status: string): Promise<void> {
  const rows = deeds.map((deed) => ({ ...deed, id: idAt(deed.at), seq: nextPlace(), status }));
  for (let from = 0; from < rows.length; from += 5_000) {
    await sql.rows(insertActions, [JSON.stringify(rows.slice(from, from + 5_000))]);
  }
}

let placesTaken = 0;

/** A place in a plan that no other action of the test has: all of an agent's are put down to one of its visits. */
function nextPlace(): number {
  placesTaken = (placesTaken + 1) % 32_000;
  return placesTaken;
}

/** Has the day's sum say that so much was done. */
export async function claimActions(sql: Sql, at: number, actions: number): Promise<void> {
  await sql.rows(manyActions, [at, actions]);
}

/** An id as an action planned at that time has. */
function idAt(at: number): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`;
}
