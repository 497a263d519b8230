import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { redisStateFile } from '../../src/embedded/redis-process.ts';
import { openSwitch, type Switch } from '../stores/support/redis.ts';
import { eventually } from '../support/eventually.ts';
import { redisServer, type Server } from './servers.ts';
import type { ForgetfulTarget, ReplicatedTarget } from './targets.ts';

/** Milliseconds that a replica may take to have what its master has. */
const followsMs = 20_000;
/** Above every pid that a system gives. */
const nobodysPid = 2 ** 30;

export interface PairPorts {
  /** Where the fleet finds whichever server is the master. */
  readonly address: number;
  readonly servers: readonly [number, number];
}

/**
 * A Redis master and its replica behind one address, which leads new connections to the master; those that are open
 * stay where they are. Whatever strikes Redis strikes the master.
 */
export function redisPair(directory: string, ports: PairPorts): Server<ReplicatedTarget> {
  const homes = [join(directory, 'one'), join(directory, 'other')] as const;
  let master = redisServer(homes[0], ports.servers[0]);
  let replica = redisServer(homes[1], ports.servers[1]);
  let address: Switch | undefined;
  let isReplicaUp = false;

  const startReplica = async (): Promise<void> => {
    if (isReplicaUp) return;
    await shareSecret(homes[1], master.url);
    await replica.start();
    isReplicaUp = true;
  };
  return {
    name: 'redis',
    get url() {
      const url = new URL(master.url);
      url.port = String(ports.address);
      return url.href;
    },
    async start() {
      await master.start();
      await startReplica();
      address ??= await openSwitch({ port: portOf(master) }, ports.address);
      await follow(replica, master);
    },
    kill: () => master.kill(),
    pause: () => master.pause(),
    resume: () => master.resume(),
    forget: () => master.forget(),
    async failOver() {
      await inSync(replica);
      await order(replica, ['REPLICAOF', 'NO', 'ONE']);
      [master, replica] = [replica, master];
      address?.leadTo({ port: portOf(master) });
      await follow(replica, master);
    },
    async stop() {
      await address?.[Symbol.asyncDispose]();
      await Promise.all([master.stop(), replica.stop()]);
    },
  };
}

/** Clients give both servers the same password; a server takes the one that was last written down for it. */
async function shareSecret(home: string, url: string): Promise<void> {
  const { password, port } = new URL(url);
  await mkdir(home, { recursive: true });
  await writeFile(redisStateFile(home), JSON.stringify({ pid: nobodysPid, port: Number(port), password }));
}

async function follow(replica: Server<ForgetfulTarget>, master: Server<ForgetfulTarget>): Promise<void> {
  await order(replica, ['CONFIG', 'SET', 'masterauth', new URL(master.url).password]);
  await order(replica, ['REPLICAOF', '127.0.0.1', String(portOf(master))]);
}

async function inSync(replica: Server<ForgetfulTarget>): Promise<void> {
  const isUp = async () =>
    /master_link_status:up/.test(String(await order(replica, ['INFO', 'replication']))) || undefined;
  await eventually('the replica follows', isUp, followsMs);
}

async function order(
  { url }: Server<ForgetfulTarget>,
  [command = '', ...args]: readonly string[],
): Promise<unknown> {
  const operator = new Redis(url, { maxRetriesPerRequest: 2 });
  operator.on('error', () => undefined);
  try {
    return await operator.call(command, ...args);
  } finally {
    operator.disconnect();
  }
}

function portOf({ url }: Server<ForgetfulTarget>): number {
  return Number(new URL(url).port);
}
