import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer, connect as dial, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freeLoopbackPort } from '../../../src/embedded/ports.ts';
import { defaultPackageDirectory, redisBinary } from '../../../src/embedded/redis-binary.ts';
import { silent } from '../../../src/embedded/server.ts';
import { eventually } from '../../support/eventually.ts';
import { accepts } from './processes.ts';

/** A Redis of its own, which a test may break. */
export interface LabRedis extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** As an operator at its console. */
  readonly operator: Redis;
  /** Ends it without a word, as a machine that fails does. */
  kill(): Promise<void>;
}

/**
 * Starts a Redis with settings as its command line takes them: the one on the PATH, or Debian's package as the demo takes it.
 * @throws {EmbeddedServerError} when there is none
 */
export async function startLabRedis(...settings: readonly string[]): Promise<LabRedis> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-redis-'));
  const port = await freeLoopbackPort();
  const fixed = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--save', ''];
  const [program, ...first] = await redisBinary(defaultPackageDirectory, silent);
  const given = [...first, ...fixed, '--maxmemory-policy', 'noeviction', ...settings];
  const child = spawn(program, given, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await accepts(port);
  const operator = new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: 1 });
  operator.on('error', () => undefined);
  const kill = async (): Promise<void> => {
    operator.disconnect();
    child.kill('SIGKILL');
    await ended;
  };
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    operator,
    kill,
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** What leads clients to whichever server is the master, as a virtual address or a proxy does. */
export interface Switch extends AsyncDisposable {
  readonly url: string;
  /** New connections lead there; those that are open stay where they are. */
  leadTo(server: LabRedis): void;
}

export async function openSwitch(first: LabRedis): Promise<Switch> {
  let target = first.port;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = dial(target, '127.0.0.1');
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  const port = await freeLoopbackPort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `redis://127.0.0.1:${port}`,
    leadTo: (next) => {
      target = next.port;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Makes one server a replica of another, and waits until it follows. */
export async function follow(replica: LabRedis, master: LabRedis): Promise<void> {
  await replica.operator.replicaof('127.0.0.1', master.port);
  await eventually('the replica follows', async () =>
    (await replica.operator.info('replication')).includes('master_link_status:up') ? true : undefined,
  );
}
