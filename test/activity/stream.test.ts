import { get, type IncomingMessage } from 'node:http';
import { expect } from 'chai';
import type { ActivityFeed } from '../../src/activity/feed.ts';
import { type ActivityStream, openActivityStream, type StreamParts } from '../../src/activity/stream.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { eventually } from '../support/eventually.ts';
import {
  type FeedProcess,
  type FeedSetting,
  openFeedSetting,
  record,
  somebody,
  thoughts,
} from './setting.ts';
import {
  type Client,
  connect,
  idsOf,
  type Received,
  type StreamServer,
  serveStream,
} from './stream-client.ts';

describe('the stream of activity', () => {
  let setting: FeedSetting;
  /** Records; the streams' process is another one. */
  let worker: FeedProcess;
  let clients: Client[];
  let servers: StreamServer[];
  let stream: ActivityStream;
  let server: StreamServer;

  before(async () => {
    setting = await openFeedSetting();
    worker = await setting.openProcess();
  });

  beforeEach(async () => {
    await worker.orm.em.execute('truncate activities restart identity');
    clients = [];
    servers = [];
  });

  afterEach(async () => {
    for (const client of clients) client.leave();
    await Promise.all(servers.map((each) => each.close()));
  });

  after(async () => {
    await setting.close();
  });

  async function open(parts: Partial<StreamParts> = {}): Promise<void> {
    const { feed, pubsub } = await setting.openProcess();
    stream = await openActivityStream({ feed, subscriber: pubsub, logger: silentLogger(), ...parts });
    server = await serveStream(feed, stream);
    servers.push(server);
  }

  async function join(query = '', headers: Record<string, string> = {}): Promise<Client> {
    const client = await connect(server.url + query, headers);
    clients.push(client);
    return client;
  }

  const joinAfter = (id: number) => join('', { 'Last-Event-ID': String(id) });

  describe('live', () => {
    beforeEach(() => open({ pollMs: 100 }));

    it('is a stream of events that nothing on the way may hold back', async () => {
      const { response } = await join();

      expect(response.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
      expect(response.headers.get('cache-control')).to.equal('no-cache, no-transform');
      expect(response.headers.get('x-accel-buffering')).to.equal('no');
    });

    it('sends every client what happens from now on, in order', async () => {
      await record(worker.log, thoughts(3, 'earlier'));
      const caughtUp = await joinAfter(0);
      await caughtUp.take(3);
      const [one, two] = [await join(), await join()];

      await record(worker.log, thoughts(2));
      await record(worker.log, thoughts(1, 'last'));

      const expected = ['thought 1', 'thought 2', 'last 1'];
      for (const client of [one, two, caughtUp]) {
        const received = await client.take(3);
        expect(received.map(({ message }) => message)).to.deep.equal(expected);
        expect(idsOf(received)).to.deep.equal([4, 5, 6]);
      }
    });

    it('sends the whole activity', async () => {
      const ada = somebody('Ada');
      const client = await join();
      await record(worker.log, [{ agent: ada, type: 'post', message: 'Made it', metadata: { runs: 2 } }]);

      expect(await client.take(1)).to.deep.equal(await worker.feed.after({}, 0, 1));
    });

    it('counts its clients, and forgets those that leave', async () => {
      const [one, two] = [await join(), await join()];
      expect(stream.clients).to.equal(2);

      one.leave();
      await eventually('one client', () => (stream.clients === 1 ? true : undefined));
      two.leave();
      await eventually('none', () => (stream.clients === 0 ? true : undefined));
    });

    it('brings what no message told of', async () => {
      const client = await join();

      for (const last of [3, 6, 9]) {
        await record(worker.quietLog, thoughts(3));
        expect(idsOf(await client.take(3))).to.deep.equal([last - 2, last - 1, last]);
      }
    });
  });

  describe('replays', () => {
    it('what a client missed after the id that it names, in either way', async () => {
      await open();
      await record(worker.log, thoughts(10));

      const [byHeader, byQuery, both] = [
        await joinAfter(4),
        await join('?after=7'),
        await join('?after=7', { 'Last-Event-ID': '9' }),
      ];
      await record(worker.log, thoughts(1));

      expect(idsOf(await byHeader.take(7))).to.deep.equal([5, 6, 7, 8, 9, 10, 11]);
      expect(idsOf(await byQuery.take(4))).to.deep.equal([8, 9, 10, 11]);
      expect(idsOf(await both.take(2))).to.deep.equal([10, 11]);
    });

    it('what was there before the process began, however much, and goes on with what is new', async () => {
      await record(worker.log, thoughts(1_234));
      await open();

      const client = await joinAfter(0);
      const replayed = await client.take(1_234);
      await record(worker.log, thoughts(2));

      expect(idsOf([...replayed, ...(await client.take(2))])).to.deep.equal(upTo(1_236));
    });

    it('what has left memory', async () => {
      await open();
      const follower = await join();
      for (let commit = 0; commit < 5; commit += 1) await record(worker.log, thoughts(500));
      await follower.take(2_500);

      expect(idsOf(await (await joinAfter(100)).take(2_400))).to.deep.equal(upTo(2_500).slice(100));
    });

    it('nothing to a client that has seen more than this process has read, until there is more', async () => {
      await open();
      // Another web process has sent these already; here no message came, and the next look is a while off.
      await record(worker.quietLog, thoughts(5));
      const client = await joinAfter(5);

      await record(worker.log, thoughts(1));

      expect(idsOf(await client.take(1))).to.deep.equal([6]);
    });

    it('what is new to a client that has seen another feed, because this one was begun anew', async () => {
      await record(worker.log, thoughts(3));
      await open();
      const client = await joinAfter(9_000);

      await record(worker.log, thoughts(2));

      expect(idsOf(await client.take(2))).to.deep.equal([4, 5]);
    });
  });

  describe('filters', () => {
    const [ada, ben] = [somebody('Ada'), somebody('Ben')] as const;
    const round = [
      { agent: ada, type: 'like', message: 'ada likes' },
      { agent: ada, type: 'post', message: 'ada posts' },
      { agent: ben, type: 'like', message: 'ben likes' },
      { agent: ben, type: 'thought', message: 'ben thinks' },
      { agent: null, type: 'sleeping', message: 'all sleep' },
    ] as const;
    const cases: [string, string[]][] = [
      [`agentId=${ada.id}`, ['ada likes', 'ada posts']],
      ['type=like', ['ada likes', 'ben likes']],
      ['type=post,sleeping', ['ada posts', 'all sleep']],
      [`agentId=${ben.id}&type=thought,like`, ['ben likes', 'ben thinks']],
    ];

    it('hold for what was missed, in memory or not, and for what is new', async () => {
      await record(worker.log, round);
      await open();
      await record(worker.log, round);
      const joined: [Client, string[]][] = [];
      for (const [query, wanted] of cases) joined.push([await join(`?${query}&after=0`), wanted]);
      await record(worker.log, round);

      for (const [client, wanted] of joined) {
        const received = await client.take(3 * wanted.length);
        expect(received.map(({ message }) => message)).to.deep.equal([...wanted, ...wanted, ...wanted]);
      }
    });
  });

  it('has no gap and no repeat for clients that come and go while it is written', async () => {
    await open();
    const total = 480;
    const write = async (): Promise<void> => {
      for (let commit = 0; commit < total / 3; commit += 1)
        await record(commit % 4 === 0 ? worker.quietLog : worker.log, thoughts(3));
    };
    const follow = async (seed: number): Promise<number[]> => {
      const random = randomFrom('reconnects', seed);
      const seen: number[] = [];
      while (seen.length < total) {
        const client = await joinAfter(seen.at(-1) ?? 0);
        seen.push(...idsOf(await client.take(Math.min(1 + random.below(80), total - seen.length))));
        client.leave();
      }
      return seen;
    };

    const [, ...followed] = await Promise.all([write(), follow(1), follow(2), follow(3)]);

    for (const seen of followed) expect(seen).to.deep.equal(upTo(total));
  });

  it('holds little for a client that reads slowly, keeps nobody waiting, and loses nothing for it', async () => {
    await open();
    const size = 20_000;
    const total = 1_200;
    const slow = await new Promise<IncomingMessage>((resolve, reject) => {
      get(server.url, resolve).on('error', reject);
    });
    const [held] = server.responses;
    const fast = await join();

    const fastReads = fast.take(total);
    for (let commit = 0; commit < total / 200; commit += 1)
      await record(worker.log, thoughts(200, 'x'.repeat(size)));
    const fastSeen = idsOf(await fastReads);

    // The kernel takes some megabytes of the 24, and Node a piece.
    expect(held?.socket?.writableNeedDrain).to.equal(true);
    expect(held?.socket?.writableLength).to.be.below(100_000);
    const slowSeen = await readIds(slow, total);
    slow.destroy();
    expect(fastSeen).to.deep.equal(upTo(total));
    expect(slowSeen).to.deep.equal(upTo(total));
  });

  it('reads a page once for all who need it, and holds one piece for each that takes nothing', async () => {
    for (let commit = 0; commit < 12; commit += 1) await record(worker.log, thoughts(500));
    const reads: number[] = [];
    const { feed } = await setting.openProcess();
    const countingFeed: ActivityFeed = {
      ...feed,
      // Nothing is in memory, so that it has to read.
      before: async () => [],
      after: (filter, after, limit) => {
        reads.push(after);
        return feed.after(filter, after, limit);
      },
    };
    await open({ feed: countingFeed });
    const joined = await Promise.all(Array.from({ length: 20 }, (_, index) => joinAfter(index)));
    const seen = await Promise.all(joined.map((client, index) => client.take(6_000 - index)));

    for (const [index, received] of seen.entries())
      expect(idsOf(received)).to.deep.equal(upTo(6_000).slice(index));
    // Twelve pages and the one at the end; as many again for clients that fell behind the pages that are kept.
    expect(reads.length).to.be.below(40);
  });

  it('gives a quiet client signs of life that are no activity', async () => {
    await open({ heartbeatMs: 20 });
    const response = await fetch(server.url);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (text.split('heartbeat').length < 4) text += (await reader?.read())?.value ?? '';
    const client = await join();
    await record(worker.log, thoughts(1));

    expect(idsOf(await client.take(1))).to.deep.equal([1]);
    expect(text).to.not.include('id:');
    await reader?.cancel();
  });

  describe('that closes', () => {
    it('ends every client, so that the server can close, even one that reads nothing', async () => {
      await open();
      const [one, two] = [await join(), await join()];
      const stuck = await new Promise<IncomingMessage>((resolve, reject) => {
        get(server.url, resolve).on('error', reject);
      });
      stuck.on('error', () => stuck.destroy());
      for (let commit = 0; commit < 6; commit += 1)
        await record(worker.log, thoughts(500, 'x'.repeat(5_000)));
      const rests = [one.rest(), two.rest()];
      await eventually('the stuck client', () =>
        server.responses.some(({ socket }) => socket?.writableNeedDrain) ? true : undefined,
      );

      await server.close();

      for (const rest of await Promise.all(rests)) expectUnbroken(rest);
      expect(stream.clients).to.equal(0);
    });

    it('ends a client in the middle of what it missed, which gets the rest elsewhere', async () => {
      for (let commit = 0; commit < 8; commit += 1) await record(worker.log, thoughts(500));
      await open();
      const client = await joinAfter(0);
      const [first] = await client.take(1);
      await server.close();
      const seen = [first, ...(await client.rest())].flatMap((each) => (each === undefined ? [] : [each]));
      expectUnbroken(seen);

      await open();
      const rest = await (await joinAfter(seen.length)).take(4_000 - seen.length);

      expect(idsOf([...seen, ...rest])).to.deep.equal(upTo(4_000));
    });

    it('writes nothing more to a client for whom it was just reading', async () => {
      await record(worker.log, thoughts(10));
      const asked = Promise.withResolvers<void>();
      const answer = Promise.withResolvers<void>();
      const { after } = worker.feed;
      const slowFeed: ActivityFeed = {
        ...worker.feed,
        // Nothing is in memory, so that it has to read.
        before: async () => [],
        async after(...query) {
          const page = await after(...query);
          asked.resolve();
          await answer.promise;
          return page;
        },
      };
      await open({ feed: slowFeed });
      const client = await joinAfter(0);
      await asked.promise;

      server.responses[0]?.on('prefinish', answer.resolve);
      await server.close();

      expect(await client.rest()).to.deep.equal([]);
    });

    it('sends away whoever comes then, with a stream that has ended', async () => {
      await open();
      await stream.close();

      const client = await join();

      expect(await client.rest()).to.deep.equal([]);
      expect(stream.clients).to.equal(0);
    });
  });
});

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function expectUnbroken(received: readonly Received[]): void {
  expect(idsOf(received)).to.deep.equal(upTo(received.length));
}

/** Reads so many ids from a response that was left alone until now. */
async function readIds(response: IncomingMessage, count: number): Promise<number[]> {
  const ids: number[] = [];
  let rest = '';
  for await (const chunk of response.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('id: ')) ids.push(Number(line.slice(4)));
    if (ids.length >= count) break;
  }
  return ids;
}
