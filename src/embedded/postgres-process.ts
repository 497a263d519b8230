import { realpath } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { EmbeddedServerError } from './errors.ts';
import { exists, readTextIfExists } from './files.ts';
import { endProcess, isProcessOf } from './processes.ts';

/** What `postmaster.pid` says about a postmaster that is alive. */
export interface Postmaster {
  readonly pid: number;
  /** `undefined` while it is too early to know. */
  readonly port: number | undefined;
}

/** The start of every connection with TLS: length 8 and the request's code 1234.5679 (Postgres manual, 54.7). */
const sslRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
const answerMs = 2_000;

/** Where the cluster of an embedded Postgres is: its data, password and log. */
export function clusterOf(directory: string): string {
  return join(directory, 'cluster');
}

/** The data directory's real path, which is the one that the postmaster's command line shows. */
export async function dataOf(directory: string): Promise<string> {
  return join(await realpath(clusterOf(directory)), 'data');
}

/** The live postmaster of a data directory; a pid file of a dead one, or a pid that others reuse, is none. */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const lines = (await readTextIfExists(postmasterPidFile(data)))?.split('\n');
  const pid = Number(lines?.[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isProcessOf(pid, [data])) return undefined;
  const port = Number(lines?.[3]);
  return { pid, port: port > 0 ? port : undefined };
}

export function postmasterPidFile(data: string): string {
  return join(data, 'postmaster.pid');
}

/** True when a Postgres answers on the loopback port: it replies N or S to the question whether it speaks TLS. */
export async function answersAsPostgres(port: number): Promise<boolean> {
  const socket = createConnection({ host: '127.0.0.1', port, timeout: answerMs });
  const { promise, resolve } = Promise.withResolvers<boolean>();
  socket.once('connect', () => socket.write(sslRequest));
  socket.once('data', (answer) => resolve(['N', 'S'].includes(answer.toString('latin1'))));
  for (const event of ['error', 'timeout', 'close'] as const) socket.once(event, () => resolve(false));
  try {
    return await promise;
  } finally {
    socket.destroy();
  }
}

/**
 * Stops the postmaster of an embedded Postgres, if one is alive: sessions end, the data is written.
 * @throws {EmbeddedServerError} when it does not end
 */
export async function endPostgres(directory: string): Promise<void> {
  if (!(await exists(clusterOf(directory)))) return;
  const postmaster = await findPostmaster(await dataOf(directory));
  if (postmaster === undefined) return;
  // Fast shutdown, then an immediate one, which the next start recovers from (Postgres manual, 18.5).
  const ended = await endProcess(postmaster.pid, [
    { signal: 'SIGINT', waitMs: 5_000 },
    { signal: 'SIGQUIT', waitMs: 3_000 },
    { signal: 'SIGKILL', waitMs: 1_000 },
  ]);
  if (!ended) throw new EmbeddedServerError(`Postgres (pid ${postmaster.pid}) does not end; end it by hand.`);
}
