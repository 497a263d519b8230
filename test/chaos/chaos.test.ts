import { expect } from 'chai';
import { systemClock } from '../../src/lib/clock.ts';
import { runChaos } from './chaos.ts';

describe('the fleet under chaos', () => {
  it('does nothing twice and loses nothing while every part of it is killed', async function () {
    this.timeout(300_000);
    const lines: string[] = [];

    const report = await runChaos({
      seed: 22,
      minutes: 0.4,
      agents: 20,
      workers: 2,
      pace: 40,
      hasty: true,
      clock: systemClock,
      log: (line) => lines.push(line),
      stopping: new AbortController().signal,
    });

    const told = `${JSON.stringify(report, null, 2)}\n${lines.join('\n')}`;
    expect(report.findings, told).to.deep.equal([]);
    expect(report.effects.all, told).to.include({ doubled: 0, lost: 0, unsettled: 0 });
    expect(report.effects.all.confirmed, told).to.be.above(30);
    expect(report.images.paidTwice, told).to.equal(0);
    expect(report.agentsWithoutNextTick, told).to.deep.equal([]);
    expect(report.openTicks, told).to.equal(0);
    expect(report.feed, told).to.include({ complete: true });
    expect(report.passed, told).to.equal(true);
    for (const part of ['worker', 'web', 'redis', 'postgres', 'sandbox']) {
      expect(report.struck[`kill ${part}`], `kills of ${part}\n${told}`).to.be.above(0);
    }
  });
});
