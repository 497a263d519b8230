import type { AgentCommand, AgentStatus } from '#api/agents';
import type { IconName } from '../parts/icon.tsx';

interface MainCommand {
  readonly command: Exclude<AgentCommand, 'stop' | 'retire'>;
  readonly label: string;
  readonly icon: IconName;
}

/** What one most likely wants of an agent, by its status. */
export const mainCommands: Readonly<Record<AgentStatus, MainCommand>> = {
  idle: { command: 'start', label: 'Start', icon: 'play' },
  running: { command: 'pause', label: 'Pause', icon: 'pause' },
  paused: { command: 'resume', label: 'Resume', icon: 'play' },
  error: { command: 'start', label: 'Start', icon: 'play' },
  retired: { command: 'restore', label: 'Restore', icon: 'play' },
};
