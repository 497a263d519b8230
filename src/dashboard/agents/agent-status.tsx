import type { Agent } from '#api/agents';
import { Status } from '../parts/status.tsx';

type Standing = Pick<Agent, 'status' | 'statusReason' | 'sleepingUntil'>;

/** It runs and does nothing for a reason of its own: its limit is reached, or the director lets it rest. */
export function isHeldBack({ status, statusReason, sleepingUntil }: Standing): boolean {
  return status === 'running' && statusReason !== null && sleepingUntil !== null;
}

/** The agent's status; one that is held back is no green "Running". */
export function AgentStatus({ agent }: { readonly agent: Standing }) {
  return isHeldBack(agent) ? (
    <Status status="limited" words="Running, asleep" />
  ) : (
    <Status status={agent.status} />
  );
}
