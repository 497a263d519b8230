import { expect } from 'chai';
import type { UnreadableReport } from '../../src/floimg/index.ts';
import {
  type Answerer,
  commentOnTheWire,
  connect,
  failureOf,
  itemOnTheWire,
  reader,
  reply,
  startStudio,
  writer,
} from './studio.ts';

const answering =
  (body: unknown): Answerer =>
  (_, response) =>
    reply(response, 200, body);

/** What a list gives of these entries, and what it says of the others. */
async function listed(items: readonly unknown[]) {
  const reports: UnreadableReport[] = [];
  await using studio = await startStudio(answering({ items }));
  await using floimg = connect(studio.url, { onUnreadable: (report) => reports.push(report) });
  const read = await floimg.gallery.list({ sort: 'recent', limit: 50 }, reader);
  return { read, reports, url: studio.url };
}

const readOne = async (fields: object) => {
  const { read, url } = await listed([{ ...itemOnTheWire, ...fields }]);
  const [item] = read;
  if (item === undefined) throw new Error('The item was left out.');
  return { ...item, imageUrl: item.imageUrl?.replace(url, '') ?? null };
};

describe('reading what FloImg Studio gives', () => {
  it('leaves out what cannot be read of a list, counts it, and gives the rest', async () => {
    const bad = [null, 7, 'item', [], {}, { id: null }, { id: '' }, { id: 'a b' }, { id: 'x'.repeat(201) }];
    const { read, reports } = await listed([itemOnTheWire, ...bad, { ...itemOnTheWire, id: 'last' }]);
    expect(read.map(({ id }) => id)).to.deep.equal(['item-1', 'last']);
    expect(reports).to.have.length(1);
    expect(reports[0]).to.include({ route: '/api/showcase', unreadable: bad.length });
    expect(reports[0]?.faults).to.have.length(3);
    expect(reports[0]?.faults[0]).to.match(/^\[1\]/);
  });

  it('leaves out what cannot be read of an item’s comments', async () => {
    const reports: UnreadableReport[] = [];
    const comments = [{ id: {} }, commentOnTheWire, null, { id: 'bare' }];
    await using studio = await startStudio(answering({ comments }));
    await using floimg = connect(studio.url, { onUnreadable: (report) => reports.push(report) });
    const read = await floimg.gallery.comments('item-1', { limit: 10 }, reader);
    expect(read).to.deep.equal([
      {
        id: 'comment-1',
        content: 'Lovely light.',
        createdAt: '2026-03-01T10:05:00.000Z',
        user: { id: 'user-1', username: 'mira_k', name: 'Mira' },
      },
      { id: 'bare', content: '', createdAt: '', user: null },
    ]);
    expect(reports[0]).to.include({ route: '/api/showcase/:id/comments', unreadable: 2 });
  });

  it('says nothing of lists of which everything can be read', async () => {
    const { reports } = await listed([itemOnTheWire]);
    expect(reports).to.deep.equal([]);
  });

  for (const body of [{}, { items: null }, { items: {} }, [], null, 'no']) {
    it(`takes ${JSON.stringify(body)} for an outage, because no list is where one has to be`, async () => {
      await using studio = await startStudio(answering(body));
      await using floimg = connect(studio.url);
      const failure = await failureOf(floimg.gallery.list({ sort: 'recent', limit: 5 }, reader));
      expect(failure.kind).to.equal('malformed');
    });
  }

  const authors: readonly (readonly [string, unknown, object | null])[] = [
    ['whole', { id: 'u', username: 'mo', name: 'Mo' }, { id: 'u', username: 'mo', name: 'Mo' }],
    ['without a name', { id: 'u', username: 'mo', name: null }, { id: 'u', username: 'mo', name: 'mo' }],
    ['without an id', { username: 'mo' }, { id: '', username: 'mo', name: 'mo' }],
    ['without a username', { id: 'u', username: null, name: 'Mo' }, null],
    ['of a deleted account', null, null],
    ['missing', undefined, null],
    ['of a wrong form', 'mo', null],
    ['with a number for a name', { id: 'u', username: 7, name: 8 }, null],
  ];
  for (const [what, user, expected] of authors) {
    it(`takes an author ${what}`, async () => {
      expect((await readOne({ user })).user).to.deep.equal(expected);
    });
  }

  const pictures: readonly (readonly [string, object, string | null, string | null])[] = [
    ['an address beside an id', { imageUrl: '/a', image: { id: 'i' } }, '/a', 'i'],
    ['an id with its address', { imageUrl: null, image: { id: 'i', url: '/b' } }, '/b', 'i'],
    ['an id alone', { imageUrl: undefined, image: { id: 'i' } }, '/api/storage/images/i/content', 'i'],
    ['an address in place of an image', { imageUrl: null, image: '/c' }, '/c', null],
    ['a preview', { imageUrl: null, image: null, previewImageUrl: '/d' }, '/d', null],
    ['nothing', { imageUrl: null, image: null }, null, null],
    ['things of a wrong form', { imageUrl: 7, image: { id: 9, url: [] }, previewImageUrl: {} }, null, null],
  ];
  for (const [what, fields, imageUrl, imageId] of pictures) {
    it(`finds a picture that is given as ${what}`, async () => {
      expect(await readOne(fields)).to.include({ imageUrl, imageId });
    });
  }

  const counters: readonly (readonly [unknown, number])[] = [
    [7, 7],
    [1.9, 1],
    [0, 0],
    [-5, 0],
    [1e300, 2_147_483_647],
    [null, 0],
    [undefined, 0],
    ['12', 0],
    [{}, 0],
  ];
  for (const [given, expected] of counters) {
    it(`counts ${JSON.stringify(given)} as ${expected}`, async () => {
      const item = await readOne({ likeCount: given, commentCount: given, viewCount: given });
      expect(item).to.include({ likeCount: expected, commentCount: expected, viewCount: expected });
    });
  }

  it('counts a number beyond all numbers as the largest', async () => {
    const body = JSON.stringify({ items: [itemOnTheWire] }).replace('"likeCount":3', '"likeCount":1e999');
    await using studio = await startStudio((_, response) => reply(response, 200, body));
    await using floimg = connect(studio.url);
    const [item] = await floimg.gallery.list({ sort: 'recent', limit: 1 }, reader);
    expect(item?.likeCount).to.equal(2_147_483_647);
  });

  it('takes any date, and none', async () => {
    for (const [given, expected] of [
      ['2026-03-01T11:00:00+01:00', '2026-03-01T10:00:00.000Z'],
      [Date.UTC(2026, 2, 1), '2026-03-01T00:00:00.000Z'],
      ['yesterday', ''],
      [null, ''],
      [undefined, ''],
      [1e300, ''],
    ]) {
      expect((await readOne({ createdAt: given })).createdAt).to.equal(expected);
    }
  });

  it('bounds texts, and makes them such that Postgres takes them', async () => {
    const item = await readOne({
      title: `a\u0000b\ud800${'c'.repeat(5_000)}`,
      description: 'd'.repeat(1_000_000),
      category: 'e'.repeat(5_000),
    });
    expect(item.title.startsWith('ab\ufffdccc')).to.equal(true);
    expect(item.title.length).to.be.at.most(1_200);
    expect(item.description.length).to.equal(20_000);
    expect(item.category?.length).to.equal(100);
  });

  it('says whether the agent likes an item, where Studio does', async () => {
    for (const [given, expected] of [
      [true, true],
      [false, false],
      [undefined, null],
      ['yes', null],
    ]) {
      expect((await readOne({ isLiked: given })).isLiked).to.equal(expected);
    }
  });

  it('needs no more than an id of the answer to a write', async () => {
    await using studio = await startStudio((request, response) =>
      reply(
        response,
        200,
        request.url.endsWith('/comments')
          ? { comment: { id: 'c', content: null, user: null } }
          : request.url.endsWith('/invite')
            ? { id: 'u' }
            : { showcaseItem: { id: 'i', title: 7 } },
      ),
    );
    await using floimg = connect(studio.url);
    expect(await floimg.interactions.comment('item-1', 'Hm.', writer)).to.deep.equal({ id: 'c' });
    expect(await floimg.gallery.publish({ imageUrl: '/a' }, writer)).to.deep.equal({ id: 'i' });
    const account = { agentId: 'a', name: 'Mira', username: 'mira_k' };
    expect(await floimg.users.invite(account)).to.deep.equal({ id: 'u', username: 'mira_k', created: null });
  });

  it('takes a removal without a body for a success', async () => {
    await using studio = await startStudio((_, response) => response.writeHead(204).end());
    await using floimg = connect(studio.url);
    await floimg.users.remove('a');
    expect(studio.seen).to.have.length(1);
  });

  describe('a completed workflow', () => {
    const run = async (answer: object) => {
      await using studio = await startStudio(answering({ status: 'completed', ...answer }));
      await using floimg = connect(studio.url);
      const { imageUrl, ...result } = await floimg.workflows.run([], writer);
      return { ...result, imageUrl: imageUrl.replace(studio.url, '') };
    };

    it('is found by its images’ ids where there are no addresses', async () => {
      const { imageUrl, imageId } = await run({ imageIds: ['a', 'b'] });
      expect({ imageUrl, imageId }).to.deep.equal({ imageUrl: '/api/images/b/blob', imageId: 'b' });
      expect((await run({ imageIds: ['a', 'b'], imageUrls: ['/x', null] })).imageUrl).to.equal(
        '/api/images/b/blob',
      );
    });

    it('is found by its images’ addresses where there are no ids', async () => {
      const { imageUrl, imageId } = await run({ imageUrls: ['/x', '/api/images/b/blob'] });
      expect({ imageUrl, imageId }).to.deep.equal({ imageUrl: '/api/images/b/blob', imageId: 'b' });
    });

    it('is not lost for a status that is missing or new, but for one that says that the run failed', async () => {
      for (const status of [undefined, null, 'succeeded'])
        expect((await run({ status, imageIds: ['a'] })).imageId, String(status)).to.equal('a');
      for (const status of ['error', 'failed']) {
        const failure = await failureOf(run({ status, imageIds: ['a'] }));
        expect(failure, status).to.include({ kind: 'malformed', outcome: 'unknown' });
      }
    });

    it('shows its picture, whatever the previews of others are', async () => {
      const previews = { a: null, b: 'data:image/png;base64,aGk=', c: 7 };
      const { preview } = await run({ imageIds: ['a', 'b'], previews });
      expect(Buffer.from(preview ?? []).toString()).to.equal('hi');
      expect((await run({ imageIds: ['b', 'c'], previews })).preview).to.equal(null);
    });

    it('says what was used, as far as it can be read', async () => {
      const event = {
        provider: 'openai',
        model: 'dall-e-3',
        operation: 'generate',
        imageWidth: 1792,
        imageHeight: 1024,
        imageCount: 1,
        quality: 'hd',
        rawMetadata: {},
        timestamp: 1,
      };
      const { usage } = await run({ imageIds: ['a'], usageEvents: [event, null, { imageCount: -1 }, 'x'] });
      const { rawMetadata, timestamp, ...known } = event;
      expect(usage[0]).to.deep.equal(known);
      expect(usage[1]).to.include({ provider: '', model: '', imageCount: 1, imageWidth: null });
      expect(usage).to.have.length(2);
      expect((await run({ imageIds: ['a'], usageEvents: 'none' })).usage).to.deep.equal([]);
    });
  });
});
