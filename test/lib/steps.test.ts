import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'chai';
import { finished, inTurns, type Steps } from '../../src/lib/steps.ts';

/** Counts so many steps, each of which keeps the process busy for some milliseconds. */
function* counting(count: number, busyMs: number): Steps<number> {
  let done = 0;
  while (done < count) {
    const until = performance.now() + busyMs;
    while (performance.now() < until);
    done += 1;
    yield;
  }
  return done;
}

describe('work in steps', () => {
  it('is done at once by whoever waits for it', () => {
    expect(finished(counting(5, 0))).to.equal(5);
  });

  it('lets everything else have its turn where it is done in turns', async () => {
    let turns = 0;
    let isDone = false;
    const others = async (): Promise<void> => {
      while (!isDone) {
        await nextTurn();
        turns += 1;
      }
    };
    const meanwhile = others();
    expect(await inTurns(counting(20, 5))).to.equal(20);
    isDone = true;
    await meanwhile;
    expect(turns).to.be.above(5);
  });

  it('does short work in one turn', async () => {
    const works = Promise.race([inTurns(counting(3, 0)), nextTurn('another turn')]);
    expect(await works).to.equal(3);
  });

  it('passes on what it throws', async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first pause
    function* failing(): Steps<never> {
      throw new RangeError('no');
    }
    expect(() => finished(failing())).to.throw(RangeError, 'no');
    expect(await inTurns(failing()).catch((error: unknown) => error)).to.be.instanceOf(RangeError);
  });
});
