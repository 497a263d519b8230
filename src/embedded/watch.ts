import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { identityOf, ownIdentity } from './processes.ts';

/** One line to the guard: a server to stop, or a process to wait for first, once its owner is gone. */
export const guardOrderSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('server'), kind: z.enum(['postgres', 'redis']), directory: z.string() }),
  z.object({ type: z.literal('dependent'), identity: z.string() }),
]);

type GuardOrder = z.infer<typeof guardOrderSchema>;
type Guard = ChildProcessByStdio<Writable, null, null>;

/** One for the whole process, as a signal handler is; started with the first order. */
let guard: Guard | undefined;
/** All that was ever ordered, for another guard in case this one is killed. */
const orders: GuardOrder[] = [];

/** Has the server stopped when this process dies, however it dies. */
export function watchServer(kind: 'postgres' | 'redis', directory: string): void {
  notifyGuard({ type: 'server', kind, directory });
}

/**
 * Has the guard wait for a process that uses the servers before it stops them, and end it if it stays: for children,
 * which close what they have open when they see that this process is gone.
 */
export function watchDependent(pid: number): void {
  const identity = identityOf(pid);
  if (identity !== undefined) notifyGuard({ type: 'dependent', identity });
}

function notifyGuard(order: GuardOrder): void {
  orders.push(order);
  const unsent = guard === undefined ? orders : [order];
  guard ??= startGuard();
  for (const each of unsent) guard.stdin.write(`${JSON.stringify(each)}\n`);
}

/**
 * The guard sees the end of its standard input when this process is gone, even after SIGKILL. It has a session of its
 * own, so that a terminal's Ctrl-C does not reach it, and keeps this process from nothing.
 */
function startGuard(): Guard {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'guard.ts'), ownIdentity()], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  // A guard that was killed by somebody is replaced with the next order; until then a clean stop still works.
  const drop = () => {
    if (guard === child) guard = undefined;
  };
  child.on('exit', drop);
  child.on('error', drop);
  child.stdin.on('error', drop);
  return child;
}
