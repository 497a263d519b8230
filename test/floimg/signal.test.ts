import { getEventListeners } from 'node:events';
import { expect } from 'chai';
import {
  connect,
  failureOf,
  itemOnTheWire,
  likeAnswer,
  never,
  reader,
  reply,
  reset,
  startStudio,
  writer,
} from './studio.ts';

describe('the signal of a call to FloImg Studio', () => {
  it('ends a write under way, whose outcome is unknown then', async () => {
    await using studio = await startStudio(never);
    // Longer than a test may take, so that nothing but the signal can end the call.
    await using floimg = connect(studio.url, { timeouts: { write: 600_000 } });
    const stopping = new AbortController();
    const failure = failureOf(floimg.interactions.like('item-1', { ...writer, signal: stopping.signal }));
    await studio.received(1);
    stopping.abort(new Error('draining'));
    expect(await failure).to.include({ kind: 'aborted', code: 'FLOIMG_ABORTED', outcome: 'unknown' });
    expect((await failure).cause).to.equal(stopping.signal.reason);
  });

  it('that fires before a connection stands keeps a write from being sent', async () => {
    await using studio = await startStudio((_, response) => reply(response, 200, likeAnswer));
    await using floimg = connect(studio.url);
    const stopping = new AbortController();
    const failure = failureOf(floimg.interactions.like('item-1', { ...writer, signal: stopping.signal }));
    stopping.abort();
    expect(await failure).to.include({ kind: 'aborted', outcome: 'none' });
    // Had it been sent, it would have come before this one.
    await floimg.interactions.like('item-2', writer);
    expect(studio.seen.map(({ url }) => url)).to.deep.equal(['/api/showcase/item-2/like']);
  });

  it('is not listened to any more when a call has ended, well or badly', async () => {
    await using studio = await startStudio((request, response) =>
      request.number < 2
        ? reply(response, 200, request.method === 'GET' ? { item: itemOnTheWire } : likeAnswer)
        : response.destroy(),
    );
    await using floimg = connect(studio.url);
    const { signal } = new AbortController();
    await floimg.gallery.get('item-1', { ...reader, signal });
    await floimg.interactions.like('item-1', { ...writer, signal });
    await failureOf(floimg.interactions.like('item-1', { ...writer, signal }));
    expect(getEventListeners(signal, 'abort')).to.have.length(0);
  });

  it('that has fired already keeps a write from being sent', async () => {
    await using studio = await startStudio(never);
    await using floimg = connect(studio.url);
    const failure = await failureOf(
      floimg.interactions.like('item-1', { ...writer, signal: AbortSignal.abort() }),
    );
    expect(failure).to.include({ kind: 'aborted', outcome: 'none' });
    expect(studio.seen).to.have.length(0);
  });

  it('ends the wait for a free connection', async () => {
    await using studio = await startStudio(never);
    await using floimg = connect(studio.url, { maxSockets: 1 });
    const first = failureOf(floimg.interactions.like('item-1', writer));
    await studio.received(1);
    const stopping = new AbortController();
    const waiting = failureOf(floimg.interactions.like('item-1', { ...writer, signal: stopping.signal }));
    stopping.abort();
    expect(await waiting).to.include({ kind: 'aborted', outcome: 'none' });
    floimg.close();
    await first;
  });

  it('that is a deadline ends a read and the wait before its next attempt', async () => {
    await using studio = await startStudio(reset);
    await using floimg = connect(studio.url, { retryDelayMs: 60_000 });
    const deadline = new AbortController();
    const failure = failureOf(floimg.gallery.get('item-1', { ...reader, signal: deadline.signal }));
    await studio.received(1);
    deadline.abort(new DOMException('Too late.', 'TimeoutError'));
    expect(await failure).to.include({ kind: 'aborted', outcome: 'none' });
    expect(studio.seen).to.have.length(1);
  });
});
