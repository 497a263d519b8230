import { FleetError } from '../lib/errors.ts';
import type { LifecycleCommand } from './lifecycle.ts';

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

  constructor(
    name: string,
    status: string,
    command: LifecycleCommand | 'tick',
    allowedFrom: readonly string[],
  ) {
    super(`${name} is ${status}; ${command} needs an agent that is ${allowedFrom.join(' or ')}.`);
  }
}
