import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer, connect as dial, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis, type RedisOptions } from 'ioredis';
import { freeLoopbackPort } from '../../../src/embedded/ports.ts';
import { defaultPackageDirectory, redisBinary } from '../../../src/embedded/redis-binary.ts';
import { silent } from '../../../src/embedded/server.ts';
import { eventually } from '../../support/eventually.ts';
import type { Certificates } from './certificates.ts';
import { accepts } from './processes.ts';

/** What a server of the lab asks of whoever connects: encryption, and the password of its operator. */
export interface LabSecurity {
  readonly certificates: Certificates;
  readonly password: string;
}

/** A Redis of its own, which a test may break. */
export interface LabRedis extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** Its files; sockets and certificates may be put there. */
  readonly directory: string;
  /** As an operator at its console. */
  readonly operator: Redis;
  /** Ends it without a word, as a machine that fails does. */
  kill(): Promise<void>;
  /** Starts it again at the same place, with what is on its disk. */
  restart(): Promise<void>;
}

/**
 * Starts a Redis with settings as its command line takes them: the one on the PATH, or Debian's package as the demo takes it.
 * @throws {EmbeddedServerError} when there is none
 */
export async function startLabRedis(...settings: readonly string[]): Promise<LabRedis> {
  return startLabServer(['--save', '', '--maxmemory-policy', 'noeviction', ...settings]);
}

/**
 * @param first what the command line begins with, in front of the settings: the file of a Sentinel
 * @param security encryption alone, for clients, replicas and nodes, and a password; none of both unless given
 */
export async function startLabServer(
  settings: readonly string[],
  first: (directory: string) => Promise<readonly string[]> = async () => [],
  security?: LabSecurity,
): Promise<LabRedis> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-redis-'));
  const port = await freeLoopbackPort();
  const [program, ...launch] = await redisBinary(defaultPackageDirectory, silent);
  const listens = security === undefined ? ['--port', String(port)] : secured(port, security);
  const place = [...listens, '--dir', directory];
  const bound = settings.includes('--bind') ? [] : ['--bind', '127.0.0.1'];
  const given = [...launch, ...(await first(directory)), ...place, ...bound, ...settings];
  let child: ChildProcess;
  const start = async (): Promise<void> => {
    child = spawn(program, given, { stdio: 'ignore' });
    await accepts(port);
  };
  await start();
  const operator = new Redis({
    port,
    host: '127.0.0.1',
    maxRetriesPerRequest: 1,
    ...(security === undefined ? {} : accessTo(security)),
  });
  operator.on('error', () => undefined);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    directory,
    operator,
    kill,
    restart: async () => {
      await kill();
      await start();
    },
    async [Symbol.asyncDispose]() {
      operator.disconnect();
      await kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function secured(port: number, { certificates, password }: LabSecurity): readonly string[] {
  const { certificate, key, authority } = certificates;
  return [
    ...['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no', '--tls-replication', 'yes'],
    ...['--tls-cert-file', certificate, '--tls-key-file', key, '--tls-ca-cert-file', authority],
    ...['--requirepass', password],
  ];
}

function accessTo({ certificates, password }: LabSecurity): Pick<RedisOptions, 'password' | 'tls'> {
  return { password, tls: { ca: readFileSync(certificates.authority), servername: 'localhost' } };
}

/** What leads clients to whichever server is the master, as a virtual address or a proxy does. */
export interface Switch extends AsyncDisposable {
  readonly url: string;
  /** New connections lead there; those that are open stay where they are. */
  leadTo(server: Pick<LabRedis, 'port'>): void;
  /** Ends every open connection, so that clients connect anew. */
  cut(): void;
  /** As new connections are spoken for by a proxy that changes what passes. */
  speakAs(manner: Manner): void;
}

/** Changes bytes on their way, and never how many there are: lengths stand in front of every text. */
export interface Manner {
  readonly asked: (bytes: Buffer) => Buffer;
  readonly answered: (bytes: Buffer) => Buffer;
}

const unchanged = (bytes: Buffer): Buffer => bytes;

/** As a wire. */
export const plainly: Manner = { asked: unchanged, answered: unchanged };

/** As proxies do that stand before a Cluster and say that there is none. */
export const hidingTheCluster: Manner = {
  asked: unchanged,
  answered: replacing(/cluster_enabled:1/g, 'cluster_enabled:0'),
};

/** As proxies do whose policy of hashing knows no hash tags: keys of one queue lie anywhere. */
export const withoutHashTags: Manner = {
  ...hidingTheCluster,
  asked: replacing(/fleet:\{([\w-]+)\}/g, 'fleet:($1)'),
};

function replacing(pattern: RegExp, by: string): (bytes: Buffer) => Buffer {
  return (bytes) => Buffer.from(bytes.toString('latin1').replace(pattern, by), 'latin1');
}

/** @param port where it listens; a free one unless given */
export async function openSwitch(first: Pick<LabRedis, 'port'>, port?: number): Promise<Switch> {
  let target = first.port;
  let manner = plainly;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = dial(target, '127.0.0.1');
    for (const [socket, other, change] of [
      [client, upstream, manner.asked],
      [upstream, client, manner.answered],
    ] as const) {
      sockets.add(socket);
      socket.on('data', (bytes: Buffer) => other.write(change(bytes)));
      socket.on('end', () => other.end());
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  const own = port ?? (await freeLoopbackPort());
  server.listen(own, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `redis://127.0.0.1:${own}`,
    leadTo: (next) => {
      target = next.port;
    },
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    speakAs: (next) => {
      manner = next;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** The rights that docs/stores.md gives to a fleet named `fleet`, with the password `secret`. */
export const documentedRights = [
  ...['on', '>secret', '~fleet:*', '&fleet:*'],
  ...['+@read', '+@write', '+@scripting', '+@transaction', '+@connection', '+@pubsub', '-@dangerous'],
  ...['+info', '+client|list', '+time'],
] as const;

/** Makes one server a replica of another, and waits until it follows. */
export async function follow(replica: LabRedis, master: LabRedis): Promise<void> {
  await replica.operator.replicaof('127.0.0.1', master.port);
  await eventually('the replica follows', async () =>
    (await replica.operator.info('replication')).includes('master_link_status:up') ? true : undefined,
  );
}
