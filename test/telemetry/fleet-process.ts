import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Environment, readConfig } from '../../config/env.ts';
import { isReadyMessage } from '../../src/lib/entry-point.ts';
import { compileCache } from '../support/compile-cache.ts';

const house = join(import.meta.dirname, '..', '..');

/** Lists the packages that a process has loaded when it ends; given to Node before the program. */
const loadedReporter = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const packages = new Set();
  registerHooks({ load(url, context, next) {
    const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
    if (name !== undefined) packages.add(name);
    return next(url, context);
  } });
  process.on('exit', () => process.stderr.write('LOADED ' + [...packages].join(' ')));
`)}`;

export interface FleetProcess {
  /** Stops it as an orchestrator does. */
  stop(): Promise<{ readonly code: number | null; readonly packages: readonly string[] }>;
}

/** Starts a process of the fleet as it runs in production, and waits until it is up. */
export async function startProcess(role: 'web' | 'worker', environment: Environment): Promise<FleetProcess> {
  // A fault of the test's own environment is told here and not by a process that is never ready.
  readConfig(environment);
  const child = fork(join('src', 'main', `${role}.ts`), [], {
    cwd: house,
    env: { PATH: process.env.PATH, ...compileCache, ...environment },
    execArgv: ['--import', loadedReporter],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  if (child.stderr === null) throw new TypeError('The process has no stderr.');
  const stderr = text(child.stderr);
  const exited = once(child, 'exit');
  const [message] = await Promise.race([
    once(child, 'message'),
    exited.then(async () => Promise.reject(new Error(await stderr))),
  ]);
  if (!isReadyMessage(message)) throw new TypeError('The process says something else than that it is up.');
  return {
    async stop() {
      child.kill('SIGTERM');
      await exited;
      const packages = /LOADED (.*)$/.exec(await stderr)?.[1]?.split(' ') ?? [];
      return { code: child.exitCode, packages };
    },
  };
}
