import { type ChildProcess, fork } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../../config/env.ts';
import { watchDependent } from '../../embedded/index.ts';
import { isReadyMessage } from '../../lib/entry-point.ts';
import { makeFolder } from '../../lib/folder.ts';
import { nodeFlags } from '../node-flags.ts';
import { DemoError } from './errors.ts';

/** A process of the fleet that the demo runs. */
export interface ChildSpec {
  /** Names its log file and stands in messages: `web`, `worker-1` … */
  readonly name: string;
  /** Absolute path of its entry point. */
  readonly script: string;
  readonly environment: Environment;
  readonly logDirectory: string;
  /** Flags of Node; those of the web process unless given. */
  readonly nodeFlags?: readonly string[];
}

/** A process that has been started; `ready` says whether it comes up. */
export interface Child {
  readonly pid: number | undefined;
  /** Resolves when it says that it is up; rejects with a {@link DemoError} when it ends before that. */
  readonly ready: Promise<void>;
  /** Resolves with how it ended, such as `code 1` or `SIGKILL`. */
  readonly ended: Promise<string>;
  /** Asks it to end, and makes it end when it has not after that many milliseconds. */
  stop(withinMs: number): Promise<void>;
}

const startMs = 60_000;
const tailLines = 12;

/**
 * Starts a process in a session of its own, so that a terminal's Ctrl-C does not reach it: the demo stops its
 * processes in the right order. It sees by its IPC channel when the demo is gone, and the guard sees to it that it goes.
 * @param mode whether its log is replaced or continued
 */
export async function startChild(spec: ChildSpec, mode: 'fresh' | 'again' = 'fresh'): Promise<Child> {
  await makeFolder(spec.logDirectory);
  const log = await open(logOf(spec), mode === 'fresh' ? 'w' : 'a', 0o600);
  try {
    const child = fork(spec.script, [], {
      detached: true,
      execArgv: [...(spec.nodeFlags ?? nodeFlags.web)],
      env: spec.environment,
      stdio: ['ignore', log.fd, log.fd, 'ipc'],
    });
    if (child.pid !== undefined) watchDependent(child.pid);
    const ended = endOf(child);
    const ready = readiness(spec, child, ended);
    // Whoever stops a child before it is up no longer waits for it to come up.
    ready.catch(() => undefined);
    return { pid: child.pid, ready, ended, stop: (withinMs) => stopChild(child, ended, withinMs) };
  } finally {
    await log.close();
  }
}

/**
 * Runs a process to its end.
 * @throws {DemoError} when it ends with anything but 0
 */
export async function runChild(spec: ChildSpec, stopping: AbortSignal): Promise<void> {
  stopping.throwIfAborted();
  const child = await startChild(spec);
  const stop = () => child.stop(1_000);
  stopping.addEventListener('abort', stop, { once: true });
  const how = await child.ended;
  stopping.removeEventListener('abort', stop);
  if (how !== succeeded) throw await failureOf(spec, `failed (${how})`);
}

const succeeded = 'code 0';

function logOf({ logDirectory, name }: ChildSpec): string {
  return join(logDirectory, `${name}.log`);
}

function endOf(child: ChildProcess): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  child.on('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  child.on('error', (error) => resolve(error.message));
  return promise;
}

async function readiness(spec: ChildSpec, child: ChildProcess, ended: Promise<string>): Promise<void> {
  const { promise: up, resolve } = Promise.withResolvers<'up'>();
  const { promise: late, resolve: giveUp } = Promise.withResolvers<'late'>();
  child.on('message', (message) => {
    if (isReadyMessage(message)) resolve('up');
  });
  const timer = setTimeout(() => giveUp('late'), startMs);
  const outcome = await Promise.race([up, late, ended]);
  clearTimeout(timer);
  if (outcome === 'up') return;
  child.kill('SIGKILL');
  const why = outcome === 'late' ? `no sign of life after ${startMs / 1000} s` : outcome;
  throw await failureOf(spec, `did not start (${why})`);
}

async function stopChild(child: ChildProcess, ended: Promise<string>, withinMs: number): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
  await ended;
  clearTimeout(timer);
}

async function failureOf(spec: ChildSpec, what: string): Promise<DemoError> {
  return new DemoError(
    `${spec.name} ${what}; all it had to say is in ${logOf(spec)}:\n${await lastWords(spec)}`,
  );
}

/** What it said in words for people: neither its logger's JSON nor stack frames, unless there is nothing else. */
async function lastWords(spec: ChildSpec): Promise<string> {
  const lines = (await readFile(logOf(spec), 'utf8')).trimEnd().split('\n');
  const words = lines.filter((line) => !/^(\{.|\s+at )/.test(line));
  return (words.some((line) => line.trim() !== '') ? words : lines).slice(-tailLines).join('\n');
}
