import { FleetError } from '../lib/errors.ts';

/** Redis cannot be reached or refuses the fleet. */
export class RedisUnavailableError extends FleetError {
  readonly code = 'REDIS_UNAVAILABLE';
}
