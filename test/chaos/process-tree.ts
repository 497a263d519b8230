import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The pids of a process's children. */
export function childrenOf(pid: number): number[] {
  return parents()
    .filter(({ parent }) => parent === pid)
    .map((child) => child.pid);
}

/** Sends a signal to each; one that is gone by now is what it is to be. */
export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}

interface Entry {
  readonly pid: number;
  readonly parent: number;
}

function parents(): Entry[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return lines.map((line) => {
      const [pid, parent] = line.trim().split(/\s+/).map(Number);
      return { pid: pid ?? 0, parent: parent ?? 0 };
    });
  }
  // Slim images have no ps.
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((name) => {
    const parent = parentOf(name);
    return parent === undefined ? [] : [{ pid: Number(name), parent }];
  });
}

/** Field 4 of proc_pid_stat(5); the second field, the command's name, may hold spaces and brackets. */
function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    // It ended between the look at the directory and this one.
    return undefined;
  }
}
