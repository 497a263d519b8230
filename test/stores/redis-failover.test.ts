import { expect } from 'chai';
import { newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { visitJob } from '../../src/queue/contracts.ts';
import { jobKind } from '../../src/queue/job-kinds.ts';
import { enqueue } from '../../src/queue/producer.ts';
import { openQueues } from '../../src/queue/queues.ts';
import { startWorkers } from '../../src/queue/workers.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import { redisFaultOf } from '../../src/redis/outage.ts';
import { createPublisher, createSubscriber } from '../../src/redis/pubsub.ts';
import { eventually } from '../support/eventually.ts';
import { follow, type LabRedis, openSwitch, type Switch, startLabRedis } from './support/redis.ts';

const logger = silentLogger();

describe('a Redis that fails over while old connections stay open', function () {
  this.timeout(30_000);
  let one: LabRedis;
  let other: LabRedis;
  let address: Switch;
  const opened: FleetRedis[] = [];

  beforeEach(async () => {
    [one, other] = await Promise.all([startLabRedis(), startLabRedis()]);
    await follow(other, one);
    address = await openSwitch(one);
  });

  afterEach(async () => {
    for (const redis of opened.splice(0)) redis.disconnect();
    for (const part of [address, one, other]) await part?.[Symbol.asyncDispose]();
  });

  const connect = async (duringOutage: 'wait' | 'fail'): Promise<FleetRedis> => {
    const redis = await connectRedis({ url: address.url, logger, duringOutage });
    opened.push(redis);
    return redis;
  };

  /** The replica takes over; the old master lives on and is its replica now. */
  const failOver = async (): Promise<void> => {
    await other.operator.replicaof('NO', 'ONE');
    address.leadTo(other);
    await follow(one, other);
  };

  it('is followed by a command, which happens once and on the new master', async () => {
    const redis = await connect('fail');
    await redis.incr('visits');
    // Redis replicates behind the caller's back: what the replica lacks by then is lost.
    await eventually('the replica has it', async () =>
      (await other.operator.get('visits')) === '1' ? true : undefined,
    );
    await failOver();

    expect(await redis.incr('visits')).to.equal(2);
    expect(await other.operator.get('visits')).to.equal('2');
  });

  it('is followed by workers that wait for a job, and by messages', async () => {
    const agentId = newId<'agent'>();
    const redis = await connect('fail');
    const queues = openQueues(redis, logger);
    const subscriber = createSubscriber(await connect('fail'), logger);
    const messages: string[] = [];
    await subscriber.subscribe('activity', (message) => messages.push(message));
    const done: string[] = [];
    const workers = await startWorkers({
      connection: await connect('wait'),
      kinds: [jobKind(visitJob, async (payload) => void done.push(payload.agentId))],
      concurrency: 5,
      logger,
    });
    try {
      await enqueue(queues, visitJob, [{ data: { agentId } }]);
      await eventually('a visit before', () => (done.length === 1 ? true : undefined));
      await failOver();

      await enqueue(queues, visitJob, [{ data: { agentId } }]);
      await eventually('a visit after', () => (done.length === 2 ? true : undefined));
      await eventually('a message', async () => {
        await createPublisher(redis).publish('activity', 'again');
        return messages[0];
      });
    } finally {
      await workers.close();
      await queues.close();
    }
  });

  it('that never ends is an error of the command, and is not asked as fast as it answers', async () => {
    await one.operator.replicaof('127.0.0.1', other.port);
    const redis = await connect('fail');
    const before = await connectionsOf(one);
    const failures: unknown[] = [];
    for (let count = 0; count < 3; count += 1)
      failures.push(await redis.incr('visits').catch((error: unknown) => error));

    expect(failures.map(redisFaultOf)).to.deep.equal(['read-only', 'read-only', 'read-only']);
    expect((await connectionsOf(one)) - before).to.be.below(20);
  });

  it('is named where too few replicas follow', async () => {
    await one.operator.config('SET', 'min-replicas-to-write', '2');
    const redis = await connect('fail');

    const failure = await redis.incr('visits').catch((error: unknown) => error);
    expect(redisFaultOf(failure)).to.equal('replicas-missing');

    await one.operator.config('SET', 'min-replicas-to-write', '0');
    expect(await redis.incr('visits')).to.equal(1);
  });
});

async function connectionsOf({ operator }: LabRedis): Promise<number> {
  return Number(/total_connections_received:(\d+)/.exec(await operator.info('stats'))?.[1]);
}
