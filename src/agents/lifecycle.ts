import type { LifecycleCommand } from '../api/agents.ts';
import type { ActivityType } from '../db/entities/activity.ts';
import type { AgentStatus } from '../db/entities/agent.ts';

export { type LifecycleCommand, lifecycleCommands } from '../api/agents.ts';

interface Transition {
  readonly from: readonly AgentStatus[];
  readonly to: AgentStatus;
  readonly activity: ActivityType;
  readonly message: string;
}

/** What each command turns an agent into. An agent that already is in `to` is left as it is, successfully. */
export const transitions: Readonly<Record<LifecycleCommand, Transition>> = {
  start: { from: ['idle', 'paused', 'error'], to: 'running', activity: 'started', message: 'started' },
  pause: { from: ['running'], to: 'paused', activity: 'paused', message: 'paused' },
  resume: { from: ['paused'], to: 'running', activity: 'resumed', message: 'resumed' },
  stop: { from: ['running', 'paused', 'error'], to: 'idle', activity: 'stopped', message: 'stopped' },
};
