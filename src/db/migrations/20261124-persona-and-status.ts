import { Migration } from '@mikro-orm/migrations';

/** An index for lists that are filtered by persona and status at once, of which either alone matches too many. */
export class PersonaAndStatus extends Migration {
  override name = '20261124-persona-and-status';

  override up(): void {
    this.addSql(
      'create index agents_persona_id_status_index on agents (persona_id, status, id) where deleted_at is null',
    );
  }
}
