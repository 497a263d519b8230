import { Migration } from '@mikro-orm/migrations';

/**
 * What visits see is kept once for all that look together, in place of once for each. Ticks and actions leave room in
 * their pages, because each row is written twice. Open ticks are found by their agents, so their own index goes: it
 * had to be changed at every end of a tick.
 */
export class Sightings extends Migration {
  override name = '20261125-gallery_snapshots';

  override up(): void {
    this.addSql(`
      create table gallery_snapshots (
        id uuid primary key,
        items jsonb not null,
        seen_at timestamptz not null default now()
      )`);
    this.addSql('create index gallery_snapshots_seen_at_index on gallery_snapshots using brin (seen_at)');
    this.addSql('alter table ticks add column snapshot_id uuid');
    this.addSql('drop index ticks_open_index');
    this.addSql('alter table ticks set (fillfactor = 70)');
    this.addSql('alter table actions set (fillfactor = 80)');
  }
}
