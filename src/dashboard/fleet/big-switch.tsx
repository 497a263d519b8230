import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LifecycleCommand } from '#api/agents';
import { changeFleet, type Fleet } from '#api/fleet';
import { useRefresh } from '../agents/agent-query.ts';
import { command } from '../http/client.ts';
import { Confirm } from '../parts/confirm.tsx';
import { Icon } from '../parts/icon.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { counted } from '../parts/words.ts';
import classes from './big-switch.module.css';

/** The commands that reach every agent at once. They stay where they are whatever the fleet's status. */
export function BigSwitch({ fleet }: { readonly fleet: Fleet }) {
  const [isAsking, setAsking] = useState(false);
  const order = useFleetOrder();
  const give = (name: LifecycleCommand): void => {
    if (!order.isPending) order.mutate(name);
  };
  const main = mainCommand(fleet);
  const { running, paused, error } = fleet.agents;
  const stoppable = running + paused + error;
  return (
    <>
      <div className={classes.buttons}>
        <Button
          size="xs"
          variant={main.command === 'pause' ? 'default' : 'filled'}
          leftSection={<Icon name={main.command === 'pause' ? 'pause' : 'play'} size={14} />}
          loading={order.isPending && order.variables !== 'stop'}
          onClick={() => give(main.command)}
        >
          {main.label}
        </Button>
        {main.command !== 'start' && fleet.agents.idle > 0 && (
          <Button size="xs" variant="subtle" onClick={() => give('start')}>
            Start all
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="stop" size={14} />}
          loading={order.isPending && order.variables === 'stop'}
          disabled={stoppable === 0}
          onClick={() => setAsking(true)}
        >
          Stop all
        </Button>
      </div>
      {order.isError && <Refusal title="The fleet refused" error={order.error} onDismiss={order.reset} />}
      {isAsking && (
        <Confirm
          title={`Stop ${counted(stoppable, 'agent')}?`}
          action="Stop all"
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            give('stop');
          }}
        >
          They finish the visit they are in and then do nothing until they are started again. To halt them for
          a while, pause them instead: a resumed fleet goes on as it was.
        </Confirm>
      )}
    </>
  );
}

function mainCommand({ status, agents }: Fleet): {
  readonly command: LifecycleCommand;
  readonly label: string;
} {
  if (status === 'paused' || status === 'sleeping') return { command: 'resume', label: 'Resume all' };
  if (agents.running > 0) return { command: 'pause', label: 'Pause all' };
  if (agents.paused > 0) return { command: 'resume', label: 'Resume all' };
  return { command: 'start', label: 'Start all' };
}

function useFleetOrder() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (name: LifecycleCommand) => command(changeFleet(name)),
    onSuccess: refresh,
    onError: () => void refresh(),
  });
}
