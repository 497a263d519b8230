import { Migration } from '@mikro-orm/migrations';

/**
 * A visit costs Postgres less. An action that goes from sent to confirmed changes no indexed column any more, so its row
 * is updated in place; one index in place of two says what an agent did to an item and keeps out second likes. The foreign keys of what visits write go: each made
 * Postgres look up and lock the agent's row once more, which the statement that writes holds already, and agents are
 * never deleted for good.
 */
export class LighterVisits extends Migration {
  override name = '20261129-lighter-visits';

  override up(): void {
    this.addSql(`alter table actions add column active_like boolean generated always as (
      nullif(kind = 'like' and status in ('planned', 'sent', 'confirmed'), false)) stored`);
    this.addSql('drop index actions_like_unique');
    this.addSql('drop index actions_agent_id_target_id_index');
    // Nulls are not equal to each other, so that only likes keep each other out.
    this.addSql(`create unique index actions_like_unique on actions (agent_id, target_id, active_like)
      where target_id is not null`);
    this.addSql('alter table ticks drop constraint ticks_agent_id_foreign');
    this.addSql('alter table actions drop constraint actions_agent_id_foreign');
    this.addSql('alter table daily_usage drop constraint daily_usage_agent_id_foreign');
  }
}
