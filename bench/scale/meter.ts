import { readdirSync, readFileSync } from 'node:fs';

/** Processes by the name under which their CPU is reported. */
export type Processes = Readonly<Record<string, readonly number[]>>;

/** What some work took: seconds by the clock, and seconds of CPU of each kind of process. */
export interface Taken<T> {
  readonly result: T;
  readonly seconds: number;
  readonly cpu: Readonly<Record<string, number>>;
}

/** Measures what some work takes; CPU of children counts as their parent's. */
export async function taken<T>(processes: Processes, work: () => Promise<T>): Promise<Taken<T>> {
  const before = cpuOf(processes);
  const began = performance.now();
  const result = await work();
  const seconds = (performance.now() - began) / 1e3;
  const after = cpuOf(processes);
  const cpu = Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]),
  );
  return { result, seconds, cpu };
}

/** `worker 1.2, postgres 0.3 s of CPU`. */
export function cpuText(cpu: Readonly<Record<string, number>>): string {
  const parts = Object.entries(cpu).map(([name, seconds]) => `${name} ${seconds.toFixed(2)}`);
  return `${parts.join(', ')} s of CPU`;
}

function cpuOf(processes: Processes): Record<string, number> {
  const live = liveProcesses();
  return Object.fromEntries(
    Object.entries(processes).map(([name, pids]) => [
      name,
      pids.reduce((sum, pid) => sum + cpuOfTree(pid, live), 0),
    ]),
  );
}

interface Usage {
  readonly parent: number;
  /** Seconds, those of children that have ended included. */
  readonly cpuSeconds: number;
}

function cpuOfTree(root: number, live: ReadonlyMap<number, Usage>): number {
  let sum = live.get(root)?.cpuSeconds ?? 0;
  for (const [pid, { parent }] of live) if (parent === root) sum += cpuOfTree(pid, live);
  return sum;
}

/** Clock ticks a second of Linux's process accounting, which is 100 on every machine that Node runs on. */
const ticksPerSecond = 100;

function liveProcesses(): ReadonlyMap<number, Usage> {
  const found = new Map<number, Usage>();
  for (const name of readdirSync('/proc')) {
    const usage = /^\d+$/.test(name) ? usageOf(name) : undefined;
    if (usage !== undefined) found.set(Number(name), usage);
  }
  return found;
}

/** Undefined where the process has ended meanwhile. */
function usageOf(pid: string): Usage | undefined {
  const stat = readStat(pid);
  if (stat === undefined) return undefined;
  // The name in parentheses may hold spaces. After it come state and parent, and from the 12th field on the time in
  // user and kernel mode, and that of children that have ended.
  const fields = stat
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
  return { parent: fields[1] ?? 0, cpuSeconds: ticks / ticksPerSecond };
}

function readStat(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return undefined;
    throw error;
  }
}
