import { expect } from 'chai';
import type { Step } from '../../src/floimg/index.ts';
import {
  type Answerer,
  commentOnTheWire,
  connect,
  failureOf,
  itemOnTheWire,
  reader,
  reply,
  type SeenRequest,
  startStudio,
  writer,
} from './studio.ts';

const answering =
  (body: unknown, status = 200): Answerer =>
  (_, response) =>
    reply(response, status, body);

const published = { success: true, showcaseItem: itemOnTheWire };
const steps: readonly Step[] = [
  { kind: 'generate', generator: 'shapes', params: { shapeType: 'star' }, out: 'star' },
  { kind: 'transform', op: 'resize', in: 'star', params: { width: 64 }, out: 'small' },
  { kind: 'save', in: 'small', destination: 'cloud' },
];

/** Everything but what HTTP itself needs: the headers that are ours. */
function ownHeaders({ headers }: SeenRequest): Record<string, unknown> {
  const { host, connection, 'content-length': length, ...own } = headers;
  return own;
}

describe('requests to FloImg Studio', () => {
  describe('headers', () => {
    const always = {
      authorization: 'Bearer fst_test',
      accept: 'application/json',
      'content-type': 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'FloImgFleet/1.2.3',
    };

    it('of a read name the agent by its username', async () => {
      await using studio = await startStudio(answering({ items: [] }));
      await using floimg = connect(studio.url);
      await floimg.gallery.list({ sort: 'recent', limit: 20 }, reader);
      expect(studio.seen.map(ownHeaders)).to.deep.equal([{ ...always, 'x-agent-id': 'mira_k' }]);
    });

    it('of a write carry the idempotency key as well', async () => {
      await using studio = await startStudio(answering({ success: true, liked: true }));
      await using floimg = connect(studio.url);
      await floimg.interactions.like('item-1', writer);
      expect(studio.seen.map(ownHeaders)).to.deep.equal([
        { ...always, 'x-agent-id': 'mira_k', 'idempotency-key': 'action-1' },
      ]);
    });

    it('of service-level calls name no agent, and repeat their key for the same effect', async () => {
      await using studio = await startStudio((request, response) =>
        reply(
          response,
          200,
          request.method === 'POST' ? { id: 'u', username: 'n', created: true } : { deleted: true },
        ),
      );
      await using floimg = connect(studio.url);
      const account = { agentId: 'a1', name: 'N', username: 'n' };
      await floimg.users.invite(account);
      await floimg.users.invite(account);
      await floimg.users.remove('a1');
      expect(studio.seen.map(ownHeaders)).to.deep.equal([
        { ...always, 'idempotency-key': 'invite-a1' },
        { ...always, 'idempotency-key': 'invite-a1' },
        { ...always, 'idempotency-key': 'remove-a1' },
      ]);
    });
  });

  describe('gallery', () => {
    it('lists items, with absolute image URLs and missing fields filled in', async () => {
      const bare = { id: 'item-2', createdAt: '2026-03-01T09:00:00Z', user: null, somethingNew: [1] };
      await using studio = await startStudio(answering({ items: [itemOnTheWire, bare], total: 2 }));
      await using floimg = connect(studio.url);
      const items = await floimg.gallery.list({ sort: 'trending', limit: 2, offset: 4 }, reader);
      expect(studio.seen[0]).to.include({
        method: 'GET',
        url: '/api/showcase?limit=2&offset=4&sort=trending',
        body: '',
      });
      expect(items[0]).to.include({ id: 'item-1', imageUrl: `${studio.url}/api/images/image-1/blob` });
      expect(items[1]).to.include({
        title: '',
        likeCount: 0,
        commentCount: 0,
        viewCount: 0,
        user: null,
        imageUrl: null,
      });
    });

    it('finds the image wherever it stands, and only as something HTTP can fetch', async () => {
      const images: readonly (readonly [unknown, unknown, string | null])[] = [
        ['https://cdn.example.com/a.png', 'ignored', 'https://cdn.example.com/a.png'],
        [null, '/api/images/b/blob', 'BASE/api/images/b/blob'],
        [undefined, { url: '/api/images/c/blob' }, 'BASE/api/images/c/blob'],
        [null, { id: 'd' }, 'BASE/api/storage/images/d/content'],
        ['javascript:alert(1)', null, null],
        ['http://', null, null],
      ];
      const items = images.map(([imageUrl, image]) => ({ ...itemOnTheWire, imageUrl, image }));
      await using studio = await startStudio(answering({ items }));
      await using floimg = connect(studio.url);
      const listed = await floimg.gallery.list({ sort: 'recent', limit: 10 }, reader);
      expect(listed.map(({ imageUrl }) => imageUrl)).to.deep.equal(
        images.map(([, , expected]) => expected?.replace('BASE', studio.url) ?? null),
      );
    });

    it('reads one item and its comments, ids escaped', async () => {
      await using studio = await startStudio((request, response) =>
        reply(
          response,
          200,
          request.url.includes('/comments') ? { comments: [commentOnTheWire] } : { item: itemOnTheWire },
        ),
      );
      await using floimg = connect(studio.url);
      expect((await floimg.gallery.get('a/b?c', reader)).title).to.equal('Dunes');
      const comments = await floimg.gallery.comments('item-1', { limit: 5 }, reader);
      expect(comments.map(({ content }) => content)).to.deep.equal(['Lovely light.']);
      expect(studio.seen.map(({ url }) => url)).to.deep.equal([
        '/api/showcase/a%2Fb%3Fc',
        '/api/showcase/item-1/comments?limit=5&offset=0',
      ]);
    });

    it('publishes with what is known, and leaves the rest out', async () => {
      await using studio = await startStudio(answering(published));
      await using floimg = connect(studio.url);
      const item = await floimg.gallery.publish(
        { imageUrl: '/api/images/image-1/blob', title: null, description: undefined, workflowId: ' ' },
        writer,
      );
      expect(item).to.deep.equal({ id: 'item-1' });
      expect(studio.seen[0]).to.include({
        method: 'POST',
        url: '/api/showcase',
        body: JSON.stringify({ imageUrl: `${studio.url}/api/images/image-1/blob` }),
      });
    });

    it('publishes everything that is known', async () => {
      await using studio = await startStudio(answering(published, 201));
      await using floimg = connect(studio.url);
      const item = {
        imageUrl: 'https://cdn.example.com/a.png',
        title: 'Dünen 🏜️',
        description: 'Sand',
        workflowId: 'w1',
      };
      await floimg.gallery.publish(item, writer);
      expect(JSON.parse(studio.seen[0]?.body ?? '')).to.deep.equal(item);
    });

    it('cuts a title at 200 characters, never through one', async () => {
      await using studio = await startStudio(answering(published));
      await using floimg = connect(studio.url);
      for (const title of ['a'.repeat(200), 'a'.repeat(201), `${'a'.repeat(199)}🏜 and more`]) {
        await floimg.gallery.publish({ imageUrl: 'https://cdn.example.com/a.png', title }, writer);
      }
      expect(studio.seen.map(({ body }) => JSON.parse(body).title)).to.deep.equal([
        'a'.repeat(200),
        'a'.repeat(200),
        'a'.repeat(199),
      ]);
    });
  });

  describe('interactions', () => {
    it('tells what a like call left behind, as it toggles', async () => {
      await using studio = await startStudio(({ number }, response) =>
        reply(response, 200, { success: true, liked: number % 2 === 0, likeCount: 1 - (number % 2) }),
      );
      await using floimg = connect(studio.url);
      expect(await floimg.interactions.like('item-1', writer)).to.deep.equal({ liked: true, likeCount: 1 });
      expect(await floimg.interactions.like('item-1', writer)).to.deep.equal({ liked: false, likeCount: 0 });
      expect(studio.seen[0]).to.include({ method: 'POST', url: '/api/showcase/item-1/like', body: '{}' });
    });

    it('comments', async () => {
      await using studio = await startStudio(answering({ comment: commentOnTheWire }, 201));
      await using floimg = connect(studio.url);
      const comment = await floimg.interactions.comment('item-1', 'Lovely light.', writer);
      expect(comment.id).to.equal('comment-1');
      expect(studio.seen[0]).to.include({
        method: 'POST',
        url: '/api/showcase/item-1/comments',
        body: '{"content":"Lovely light."}',
      });
    });
  });

  describe('accounts', () => {
    it('are invited as AI agents, always', async () => {
      await using studio = await startStudio(answering({ id: 'u1', username: 'mira_k', created: false }));
      await using floimg = connect(studio.url);
      const account = { agentId: 'a1', name: 'Mira', username: 'mira_k' };
      expect(await floimg.users.invite(account)).to.deep.equal({
        id: 'u1',
        username: 'mira_k',
        created: false,
      });
      await floimg.users.invite({ ...account, personaId: 'ai-artist' });
      expect(studio.seen.map(({ body }) => JSON.parse(body))).to.deep.equal([
        { ...account, isAgent: true },
        { ...account, isAgent: true, agentPersonaId: 'ai-artist' },
      ]);
      expect(studio.seen[0]?.url).to.equal('/api/admin/users/invite');
    });

    it('are removed, also where they are gone already', async () => {
      await using studio = await startStudio(({ number }, response) =>
        number === 0
          ? reply(response, 200, { deleted: true })
          : reply(response, 404, { error: 'no such user' }),
      );
      await using floimg = connect(studio.url);
      await floimg.users.remove('a1');
      await floimg.users.remove('a1');
      expect(studio.seen.map(({ method, url }) => `${method} ${url}`)).to.deep.equal([
        'DELETE /api/admin/users/a1',
        'DELETE /api/admin/users/a1',
      ]);
    });

    it('are not taken for removed after any other refusal', async () => {
      await using studio = await startStudio(answering({}, 403));
      await using floimg = connect(studio.url);
      expect((await failureOf(floimg.users.remove('a1'))).kind).to.equal('token-refused');
    });
  });

  describe('workflows', () => {
    const completed = (imageUrls: readonly string[]) => ({
      status: 'completed',
      imageIds: imageUrls.map((_, index) => `image-${index}`),
      imageUrls,
      previews: {},
      dataOutputs: {},
      usageEvents: [],
    });

    it('give the last image as the result, every URL absolute', async () => {
      const urls = ['/api/images/a/blob', 'https://cdn.example.com/b.png', '/api/images/c/blob'];
      await using studio = await startStudio(answering(completed(urls)));
      await using floimg = connect(studio.url);
      const result = await floimg.workflows.run(steps, { ...writer, name: 'Little star' });
      expect(result).to.deep.equal({
        imageUrl: `${studio.url}/api/images/c/blob`,
        imageId: 'image-2',
        imageIds: ['image-0', 'image-1', 'image-2'],
        imageUrls: [
          `${studio.url}/api/images/a/blob`,
          'https://cdn.example.com/b.png',
          `${studio.url}/api/images/c/blob`,
        ],
        preview: null,
        usage: [],
      });
      expect(studio.seen[0]).to.include({ method: 'POST', url: '/api/execute/sync' });
      expect(JSON.parse(studio.seen[0]?.body ?? '')).to.deep.equal({ name: 'Little star', steps });
    });

    it('keep an absolute result as it is, and go without a name', async () => {
      await using studio = await startStudio(answering(completed(['https://cdn.example.com/b.png'])));
      await using floimg = connect(studio.url);
      const { imageUrl } = await floimg.workflows.run(steps, writer);
      expect(imageUrl).to.equal('https://cdn.example.com/b.png');
      expect(JSON.parse(studio.seen[0]?.body ?? '')).to.deep.equal({ steps });
    });

    for (const [what, urls] of [
      ['no image', []],
      ['an image that HTTP cannot fetch', ['file:///etc/passwd']],
    ] as const) {
      it(`that complete with ${what} are malformed, and may have cost money`, async () => {
        await using studio = await startStudio(answering(completed(urls)));
        await using floimg = connect(studio.url);
        const failure = await failureOf(floimg.workflows.run(steps, writer));
        expect(failure).to.include({ kind: 'malformed', outcome: 'unknown' });
      });
    }
  });
});
