import { expect } from 'chai';
import { connect, failureOf, likeAnswer, reply, startStudio, writer } from './studio.ts';

describe('a write whose caller may lose the right to send it', () => {
  it('is asked for on a new connection and on one used before, once each', async () => {
    await using studio = await startStudio((_, response) => reply(response, 200, likeAnswer));
    await using floimg = connect(studio.url);
    let asked = 0;
    const maySend = () => {
      asked += 1;
      return true;
    };
    for (const expected of [1, 2]) {
      await floimg.interactions.like('item-1', { ...writer, maySend });
      expect(asked).to.equal(expected);
    }
    expect(studio.seen).to.have.lengthOf(2);
  });

  it('never reaches Studio on a new connection', async () => {
    await using studio = await startStudio((_, response) => reply(response, 200, likeAnswer));
    await using floimg = connect(studio.url);
    const failure = await failureOf(floimg.interactions.like('item-1', { ...writer, maySend: () => false }));
    expect(failure).to.include({ kind: 'aborted', outcome: 'none' });
    // Had it been sent, it would have come before this one.
    await floimg.interactions.like('item-2', writer);
    expect(studio.seen.map(({ url }) => url)).to.deep.equal(['/api/showcase/item-2/like']);
  });

  it('never reaches Studio on a connection used before', async () => {
    await using studio = await startStudio((_, response) => reply(response, 200, likeAnswer));
    await using floimg = connect(studio.url);
    await floimg.interactions.like('item-1', writer);
    const failure = await failureOf(floimg.interactions.like('item-2', { ...writer, maySend: () => false }));
    expect(failure).to.include({ kind: 'aborted', outcome: 'none' });
    await floimg.interactions.like('item-3', writer);
    expect(studio.seen.map(({ url }) => url)).to.deep.equal([
      '/api/showcase/item-1/like',
      '/api/showcase/item-3/like',
    ]);
  });
});
