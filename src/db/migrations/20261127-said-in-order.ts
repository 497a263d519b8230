import { Migration } from '@mikro-orm/migrations';

/**
 * Texts that were said are numbered in the order of commit, so that a process can keep all of them in memory and ask
 * only for what is new. Near duplicates are searched there; Postgres compares a new text with those that the asking
 * process does not know yet. The index for searching by trigrams goes, which wrote forty entries a text. A worker of the
 * release before still finds near duplicates, only more slowly.
 */
export class SaidInOrder extends Migration {
  override name = '20261127-said-in-order';

  override up(): void {
    this.addSql('alter table said_texts add column seq bigserial');
    this.addSql('create index said_texts_seq_index on said_texts (seq)');
    this.addSql('drop index said_texts_text_index');
    // A plan that was made while the table was small must not go on reading all of it when it has grown. What is lost
    // of this in a crash of Postgres may be said once more: nobody has to wait for the disk.
    this.addSql(`
      create function reserve_said_texts(wanted jsonb, known bigint)
        returns table (place int, seq bigint, said text, said_by uuid, said_when timestamptz, twin text)
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
          select null::int, s.seq, s.text, s.tick_id, s.said_at, null::text from said_texts s where s.seq > known
          order by s.seq;
        for one in
          select w.place, w.tick, w.key, w.text
          from jsonb_to_recordset(wanted) as w (place int, tick uuid, key text, text text) order by w.place
        loop
          select s.text into other from said_texts s where s.key = one.key and s.tick_id <> one.tick;
          if other is null then
            select s.text into other from said_texts s
            where s.seq > known and s.tick_id <> one.tick and s.text % one.text limit 1;
          end if;
          mine := null;
          if other is null then
            insert into said_texts as s (key, text, tick_id) values (one.key, one.text, one.tick)
            on conflict (key) do update set said_at = now() returning s.* into mine;
          end if;
          return query select one.place, mine.seq, mine.text, mine.tick_id, mine.said_at, other;
        end loop;
      end $$`);
  }
}
