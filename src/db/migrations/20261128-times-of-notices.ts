import { Migration } from '@mikro-orm/migrations';

/** When operators got a notice: a fleet at its limit says since when. */
export class TimesOfNotices extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table daily_notices add column at timestamptz not null default now()');
  }
}
