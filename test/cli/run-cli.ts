import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { compileCache } from '../support/compile-cache.ts';
import { fixtureToken } from './fixture-fleet.ts';

const house = join(import.meta.dirname, '..', '..');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Everything that it has printed so far. */
  stdout(): string;
  stderr(): string;
}

/** Starts the CLI as `npm run fleet --` does, with nothing in its environment but what is given. */
export function startCli(
  url: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): RunningCli {
  const child = spawn(process.execPath, [join('src', 'cli', 'main.ts'), ...args], {
    cwd: house,
    env: {
      PATH: process.env.PATH,
      TZ: 'UTC',
      FLEET_URL: url,
      API_TOKEN: fixtureToken,
      ...compileCache,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { process: child, ended, stdout: () => stdout, stderr: () => stderr };
}

/** Runs the CLI to its end. */
export function runCli(
  url: string,
  args: readonly string[],
  environment?: NodeJS.ProcessEnv,
): Promise<Ended> {
  return startCli(url, args, environment).ended;
}
