import { Migration } from '@mikro-orm/migrations';

/**
 * What the mind was given and asked, what the fleet has said lately, and sums of the day that the fleet's limits are
 * read from. A sum that every visit adds to is kept in 16 parts, so that visits do not wait for each other.
 */
export class MindAndMoney extends Migration {
  override name = '20261124-mind-and-money';

  override up(): void {
    this.addSql(`
      alter table ticks
        add column view jsonb,
        add column prompt_version text,
        add column calls jsonb not null default '[]'`);
    this.addSql('alter table actions add column target_author text');
    this.addSql('create index actions_agent_id_id_index on actions (agent_id, id)');

    this.addSql(`
      create table daily_model_usage (
        day date not null,
        provider text not null,
        model text not null,
        part smallint not null,
        calls int not null default 0,
        input_tokens bigint not null default 0,
        output_tokens bigint not null default 0,
        cost_usd numeric(14, 6) not null default 0,
        primary key (day, provider, model, part)
      ) with (fillfactor = 50)`);
    this.addSql(`
      create table daily_action_counts (
        day date not null,
        part smallint not null,
        actions int not null default 0,
        primary key (day, part)
      ) with (fillfactor = 50)`);
    this.addSql(`
      insert into daily_model_usage (day, provider, model, part, calls, input_tokens, output_tokens, cost_usd)
      select (started_at at time zone 'UTC')::date, provider, model, 0, count(*), sum(input_tokens),
             sum(output_tokens), sum(cost_usd)
      from ticks where provider is not null and model is not null group by 1, 2, 3`);
    this.addSql(`
      insert into daily_action_counts (day, part, actions)
      select day, 0, sum(posts + comments + likes) from daily_usage group by day`);
    this.addSql(`
      create table daily_notices (
        day date not null,
        subject text not null,
        code text not null,
        primary key (day, subject, code)
      )`);

    this.addSql(`
      create table said_texts (
        key text primary key,
        text text not null,
        tick_id uuid not null,
        said_at timestamptz not null default now()
      )`);
    this.addSql(
      'create index said_texts_text_index on said_texts using gin (text gin_trgm_ops) with (fastupdate = off)',
    );
    this.addSql('create index said_texts_said_at_index on said_texts (said_at)');
    // The threshold of pg_trgm's operator is a setting of the session; a function brings its own. A plan that was made
    // while the table was small must not go on reading all of it when it has grown.
    this.addSql(`
      create function reserve_texts(wanted_tick uuid, keys text[], texts text[])
        returns table (place int, twin text) language plpgsql
        set pg_trgm.similarity_threshold = 0.7 set enable_seqscan = off as $$
      begin
        for place in 1 .. cardinality(keys) loop
          select s.text into twin from said_texts s where s.key = keys[place] and s.tick_id <> wanted_tick;
          if twin is null then
            select s.text into twin from said_texts s
            where s.text % texts[place] and s.tick_id <> wanted_tick limit 1;
          end if;
          if twin is null then
            insert into said_texts as s (key, text, tick_id) values (keys[place], texts[place], wanted_tick)
            on conflict (key) do update set said_at = now() where s.tick_id = wanted_tick;
            if not found then
              twin := texts[place];
            end if;
          end if;
          return next;
        end loop;
      end $$`);
  }
}
