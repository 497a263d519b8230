import { Migration } from '@mikro-orm/migrations';

/** What visits that were cut off or put off, and a Studio that cannot be reached, leave behind for the next ones. */
export class DurableVisits extends Migration {
  override name = '20261123-durable-visits';

  override up(): void {
    this.addSql(`
      alter table agents
        add column crash_count int not null default 0,
        add column resume_at timestamptz`);
    this.addSql('alter table fleet add column studio_out_since timestamptz');
  }
}
