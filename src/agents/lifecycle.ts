import type { AgentCommand } from '../api/agents.ts';
import type { ActivityType } from '../db/entities/activity.ts';
import type { AgentStatus } from '../db/entities/agent.ts';

export { type AgentCommand, agentCommands, type LifecycleCommand, lifecycleCommands } from '../api/agents.ts';

interface Transition {
  readonly from: readonly AgentStatus[];
  readonly to: AgentStatus;
  readonly activity: ActivityType;
  /** What happened, after the agent's name and "was". */
  readonly message: string;
}

/**
 * The states of an agent:
 *
 * - `idle`: out of service. It has no schedule. A new agent begins here.
 * - `running`: it has a schedule in Redis and makes visits. While `sleepingUntil` lies ahead, its visits are skipped.
 * - `paused`: out of service for a while. "Resume" brings back what was paused, and leaves idle agents alone.
 * - `error`: its visits crashed too often, or FloImg Studio refuses it. `statusReason` says why. An operator starts it
 *   again.
 *
 * Commands go by this table: each applies in the states of `from`. An agent that is already in `to` is left as it is,
 * successfully. In every other state the command is refused. A visit alone turns a running agent into one in `error`;
 * deleting is possible in every state and is no state of its own.
 */
export const transitions: Readonly<Record<AgentCommand, Transition>> = {
  start: { from: ['idle', 'paused', 'error'], to: 'running', activity: 'started', message: 'started' },
  pause: { from: ['running'], to: 'paused', activity: 'paused', message: 'paused' },
  resume: { from: ['paused'], to: 'running', activity: 'resumed', message: 'resumed' },
  stop: { from: ['running', 'paused', 'error'], to: 'idle', activity: 'stopped', message: 'stopped' },
  retire: {
    from: ['idle', 'running', 'paused', 'error'],
    to: 'retired',
    activity: 'retired',
    message: 'retired',
  },
  restore: { from: ['retired'], to: 'idle', activity: 'restored', message: 'restored' },
};
