import { expect } from 'chai';
import { forEachBounded } from '../../src/lib/bounded.ts';
import { eventually } from '../support/eventually.ts';

class Failure extends Error {}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('bounded work', () => {
  it('has no more pieces under way than it may, and asks its source for no more', async () => {
    const gates = Array.from({ length: 3 }, () => Promise.withResolvers<void>());
    const [given, begun]: number[][] = [[], []];
    async function* numbers(): AsyncGenerator<number> {
      for (const number of gates.keys()) {
        given?.push(number);
        yield number;
      }
    }
    const done = forEachBounded(numbers(), 2, (number) => {
      begun?.push(number);
      return gates[number]?.promise ?? Promise.resolve();
    });
    await eventually('two pieces', () => (begun?.length === 2 ? true : undefined));
    expect(given).to.deep.equal([0, 1]);
    gates[1]?.resolve();
    await eventually('the third piece', () => (begun?.length === 3 ? true : undefined));
    gates[0]?.resolve();
    gates[2]?.resolve();
    await done;
    expect(begun).to.deep.equal([0, 1, 2]);
  });

  it('begins nothing after a failure, and throws it when nothing is under way any more', async () => {
    const slow = Promise.withResolvers<void>();
    const order: string[] = [];
    const done = failureOf(
      forEachBounded(['slow', 'failing', 'late'], 2, async (name) => {
        order.push(`${name} begun`);
        if (name === 'failing') throw new Failure();
        await slow.promise;
        order.push(`${name} ended`);
      }),
    );
    const early = await Promise.race([
      done,
      new Promise((resolve) => setImmediate(resolve, 'still under way')),
    ]);
    expect(early).to.equal('still under way');
    slow.resolve();
    expect(await done).to.be.instanceOf(Failure);
    expect(order).to.deep.equal(['slow begun', 'failing begun', 'slow ended']);
  });

  it('ends what is under way when the source fails', async () => {
    let ended = false;
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw new Failure();
    }
    const failure = await failureOf(
      forEachBounded(failing(), 2, async () => {
        await new Promise((resolve) => setImmediate(resolve));
        ended = true;
      }),
    );
    expect(failure).to.be.instanceOf(Failure);
    expect(ended).to.equal(true);
  });
});
