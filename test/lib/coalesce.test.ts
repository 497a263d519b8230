import { expect } from 'chai';
import { coalesce } from '../../src/lib/coalesce.ts';

/** Work whose runs end when they are told to. */
function slowWork() {
  const runs: PromiseWithResolvers<number>[] = [];
  const work = coalesce(() => {
    const run = Promise.withResolvers<number>();
    runs.push(run);
    return run.promise;
  });
  const end = (index: number): void => runs[index]?.resolve(index);
  return { runs, work, end };
}

describe('sharing the next run', () => {
  it('gives whoever comes while one is under way the next, once for all of them', async () => {
    const { runs, work, end } = slowWork();
    const first = work();
    const later = [work(), work(), work()];
    expect(runs).to.have.lengthOf(1);

    end(0);
    expect(await first).to.equal(0);
    expect(runs).to.have.lengthOf(2);
    const latest = work();
    end(1);
    expect(await Promise.all(later)).to.deep.equal([1, 1, 1]);
    end(2);

    expect(await latest).to.equal(2);
    expect(runs).to.have.lengthOf(3);
  });

  it('begins anew when nothing is under way, also after a failure', async () => {
    const { runs, work, end } = slowWork();
    const failing = work();
    const waiting = work();
    runs[0]?.reject(new Error('out'));
    const reason = await failing.catch((error: unknown) => error);
    expect(reason).to.have.property('message', 'out');
    end(1);
    expect(await waiting).to.equal(1);

    const alone = work();
    end(2);

    expect(await alone).to.equal(2);
  });
});
