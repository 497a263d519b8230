import { expect } from 'chai';
import { z } from 'zod';
import { reconcile } from '../../src/fleet/reconcile.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import { createPublisher, createSubscriber } from '../../src/redis/pubsub.ts';
import { examine, findingOf } from '../cli/doctor/setting.ts';
import { eventually } from '../support/eventually.ts';
import { type FleetInProcess, startFleetInProcess } from './support/fleet-in-process.ts';
import { type LabCluster, startLabCluster } from './support/redis-cluster.ts';

const logger = silentLogger();

describe('a Redis Cluster', function () {
  this.timeout(60_000);
  let cluster: LabCluster;
  let fleet: FleetInProcess;

  before(async () => {
    cluster = await startLabCluster();
    fleet = await startFleetInProcess(cluster.url);
  });
  after(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await cluster?.[Symbol.asyncDispose]();
  });

  it('serves a whole visit, with each queue at one node', async () => {
    expect(await fleet.visit()).to.be.oneOf(['acted', 'browsed']);
    expect(await fleet.ready()).to.deep.equal({
      httpStatus: 200,
      status: 'ready',
      detail: 'answers, and evicts nothing',
    });
    expect(await fleet.web.context.queues.connectedWorkers()).to.equal(1);
  });

  it('counts guesses at the password, and repairs schedules', async () => {
    const guess = () =>
      fleet.web.call('POST', '/api/session', { anonymous: true, body: { password: 'a guess' } });
    const guesses = await Promise.all(Array.from({ length: 12 }, guess));

    expect(guesses.map(({ status }) => status)).to.include(429);
    await reconcile(fleet.web.context);
  });

  it('is examined node by node', async () => {
    const diagnosis = await examine(fleet.environment);

    expect(findingOf(diagnosis, 'redis')).to.include({ level: 'ok' });
    expect(findingOf(diagnosis, 'redis-role').found).to.equal('each is a master');
    expect(findingOf(diagnosis, 'redis-cluster').found).to.equal(
      'cluster_state:ok, 16384 of 16384 slots served by 3 masters',
    );
    expect(findingOf(diagnosis, 'redis-rights').level).to.equal('ok');
    expect(findingOf(diagnosis, 'redis-write').level).to.equal('ok');
    expect(findingOf(diagnosis, 'redis-version').found).to.match(/^127\.0\.0\.1:\d+: 7\./);
    expect(findingOf(diagnosis, 'workers').level).to.equal('ok');
  });

  it('is found out from the address of one node, and has one database', async () => {
    const [one] = cluster.masters;
    const url = one?.url ?? '';
    const redis = await connectRedis({ url, logger, duringOutage: 'fail' });
    try {
      await Promise.all(Array.from({ length: 20 }, (_, place) => redis.set(`key-${place}`, 'value')));
      expect(await redis.get('key-7')).to.equal('value');
    } finally {
      redis.disconnect();
    }
    const refusal = await connectRedis({ url: `${url}/2`, logger, duringOutage: 'fail' }).catch(
      (error: unknown) => error,
    );
    expect(String(refusal)).to.match(/SELECT is not allowed.*no database but 0.*FLEET_NAME/);
  });

  it('carries messages between its nodes', async () => {
    const connect = () => connectRedis({ url: cluster.url, logger, duringOutage: 'fail' });
    const [sender, receiver] = await Promise.all([connect(), connect()]);
    try {
      const messages: string[] = [];
      await createSubscriber(receiver, logger).subscribe('settings', (message) => messages.push(message));
      await createPublisher(sender).publish('settings', 'hello');
      expect(await eventually('the message', () => messages[0])).to.equal('hello');
    } finally {
      for (const redis of [sender, receiver]) redis.disconnect();
    }
  });

  it('that has lost a node says so, and goes on when the node is back', async () => {
    const lost = await cluster.holderOf(fleet.web.context.redis.names.queue('ticks'));
    await lost.kill();
    const state = await eventually(
      'the Cluster is down',
      async () => {
        const found = await fleet.ready();
        return found.httpStatus === 503 && /Cluster|cluster/.test(found.detail) ? found : undefined;
      },
      20_000,
    );
    expect(state.detail).to.match(/cluster_state:fail|does not serve the keys/);
    // Until the nodes agree that one is lost, those that live serve what they hold.
    let attempts = 0;
    const problem = await eventually('a command is refused', async () => {
      attempts += 1;
      const body = { name: 'Ada', username: `ada_of_outage_${attempts}`, personaId: 'ai-artist' };
      const { status, text } = await fleet.web.call('POST', '/api/agents', { body });
      return status === 503
        ? z.object({ detail: z.string(), code: z.string() }).parse(JSON.parse(text))
        : undefined;
    });
    expect(problem.detail).to.match(/^It is committed/);
    expect(problem.code).to.be.oneOf(['REDIS_CLUSTER_DOWN', 'REDIS_UNAVAILABLE']);

    await lost.restart();
    await cluster.serves();
    await fleet.becomes('ready');
    expect(await fleet.visit()).to.be.oneOf(['acted', 'browsed']);
  });
});
