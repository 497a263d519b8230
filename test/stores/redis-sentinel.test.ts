import { Writable } from 'node:stream';
import { expect } from 'chai';
import winston from 'winston';
import { silentLogger } from '../../src/lib/logger.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import { examine, findingOf } from '../cli/doctor/setting.ts';
import { eventually } from '../support/eventually.ts';
import { type FleetInProcess, startFleetInProcess } from './support/fleet-in-process.ts';
import { type LabSentinels, startLabSentinels } from './support/redis-sentinel.ts';

describe('a Redis that Sentinels watch', function () {
  this.timeout(60_000);
  let lab: LabSentinels;
  let fleet: FleetInProcess;

  before(async () => {
    lab = await startLabSentinels();
    fleet = await startFleetInProcess(lab.url);
  });
  after(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await lab?.[Symbol.asyncDispose]();
  });

  it('serves a whole visit, and the fleet follows when another server becomes the master', async function () {
    this.timeout(120_000);
    expect(await fleet.visit()).to.be.oneOf(['acted', 'browsed']);
    const before = await lab.master();
    // A request that meets the failover is refused, and Redis may lose a job that no replica had yet: it is asked again.
    const visits = Array.from({ length: 3 }, () => fleet.visit(20_000).catch(() => fleet.visit(20_000)));
    await lab.failOver();

    expect(await lab.master()).not.to.equal(before);
    for (const outcome of await Promise.all(visits)) expect(outcome).to.be.oneOf(['acted', 'browsed']);
    await fleet.becomes('ready');
    expect(await fleet.visit()).to.be.oneOf(['acted', 'browsed']);
    const diagnosis = await examine(fleet.environment);
    expect(findingOf(diagnosis, 'redis').found).to.match(/^lab-master \(Sentinels at 127\.0\.0\.1:/);
    expect(findingOf(diagnosis, 'redis-role').found).to.equal('it is a master');
  });

  it('is still heard of after each of its Sentinels was restarted, of which the log tells', async () => {
    const lines: string[] = [];
    const redis = await connectRedis({ url: lab.url, logger: collecting(lines), duringOutage: 'fail' });
    for (const { kill, restart, operator } of lab.sentinels) {
      const listeners = async (): Promise<number> =>
        String(await operator.call('CLIENT', 'LIST')).match(/ sub=[1-9]/g)?.length ?? 0;
      const before = await listeners();
      expect(before).to.be.greaterThan(0);

      lines.length = 0;
      await kill();
      await eventually('the log tells of it', () =>
        /A Sentinel failed; trying again.*ECONN/.test(lines.join('')) ? true : undefined,
      );
      await restart();
      await eventually('the fleet listens again', async () =>
        (await listeners()) >= before ? true : undefined,
      );
    }
    redis.disconnect();
  });

  it('is refused by name where they know no such master, or none of them answers', async () => {
    const open = (url: string) =>
      connectRedis({ url, logger: silentLogger(), duringOutage: 'fail' }).catch(String);

    expect(await open(lab.url.replace('lab-master', 'nobody'))).to.match(
      /No such master.*Put the master’s name in REDIS_URL right/,
    );
    expect(await open('redis+sentinel://127.0.0.1:1,127.0.0.1:2/lab-master')).to.match(
      /failed to connect to sentinel 127\.0\.0\.1:[12]/,
    );
  });
});

function collecting(lines: string[]): winston.Logger {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return winston.createLogger({ transports: [new winston.transports.Stream({ stream })] });
}
