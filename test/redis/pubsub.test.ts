import { expect } from 'chai';
import { silentLogger } from '../../src/lib/logger.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import {
  createPublisher,
  createSubscriber,
  type Publisher,
  type Subscriber,
} from '../../src/redis/pubsub.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendRedis } from '../support/servers.ts';

describe('messages', () => {
  let lent: Lent;
  let publisher: FleetRedis;
  let subscriber: FleetRedis;
  let pubsub: Publisher & Subscriber;

  before(async () => {
    lent = await lendRedis();
  });

  beforeEach(async () => {
    const options = { url: lent.url, logger: silentLogger(), duringOutage: 'fail' } as const;
    publisher = await connectRedis(options);
    subscriber = await connectRedis({ ...options, role: 'subscriber-of-the-test' });
    pubsub = { ...createPublisher(publisher), ...createSubscriber(subscriber, silentLogger()) };
  });

  afterEach(() => {
    publisher.disconnect();
    subscriber.disconnect();
  });

  after(async () => {
    await lent.release();
  });

  it('reach every listener of their channel, in order, and nobody else', async () => {
    const [first, second, other]: string[][] = [[], [], []];
    await pubsub.subscribe('activity', (message) => first?.push(message));
    await pubsub.subscribe('activity', (message) => second?.push(message));
    await pubsub.subscribe('settings', (message) => other?.push(message));

    const sent = Array.from({ length: 20 }, (_, index) => String(index));
    await Promise.all(sent.map((message) => pubsub.publish('activity', message)));
    await pubsub.publish('settings', 'last');
    await eventually('the last message', () => (other?.length === 1 ? true : undefined));

    expect(first).to.deep.equal(sent);
    expect(second).to.deep.equal(sent);
    expect(other).to.deep.equal(['last']);
  });

  it('arrive as soon as the subscription is confirmed', async () => {
    const received = Promise.withResolvers<string>();
    await pubsub.subscribe('activity', received.resolve);

    await pubsub.publish('activity', 'at once');

    expect(await received.promise).to.equal('at once');
  });

  it('arrive again after the connection broke', async () => {
    const received: string[] = [];
    await pubsub.subscribe('activity', (message) => received.push(message));

    const broken = new Promise((resolve) => subscriber.once('close', resolve));
    await publisher.client('KILL', 'ID', await idOfSubscriber());
    await broken;
    const seen = await eventually('a message on the new connection', async () => {
      await pubsub.publish('activity', 'again');
      return received[0];
    });

    expect(seen).to.equal('again');
  });

  it('arrive again after Redis refused the subscription for a while', async () => {
    const restricted = `listener-${process.pid}`;
    const rights = ['on', 'nopass', 'allkeys', '+@all'] as const;
    const logger = silentLogger();
    const warnings: string[] = [];
    logger.warn = (message: unknown, details?: unknown) => {
      warnings.push(`${String(message)} ${JSON.stringify(details)}`);
      return logger;
    };
    await publisher.call('ACL', 'SETUSER', restricted, ...rights, 'allchannels');
    const url = new URL(lent.url);
    url.username = restricted;
    const ear = await connectRedis({ url: url.href, logger: silentLogger(), duringOutage: 'fail' });
    try {
      const received: string[] = [];
      await createSubscriber(ear, logger).subscribe('activity', (message) => received.push(message));

      // Redis ends the connections that are subscribed to what they may not listen to any more.
      await publisher.call('ACL', 'SETUSER', restricted, 'resetchannels');
      await eventually('the refusal is reported', () => warnings[0]);
      expect(warnings[0]).to.match(/Redis refuses a subscription; trying again .*NOPERM/);

      await publisher.call('ACL', 'SETUSER', restricted, 'allchannels');
      const seen = await eventually('a message after the right came back', async () => {
        await pubsub.publish('activity', 'again');
        return received[0];
      });
      expect(seen).to.equal('again');
    } finally {
      ear.disconnect();
      await publisher.call('ACL', 'DELUSER', restricted);
    }
  });

  /** The subscriber's id at the server; a subscribed connection of RESP 2 cannot be asked itself. */
  async function idOfSubscriber(): Promise<string> {
    const list = await publisher.client('LIST', 'TYPE', 'PUBSUB');
    const line = String(list)
      .split('\n')
      .find((client) => client.includes(` name=${subscriber.names.client} `));
    return /id=(\d+)/.exec(line ?? '')?.[1] ?? '';
  }
});
