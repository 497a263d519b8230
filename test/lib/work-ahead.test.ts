import { expect } from 'chai';
import { createWorkAhead } from '../../src/lib/work-ahead.ts';
import { eventually } from '../support/eventually.ts';

class Failure extends Error {}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('work ahead', () => {
  it('has no more pieces under way than there is room for', async () => {
    const ahead = createWorkAhead(2);
    const gates = Array.from({ length: 3 }, () => Promise.withResolvers<void>());
    const begun: number[] = [];
    const handed = (async () => {
      for (const [number, { promise }] of gates.entries())
        await ahead.begin(() => {
          begun.push(number);
          return promise;
        });
    })();
    await eventually('two pieces', () => (begun.length === 2 ? true : undefined));
    expect(begun).to.deep.equal([0, 1]);
    gates[1]?.resolve();
    await handed;
    expect(begun).to.deep.equal([0, 1, 2]);
    gates[0]?.resolve();
    gates[2]?.resolve();
    await ahead.done();
  });

  it('begins nothing after a failure, and tells of it when nothing is under way any more', async () => {
    const ahead = createWorkAhead(2);
    const slow = Promise.withResolvers<void>();
    const order: string[] = [];
    await ahead.begin(async () => {
      await slow.promise;
      order.push('ended');
    });
    await ahead.begin(() => Promise.reject(new Failure()));
    const refused = await failureOf(
      ahead.begin(async () => {
        order.push('begun');
      }),
    );
    expect(refused).to.be.instanceOf(Failure);
    expect(order).to.deep.equal([]);
    const done = failureOf(ahead.done());
    slow.resolve();
    expect(await done).to.be.instanceOf(Failure);
    expect(order).to.deep.equal(['ended']);
  });
});
