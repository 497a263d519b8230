import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Environment } from '../config/env.ts';
import { isReadyMessage } from '../src/lib/entry-point.ts';
import { nodeFlags } from '../src/main/node-flags.ts';

/** A process of the benchmark: a server, a worker, or a floor. */
export interface BenchProcess {
  readonly pid: number;
  /** What it said about itself when it was up. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Sends it a message, and resolves with the next one that it sends. */
  ask(message: string): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Starts a script as a process of its own; resolves when it says `ready`.
 * @param logFile where its standard output goes; nowhere unless given
 */
export async function startProcess(
  script: string,
  environment: Environment,
  execArgv: readonly string[] = nodeFlags.worker,
  logFile?: string,
): Promise<BenchProcess> {
  const log: FileHandle | undefined = logFile === undefined ? undefined : await open(logFile, 'w');
  const child = fork(script, [], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...environment },
    execArgv: [...execArgv],
    stdio: ['ignore', log?.fd ?? 'ignore', 'inherit', 'ipc'],
  });
  await log?.close();
  const exited = once(child, 'exit');
  const [message] = await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => Promise.reject(new Error(`${script} ended with ${code}.`))),
  ]);
  if (!isReadyMessage(message) || child.pid === undefined)
    throw new TypeError(`${script} did not say that it is ready.`);
  return {
    pid: child.pid,
    details: message.details,
    async ask(question) {
      const answered = once(child, 'message');
      child.send(question);
      const [answer] = await Promise.race([
        answered,
        exited.then(([code]) => Promise.reject(new Error(`${script} ended with ${code}.`))),
      ]);
      return answer;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** A process that is a server, and its address. */
export interface BenchServer extends BenchProcess {
  readonly url: string;
}

export async function startServer(
  script: string,
  environment: Environment,
  execArgv?: readonly string[],
): Promise<BenchServer> {
  const started = await startProcess(script, environment, execArgv);
  const { url } = started.details;
  if (typeof url !== 'string') throw new TypeError(`${script} did not say where it is.`);
  return { ...started, url };
}

/** Clock ticks a second of Linux's process accounting, which is 100 on every machine that Node runs on. */
const ticksPerSecond = 100;

/** CPU that a process has used so far, in seconds, its threads included. */
export function cpuSecondsOf(pid: number): number {
  // The name in parentheses may hold spaces; user and system time are the 12th and 13th fields after it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Resident memory of a process, in megabytes. */
export function residentMegabytesOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kilobytes) * 1024) / 1e6;
}
