import { expect } from 'chai';
import fc from 'fast-check';
import { Timeline } from '../../src/lib/timeline.ts';

describe('the virtual clock', () => {
  it('lets everything happen in the order of its instants, and what was planned first before the rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 50 }), { maxLength: 200 }), async (instants) => {
        const timeline = new Timeline(0);
        const happened: [at: number, order: number][] = [];
        for (const [order, at] of instants.entries()) {
          timeline.plan(at, () => {
            happened.push([timeline.now(), order]);
          });
        }
        await timeline.runUntil(100);
        const expected = instants
          .map((at, order): [number, number] => [at, order])
          .sort(([one, first], [other, second]) => one - other || first - second);
        expect(happened).to.deep.equal(expected);
      }),
    );
  });

  it('stands still while something happens, however long that takes', async () => {
    const timeline = new Timeline(1_000);
    const seen: number[] = [];
    timeline.plan(2_000, async () => {
      seen.push(timeline.now());
      await new Promise(setImmediate);
      seen.push(timeline.now());
    });
    timeline.plan(3_000, () => {
      seen.push(timeline.now());
    });
    await timeline.runUntil(10_000);
    expect(seen).to.deep.equal([2_000, 2_000, 3_000]);
    expect(timeline.now()).to.equal(10_000);
  });

  it('lets what happens plan more, leaves what comes later for later, and never goes back', async () => {
    const timeline = new Timeline(0);
    const seen: number[] = [];
    const again = (): void => {
      seen.push(timeline.now());
      timeline.plan(timeline.now() + 10, again);
    };
    timeline.plan(-5, again);
    await timeline.runUntil(30);
    expect(seen).to.deep.equal([0, 10, 20]);
    await timeline.runUntil(31);
    expect(seen).to.deep.equal([0, 10, 20, 30]);
  });

  it('tells what went wrong in an event', async () => {
    const timeline = new Timeline(0);
    timeline.plan(1, () => Promise.reject(new RangeError('no')));
    let caught: unknown;
    try {
      await timeline.runUntil(2);
    } catch (error) {
      caught = error;
    }
    expect(caught).to.be.instanceOf(RangeError);
  });
});
