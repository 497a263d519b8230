import { expect } from 'chai';
import { inBatches } from '../../src/mind/publishing/meaning/batches.ts';

describe('texts whose meanings are asked for', () => {
  it('go to the model together where they are asked for at once, and each gets its own vector back', async () => {
    const batches: string[][] = [];
    const embed = inBatches(async (texts) => {
      batches.push(texts);
      return texts.map((text) => [text.length]);
    });
    const [one, other] = await Promise.all([embed(['a', 'bcd']), embed(['ef'])]);
    expect([one, other]).to.deep.equal([[[1], [3]], [[2]]]);
    expect(batches).to.deep.equal([['a', 'bcd', 'ef']]);
    expect(await embed(['later'])).to.deep.equal([[5]]);
  });

  it('are no more at a time than the model is quicker with', async () => {
    const sizes: number[] = [];
    const embed = inBatches(async (texts) => {
      sizes.push(texts.length);
      return texts.map(() => []);
    });
    await Promise.all(Array.from({ length: 70 }, () => embed(['x'])));
    expect(sizes).to.deep.equal([32, 32, 6]);
  });

  it('fail with their batch alone', async () => {
    let isBroken = true;
    const embed = inBatches(async (texts) => {
      if (isBroken) throw new Error('The weights are gone.');
      return texts.map(() => [1]);
    });
    const [one, other] = await Promise.allSettled([embed(['a']), embed(['b'])]);
    expect([one.status, other.status]).to.deep.equal(['rejected', 'rejected']);
    isBroken = false;
    expect(await embed(['c'])).to.deep.equal([[1]]);
  });
});
