import { Migration } from '@mikro-orm/migrations';

/** The fleet's limits, whether its pace has reached every schedule, and an index for finding agents by name. */
export class SettingsAndSearch extends Migration {
  override name = '20261122-settings-and-search';

  override up(): void {
    this.addSql(`alter table fleet
      add column limits jsonb not null default '{"dailyActions": null, "dailyTokens": null, "dailyCostUsd": null}',
      add column scheduled_pace double precision`);
    this.addSql('update fleet set scheduled_pace = pace');
    this.addSql('alter table fleet alter column scheduled_pace set not null');
    this.addSql('create extension if not exists pg_trgm');
    this.addSql(`create index agents_search_index on agents using gin ((lower(name || ' ' || username)) gin_trgm_ops)
      where deleted_at is null`);
    this.addSql('create index agents_status_index on agents (status, id) where deleted_at is null');
    this.addSql('create index agents_persona_id_index on agents (persona_id, id) where deleted_at is null');
  }
}
