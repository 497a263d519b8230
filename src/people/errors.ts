import { FleetError } from '../lib/errors.ts';

/** The fleet has never seen anybody of that username. */
export class PersonNotFoundError extends FleetError {
  readonly code = 'PERSON_NOT_FOUND';

  constructor(username: string) {
    super(`The fleet knows nobody called ${username}. The list of people has everybody whom it has seen.`);
  }
}

/** The username is that of one of the fleet's own agents, deleted ones included. */
export class PersonIsAgentError extends FleetError {
  readonly code = 'PERSON_IS_AGENT';

  constructor(username: string) {
    super(`${username} is, or was, an agent of this fleet. Stop or retire it in place of this.`);
  }
}
