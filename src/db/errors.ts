import { FleetError } from '../lib/errors.ts';

/** Postgres cannot be reached or refuses the fleet. */
export class DatabaseUnavailableError extends FleetError {
  readonly code = 'DATABASE_UNAVAILABLE';
}

/** The server is older than the fleet's statements. */
export class DatabaseVersionError extends FleetError {
  readonly code = 'DATABASE_VERSION_UNSUPPORTED';
}

/** The database's tables are older or newer than this code. */
export class MigrationPendingError extends FleetError {
  readonly code = 'MIGRATION_PENDING';
}

/** The database holds tables that the migrations of this code cannot take over. */
export class DatabaseForeignError extends FleetError {
  readonly code = 'DATABASE_FOREIGN';
}
