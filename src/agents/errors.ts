import { FleetError } from '../lib/errors.ts';
import type { AgentCommand } from './lifecycle.ts';

/** No agent has this id, or it was deleted. */
export class AgentNotFoundError extends FleetError {
  readonly code = 'AGENT_NOT_FOUND';

  constructor(id: string) {
    super(`There is no agent ${id}. GET /api/agents lists those that exist.`);
  }
}

/** The agent's status does not allow the command. */
export class AgentTransitionError extends FleetError {
  readonly code = 'AGENT_TRANSITION_REFUSED';

  constructor(name: string, status: string, command: AgentCommand | 'tick', allowedFrom: readonly string[]) {
    super(`${name} is ${status}; ${command} needs an agent that is ${allowedFrom.join(' or ')}.`);
  }
}

/** The fleet's big switch is off, so no single agent can be started. */
export class FleetPausedError extends FleetError {
  readonly code = 'FLEET_PAUSED';

  constructor(reason: string | null) {
    super(
      `The fleet is paused${reason === null ? '' : ` (${reason})`}. Resume it first: POST /api/fleet/resume.`,
    );
  }
}

/** Another agent that was not deleted has the username. */
export class UsernameTakenError extends FleetError {
  readonly code = 'USERNAME_TAKEN';

  constructor(username: string) {
    super(`Another agent is called ${username}. Choose another username.`);
  }
}

/** The shortest interval between wake-ups would be longer than the longest. */
export class IntervalsCrossedError extends FleetError {
  readonly code = 'INTERVALS_CROSSED';

  constructor(shortest: number, longest: number) {
    super(
      `minActionIntervalSeconds (${shortest}) must not be greater than maxActionIntervalSeconds (${longest}).`,
    );
  }
}

/** @throws {IntervalsCrossedError} */
export function assertIntervals(agent: {
  readonly minActionIntervalSeconds: number;
  readonly maxActionIntervalSeconds: number;
}): void {
  const { minActionIntervalSeconds: shortest, maxActionIntervalSeconds: longest } = agent;
  if (shortest > longest) throw new IntervalsCrossedError(shortest, longest);
}
