import { expect } from 'chai';
import { fleetNameOf } from '../../config/fleet-name.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { collectMetrics, reportMetrics } from '../../src/metrics/exchange.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import { createPublisher, createSubscriber } from '../../src/redis/pubsub.ts';
import { eventually } from '../support/eventually.ts';
import { startFleetInProcess } from './support/fleet-in-process.ts';
import { type LabRedis, startLabRedis } from './support/redis.ts';

const logger = silentLogger();

describe('two fleets on one Redis', function () {
  this.timeout(60_000);
  let server: LabRedis;

  before(async () => {
    server = await startLabRedis();
  });
  after(() => server?.[Symbol.asyncDispose]());

  it('do not see each other’s workers, schedules or keys', async () => {
    const [one, other] = await Promise.all([
      startFleetInProcess(server.url, { name: 'production' }),
      startFleetInProcess(server.url, { name: 'staging' }),
    ]);
    try {
      expect(await one.visit()).to.be.oneOf(['acted', 'browsed']);
      expect(await one.web.context.queues.connectedWorkers()).to.equal(1);
      expect(await one.web.context.schedules.count()).to.equal(1);
      expect(await other.web.context.schedules.count()).to.equal(0);

      await one.stopWorker();
      await eventually('its worker is gone', async () =>
        (await one.web.context.queues.connectedWorkers()) === 0 ? true : undefined,
      );
      expect(await other.web.context.queues.connectedWorkers()).to.equal(1);
      const foreign = (await server.operator.keys('*')).filter((key) => !/^(production|staging):/.test(key));
      expect(foreign).to.deep.equal([]);
      const clients = String(await server.operator.client('LIST')).matchAll(/ name=(\S+)/g);
      const names = [...clients].map(([, name = '']) => name.replace(/:.*/, ''));
      expect(new Set(names)).to.deep.equal(new Set(['production', 'staging']));
    } finally {
      await one[Symbol.asyncDispose]();
      await other[Symbol.asyncDispose]();
    }
  });

  for (const [what, first, second] of [
    ['of two names', { url: '', fleet: 'one' }, { url: '', fleet: 'two' }],
    ['of one name in two databases', { url: '/0', fleet: 'fleet' }, { url: '/1', fleet: 'fleet' }],
  ] as const) {
    it(`${what} do not see each other’s messages and metrics`, async () => {
      const connect = ({ url, fleet }: { url: string; fleet: string }) =>
        connectRedis({ url: server.url + url, fleet: fleetNameOf(fleet), logger, duringOutage: 'fail' });
      const [one, other, ear] = await Promise.all([connect(first), connect(second), connect(first)]);
      try {
        const heard: string[] = [];
        await createSubscriber(ear, logger).subscribe('activity', (message) => heard.push(message));
        await createPublisher(other).publish('activity', 'not for you');
        await createPublisher(one).publish('activity', 'for you');
        await eventually('the own message', () => (heard.length > 0 ? true : undefined));
        expect(heard).to.deep.equal(['for you']);

        const at = Date.now();
        await reportMetrics(one, { worker: 'w', at, snapshot: [] });
        expect((await collectMetrics(one, at)).snapshots).to.have.lengthOf(1);
        expect((await collectMetrics(other, at)).snapshots).to.have.lengthOf(0);
      } finally {
        for (const redis of [one, other, ear]) redis.disconnect();
      }
    });
  }
});
