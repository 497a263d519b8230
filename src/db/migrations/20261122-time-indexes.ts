import { Migration } from '@mikro-orm/migrations';

/**
 * Finds what happened in a span of time. Rows are written in the order of time, so that a block-range index of a few
 * kilobytes does, and costs nothing on insert.
 */
export class TimeIndexes extends Migration {
  override name = '20261122-time-indexes';

  override up(): void {
    this.addSql('create index activities_created_at_index on activities using brin (created_at)');
    this.addSql('create index ticks_started_at_index on ticks using brin (started_at)');
  }
}
