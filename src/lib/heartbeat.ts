import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, steady } from './clock.ts';
import { hasErrorCode, messageOf } from './errors.ts';
import { makeFolder } from './folder.ts';
import type { Logger } from './logger.ts';

/** Beats that come closer together than this are one. */
const notMoreOftenThanMs = 1_000;

/** A process's sign of life, for a health check that runs beside it in the same container. */
export interface Heartbeat {
  /** Says that the process has just done what it is there for; cheap enough to be called with every job. */
  beat(): void;
  /** Takes the sign away: a process that closes is not a sick one. */
  stop(): Promise<void>;
}

/** When a process that is alive has last done what it is there for. */
export interface LastBeat {
  readonly pid: number;
  /** Milliseconds. */
  readonly age: number;
}

export interface HeartbeatOptions {
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Makes a process's sign of life: a file named by the process id, whose time of change is that of the last beat. There
 * is none before the first beat. The work must go on where it cannot be written, so that is only logged.
 */
export async function createHeartbeat({ clock, logger }: HeartbeatOptions): Promise<Heartbeat> {
  const file = join(heartbeatDirectory(), String(process.pid));
  const warn = (error: unknown): void => {
    logger.warn('The heartbeat cannot be written; a health check will call this process sick', {
      file,
      reason: messageOf(error),
    });
  };
  const passing = steady(clock);
  let beatenAt = Number.NEGATIVE_INFINITY;
  let isStopped = false;
  let writing = sweep().catch(warn);
  await writing;
  return {
    beat() {
      const now = passing.now();
      if (isStopped || now - beatenAt < notMoreOftenThanMs) return;
      beatenAt = now;
      const at = new Date(clock.now());
      writing = writing.then(() => touch(file, at)).catch(warn);
    },
    async stop() {
      // What still ends while the process closes must not bring the file back.
      isStopped = true;
      await writing;
      await rm(file, { force: true }).catch(warn);
    },
  };
}

/** The last beats of every process of this user that is alive and gives signs of life. */
export async function lastBeats(clock: Clock): Promise<readonly LastBeat[]> {
  const pids = (await beating()).filter(isAlive);
  const now = clock.now();
  return Promise.all(
    pids.map(async (pid) => {
      const { mtimeMs } = await stat(join(heartbeatDirectory(), String(pid)));
      // One that lies ahead was the last before the clock was set back: who beats corrects it within a second.
      return { pid, age: Math.abs(now - mtimeMs) };
    }),
  );
}

/** Users have directories of their own, because none could write to another's. */
function heartbeatDirectory(): string {
  return join(tmpdir(), `floimg-fleet-${process.getuid?.() ?? 'user'}`);
}

async function touch(file: string, at: Date): Promise<void> {
  await writeFile(file, '');
  await utimes(file, at, at);
}

/** Removes what processes left behind that were killed. */
async function sweep(): Promise<void> {
  await makeFolder(heartbeatDirectory(), 0o700);
  const dead = (await beating()).filter((pid) => !isAlive(pid));
  await Promise.all(dead.map((pid) => rm(join(heartbeatDirectory(), String(pid)), { force: true })));
}

/** Ids of the processes that have a file, dead ones among them. */
async function beating(): Promise<number[]> {
  try {
    const names = await readdir(heartbeatDirectory());
    return names.map(Number).filter((pid) => Number.isSafeInteger(pid) && pid > 0);
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
