import { expect } from 'chai';
import type { RequestReport } from '../../src/floimg/client.ts';
import type { Floimg } from '../../src/floimg/index.ts';
import {
  type Answerer,
  closedPort,
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

const read = (floimg: Floimg) => floimg.gallery.get('item-1', reader);
const like = (floimg: Floimg) => floimg.interactions.like('item-1', writer);
const run = (floimg: Floimg) =>
  floimg.workflows.run([{ kind: 'save', in: 'x', destination: 'cloud' }], writer);

/** Refuses the first requests in the given way and answers the next ones well. */
function wellAfter(failures: number, fail: Answerer): Answerer {
  return (request, response) =>
    request.number < failures ? fail(request, response) : reply(response, 200, { item: itemOnTheWire });
}

describe('the network between the fleet and FloImg Studio', () => {
  describe('retries', () => {
    const passing: readonly (readonly [string, Answerer])[] = [
      ['502', (_, response) => reply(response, 502, '')],
      ['503', (_, response) => reply(response, 503, '')],
      ['504', (_, response) => reply(response, 504, '')],
      ['503 with Retry-After: 0', (_, response) => reply(response, 503, '', { 'retry-after': '0' })],
      ['a reset', reset],
    ];
    for (const [what, fail] of passing) {
      it(`a read gets over ${what}, twice`, async () => {
        await using studio = await startStudio(wellAfter(2, fail));
        await using floimg = connect(studio.url);
        expect((await read(floimg)).id).to.equal('item-1');
        expect(studio.seen).to.have.length(3);
      });

      it(`a write is sent once, whatever ${what} says of it`, async () => {
        await using studio = await startStudio(fail);
        await using floimg = connect(studio.url);
        for (const write of [like, run, (it: Floimg) => it.users.remove('agent-1')]) {
          const before = studio.seen.length;
          const failure = await failureOf(write(floimg));
          expect(failure).to.include({ kind: 'unavailable', outcome: 'unknown' });
          expect(studio.seen.length - before).to.equal(1);
        }
      });
    }

    it('a read gives up after the third attempt', async () => {
      await using studio = await startStudio(reset);
      await using floimg = connect(studio.url);
      expect(await failureOf(read(floimg))).to.include({ kind: 'unavailable', outcome: 'none' });
      expect(studio.seen).to.have.length(3);
    });

    const final: readonly (readonly [string, Answerer])[] = [
      ['a 500', (_, response) => reply(response, 500, '')],
      ['a 429', (_, response) => reply(response, 429, {}, { 'retry-after': '0' })],
      ['the kill switch', (_, response) => reply(response, 503, { code: 'FLEET_PAUSED' })],
      ['a long Retry-After', (_, response) => reply(response, 503, '', { 'retry-after': '60' })],
    ];
    for (const [what, fail] of final) {
      it(`a read is not repeated after ${what}`, async () => {
        await using studio = await startStudio(fail);
        await using floimg = connect(studio.url);
        await failureOf(read(floimg));
        expect(studio.seen).to.have.length(1);
      });
    }
  });

  describe('what is known of a write that got no answer', () => {
    it('a refused connection: nothing happened', async () => {
      await using floimg = connect(`http://127.0.0.1:${await closedPort()}`);
      expect(await failureOf(like(floimg))).to.include({ kind: 'unavailable', outcome: 'none' });
    });

    it('an unknown host: nothing happened', async () => {
      await using floimg = connect('http://floimg.invalid', { timeouts: { write: 2_000 } });
      expect(await failureOf(like(floimg))).to.include({ kind: 'unavailable', outcome: 'none' });
    });

    it('a failed TLS handshake: nothing happened', async () => {
      await using studio = await startStudio(never);
      await using floimg = connect(studio.url.replace('http:', 'https:'));
      expect(await failureOf(like(floimg))).to.include({ kind: 'unavailable', outcome: 'none' });
    });

    it('a time-out while waiting for a free connection: nothing happened', async () => {
      await using studio = await startStudio(never);
      await using floimg = connect(studio.url, { maxSockets: 1, timeouts: { write: 40 } });
      const first = failureOf(run(floimg));
      await studio.received(1);
      expect(await failureOf(like(floimg))).to.include({ kind: 'unavailable', outcome: 'none' });
      expect(studio.seen).to.have.length(1);
      floimg.close();
      await first;
    });

    it('a client that is closed: nothing happened', async () => {
      await using studio = await startStudio(never);
      await using floimg = connect(studio.url, { maxSockets: 1 });
      const first = failureOf(like(floimg));
      await studio.received(1);
      const waiting = failureOf(like(floimg));
      floimg.close();
      expect(await first).to.include({ kind: 'unavailable', outcome: 'unknown' });
      expect(await waiting).to.include({ kind: 'unavailable', outcome: 'none' });
      expect(await failureOf(like(floimg))).to.include({ kind: 'unavailable', outcome: 'none' });
      expect(studio.seen).to.have.length(1);
    });

    it('a client that is closed before the write was sent: nothing happened', async () => {
      await using studio = await startStudio(never);
      await using floimg = connect(studio.url);
      const failure = failureOf(like(floimg));
      floimg.close();
      expect(await failure).to.include({ kind: 'unavailable', outcome: 'none' });
      expect(studio.seen).to.have.length(0);
    });

    it('a time-out after it was sent: unknown', async () => {
      await using studio = await startStudio(never);
      await using floimg = connect(studio.url, { timeouts: { write: 40 } });
      expect(await failureOf(like(floimg))).to.include({ kind: 'unavailable', outcome: 'unknown' });
    });

    it('a reset on a connection used before: unknown', async () => {
      await using studio = await startStudio((request, response) =>
        request.number === 0 ? reply(response, 200, likeAnswer) : response.destroy(),
      );
      await using floimg = connect(studio.url, { maxSockets: 1 });
      await like(floimg);
      expect(await failureOf(like(floimg))).to.include({ kind: 'unavailable', outcome: 'unknown' });
    });

    it('an answer cut short: unknown', async () => {
      await using studio = await startStudio((_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"success":true,', () => response.destroy());
      });
      await using floimg = connect(studio.url);
      expect(await failureOf(like(floimg))).to.include({ kind: 'unavailable', outcome: 'unknown' });
    });
  });

  describe('time-outs', () => {
    it('end a read at once, without another attempt', async () => {
      await using studio = await startStudio(never);
      await using floimg = connect(studio.url, { timeouts: { read: 40 } });
      expect(await failureOf(read(floimg))).to.include({ kind: 'unavailable', outcome: 'none' });
      expect(studio.seen).to.have.length(1);
    });

    it('of a workflow are its own, and can be set for one run', async () => {
      await using studio = await startStudio(never);
      await using floimg = connect(studio.url, { timeouts: { read: 1, write: 1, workflow: 60_000 } });
      const failure = await failureOf(floimg.workflows.run([], { ...writer, timeoutMs: 40 }));
      expect(failure).to.include({ kind: 'unavailable', outcome: 'unknown' });
      expect(failure.message).to.contain('40ms');
    });
  });

  describe('large answers', () => {
    const endless: Answerer = (_, response) => {
      const chunk = 'x'.repeat(256 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    };

    it('of a read are cut off when they grow too large', async () => {
      await using studio = await startStudio(endless);
      await using floimg = connect(studio.url);
      expect(await failureOf(read(floimg))).to.include({ kind: 'malformed', outcome: 'none' });
      expect(studio.seen).to.have.length(1);
    });

    it('of a write are cut off when they grow too large, and leave its outcome open', async () => {
      await using studio = await startStudio(endless);
      await using floimg = connect(studio.url);
      expect(await failureOf(like(floimg))).to.include({ kind: 'malformed', outcome: 'unknown' });
      expect(studio.seen).to.have.length(1);
    });

    it('of a write are cut off by the length they announce, and leave its outcome open', async () => {
      await using studio = await startStudio((_, response) => {
        response.writeHead(200, { 'content-length': String(1024 ** 3) });
        response.write('{');
      });
      await using floimg = connect(studio.url);
      expect(await failureOf(like(floimg))).to.include({ kind: 'malformed', outcome: 'unknown' });
    });

    it('of a workflow are read, previews and all, because they were paid for', async () => {
      const answer = {
        status: 'completed',
        imageIds: ['a'],
        imageUrls: ['/api/images/a/blob'],
        previews: { a: 'x'.repeat(8 * 1024 * 1024) },
      };
      await using studio = await startStudio((_, response) => reply(response, 200, answer));
      await using floimg = connect(studio.url);
      expect((await run(floimg)).imageIds).to.deep.equal(['a']);
    });
  });

  it('puts an answer to a write together that comes in pieces, a character cut in two', async () => {
    const bytes = Buffer.from(JSON.stringify({ error: 'Schöne Dünen 🏜️' }));
    const middle = bytes.indexOf('🏜️') + 2;
    await using studio = await startStudio((_, response) => {
      response.writeHead(422);
      response.write(bytes.subarray(0, middle), () =>
        setImmediate(() => response.end(bytes.subarray(middle))),
      );
    });
    await using floimg = connect(studio.url);
    const failure = await failureOf(floimg.interactions.comment('item-1', 'Schön', writer));
    expect(failure.message).to.contain('Schöne Dünen 🏜️');
  });

  it('does not repeat a read that closing the client has cut off', async () => {
    await using studio = await startStudio(never);
    await using floimg = connect(studio.url);
    const failure = failureOf(read(floimg));
    await studio.received(1);
    floimg.close();
    expect((await failure).kind).to.equal('unavailable');
    expect(studio.seen).to.have.length(1);
  });

  it('keeps to its number of connections, and uses them again', async () => {
    const ports = new Set<number | undefined>();
    await using studio = await startStudio((_, response) => {
      ports.add(response.socket?.remotePort);
      reply(response, 200, { item: itemOnTheWire });
    });
    await using floimg = connect(studio.url, { maxSockets: 3 });
    await Promise.all(Array.from({ length: 30 }, () => read(floimg)));
    expect(ports.size).to.be.at.least(1).and.at.most(3);
    expect(studio.seen).to.have.length(30);
  });

  it('reports every call once, under its route and not its ids', async () => {
    const reports: RequestReport[] = [];
    await using studio = await startStudio((request, response) =>
      request.method === 'GET'
        ? reply(response, 200, { item: itemOnTheWire })
        : request.url.endsWith('/like')
          ? reply(response, 404, {})
          : response.destroy(),
    );
    await using floimg = connect(studio.url, { onRequest: (report) => reports.push(report) });
    await read(floimg);
    await failureOf(like(floimg));
    await failureOf(run(floimg));
    expect(reports.map(({ method, route, status }) => [method, route, status])).to.deep.equal([
      ['GET', '/api/showcase/:id', 200],
      ['POST', '/api/showcase/:id/like', 404],
      ['POST', '/api/execute/sync', 'network'],
    ]);
    for (const { milliseconds } of reports) expect(milliseconds).to.be.within(0, 10_000);
  });
});
