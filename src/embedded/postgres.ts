import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pRetry from 'p-retry';
import { runCommand } from './command.ts';
import { EmbeddedServerError } from './errors.ts';
import { exists, readTextIfExists, tailOf } from './files.ts';
import { startClaimed } from './lifecycle.ts';
import { pollFor } from './poll.ts';
import { freeLoopbackPort } from './ports.ts';
import { postgresAccount } from './postgres-account.ts';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries.ts';
import {
  type Cluster,
  clusterPassword,
  fleetName,
  initialiseCluster,
  openCluster,
} from './postgres-cluster.ts';
import {
  answersAsPostgres,
  clusterOf,
  endPostgres,
  findPostmaster,
  postmasterPidFile,
} from './postgres-process.ts';
import { type EmbeddedServer, type ProgressLog, silent } from './server.ts';

export interface EmbeddedPostgresOptions {
  /** Where everything of this server lives; made when missing. */
  readonly directory: string;
  /** `fast` gives up safety against a crash of the machine for speed: for data that may be lost, as in tests. */
  readonly durability?: 'durable' | 'fast';
  /** The loopback port to listen on; a free one if not given. A server that is alive stays where it is. */
  readonly port?: number;
  readonly log?: ProgressLog;
}

/** A free port can be taken by another before Postgres binds it, and a killed postmaster's sessions end a bit later. */
const startAttempts = 3;
const attemptPauseMs = 300;
const startSeconds = 30;
/** Above the highest that any system gives out (Linux: 2^22). */
const impossiblePid = 999_999_999;

/** For a machine with two cores that also runs everything else; connections for 32 workers with 10 each, and the web. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: "''",
  shared_buffers: '128MB',
  max_connections: '400',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const durabilitySettings = {
  durable: { synchronous_commit: 'on' },
  fast: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
};

/**
 * Starts a private Postgres on a free loopback port, or takes over the one that is alive in the directory. Its role and
 * its database are called `fleet`. It dies with this process.
 * @throws {EmbeddedServerError} when it cannot be had; the message names the ways out
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedServer> {
  const directory = resolve(options.directory);
  const { log = silent } = options;
  return startClaimed('postgres', directory, async () => {
    const account = await postgresAccount(clusterOf(directory));
    const binaries = await postgresBinaries(account, log);
    const cluster = await openCluster(directory, account);
    const alivePort = await takeOver(directory, cluster);
    const port = alivePort ?? (await startNew(cluster, binaries, options));
    const url = `postgres://${fleetName}:${await clusterPassword(cluster)}@127.0.0.1:${port}/${fleetName}`;
    return { url, reused: alivePort !== undefined };
  });
}

/** The port of the postmaster that is alive and answers; one that is alive without answering is ended. */
async function takeOver(directory: string, { data }: Cluster): Promise<number | undefined> {
  if ((await findPostmaster(data)) === undefined) return undefined;
  const answering = async () => {
    const port = (await findPostmaster(data))?.port;
    return port !== undefined && (await answersAsPostgres(port)) ? port : undefined;
  };
  const port = await pollFor(answering, { everyMs: 50, withinMs: 3_000 });
  if (port === undefined) await endPostgres(directory);
  return port;
}

async function startNew(
  cluster: Cluster,
  binaries: PostgresBinaries,
  options: EmbeddedPostgresOptions,
): Promise<number> {
  const { durability = 'durable', log = silent } = options;
  if (!(await exists(join(cluster.data, 'PG_VERSION')))) log('Initialising Postgres (once)');
  await initialiseCluster(cluster, binaries);
  await disownPidFile(cluster.data);
  return pRetry(
    async () => {
      const port = options.port ?? (await freeLoopbackPort());
      const parameters = { ...settings, ...durabilitySettings[durability], port };
      const failure = await launch(cluster, binaries, parameters);
      if (failure === undefined) return port;
      throw startFailure(cluster, failure);
    },
    { retries: startAttempts - 1, minTimeout: attemptPauseMs, factor: 1 },
  );
}

/** @returns what went wrong, or `undefined` when Postgres is up */
async function launch(
  { home, data, account }: Cluster,
  { pgCtl }: PostgresBinaries,
  parameters: Readonly<Record<string, string | number>>,
): Promise<string | undefined> {
  const logFile = join(home, 'postgres.log');
  await rm(logFile, { force: true });
  const flags = Object.entries(parameters).map(([name, value]) => `-c ${name}=${value}`);
  const { exitCode, output } = await runCommand(
    pgCtl,
    ['start', '--wait', '-t', `${startSeconds}`, '-D', data, '-l', logFile, '-o', flags.join(' ')],
    // Where pg_ctl is started Postgres stays; a checkout may be closed to its account.
    { cwd: home, account },
  );
  return exitCode === 0 ? undefined : `${output}\n${await tailOf(logFile, 15)}`;
}

/**
 * Postgres believes a stale pid file if any process has its number, be it a stranger or a zombie that nobody buried.
 * The file stays, because from its other lines Postgres knows whether sessions of the old postmaster are still alive.
 */
async function disownPidFile(data: string): Promise<void> {
  const pidFile = postmasterPidFile(data);
  const [pid, ...rest] = (await readTextIfExists(pidFile))?.split('\n') ?? [];
  if (pid !== undefined) await writeFile(pidFile, [impossiblePid, ...rest].join('\n'));
}

function startFailure({ home }: Cluster, output: string): EmbeddedServerError {
  return new EmbeddedServerError(
    `Embedded Postgres did not start (its log is in ${home}):\n${output.trim()}\n` +
      'Set DATABASE_URL to use a Postgres of your own instead.',
  );
}
