import { FleetError } from '../lib/errors.ts';

/** Thrown when an embedded Postgres or Redis cannot be had; the message names the ways out. */
export class EmbeddedServerError extends FleetError {
  readonly code = 'EMBEDDED_SERVER_UNAVAILABLE';
}
