import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { allowsColors } from '../../config/env.ts';
import { runCli as runHere } from '../../src/cli/run.ts';
import { compileCache } from '../support/compile-cache.ts';
import { fixtureToken } from './fixture-fleet.ts';
import { Paper } from './screens.ts';

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
    env: { PATH: process.env.PATH, TZ: 'UTC', ...compileCache, ...environmentFor(url, environment) },
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

/** Runs the CLI to its end in a process of its own, which takes most of a second to start. */
export function runCliProcess(
  url: string,
  args: readonly string[],
  environment?: NodeJS.ProcessEnv,
): Promise<Ended> {
  return startCli(url, args, environment).ended;
}

/**
 * Runs a command to its end in this process: all that the CLI does but its start and its end, which one test of each
 * command sees in a process of its own.
 */
export async function runCli(
  url: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const given = environmentFor(url, environment);
  const [stdout, stderr] = [new Paper(), new Paper()];
  const code = await runHere(args, { stdout, stderr, colors: allowsColors(given) }, given);
  return { code, stdout: stdout.written, stderr: stderr.written };
}

function environmentFor(url: string, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { FLEET_URL: url, API_TOKEN: fixtureToken, ...environment };
}
