import { ActionIcon, Button, Loader, Tooltip } from '@mantine/core';
import type { Agent, AgentStatus } from '../api/schemas.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import classes from './agent-row.module.css';
import type { AgentCommand } from './agents-query.ts';

interface MainCommand {
  readonly command: Exclude<AgentCommand, 'stop'>;
  readonly label: string;
  readonly icon: IconName;
}

const mainCommands: Readonly<Record<AgentStatus, MainCommand>> = {
  idle: { command: 'start', label: 'Start', icon: 'play' },
  running: { command: 'pause', label: 'Pause', icon: 'pause' },
  paused: { command: 'resume', label: 'Resume', icon: 'play' },
  error: { command: 'start', label: 'Start', icon: 'play' },
};

interface AgentButtonsProps {
  readonly agent: Agent;
  /** The command that is under way. */
  readonly pending: AgentCommand | null;
  readonly onCommand: (command: AgentCommand) => void;
}

/**
 * The commands that apply to an agent as it is. Both buttons stay where they are whatever its status, and are
 * never taken out of the page or disabled outright, so that the keyboard's focus is not lost after a command.
 */
export function AgentButtons({ agent, pending, onCommand }: AgentButtonsProps) {
  const main = mainCommands[agent.status];
  const stoppable = agent.status !== 'idle';
  const give = (command: AgentCommand): void => {
    if (pending === null) onCommand(command);
  };
  return (
    <div className={classes.buttons}>
      <Button
        className={classes.primary}
        size="xs"
        variant={main.command === 'pause' ? 'default' : 'light'}
        aria-label={`${main.label} ${agent.name}`}
        aria-busy={pending !== null && pending !== 'stop'}
        leftSection={
          pending !== null && pending !== 'stop' ? <Loader size={14} /> : <Icon name={main.icon} size={14} />
        }
        onClick={() => give(main.command)}
      >
        {main.label}
      </Button>
      <Tooltip label={stoppable ? 'Stop' : 'Not started'} openDelay={400}>
        <ActionIcon
          size={30}
          variant="default"
          aria-label={`Stop ${agent.name}`}
          aria-disabled={!stoppable}
          data-disabled={!stoppable}
          aria-busy={pending === 'stop'}
          onClick={() => {
            if (stoppable) give('stop');
          }}
        >
          {pending === 'stop' ? <Loader size={14} /> : <Icon name="stop" size={15} />}
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
