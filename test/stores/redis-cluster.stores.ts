import { expect } from 'chai';
import { eventually } from '../support/eventually.ts';
import { type FleetInProcess, startFleetInProcess } from './support/fleet-in-process.ts';
import type { LabRedis } from './support/redis.ts';
import { type LabCluster, startLabCluster } from './support/redis-cluster.ts';

describe('a Redis Cluster that changes while agents visit', function () {
  this.timeout(180_000);
  let cluster: LabCluster;
  let fleet: FleetInProcess;

  beforeEach(async () => {
    cluster = await startLabCluster({ replicas: 1 });
    fleet = await startFleetInProcess(cluster.url);
  });
  afterEach(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await cluster?.[Symbol.asyncDispose]();
  });

  const ticks = (): string => `${fleet.web.context.redis.names.queue('ticks')}:ticks:wait`;

  it('goes on when the slot of the ticks moves to another node', async () => {
    const from = await cluster.holderOf(ticks());
    const to = cluster.masters.find((node) => node !== from) ?? from;
    const visits = Array.from({ length: 5 }, () => fleet.visit(60_000));
    await moveSlot(cluster, from, to, ticks());

    for (const outcome of await Promise.all(visits)) expect(outcome).to.be.oneOf(['acted', 'browsed']);
    await fleet.becomes('ready');
    expect(await fleet.visit(60_000)).to.be.oneOf(['acted', 'browsed']);
    expect(await fleet.web.context.queues.connectedWorkers()).to.equal(1);
  });

  it('goes on when a master fails and its replica takes over', async () => {
    const [lost] = cluster.masters;
    const [heir] = cluster.replicas;
    const visits = Array.from({ length: 5 }, () => fleet.visit(60_000).catch(String));
    await lost?.kill();
    await eventually(
      'the replica is the master',
      async () => (/role:master/.test((await heir?.operator.info('replication')) ?? '') ? true : undefined),
      30_000,
    );
    await cluster.serves();
    await fleet.becomes('ready', 30_000);
    // A command that a request could not wait for is a refusal, and what was committed is carried out later.
    for (const outcome of await Promise.all(visits)) {
      expect(outcome).to.match(/acted|browsed|REDIS_CLUSTER_DOWN|REDIS_UNAVAILABLE|Not seen/);
    }
    expect(await fleet.visit(60_000)).to.be.oneOf(['acted', 'browsed']);
    expect(await fleet.web.context.queues.connectedWorkers()).to.equal(1);
  });
});

/** As an operator moves a slot: with its keys, while both nodes serve it. */
async function moveSlot(cluster: LabCluster, from: LabRedis, to: LabRedis, key: string): Promise<void> {
  const slot = Number(await from.operator.cluster('KEYSLOT', key));
  const [fromId, toId] = await Promise.all([from.operator.cluster('MYID'), to.operator.cluster('MYID')]);
  await to.operator.call('CLUSTER', 'SETSLOT', slot, 'IMPORTING', String(fromId));
  await from.operator.call('CLUSTER', 'SETSLOT', slot, 'MIGRATING', String(toId));
  for (;;) {
    const keys: unknown = await from.operator.cluster('GETKEYSINSLOT', slot, 100);
    if (!Array.isArray(keys) || keys.length === 0) break;
    await from.operator.call('MIGRATE', '127.0.0.1', to.port, '', 0, 5_000, 'KEYS', ...keys.map(String));
  }
  for (const node of [to, from, ...cluster.masters]) {
    await node.operator.call('CLUSTER', 'SETSLOT', slot, 'NODE', String(toId));
  }
}
