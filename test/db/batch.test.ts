import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { batched } from '../../src/db/batch.ts';

/** A statement that ends when the test lets it, and remembers what it was run with. */
function gatedStatement() {
  const runs: (readonly string[])[] = [];
  let open = Promise.withResolvers<void>();
  return {
    runs,
    letGo() {
      open.resolve();
      open = Promise.withResolvers<void>();
    },
    async run(inputs: readonly string[]): Promise<readonly string[]> {
      runs.push(inputs);
      await open.promise;
      return inputs.map((input) => `${input}!`);
    },
  };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('batched calls', () => {
  it('go together when they come in one turn of the event loop', async () => {
    const statement = gatedStatement();
    const call = batched({ run: statement.run });
    const answers = Promise.all(['a', 'b', 'c'].map(call));
    await nextTurn();
    statement.letGo();
    expect(await answers).to.deep.equal(['a!', 'b!', 'c!']);
    expect(statement.runs).to.deep.equal([['a', 'b', 'c']]);
  });

  it('wait for the statement that is under way, and go together in the next one', async () => {
    const statement = gatedStatement();
    const call = batched({ run: statement.run });
    const first = call('a');
    await nextTurn();
    const others = Promise.all(['b', 'c'].map(call));
    await nextTurn();
    expect(statement.runs).to.deep.equal([['a']]);
    statement.letGo();
    await first;
    while (statement.runs.length < 2) await nextTurn();
    statement.letGo();
    expect(await others).to.deep.equal(['b!', 'c!']);
    expect(statement.runs).to.deep.equal([['a'], ['b', 'c']]);
  });

  /**
   * When the second statement begins, in milliseconds after the first, how long the first took, and how many calls
   * each serves.
   */
  async function secondAfter(
    firstTakesMs: number,
  ): Promise<{ afterMs: number; tookMs: number; calls: readonly number[] }> {
    const begun: { readonly at: number; readonly calls: number }[] = [];
    let tookMs = 0;
    const call = batched<number, number>({
      batchMs: 60,
      run: async (inputs) => {
        begun.push({ at: performance.now(), calls: inputs.length });
        if (begun.length === 1) {
          await pause(firstTakesMs);
          tookMs = performance.now() - (begun[0]?.at ?? 0);
        }
        return inputs;
      },
    });
    const first = call(1);
    while (begun.length === 0) await nextTurn();
    const second = call(2);
    await first;
    await Promise.all([second, call(3)]);
    const [one, other] = begun.map(({ at }) => at);
    return { afterMs: Number(other) - Number(one), tookMs, calls: begun.map(({ calls }) => calls) };
  }

  it('are gathered for three times as long as the last statement took', async () => {
    const { afterMs, calls } = await secondAfter(10);
    expect(calls).to.deep.equal([1, 2]);
    // Timers keep to whole milliseconds, and may be early by one of them.
    expect(afterMs).to.be.greaterThan(27);
  });

  it('are gathered for no longer than they may be', async () => {
    const { afterMs, tookMs } = await secondAfter(600);
    expect(afterMs).to.be.lessThan(2 * tookMs);
  });

  it('are no more than may go together', async () => {
    const sizes: number[] = [];
    const call = batched<number, number>({
      most: 4,
      run: async (inputs) => {
        sizes.push(inputs.length);
        return inputs;
      },
    });
    const inputs = Array.from({ length: 10 }, (_, input) => input);
    expect(await Promise.all(inputs.map(call))).to.deep.equal(inputs);
    expect(sizes).to.deep.equal([4, 4, 2]);
  });

  it('never go together where they share a key, and keep their order', async () => {
    const runs: (readonly string[])[] = [];
    const call = batched<string, string>({
      keyOf: (input) => input.slice(0, 1),
      run: async (inputs) => {
        runs.push(inputs);
        return inputs;
      },
    });
    await Promise.all(['a1', 'a2', 'b1', 'a3'].map(call));
    expect(runs).to.deep.equal([['a1', 'b1'], ['a2'], ['a3']]);
  });

  it('are made one by one where Postgres refused them together, so that one at fault fails alone', async () => {
    const refusal = Object.assign(new Error('out of range'), { code: '22003' });
    const call = batched<number, number>({
      run: async (inputs) => {
        if (inputs.includes(2)) throw refusal;
        return inputs;
      },
    });
    const ends = await Promise.allSettled([1, 2, 3].map(call));
    expect(ends.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
    expect(ends[1]).to.deep.include({ reason: refusal });
  });

  for (const code of ['57P01', '08006', '53300', 'ECONNRESET', 'EPIPE']) {
    it(`all fail, and are not made again, after ${code}: what became of them is unknown`, async () => {
      let runs = 0;
      const call = batched<number, number>({
        run: async () => {
          runs += 1;
          throw Object.assign(new Error('gone'), { code });
        },
      });
      const ends = await Promise.allSettled([1, 2, 3].map(call));
      expect(ends.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'rejected']);
      expect(runs).to.equal(1);
    });
  }

  it('go on after a failure', async () => {
    let fails = true;
    const call = batched<number, number>({
      run: async (inputs) => {
        if (fails) throw Object.assign(new Error('gone'), { code: '57P01' });
        return inputs;
      },
    });
    await Promise.allSettled([call(1)]);
    fails = false;
    expect(await call(2)).to.equal(2);
  });

  it('all fail where the statement answers too few or too many: nobody gets the answer of another', async () => {
    for (const answers of [
      ['a!', 'c!'],
      ['a!', 'b!', 'c!', 'd!'],
    ]) {
      const call = batched<string, string>({ run: async () => answers });
      const settled = await Promise.allSettled(['a', 'b', 'c'].map(call));
      expect(settled.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'rejected']);
      expect(settled.map((one) => (one.status === 'rejected' ? one.reason.code : null))).to.deep.equal(
        Array.from({ length: 3 }, () => 'BATCH_ANSWER_INVALID'),
      );
    }
  });
});
