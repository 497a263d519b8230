import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { LifecycleCommand } from '#api/agents';
import { changeFleet, type Fleet } from '#api/fleet';
import type { Progress } from '#api/progress';
import { useRefresh } from '../agents/agent-query.ts';
import { ask } from '../http/client.ts';
import { fleetKey } from '../http/query-client.ts';
import { useCommands } from '../http/use-commands.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { countedInFull, inFull } from '../parts/words.ts';
import classes from './big-switch.module.css';

/** Loaded when it is asked: the first page has little room. */
const FleetQuestion = lazy(async () => ({ default: (await import('./fleet-question.tsx')).FleetQuestion }));

/** The commands that reach every agent at once. They stay where they are whatever the fleet's status. */
export function BigSwitch({ fleet }: { readonly fleet: Fleet }) {
  const [asking, setAsking] = useState<'start' | 'stop' | null>(null);
  const commands = useFleetCommands();
  const { isBusyWith, refused } = commands;
  const give = (name: LifecycleCommand): void => {
    setAsking(null);
    commands.give(name);
  };
  const begin = (name: LifecycleCommand): void => {
    if (name === 'start') setAsking('start');
    else give(name);
  };
  const main = mainCommand(fleet);
  const { running, paused, error } = fleet.agents;
  const stoppable = running + paused + error;
  if (fleet.agents.total === fleet.agents.retired) return <FirstSteps />;
  return (
    <>
      <div className={classes.buttons}>
        <BusyButton
          size="xs"
          variant={main.command === 'pause' ? 'default' : 'filled'}
          leftSection={<Icon name={main.command === 'pause' ? 'pause' : 'play'} size={14} />}
          isBusy={isBusyWith(main.command)}
          onClick={() => begin(main.command)}
        >
          {main.label}
        </BusyButton>
        {main.command !== 'start' && fleet.agents.idle > 0 && (
          <Button size="xs" variant="subtle" onClick={() => setAsking('start')}>
            Start all
          </Button>
        )}
        <BusyButton
          size="xs"
          variant="default"
          leftSection={<Icon name="stop" size={14} />}
          isBusy={isBusyWith('stop')}
          isRefused={stoppable === 0}
          onClick={() => setAsking('stop')}
        >
          Stop all
        </BusyButton>
      </div>
      <Outcome {...commands} />
      {refused !== null && (
        <Refusal title="The fleet refused" error={refused.error} onDismiss={commands.dismiss} />
      )}
      {asking !== null && (
        <Suspense>
          <FleetQuestion
            about={asking}
            fleet={fleet}
            onCancel={() => setAsking(null)}
            onConfirm={() => give(asking)}
          />
        </Suspense>
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

/** A fleet without agents has nothing to command. */
function FirstSteps() {
  return (
    <div className={classes.buttons}>
      <Button component={Link} to="/begin" size="xs" leftSection={<Icon name="sparkles" size={14} />}>
        Set up the fleet
      </Button>
      <Button component={Link} to="/agents/seed" size="xs" variant="default">
        Seed agents
      </Button>
      <Button component={Link} to="/agents/new" size="xs" variant="default">
        New agent
      </Button>
    </div>
  );
}

/** How far the command has come, and what came of it, for eyes and ears. */
function Outcome({ progress, done }: Pick<FleetCommands, 'progress' | 'done'>) {
  return (
    <p className={classes.outcome} role="status">
      {progress !== null && progressInWords(progress)}
      {done !== null && `${countedInFull(done.answer.changed, 'agent')} ${participles[done.command]}.`}
    </p>
  );
}

const participles: Readonly<Record<LifecycleCommand, string>> = {
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  stop: 'stopped',
};

function progressInWords({ done, total }: Progress): string {
  return total === null ? `${inFull(done)} done…` : `${inFull(done)} of ${inFull(total)} done…`;
}

type FleetCommands = ReturnType<typeof useFleetCommands>;

function useFleetCommands() {
  const refresh = useRefresh();
  /** Of the command that is under way. */
  const [progress, setProgress] = useState<Progress | null>(null);
  const commands = useCommands({
    key: [...fleetKey, 'lifecycle'],
    send: (name: LifecycleCommand) =>
      ask(changeFleet(name), { onProgress: setProgress }).finally(() => setProgress(null)),
    onDone: refresh,
    onRefused: () => void refresh(),
  });
  return { ...commands, progress };
}
