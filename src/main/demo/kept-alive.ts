import { setTimeout as delay } from 'node:timers/promises';
import { type Clock, steady } from '../../lib/clock.ts';
import { messageOf } from '../../lib/errors.ts';
import { type Child, type ChildSpec, startChild } from './child.ts';

/** A process that is started again whenever it ends without having been asked to. */
export interface KeptAlive {
  readonly name: string;
  /** Of the process that runs now; changes when it is started again. */
  readonly pid: number | undefined;
  /** Resolves when it is up for the first time; rejects with a DemoError when it does not come up. */
  readonly ready: Promise<void>;
  /** Ends it for good, by force after that many milliseconds. */
  stop(withinMs: number): Promise<void>;
}

export interface KeepAliveOptions {
  readonly clock: Clock;
  /** Called with a line for people when the process died, and when it is up again. */
  readonly log: (line: string) => void;
  /** Called when the process is up again, under another pid. */
  readonly onRestart: () => void;
}

const firstPauseMs = 500;
const longestPauseMs = 10_000;
/** A process that lived that long starts again with a short pause: it is not one that dies on the way up. */
const healthyMs = 30_000;

/** Starts a process and keeps it alive from the moment at which it is up for the first time. */
export async function keepAlive(spec: ChildSpec, options: KeepAliveOptions): Promise<KeptAlive> {
  const stopping = new AbortController();
  let current = await startChild(spec);
  const use = (child: Child) => {
    current = child;
  };
  const { ready } = current;
  const watching = ready.then(
    () => watch(spec, options, { first: current, use, stopping: stopping.signal }),
    () => undefined,
  );
  return {
    name: spec.name,
    get pid() {
      return current.pid;
    },
    ready,
    stop: async (withinMs) => {
      stopping.abort();
      await current.stop(withinMs);
      await watching;
    },
  };
}

interface Watch {
  readonly first: Child;
  readonly use: (child: Child) => void;
  readonly stopping: AbortSignal;
}

async function watch(
  spec: ChildSpec,
  options: KeepAliveOptions,
  { first, use, stopping }: Watch,
): Promise<void> {
  const { log, onRestart } = options;
  const clock = steady(options.clock);
  let child = first;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const since = clock.now();
    const how = await child.ended;
    if (stopping.aborted) return;
    if (clock.now() - since >= healthyMs) pauseMs = firstPauseMs;
    log(`${spec.name} ended (${how}); starting it again in ${pauseMs / 1000} s`);
    if (!(await paused(pauseMs, stopping))) return;
    child = await startChild(spec, 'again');
    use(child);
    if (stopping.aborted) return child.stop(0);
    await child.ready.then(
      () => {
        log(`${spec.name} is up again`);
        onRestart();
      },
      (error: unknown) => log(messageOf(error)),
    );
  }
}

/** @returns false when it was cut short */
async function paused(pauseMs: number, stopping: AbortSignal): Promise<boolean> {
  await delay(pauseMs, undefined, { signal: stopping }).catch(() => undefined);
  return !stopping.aborted;
}
