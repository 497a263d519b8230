import { Migration } from '@mikro-orm/migrations';

/**
 * All tables of the fleet. The entities describe the same tables, and a test compares the two; what an entity cannot
 * express stands here alone: fill factors, partitions, and the one function.
 *
 * A fill factor below 100 leaves room in each page, so that Postgres updates a row beside its old version and leaves
 * the indexes alone. Tables whose rows are updated soon after they were written have one.
 *
 * The tables that visits write (`ticks`, `actions`, `daily_usage`) have no foreign keys: see docs/adr/0007-no-foreign-keys-on-the-hot-path.md.
 */
export class Tables extends Migration {
  override async up(): Promise<void> {
    const trigrams = await this.trigramSchema();
    this.agents(trigrams);
    this.ticks();
    this.gallerySnapshots();
    this.actions();
    this.activities();
    this.sumsOfADay();
    this.saidTexts(trigrams);
    this.pictureHashes();
    this.seenPictures();
    this.fleet();
    this.personas();
    this.prompts();
    this.people();
    this.galleryPosts();
    this.attention();
    this.reserveAttention();
    this.experimentOutcomes();
    this.endedSessions();
    this.diskProbe();
  }

  /**
   * A database has an extension once, in one schema, which is another fleet's where that was there first. What belongs
   * to the extension is named with its schema, because the `search_path` has the fleet's own alone.
   * @returns the schema of trigrams, quoted
   */
  private async trigramSchema(): Promise<string> {
    await this.execute('create extension if not exists pg_trgm');
    const [row] = await this.execute(
      `select quote_ident(nspname) as name from pg_extension e join pg_namespace n on n.oid = e.extnamespace
       where extname = 'pg_trgm'`,
    );
    if (row === undefined) throw new TypeError('Postgres made the extension pg_trgm and does not list it.');
    return String(row.name);
  }

  private agents(trigrams: string): void {
    this.addSql(`
      create table agents (
        id uuid primary key,
        name text not null,
        username text not null,
        persona_id text not null,
        persona_version int,
        account_persona_id text,
        personality text not null,
        vibe text not null,
        interests text[] not null,
        bio text not null default 'AI agent.',
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
        paused_by text,
        sleeping_until timestamptz,
        last_action_at timestamptz,
        total_posts int not null default 0,
        total_comments int not null default 0,
        total_likes int not null default 0,
        account_status text not null default 'pending',
        account_error text,
        invited_at timestamptz,
        account_held_status text,
        seed_key text,
        fencing_token bigint not null default 0,
        open_tick_id uuid,
        lease_until timestamptz,
        crash_count int not null default 0,
        resume_at timestamptz,
        last_slot bigint not null default 0,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        constraint agents_status_check check (status in ('idle', 'running', 'paused', 'error', 'retired')),
        constraint agents_paused_by_check check (paused_by in ('person', 'all')),
        constraint agents_account_status_check
          check (account_status in ('pending', 'ready', 'failed', 'removing', 'removed'))
      ) with (fillfactor = 80)`);
    // A deleted agent gives its name and its seed key free.
    this.addSql('create unique index agents_username_unique on agents (username) where deleted_at is null');
    this.addSql('create unique index agents_seed_key_unique on agents (seed_key) where deleted_at is null');
    // Finds agents by a part of their name.
    this.addSql(`create index agents_search_index on agents
      using gin ((lower(name || ' ' || username)) ${trigrams}.gin_trgm_ops) where deleted_at is null`);
    // Lists by status, by persona, and by both at once, of which either alone matches too many.
    this.addSql('create index agents_status_index on agents (status, id) where deleted_at is null');
    this.addSql('create index agents_persona_id_index on agents (persona_id, id) where deleted_at is null');
    this.addSql(
      'create index agents_persona_id_status_index on agents (persona_id, status, id) where deleted_at is null',
    );
    // The list by name. What visits change has no index: each of them would have to write to it, and the list by such a
    // figure is read by an operator now and then.
    this.addSql('create index agents_name_index on agents (lower(name), id) where deleted_at is null');
    // The few agents that every pass of `reconcile` asks for: those that sleep, those that wait for their account, and
    // those that were deleted. No visit changes these columns, so visits do not write to the indexes.
    this.addSql(
      'create index agents_sleeping_index on agents (sleeping_until) where sleeping_until is not null',
    );
    this.addSql(`create index agents_account_index on agents (id)
      where account_status in ('pending', 'failed') and deleted_at is null`);
    this.addSql(`create index agents_account_noted_index on agents (id)
      where account_error is not null and deleted_at is null`);
    this.addSql('create index agents_deleted_index on agents (id) where deleted_at is not null');
    // Tells agents of the fleet, deleted ones too, from people, whose usernames may be written in any case.
    this.addSql('create index agents_username_index on agents (lower(username))');
    // What agents have left on FloImg stays theirs when nothing else is known of them any more.
    this.addSql('create table former_agents (username text primary key)');
  }

  private ticks(): void {
    this.addSql(`
      create table ticks (
        id uuid primary key,
        agent_id uuid not null,
        slot bigint not null,
        status text not null default 'open',
        outcome text,
        attempts int not null default 1,
        view jsonb,
        snapshot_id uuid,
        perception jsonb,
        prompt_version text,
        prompt text,
        answer text,
        plan jsonb,
        guard jsonb,
        calls jsonb not null default '[]',
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
      ) with (fillfactor = 70, toast_tuple_target = 256)`);
    // Texts are compressed and stay in the row: most of it is read together or not at all, and goes together.
    for (const column of ['view', 'perception', 'prompt', 'answer', 'plan', 'guard', 'calls'])
      this.addSql(`alter table ticks alter column ${column} set storage main`);
    // Rows come in the order of time: an index of a few kilobytes finds the old ones and costs nothing on insert.
    this.addSql('create index ticks_started_at_index on ticks using brin (started_at)');
  }

  /**
   * What the gallery showed is kept once for all ticks that saw it. A look holds the numbers of its items and what
   * changes from look to look, 17 bytes an item; what an item is stands once for all looks that show it.
   */
  private gallerySnapshots(): void {
    this.addSql(`
      create table gallery_items (
        id bigserial primary key,
        key uuid not null,
        item jsonb not null,
        seen_on date not null,
        constraint gallery_items_key_unique unique (key)
      )`);
    this.addSql('create index gallery_items_seen_on_index on gallery_items (seen_on)');
    // A like is known for as long as its item is shown.
    this.addSql("create index gallery_items_item_id_index on gallery_items ((item ->> 'id'))");
    this.addSql(`
      create table gallery_snapshots (
        id uuid primary key,
        item_ids bigint[] not null,
        like_counts int[] not null,
        comment_counts int[] not null,
        popular boolean[] not null,
        closed jsonb,
        seen_at timestamptz not null default now()
      )`);
    this.addSql('create index gallery_snapshots_seen_at_index on gallery_snapshots using brin (seen_at)');
  }

  /** A kind has no check: the registry in src/actions says which there are, and a new one needs no migration. */
  private actions(): void {
    this.addSql(`
      create table actions (
        id uuid primary key,
        tick_id uuid not null,
        agent_id uuid not null,
        seq smallint not null,
        kind text not null,
        target_id text,
        target_author text,
        comment_id text,
        content text,
        title text,
        workflow jsonb,
        image_runs smallint not null default 0,
        image_url text,
        result_id text,
        status text not null default 'planned',
        active_like boolean generated always as (
          nullif(kind = 'like' and status in ('planned', 'sent', 'confirmed'), false)) stored,
        attempts smallint not null default 0,
        idempotency_key text not null,
        wish_id uuid,
        error text,
        sent_at timestamptz,
        settled_at timestamptz,
        constraint actions_tick_id_seq_unique unique (tick_id, seq),
        constraint actions_status_check check (status in ('planned', 'sent', 'confirmed', 'failed', 'abandoned'))
      ) with (fillfactor = 80)`);
    // What an agent did lately.
    this.addSql('create index actions_agent_id_id_index on actions (agent_id, id)');
    // What an agent did to an item; and no agent likes an item twice. Nulls are not equal to each other, so only likes
    // keep each other out. A like that goes from sent to confirmed changes no column of this index.
    this.addSql(`create unique index actions_like_unique on actions (agent_id, target_id, active_like)
      where target_id is not null`);
  }

  /**
   * The feed is cut into partitions by id, a million ids each, and an old one is dropped as a whole. The worker makes
   * the next ones; activities for which nobody made a partition in time go to the one that takes the rest.
   */
  private activities(): void {
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
           'sleeping', 'retired', 'restored', 'deleted', 'director', 'persona', 'prompt'))
      ) partition by range (id)`);
    // One agent's activities of some types are found in the index alone. An index with the type as a key would be read
    // even faster, but makes every insert dearer.
    this.addSql('create index activities_agent_index on activities (agent_id, id) include (type)');
    this.addSql('create index activities_type_index on activities (type, id)');
    // In short ranges, because Postgres always reads the last range of each partition.
    this.addSql(
      'create index activities_created_at_index on activities using brin (created_at) with (pages_per_range = 16)',
    );
    this.addSql('create table activities_0 partition of activities for values from (minvalue) to (1000000)');
    for (const block of [1, 2, 3])
      this.addSql(
        `create table activities_${block} partition of activities
         for values from (${block}000000) to (${block + 1}000000)`,
      );
    this.addSql('create table activities_rest partition of activities default');
  }

  /** Limits and totals are read from sums. A sum that every visit adds to has parts, so that visits do not wait. */
  private sumsOfADay(): void {
    this.addSql(`
      create table daily_usage (
        day date not null,
        agent_id uuid not null,
        posts int not null default 0,
        comments int not null default 0,
        likes int not null default 0,
        image_runs int not null default 0,
        failed_visits int not null default 0,
        comments_to_people int not null default 0,
        input_tokens int not null default 0,
        output_tokens int not null default 0,
        cost_usd numeric(12, 6) not null default 0,
        constraint daily_usage_pkey primary key (day, agent_id)
      ) with (fillfactor = 80)`);
    this.addSql(`
      create table daily_model_usage (
        day date not null,
        provider text not null,
        model text not null,
        source text not null default 'visit',
        part smallint not null,
        calls int not null default 0,
        input_tokens bigint not null default 0,
        output_tokens bigint not null default 0,
        cost_usd numeric(14, 6) not null default 0,
        constraint daily_model_usage_pkey primary key (day, provider, model, source, part),
        constraint daily_model_usage_source_check check (source in ('visit', 'trial'))
      ) with (fillfactor = 50)`);
    this.addSql(`
      create table daily_action_counts (
        day date not null,
        part smallint not null,
        actions int not null default 0,
        constraint daily_action_counts_pkey primary key (day, part)
      ) with (fillfactor = 50)`);
    this.addSql(`
      create table daily_notices (
        day date not null,
        subject text not null,
        code text not null,
        constraint daily_notices_pkey primary key (day, subject, code)
      )`);
  }

  /** Who writes in the gallery and is no agent of the fleet: names and figures alone. docs/people.md says for how long. */
  private people(): void {
    this.addSql(`
      create table people (
        key text primary key,
        seq bigserial not null,
        username text not null,
        name text not null,
        kind text not null default 'person',
        first_seen_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        posts int not null default 0,
        first_post_id text,
        first_post_title text,
        first_post_at timestamptz,
        second_post_at timestamptz,
        latest_post_at timestamptz,
        latest_comment_at timestamptz,
        comments_given int not null default 0,
        active_days bigint not null default 0,
        days_active int not null generated always as (bit_count((active_days)::bit(64))::int) stored,
        arm text,
        randomised_at timestamptz,
        holdout_share double precision,
        opted_out text not null default 'no',
        opt_out_evidence text,
        opt_out_declined_at timestamptz,
        checked_at timestamptz,
        constraint people_kind_check check (kind in ('person', 'marked')),
        constraint people_arm_check check (arm in ('treatment', 'control')),
        constraint people_opted_out_check check (opted_out in ('no', 'proposed', 'yes'))
      ) with (fillfactor = 80)`);
    this.addSql('create index people_seq_index on people (seq)');
    this.addSql('create index people_last_seen_at_index on people (last_seen_at)');
    // What stays of those who were deleted: nobody can be told from it, but who comes back is recognised.
    this.addSql(`
      create table people_kept (
        hash bytea primary key,
        opted_out text not null,
        arm text,
        randomised_at timestamptz,
        constraint people_kept_arm_check check (arm in ('treatment', 'control')),
        constraint people_kept_opted_out_check check (opted_out in ('no', 'proposed', 'yes'))
      )`);
  }

  /** The watch's record of what people post, and how far the watch has got. */
  private galleryPosts(): void {
    this.addSql(`
      create table gallery_posts (
        item_id text primary key,
        person text not null,
        is_first_post boolean not null,
        title text not null,
        category text,
        posted_at timestamptz not null,
        seen_at timestamptz not null default now(),
        place bigint not null,
        like_count int not null default 0,
        comment_count int not null default 0,
        comments_read int not null default 0,
        comments_read_up_to timestamptz,
        first_person_at timestamptz,
        first_person_by text,
        first_agent_at timestamptz,
        first_agent_by text,
        checked_at timestamptz,
        check_at timestamptz,
        gone_at timestamptz
      ) with (fillfactor = 70)`);
    this.addSql('create index gallery_posts_person_index on gallery_posts (person, posted_at)');
    this.addSql('create index gallery_posts_posted_at_index on gallery_posts (posted_at)');
    this.addSql(
      'create index gallery_posts_check_at_index on gallery_posts (check_at) where check_at is not null',
    );
    // Those that the director decides about: nobody has answered them.
    this.addSql(`create index gallery_posts_waiting_index on gallery_posts (posted_at)
      where first_person_at is null and first_agent_at is null and gone_at is null`);
    this.addSql(`
      create table gallery_watch (
        id smallint primary key,
        read_up_to timestamptz,
        newest_ids text[] not null default '{}',
        posts_seen bigint not null default 0,
        history_place bigint,
        history_until timestamptz,
        history_requests int not null default 0,
        passed_at timestamptz,
        requests int not null default 0,
        requests_total bigint not null default 0,
        unchecked int not null default 0,
        failure text,
        busy_until timestamptz,
        constraint gallery_watch_single_row check (id = 1)
      )`);
  }

  /** What agents have done, or are about to do, to what people made; and what the director would like them to do. */
  private attention(): void {
    this.addSql(`
      create table attention (
        action_id uuid primary key,
        item_id text not null,
        person text,
        owner text,
        agent_id uuid not null,
        kind text not null,
        thread_id text,
        at timestamptz not null default now(),
        tick_id uuid not null,
        constraint attention_kind_check check (kind in ('like', 'comment', 'reply'))
      )`);
    this.addSql('create index attention_item_id_index on attention (item_id)');
    this.addSql('create index attention_person_at_index on attention (person, at)');
    this.addSql('create index attention_owner_at_index on attention (owner, at) where owner is not null');
    this.addSql('create index attention_tick_id_index on attention (tick_id)');
    this.addSql('create index attention_at_index on attention (at)');
    this.addSql(`
      create table wishes (
        id uuid primary key,
        item_id text not null,
        comment_id text,
        person text not null,
        agent_id uuid not null,
        kind text not null,
        not_before timestamptz not null,
        not_after timestamptz not null,
        status text not null default 'open',
        reason text not null,
        created_at timestamptz not null default now(),
        settled_at timestamptz,
        tick_id uuid,
        constraint wishes_kind_check check (kind in ('like', 'comment', 'reply')),
        constraint wishes_status_check
          check (status in ('open', 'suggested', 'carried-out', 'expired', 'dropped'))
      ) with (fillfactor = 80)`);
    this.addSql("create index wishes_agent_id_index on wishes (agent_id, not_before) where status = 'open'");
    this.addSql('create index wishes_item_id_index on wishes (item_id)');
    // Those that every pass of the director looks at.
    this.addSql(
      "create index wishes_pending_index on wishes (not_after) where status in ('open', 'suggested')",
    );
    this.addSql('create index wishes_created_at_index on wishes (created_at)');
    this.addSql(`
      create table director_steps (
        id bigserial primary key,
        at timestamptz not null default now(),
        share double precision not null,
        reason text not null
      )`);
    this.addSql(`
      create table director_progress (
        id smallint primary key,
        looked_at timestamptz,
        decided_at timestamptz,
        unmet int not null default 0,
        constraint director_progress_single_row check (id = 1)
      )`);
  }

  /**
   * Reserves what agents are about to do to people, and what they are about to say to each other. What would reach
   * somebody who is to be left alone, or break a cap, is refused; `capOn` in src/people/caps.ts is the same for memory.
   * All who speak to one person wait for each other, and so do all who speak to agents, because these are weighed as a
   * whole. Every query in a function sees what was committed before it, so behind a lock the counts are true. Locks are
   * taken in one order. A reservation that is there already holds, so that a write can be repeated.
   */
  private reserveAttention(): void {
    this.addSql(`
      create function reserve_attention(wanted jsonb, rules jsonb) returns table (action uuid, refusal text)
        language plpgsql as $$
      #variable_conflict use_column
      declare
        one record;
        why text;
        most_agents int := rules->>'maxAgentsPerItem';
        most_replies int := rules->>'maxAgentRepliesPerThread';
        most_comments int := rules->>'maxCommentsPerPersonAndDay';
        fewest_posts int := rules->>'fewestPostsToWeigh';
        this_moment timestamptz := to_timestamp((rules->>'now')::float8 / 1000);
        day_ago timestamptz := to_timestamp((rules->>'dayAgo')::float8 / 1000);
        day_began timestamptz := to_timestamp((rules->>'dayBegan')::float8 / 1000);
        held_since timestamptz := to_timestamp((rules->>'heldOutSince')::float8 / 1000);
      begin
        perform pg_advisory_xact_lock(7160006, k.lock) from (
          select distinct case when key is null then 0 else hashtext(key) end as lock
          from jsonb_to_recordset(wanted) as w (kind text, person text, owner text)
            cross join lateral unnest(array[person, owner]) key
          where kind <> 'like' and (key is not null or person is null) order by 1) k;
        for one in
          select w.* from jsonb_to_recordset(wanted) as w (action uuid, agent uuid, tick uuid, item text, kind text,
            person text, owner text, thread text, concerned jsonb)
        loop
          why := null;
          if exists (select from attention where action_id = one.action) then
            return query select one.action, why;
            continue;
          end if;
          select case
              when bool_or(coalesce(p.opted_out, k.opted_out, 'no') <> 'no') then 'opted-out'
              when bool_or(case when p.kind = 'marked' then false
                when coalesce(p.arm, k.arm) is not null then coalesce(p.arm, k.arm) = 'control'
                  and coalesce(coalesce(p.randomised_at, k.randomised_at) > held_since, true)
                else p.checked_at is null and c.held end) then 'held-out' end
            into why
            from jsonb_to_recordset(one.concerned) as c (key text, hash text, held boolean)
              left join people p on p.key = c.key left join people_kept k on k.hash = decode(c.hash, 'hex');
          if why is null and one.thread is not null and most_replies <= (
            select count(*) from attention where item_id = one.item and thread_id = one.thread)
          then why := 'thread-had-reply'; end if;
          if why is null and one.kind <> 'like' and one.person is null then
            select case when d.posts >= fewest_posts and (d.on_agents + 1) * 3 > d.on_people * 2
                then 'agents-had-enough-today' end
              into why
              from (select
                (select count(*) from (select from gallery_posts g left join people p on p.key = g.person
                  where g.posted_at > least(day_ago, day_began) and p.kind is distinct from 'marked'
                    and not (p.arm is not distinct from 'control' and p.randomised_at > held_since)
                  limit fewest_posts) few) as posts,
                (select count(*) from attention t where t.person is null and t.at >= day_began) as on_agents,
                (select count(*) from attention t where t.person is not null and t.kind <> 'like'
                  and t.at >= day_began and exists (
                    select from actions c where c.id = t.action_id and c.status = 'confirmed')) as on_people) d;
          end if;
          if why is null and one.kind <> 'like' and one.owner is not null and most_agents <= (
            select count(distinct agent_id) from attention
            where item_id = one.item and kind <> 'like' and agent_id <> one.agent)
          then why := 'enough-agents'; end if;
          if why is null and one.kind <> 'like' and one.person is not null and exists (
            select from unnest(array[one.person, one.owner]) key where key is not null and most_comments <= (
              select count(*) from attention
              where (person = key or owner = key) and kind <> 'like' and at > day_ago))
          then why := 'person-had-enough-today'; end if;
          if why is null then
            insert into attention (action_id, item_id, person, owner, agent_id, kind, thread_id, at, tick_id)
            values (one.action, one.item, one.person, one.owner, one.agent, one.kind, one.thread, this_moment, one.tick);
          end if;
          return query select one.action, why;
        end loop;
      end $$`);
  }

  /** One row for each newcomer who was deleted, so that the experiment does not lose them; nobody is named. */
  private experimentOutcomes(): void {
    this.addSql(`
      create table experiment_outcomes (
        id bigserial primary key,
        arm text not null,
        randomised_on date not null,
        holdout_share double precision,
        second_within_7 boolean,
        second_within_30 boolean,
        days_active int not null,
        comments_given int not null,
        constraint experiment_outcomes_arm_check check (arm in ('treatment', 'control'))
      )`);
  }

  private endedSessions(): void {
    this.addSql(`
      create table ended_sessions (
        id uuid primary key,
        expires_at timestamptz not null
      )`);
  }

  /**
   * Texts are numbered in the order of commit, so that a process can keep all of them in memory and ask only for new
   * ones. It searches near duplicates there; Postgres compares a new text with those that the process does not know yet.
   */
  private saidTexts(trigrams: string): void {
    this.addSql(`
      create table said_texts (
        key text primary key,
        text text not null,
        tick_id uuid not null,
        said_at timestamptz not null default now(),
        seq bigserial not null,
        meaning bytea,
        meaning_by text
      )`);
    // Old texts go by time, new ones are asked for by number.
    this.addSql('create index said_texts_said_at_index on said_texts (said_at)');
    this.addSql('create index said_texts_seq_index on said_texts (seq)');
    // The function brings its own settings. A plan from the time when the table was small must not read all of it when
    // it has grown. A crash of Postgres may lose the last reservations, so a text may be said once more; in return
    // nobody waits for the disk.
    this.addSql(`
      create function reserve_said_texts(wanted jsonb, known bigint)
        returns table (place int, seq bigint, said text, said_by uuid, said_when timestamptz, vector text,
          vector_by text, twin text)
        language plpgsql set pg_trgm.similarity_threshold = 0.7 set enable_seqscan = off as $$
      #variable_conflict use_column
      declare
        one record;
        other text;
        mine said_texts;
      begin
        perform set_config('synchronous_commit', 'off', true);
        perform pg_advisory_xact_lock(7160003);
        return query
          select null::int, s.seq, s.text, s.tick_id, s.said_at, encode(s.meaning, 'base64'), s.meaning_by, null::text
          from said_texts s where s.seq > known
          order by s.seq;
        for one in
          select w.place, w.tick, w.key, w.text, w.meaning, w.meaning_by
          from jsonb_to_recordset(wanted)
            as w (place int, tick uuid, key text, text text, meaning text, meaning_by text) order by w.place
        loop
          select s.text into other from said_texts s where s.key = one.key and s.tick_id <> one.tick;
          if other is null then
            select s.text into other from said_texts s
            where s.seq > known and s.tick_id <> one.tick and s.text operator(${trigrams}.%) one.text limit 1;
          end if;
          mine := null;
          if other is null then
            insert into said_texts as s (key, text, tick_id, meaning, meaning_by)
            values (one.key, one.text, one.tick, decode(one.meaning, 'base64'), one.meaning_by)
            on conflict (key) do update set said_at = now() returning s.* into mine;
          end if;
          return query select one.place, mine.seq, mine.text, mine.tick_id, mine.said_at,
            encode(mine.meaning, 'base64'), mine.meaning_by, other;
        end loop;
      end $$`);
  }

  private pictureHashes(): void {
    this.addSql(`
      create table picture_hashes (
        id bigserial primary key,
        agent_id uuid not null,
        hash bigint not null,
        made_at timestamptz not null default now()
      )`);
    this.addSql('create index picture_hashes_agent_id_id_index on picture_hashes (agent_id, id)');
  }

  /** What pictures of the gallery show, once for the whole fleet: see src/vision/seen-pictures.ts. */
  private seenPictures(): void {
    this.addSql(`
      create table seen_pictures (
        id bigserial primary key,
        hash bigint not null,
        signature text not null,
        measures jsonb not null,
        words jsonb null,
        described_by text null,
        reason text null,
        ask_again_at timestamptz null,
        leased_until timestamptz null,
        seen_at timestamptz not null default now()
      )`);
    this.addSql(`
      create table seen_items (
        item_id text primary key,
        picture_id bigint null,
        reason text null,
        look_again_at timestamptz null,
        leased_until timestamptz null,
        seen_at timestamptz not null default now()
      )`);
  }

  /** What is written to find out whether Postgres takes writes: see src/db/probe.ts. */
  private diskProbe(): void {
    this.addSql('create table disk_probe (at timestamptz primary key)');
    this.addSql(`
      create function probe_disk() returns void language plpgsql as $$
      begin
        truncate disk_probe;
        insert into disk_probe (at) values (now());
      end $$`);
  }

  private personas(): void {
    this.addSql(`
      create table personas (
        id text primary key,
        published_version int,
        draft jsonb,
        draft_author text,
        drafted_at timestamptz,
        revision int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`
      create table persona_versions (
        persona_id text not null,
        version int not null,
        content jsonb not null,
        note text not null,
        author text not null,
        created_at timestamptz not null default now(),
        primary key (persona_id, version)
      )`);
  }

  private prompts(): void {
    this.addSql(`
      create table prompts (
        id text primary key,
        published_version int,
        draft jsonb,
        draft_author text,
        drafted_at timestamptz,
        revision int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`
      create table prompt_versions (
        prompt_id text not null,
        version int not null,
        content jsonb not null,
        note text not null,
        author text not null,
        created_at timestamptz not null default now(),
        primary key (prompt_id, version)
      )`);
  }

  private fleet(): void {
    this.addSql(`
      create table fleet (
        id smallint primary key,
        status text not null default 'running',
        status_reason text,
        sleeping_until timestamptz,
        studio_out_since timestamptz,
        token_refusal text,
        mind_failing_since timestamptz,
        mind_failure text,
        moderation_failing_since timestamptz,
        moderation_failure text,
        meaning_failing_since timestamptz,
        meaning_failure text,
        vision_failing_since timestamptz,
        vision_failure text,
        pace double precision not null,
        limits jsonb not null default '{"dailyActions": null, "dailyTokens": null, "dailyCostUsd": null}',
        scheduled_pace double precision not null,
        activities_lost_up_to bigint not null default 0,
        actions_shed_up_to uuid not null default '00000000-0000-0000-0000-000000000000',
        canary jsonb,
        blocked_words jsonb,
        seed text not null default (gen_random_uuid())::text,
        director jsonb,
        learnt_waits jsonb,
        awake_share double precision not null default 1,
        updated_at timestamptz not null default now(),
        constraint fleet_single_row check (id = 1),
        constraint fleet_status_check check (status in ('running', 'paused', 'sleeping'))
      )`);
    this.addSql(`
      create table model_prices (
        model text primary key,
        input_usd double precision not null,
        output_usd double precision not null,
        updated_at timestamptz not null default now()
      )`);
  }
}
