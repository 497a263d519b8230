import { Migration } from '@mikro-orm/migrations';

/**
 * Lets history go. The feed's table is cut into partitions by id, a million ids each, of which old ones are dropped as
 * a whole; the rows that are there become the first partition as they are, so that this takes seconds for millions of
 * them. What a worker has not made a partition for in time is caught by the one that takes the rest. A tick's trace
 * may be deleted while its actions stay: they are what keeps an agent from liking an item twice.
 */
export class Retention extends Migration {
  override name = '20261126-retention';

  override up(): void {
    this.addSql('alter table fleet add column activities_lost_up_to bigint not null default 0');
    this.addSql('alter table actions drop constraint actions_tick_id_foreign');

    this.addSql('alter table activities rename to activities_first');
    for (const index of ['pkey', 'agent_id_index', 'created_at_index'])
      this.addSql(`alter index activities_${index} rename to activities_first_${index}`);
    this.addSql('create index activities_first_type_index on activities_first (type, id)');
    this.addSql(`
      create table activities (like activities_first including defaults including constraints)
        partition by range (id)`);
    this.addSql('alter table activities add constraint activities_pkey primary key (id)');
    this.addSql('create index activities_agent_id_index on activities (agent_id, id)');
    // In short ranges, because of each partition the last one is always read.
    this.addSql(
      'create index activities_created_at_index on activities using brin (created_at) with (pages_per_range = 16)',
    );
    this.addSql('create index activities_type_index on activities (type, id)');
    this.addSql('alter sequence activities_id_seq owned by activities.id');
    this.addSql(`
      do $$
      declare
        size constant bigint := 1000000;
        next bigint;
      begin
        select coalesce(max(id), 0) / size + 1 into next from activities_first;
        execute format('alter table activities attach partition activities_first for values from (minvalue) to (%s)',
          next * size);
        for block in next .. next + 2 loop
          execute format('create table activities_%s partition of activities for values from (%s) to (%s)', block,
            block * size, (block + 1) * size);
        end loop;
      end $$`);
    this.addSql('create table activities_rest partition of activities default');
  }
}
