import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type Agent, leftByDeletion } from '#api/agents';
import { type AgentOrder, useAgentCommands } from '../agents/agent-query.ts';
import { mainCommands } from '../agents/main-commands.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Icon } from '../parts/icon.tsx';
import { Refusal } from '../parts/refusal.tsx';
import classes from './agent-commands.module.css';

type Command = AgentOrder['command'];

const participles: Readonly<Record<Command, string>> = {
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  stop: 'stopped',
  retire: 'retired',
  restore: 'restored',
  tick: 'sent on a visit',
  delete: 'deleted',
};

/** What is said when a command was carried out. */
function answerTo(command: Command, { name }: Agent): string {
  return command === 'tick' ? 'The visit begins in a moment.' : `${name} was ${participles[command]}.`;
}

/** The agent's commands. Buttons keep their place whatever its status, so that the focus is not lost. */
export function AgentCommands({ agent }: { readonly agent: Agent }) {
  const [isDeleting, setDeleting] = useState(false);
  const navigate = useNavigate();
  const { give, isBusyWith, done, refused, dismiss } = useAgentCommands(agent.id, {
    onDone: (command) => {
      if (command === 'delete') void navigate('/agents');
    },
  });
  const main = mainCommands[agent.status];
  const isStoppable = agent.status !== 'idle' && agent.status !== 'retired';
  return (
    <>
      <div className={classes.buttons}>
        <BusyButton
          className={classes.main ?? ''}
          variant={main.command === 'pause' ? 'default' : 'filled'}
          leftSection={<Icon name={main.icon} />}
          isBusy={isBusyWith(main.command)}
          onClick={() => give(main.command)}
        >
          {main.label}
        </BusyButton>
        <BusyButton
          variant="default"
          leftSection={<Icon name="stop" />}
          isBusy={isBusyWith('stop')}
          isRefused={!isStoppable}
          onClick={() => give('stop')}
        >
          Stop
        </BusyButton>
        <BusyButton
          variant="default"
          leftSection={<Icon name="eye" />}
          isBusy={isBusyWith('tick')}
          isRefused={agent.status !== 'running'}
          {...(agent.status === 'running' ? {} : { title: 'Only an agent that runs makes visits' })}
          onClick={() => give('tick')}
        >
          Visit now
        </BusyButton>
        <Button
          component={Link}
          to={`/agents/${agent.id}/edit`}
          variant="default"
          leftSection={<Icon name="edit" />}
        >
          Edit
        </Button>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={`Retire or delete ${agent.name}`}
          title="Retire or delete"
          onClick={() => setDeleting(true)}
        >
          <Icon name="trash" />
        </ActionIcon>
      </div>
      <div className={classes.answer} role="status">
        {done !== null && answerTo(done.command, agent)}
      </div>
      {refused !== null && (
        <div className={classes.refusal}>
          <Refusal
            title={`${agent.name} could not be ${participles[refused.command]}`}
            error={refused.error}
            onDismiss={dismiss}
          />
        </div>
      )}
      {isDeleting && (
        <Confirm
          title={`Retire ${agent.name}, or delete it?`}
          action="Delete"
          instead={{
            action: 'Retire',
            onChoose: () => {
              setDeleting(false);
              give('retire');
            },
          }}
          onCancel={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            give('delete');
          }}
        >
          Retired, it stops for good, and its account stays marked as an AI agent’s. Deleted, its account in
          the gallery is removed when its visit under way has ended. {leftByDeletion}
        </Confirm>
      )}
    </>
  );
}
