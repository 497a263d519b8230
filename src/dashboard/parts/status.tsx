import type { AgentStatus } from '#api/agents';
import type { FleetStatus } from '#api/fleet';
import classes from './status.module.css';

const wordOf: Readonly<Record<AgentStatus | FleetStatus, string>> = {
  idle: 'Idle',
  running: 'Running',
  limited: 'Limited',
  paused: 'Paused',
  error: 'Error',
  retired: 'Retired',
  sleeping: 'Sleeping',
};

interface StatusProps {
  readonly status: AgentStatus | FleetStatus;
  readonly prominent?: boolean;
  /** In place of the status' own word. */
  readonly words?: string;
}

/** A status as a coloured dot and its word; the colour never stands alone. */
export function Status({ status, prominent = false, words = wordOf[status] }: StatusProps) {
  return (
    <span className={classes.status} data-status={status} data-prominent={prominent || undefined}>
      <span className={classes.dot} aria-hidden="true" />
      {words}
    </span>
  );
}
