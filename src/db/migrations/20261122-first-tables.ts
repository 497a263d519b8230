import { Migration } from '@mikro-orm/migrations';

/** Agents, their ticks, the ledger of actions, the feed of activities, usage by day, and the fleet's one row. */
export class FirstTables extends Migration {
  override name = '20261122-first-tables';

  override up(): void {
    this.addSql(`
      create table agents (
        id uuid primary key,
        name text not null,
        username text not null,
        persona_id text not null,
        personality text not null,
        vibe text not null,
        interests text[] not null,
        post_probability double precision not null,
        comment_probability double precision not null,
        like_probability double precision not null,
        min_action_interval_seconds int not null,
        max_action_interval_seconds int not null,
        activity_schedule jsonb not null,
        daily_action_limit int not null,
        daily_token_limit int not null,
        status text not null default 'idle',
        status_reason text,
        sleeping_until timestamptz,
        last_action_at timestamptz,
        total_posts int not null default 0,
        total_comments int not null default 0,
        total_likes int not null default 0,
        account_status text not null default 'pending',
        account_error text,
        seed_key text,
        fencing_token bigint not null default 0,
        open_tick_id uuid,
        lease_until timestamptz,
        last_slot bigint not null default 0,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        constraint agents_status_check check (status in ('idle', 'running', 'paused', 'error')),
        constraint agents_account_status_check
          check (account_status in ('pending', 'ready', 'failed', 'removing', 'removed'))
      ) with (fillfactor = 80)`);
    this.addSql('create unique index agents_username_unique on agents (username) where deleted_at is null');
    this.addSql('create unique index agents_seed_key_unique on agents (seed_key) where deleted_at is null');

    this.addSql(`
      create table ticks (
        id uuid primary key,
        agent_id uuid not null constraint ticks_agent_id_foreign references agents (id),
        slot bigint not null,
        status text not null default 'open',
        outcome text,
        attempts int not null default 1,
        perception jsonb,
        prompt text,
        answer text,
        plan jsonb,
        guard jsonb,
        provider text,
        model text,
        input_tokens int not null default 0,
        output_tokens int not null default 0,
        cost_usd numeric(12, 6) not null default 0,
        error text,
        worker text not null,
        started_at timestamptz not null default now(),
        finished_at timestamptz,
        timings jsonb,
        constraint ticks_agent_id_slot_unique unique (agent_id, slot),
        constraint ticks_status_check check (status in ('open', 'finished')),
        constraint ticks_outcome_check check (outcome in ('acted', 'browsed', 'failed'))
      )`);
    this.addSql("create index ticks_open_index on ticks (started_at) where status = 'open'");

    this.addSql(`
      create table actions (
        id uuid primary key,
        tick_id uuid not null constraint actions_tick_id_foreign references ticks (id),
        agent_id uuid not null constraint actions_agent_id_foreign references agents (id),
        seq smallint not null,
        kind text not null,
        target_id text,
        comment_id text,
        content text,
        title text,
        workflow jsonb,
        image_runs smallint not null default 0,
        image_url text,
        result_id text,
        status text not null default 'planned',
        attempts smallint not null default 0,
        idempotency_key text not null,
        error text,
        sent_at timestamptz,
        settled_at timestamptz,
        constraint actions_tick_id_seq_unique unique (tick_id, seq),
        constraint actions_kind_check check (kind in ('like', 'comment', 'reply', 'post')),
        constraint actions_status_check check (status in ('planned', 'sent', 'confirmed', 'failed', 'abandoned'))
      )`);
    this.addSql('create index actions_agent_id_target_id_index on actions (agent_id, target_id)');
    this.addSql(`
      create unique index actions_like_unique on actions (agent_id, target_id)
        where kind = 'like' and status in ('planned', 'sent', 'confirmed')`);

    this.addSql(`
      create table activities (
        id bigserial primary key,
        agent_id uuid,
        agent_name text,
        tick_id uuid,
        type text not null,
        message text not null,
        metadata jsonb not null,
        created_at timestamptz not null default now(),
        constraint activities_type_check check (type in
          ('thought', 'action', 'post', 'comment', 'like', 'error', 'started', 'paused', 'resumed', 'stopped',
           'sleeping'))
      )`);
    this.addSql('create index activities_agent_id_index on activities (agent_id, id)');

    this.addSql(`
      create table daily_usage (
        day date not null,
        agent_id uuid not null constraint daily_usage_agent_id_foreign references agents (id),
        posts int not null default 0,
        comments int not null default 0,
        likes int not null default 0,
        image_runs int not null default 0,
        input_tokens int not null default 0,
        output_tokens int not null default 0,
        cost_usd numeric(12, 6) not null default 0,
        primary key (day, agent_id)
      ) with (fillfactor = 80)`);

    this.addSql(`
      create table fleet (
        id smallint primary key,
        status text not null default 'running',
        status_reason text,
        sleeping_until timestamptz,
        pace double precision not null,
        updated_at timestamptz not null default now(),
        constraint fleet_single_row check (id = 1),
        constraint fleet_status_check check (status in ('running', 'paused', 'sleeping'))
      )`);
  }
}
