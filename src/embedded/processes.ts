import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hasErrorCode } from '../lib/errors.ts';
import { pollUntil } from './poll.ts';

/** One process for ever: its pid with its start time, so that a reused pid is not mistaken for it. */
export type ProcessIdentity = string;

/** How a process is asked to end: each signal in turn, with the milliseconds it is given to end. */
export type Ending = readonly { readonly signal: NodeJS.Signals; readonly waitMs: number }[];

/** The identity of a live process, or `undefined` when there is none (a zombie is none). */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const startedAt = process.platform === 'linux' ? linuxStartOf(pid) : psColumn(pid, 'lstart');
  return startedAt === undefined ? undefined : `${pid}-${startedAt.replaceAll(/\W+/g, '.')}`;
}

/** The identity of this very process. */
export function ownIdentity(): ProcessIdentity {
  return identityOf(process.pid) ?? `${process.pid}-unknown`;
}

/** True while the process with this identity lives. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identityOf(Number.parseInt(identity, 10)) === identity;
}

/** True when the pid is alive and its command line contains every one of the marks. */
export function isProcessOf(pid: number, marks: readonly string[]): boolean {
  if (identityOf(pid) === undefined) return false;
  const commandLine = commandLineOf(pid);
  return marks.every((mark) => commandLine.includes(mark));
}

/**
 * Ends a process with one signal after the other.
 * @returns false when it is still there after the last one
 */
export async function endProcess(pid: number, ending: Ending): Promise<boolean> {
  const identity = identityOf(pid);
  if (identity === undefined) return true;
  for (const { signal, waitMs } of ending) {
    if (isAlive(identity)) sendSignal(pid, signal);
    if (await pollUntil(() => !isAlive(identity), { everyMs: 20, withinMs: waitMs })) return true;
  }
  return false;
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended between the look and the signal, which is what was wanted.
    if (!hasErrorCode(error, 'ESRCH')) throw error;
  }
}

/** Clock ticks between boot and the start of the process: field 22 of proc_pid_stat(5), zombies left out. */
function linuxStartOf(pid: number): string | undefined {
  const stat = readProcFile(pid, 'stat');
  // The second field, the command's name, may hold spaces and brackets; the last bracket ends it.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined || fields[0] === 'Z' ? undefined : fields[19];
}

function commandLineOf(pid: number): string {
  if (process.platform !== 'linux') return psColumn(pid, 'command') ?? '';
  return readProcFile(pid, 'cmdline')?.replaceAll('\0', ' ') ?? '';
}

function readProcFile(pid: number, name: 'stat' | 'cmdline'): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}

function psColumn(pid: number, column: 'lstart' | 'command'): string | undefined {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch (error) {
    // ps ends with 1 when there is no such process.
    if (error instanceof Error && 'status' in error && error.status === 1) return undefined;
    throw error;
  }
}
