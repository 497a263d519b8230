import { FleetError } from '../lib/errors.ts';

/** No wish has this id. */
export class WishNotFoundError extends FleetError {
  readonly code = 'WISH_NOT_FOUND';

  constructor(id: string) {
    super(`There is no wish ${id}. GET /api/director/wishes lists those that exist.`);
  }
}

/** The wish is over, or is under way already. */
export class WishSettledError extends FleetError {
  readonly code = 'WISH_SETTLED';

  constructor(status: string, command: 'send' | 'drop') {
    const needed = command === 'send' ? 'suggested' : 'open or suggested';
    super(`The wish is ${status}; to ${command} it, it must be ${needed}.`);
  }
}
