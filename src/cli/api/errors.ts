import type { ForeignProblem } from '../../api/foreign-problem.ts';
import { FleetError, messageOf } from '../../lib/errors.ts';

/** Nobody answers at the fleet's address. */
export class ApiUnreachableError extends FleetError {
  readonly code = 'API_UNREACHABLE';

  constructor(url: string, cause: unknown) {
    super(
      `The fleet cannot be reached at ${url} (${messageOf(cause)}). ` +
        'Start it with npm run demo or npm start, or set FLEET_URL to where it runs.',
      { cause },
    );
  }
}

/** The fleet does not know the token. */
export class TokenRefusedError extends FleetError {
  readonly code = 'TOKEN_REFUSED';

  constructor(url: string) {
    super(
      `The fleet at ${url} refused the token. Set API_TOKEN to the one that the fleet was started with; ` +
        'a demo prints its own and keeps it in .data/demo.json.',
    );
  }
}

/** The fleet said no, and why. */
export class CommandRefusedError extends FleetError {
  readonly code: string;
  readonly problem: ForeignProblem;

  constructor(problem: ForeignProblem) {
    super([problem.detail, ...faultsBeyond(problem)].join('\n'));
    this.code = problem.code;
    this.problem = problem;
  }
}

/** What answers is no fleet, or one of another version. */
export class ApiUnreadableError extends FleetError {
  readonly code = 'API_UNREADABLE';

  constructor(url: string, found: string, cause?: unknown) {
    super(
      `${url} does not answer as a fleet does: ${found}. Check FLEET_URL, what stands in front of the fleet, ` +
        'and that this checkout has the same version as the fleet.',
      { cause },
    );
  }
}

/** The connection ended in the middle of an answer. */
export class AnswerTruncatedError extends FleetError {
  readonly code = 'ANSWER_CUT_OFF';

  constructor(reason: string, cause?: unknown) {
    super(
      `The fleet's answer broke off (${reason}). Give the command again: what was done is not done twice.`,
      { cause },
    );
  }
}

/** No agent has the username. */
export class AgentUnknownError extends FleetError {
  readonly code = 'AGENT_NOT_FOUND';

  constructor(username: string) {
    super(`There is no agent called ${username}. Give a username or an id; the dashboard shows both.`);
  }
}

/** The fleet's detail may name the faulty fields already. */
function faultsBeyond({ detail, errors = [] }: ForeignProblem): string[] {
  return errors
    .filter(({ message }) => !detail.includes(message))
    .map(({ path, message }) => `  - ${path === '' ? '' : `${path}: `}${message}`);
}
