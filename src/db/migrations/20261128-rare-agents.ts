import { Migration } from '@mikro-orm/migrations';

/**
 * Finds the few agents that every pass of `reconcile` asks for: those that sleep, those that wait for their account, and
 * those that were deleted. None of these columns changes in a visit, so that visits need not write to the indexes.
 */
export class RareAgents extends Migration {
  override name = '20261128-rare-agents';

  override up(): void {
    this.addSql(
      'create index agents_sleeping_index on agents (sleeping_until) where sleeping_until is not null',
    );
    this.addSql(`create index agents_account_index on agents (id)
      where account_status in ('pending', 'failed') and deleted_at is null`);
    this.addSql('create index agents_deleted_index on agents (id) where deleted_at is not null');
  }
}
