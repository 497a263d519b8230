import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect } from 'chai';
import { startProxy } from '../support/proxy.ts';
import {
  closedPort,
  connect,
  failureOf,
  itemOnTheWire,
  likeAnswer,
  reader,
  reply,
  startStudio,
  writer,
} from './studio.ts';

const none = { httpProxy: null, httpsProxy: null, noProxy: null };

describe('HTTP as FloImg Studio and what is in front of it speak it', () => {
  describe('encodings of answers', () => {
    const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
      ['gzip', gzipSync],
      ['deflate', deflateSync],
      ['br', brotliCompressSync],
      ['zstd', zstdCompressSync],
    ];
    for (const [encoding, pack] of encodings) {
      it(`${encoding}, which nobody asked for, is unpacked: reads and writes`, async () => {
        await using studio = await startStudio((request, response) => {
          const body = request.method === 'GET' ? { item: itemOnTheWire } : likeAnswer;
          response.writeHead(200, { 'content-encoding': encoding });
          response.end(pack(JSON.stringify(body)));
        });
        await using floimg = connect(studio.url);
        expect((await floimg.gallery.get('item-1', reader)).id).to.equal('item-1');
        expect((await floimg.interactions.like('item-1', writer)).liked).to.equal(true);
      });
    }

    it('that grow too large when they are unpacked are cut off', async () => {
      const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024, 'x'));
      await using studio = await startStudio((_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length });
        response.end(packed);
      });
      await using floimg = connect(studio.url);
      const read = await failureOf(floimg.gallery.get('item-1', reader));
      expect(read).to.include({ kind: 'malformed', outcome: 'none' });
      expect(read.message).to.contain('larger than');
      const write = await failureOf(floimg.interactions.like('item-1', writer));
      expect(write).to.include({ kind: 'malformed', outcome: 'unknown' });
    });

    it('are named in every request', async () => {
      await using studio = await startStudio((_, response) => reply(response, 200, { item: itemOnTheWire }));
      await using floimg = connect(studio.url);
      await floimg.gallery.get('item-1', reader);
      expect(studio.seen[0]?.headers['accept-encoding']).to.equal('identity');
    });
  });

  describe('proxies', () => {
    it('get every request, with their credentials and the headers that FloImg wants', async () => {
      await using studio = await startStudio((request, response) =>
        reply(response, 200, request.method === 'GET' ? { item: itemOnTheWire } : likeAnswer),
      );
      await using proxy = await startProxy(Number(new URL(studio.url).port));
      const httpProxy = proxy.url.replace('http://', 'http://user:p%40ss@');
      await using floimg = connect('http://studio.example.com', { proxy: { ...none, httpProxy } });
      await floimg.gallery.get('item-1', reader);
      await floimg.interactions.like('item-1', writer);
      expect(proxy.asked).to.deep.equal([
        'http://studio.example.com/api/showcase/item-1',
        'http://studio.example.com/api/showcase/item-1/like',
      ]);
      const basic = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
      expect(proxy.credentials).to.deep.equal([basic, basic]);
      expect(studio.seen[1]?.headers).to.include({
        host: 'studio.example.com',
        authorization: 'Bearer fst_test',
        'x-agent-id': 'mira_k',
        'idempotency-key': 'action-1',
      });
      expect(studio.seen[1]?.body).to.equal('{}');
    });

    it('are left aside for loopback addresses', async () => {
      await using studio = await startStudio((_, response) => reply(response, 200, { item: itemOnTheWire }));
      const httpProxy = `http://127.0.0.1:${await closedPort()}`;
      await using floimg = connect(studio.url, { proxy: { ...none, httpProxy } });
      expect((await floimg.gallery.get('item-1', reader)).id).to.equal('item-1');
    });

    it('are left aside for the hosts that NO_PROXY names', async () => {
      await using proxy = await startProxy(await closedPort());
      const settings = { httpProxy: proxy.url, httpsProxy: null, noProxy: 'other.example.com,.invalid' };
      await using floimg = connect('http://floimg.invalid', { proxy: settings, timeouts: { write: 2_000 } });
      expect((await failureOf(floimg.interactions.like('item-1', writer))).kind).to.equal('unavailable');
      expect(proxy.asked).to.deep.equal([]);
    });

    for (const noProxy of ['floimg.invalid:80', '*.invalid', 'invalid', '*']) {
      it(`are left aside for NO_PROXY=${noProxy}`, async () => {
        await using proxy = await startProxy(await closedPort());
        const settings = { httpProxy: proxy.url, httpsProxy: null, noProxy };
        await using floimg = connect('http://floimg.invalid', {
          proxy: settings,
          timeouts: { write: 2_000 },
        });
        await failureOf(floimg.interactions.like('item-1', writer));
        expect(proxy.asked).to.deep.equal([]);
      });
    }

    it('of http addresses are not asked for https ones', async () => {
      await using proxy = await startProxy(await closedPort());
      const settings = { ...none, httpProxy: proxy.url };
      await using floimg = connect('https://floimg.invalid', { proxy: settings, timeouts: { write: 2_000 } });
      await failureOf(floimg.interactions.like('item-1', writer));
      expect(proxy.asked).to.deep.equal([]);
    });

    it('that refuse a tunnel leave no doubt: nothing was sent', async () => {
      await using studio = await startStudio((_, response) => response.destroy());
      await using proxy = await startProxy(await closedPort());
      const settings = { ...none, httpsProxy: proxy.url };
      await using floimg = connect('https://studio.example.com', { proxy: settings });
      const failure = await failureOf(floimg.interactions.like('item-1', writer));
      expect(failure).to.include({ kind: 'unavailable', outcome: 'none' });
      expect(proxy.asked).to.deep.equal(['CONNECT studio.example.com:443']);
      expect(studio.seen).to.have.length(0);
    });
  });

  describe('usernames that no header can carry', () => {
    for (const username of ['日本', 'a\u200bb', 'a\nb', 'a\u0000b', ' mira', 'mira\t', '']) {
      it(`${JSON.stringify(username)} is this agent's fault alone, and nothing is sent`, async () => {
        await using studio = await startStudio((_, response) => reply(response, 200, likeAnswer));
        await using floimg = connect(studio.url);
        for (const call of [
          floimg.gallery.get('item-1', { username }),
          floimg.interactions.like('item-1', { ...writer, username }),
        ]) {
          const failure = await failureOf(call);
          expect(failure).to.include({ kind: 'unsendable-username', outcome: 'none', status: null });
          expect(failure.message).to.contain(JSON.stringify(username));
        }
        expect(studio.seen).to.have.length(0);
      });
    }
  });
});
