import { expect } from 'chai';
import { type Blow, planChaos } from './schedule.ts';

const request = { seed: 9, durationMs: 180_000, workers: 3 };

describe('the plan of a chaos', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planChaos(request)).to.deep.equal(planChaos(request));
    expect(planChaos({ ...request, seed: 8 })).not.to.deep.equal(planChaos(request));
  });

  it('strikes every part within the time, and lets workers sleep for longer than a lease', () => {
    const { blows, spells } = planChaos(request);
    const struck = new Set(blows.map(({ kind, target }) => `${kind} ${target.replace(/-\d+/, '')}`));

    expect([...struck]).to.include.members([
      'kill worker',
      'kill web',
      'kill redis',
      'kill postgres',
      'kill sandbox',
      'pause worker',
      'pause redis',
      'pause postgres',
      'pause sandbox',
      'pause web',
      'empty redis',
      'clock worker',
      'failover redis',
    ]);
    const clocks = blows.filter(({ kind }) => kind === 'clock').map(({ aheadSeconds }) => aheadSeconds);
    expect(clocks).to.include.members([5, -60]);
    expect([...blows, ...spells].every(({ atMs }) => atMs >= 0 && atMs < request.durationMs)).to.equal(true);
    expect(blows.some(({ kind, target, forMs }) => isSleepOfWorker(kind, target) && forMs > 30_000)).to.equal(
      true,
    );
  });

  it('kills each part even when it is short', () => {
    const { blows } = planChaos({ ...request, durationMs: 40_000 });
    expect(blows.some(({ kind }) => kind === 'clock')).to.equal(true);
    const killed = blows
      .filter(({ kind }) => kind === 'kill')
      .map(({ target }) => target.replace(/-\d+/, ''));

    expect(killed).to.include.members(['worker', 'web', 'redis', 'postgres', 'sandbox']);
  });

  it('never strikes a part that is down', () => {
    const blowsByTarget = Map.groupBy(planChaos(request).blows, ({ target }) => target);

    for (const blows of blowsByTarget.values()) {
      const ends = blows.map(({ atMs, forMs }) => atMs + forMs);
      expect(blows.slice(1).every(({ atMs }, index) => atMs > (ends[index] ?? 0))).to.equal(true);
    }
  });
});

function isSleepOfWorker(kind: Blow['kind'], target: Blow['target']): boolean {
  return kind === 'pause' && target.startsWith('worker');
}
