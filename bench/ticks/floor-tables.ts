/** The tables of the hand-written tick: what a visit leaves behind, with the indexes that reading it back would need. */
export const floorTables = `
  create table floor_agents (id uuid primary key, likes int not null default 0, last_action_at timestamptz)
    with (fillfactor = 80);
  create table floor_ticks (
    id uuid primary key, agent_id uuid not null, slot bigint not null, outcome text not null, seen jsonb not null,
    started_at timestamptz not null default now(), unique (agent_id, slot));
  create table floor_ledger (
    id uuid primary key, tick_id uuid not null, agent_id uuid not null, kind text not null, target_id text not null,
    status text not null, settled_at timestamptz not null default now());
  create index floor_ledger_target on floor_ledger (agent_id, target_id);
  create table floor_activities (
    id bigserial primary key, agent_id uuid not null, tick_id uuid not null, type text not null, message text not null,
    metadata jsonb not null, created_at timestamptz not null default now());
  create index floor_activities_agent on floor_activities (agent_id, id);`;

/** Everything that one tick writes, in one statement and so in one commit. */
export const writeOne = {
  name: 'floor-one',
  text: `
    with tick as (
      insert into floor_ticks (id, agent_id, slot, outcome, seen) values ($1, $2, $3, 'acted', $4)
    ), ledger as (
      insert into floor_ledger (id, tick_id, agent_id, kind, target_id, status)
      values ($5, $1, $2, 'like', $6, 'confirmed')
    ), activities as (
      insert into floor_activities (agent_id, tick_id, type, message, metadata)
      values ($2, $1, 'thought', $7, '{}'), ($2, $1, 'like', $8, $9)
    )
    update floor_agents set likes = likes + 1, last_action_at = now() where id = $2`,
};

/** The same for many ticks: one array a column. */
export const writeMany = {
  name: 'floor-many',
  text: `
    with done as (
      select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::jsonb[], $5::uuid[], $6::text[], $7::text[],
        $8::text[], $9::jsonb[]) as d (tick, agent, slot, seen, action, target, thought, message, metadata)
    ), ticks as (
      insert into floor_ticks (id, agent_id, slot, outcome, seen) select tick, agent, slot, 'acted', seen from done
    ), ledger as (
      insert into floor_ledger (id, tick_id, agent_id, kind, target_id, status)
      select action, tick, agent, 'like', target, 'confirmed' from done
    ), activities as (
      insert into floor_activities (agent_id, tick_id, type, message, metadata)
      select agent, tick, 'thought', thought, '{}' from done
      union all select agent, tick, 'like', message, metadata from done
    )
    update floor_agents a set likes = likes + 1, last_action_at = now() from done where a.id = done.agent`,
};
