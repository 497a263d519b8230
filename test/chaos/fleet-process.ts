import { setTimeout as delay } from 'node:timers/promises';
import { messageOf } from '../../src/lib/errors.ts';
import { type Child, type ChildSpec, startChild } from '../../src/main/demo/child.ts';
import type { AdjustableClock } from '../support/adjustable-clock.ts';
import type { TargetName } from './schedule.ts';
import type { Target } from './targets.ts';

export interface FleetProcess extends Target {
  /** The pids under which it ran before. */
  readonly deadPids: readonly number[];
  /** How often it ended without having been struck. */
  readonly deaths: number;
}

const pauseBeforeRestartMs = 500;
/** Starts in a row that may fail once it was up: what it needs may be unavailable. The first start must succeed. */
const mostFailures = 60;
const stopMs = 5_000;

export interface ProcessSpec extends ChildSpec {
  /** Its own, where it shall have one. */
  readonly clock?: AdjustableClock;
}

/**
 * A process of the fleet, kept alive as a container's restart policy does: whenever it ends without having been
 * struck, or does not come up because what it needs is unavailable, it is started again.
 * @param log told in a line when it ended by itself
 */
export function fleetProcess(
  name: TargetName,
  { clock, ...given }: ProcessSpec,
  log: (line: string) => void,
): FleetProcess {
  const spec: ChildSpec = { ...given, environment: { ...given.environment, ...clock?.environment } };
  const deadPids: number[] = [];
  let current: Child | undefined;
  /** Undefined while it is not to run; another object after each start, so that an earlier start gives up. */
  let life: object | undefined;
  let deaths = 0;
  let wasUp = false;

  /** @returns why it did not come up */
  const startOnce = async (mine: object): Promise<unknown> => {
    const child = await startChild(spec, current === undefined ? 'fresh' : 'again');
    current = child;
    child.ended.then(() => {
      if (current === child) current = undefined;
      if (child.pid !== undefined) deadPids.push(child.pid);
    }, log);
    try {
      await child.ready;
    } catch (error) {
      return error;
    }
    wasUp = true;
    keepAlive(child, mine).catch((error: unknown) =>
      log(`${name} cannot be kept alive: ${messageOf(error)}`),
    );
    return undefined;
  };
  const startUntilUp = async (mine: object): Promise<void> => {
    for (let failures = 1; life === mine; failures += 1) {
      const failure = await startOnce(mine);
      if (failure === undefined || life !== mine) return;
      if (!wasUp || failures === mostFailures) throw failure;
      log(`${name} did not come up: ${lastLineOf(messageOf(failure))}`);
      await delay(pauseBeforeRestartMs);
    }
  };
  const keepAlive = async (child: Child, mine: object): Promise<void> => {
    const how = await child.ended;
    if (life !== mine) return;
    deaths += 1;
    log(`${name} ended by itself (${how}); starting it again`);
    await delay(pauseBeforeRestartMs);
    await startUntilUp(mine);
  };
  const signal = (what: NodeJS.Signals): void => {
    if (current?.pid !== undefined) process.kill(current.pid, what);
  };

  return {
    name,
    deadPids,
    get deaths() {
      return deaths;
    },
    start() {
      life = {};
      return startUntilUp(life);
    },
    async kill() {
      life = undefined;
      const struck = current;
      if (struck?.pid === undefined) return;
      signal('SIGKILL');
      await struck.ended;
    },
    pause: async () => signal('SIGSTOP'),
    resume: async () => signal('SIGCONT'),
    ...(clock === undefined ? {} : { setClock: clock.set }),
    async stop() {
      life = undefined;
      // What is stopped cannot end.
      signal('SIGCONT');
      await current?.stop(stopMs);
    },
  };
}

function lastLineOf(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
