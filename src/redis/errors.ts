import { FleetError } from '../lib/errors.ts';
import { redisRepair } from './repairs.ts';

/** The Redis is of no use to the fleet as it is set up, or its user lacks a right. */
export class RedisUnsuitableError extends FleetError {
  readonly code = 'REDIS_UNSUITABLE';
}

/** Redis cannot be reached or refuses the fleet. */
export class RedisUnavailableError extends FleetError {
  readonly code = 'REDIS_UNAVAILABLE';
  /** Why, in the words of Redis or of its driver. */
  readonly reason: string;
  /** What an operator does about it. */
  readonly repair: string;

  /** @param where the address without its secrets */
  constructor(where: string, reason: string, options?: ErrorOptions) {
    const repair = redisRepair(reason);
    const about = repair.includes('REDIS_URL') ? repair : `${repair} (REDIS_URL)`;
    super(`Redis at ${where} cannot be used: ${reason}. ${about}`, options);
    this.reason = reason;
    this.repair = repair;
  }
}
