import { expect } from 'chai';
import { eventually } from '../support/eventually.ts';
import { startFleetInProcess } from './support/fleet-in-process.ts';
import { startLabSentinels } from './support/redis-sentinel.ts';

describe('a master that dies under the eyes of its Sentinels', function () {
  this.timeout(180_000);

  it('is replaced, and visits go on; it comes back as a replica', async () => {
    const lab = await startLabSentinels();
    const fleet = await startFleetInProcess(lab.url);
    try {
      expect(await fleet.visit()).to.be.oneOf(['acted', 'browsed']);
      const dead = await lab.master();
      await dead.kill();
      const down = await fleet.becomes('unavailable', 30_000);
      expect(down.httpStatus).to.equal(503);
      await eventually(
        'another master',
        async () => ((await lab.master()) === dead ? undefined : true),
        60_000,
      );
      await fleet.becomes('ready', 60_000);
      expect(await fleet.visit(60_000)).to.be.oneOf(['acted', 'browsed']);
      expect(await fleet.web.context.queues.connectedWorkers()).to.equal(1);

      await dead.restart();
      await eventually(
        'the old master follows the new one',
        async () => (/role:slave/.test(await dead.operator.info('replication')) ? true : undefined),
        60_000,
      );
      expect((await fleet.ready()).status).to.equal('ready');
    } finally {
      await fleet[Symbol.asyncDispose]();
      await lab[Symbol.asyncDispose]();
    }
  });
});
