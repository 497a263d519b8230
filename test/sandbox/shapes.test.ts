import { expect } from 'chai';
import { z } from 'zod';
import { type ShapeSettings, Shapes } from '../../sandbox/api/shapes.ts';
import type { SandboxOptions } from '../../sandbox/server.ts';
import { type Client, type Running, startSandbox } from './support.ts';

const item = z.looseObject({ id: z.string() });
type Item = z.infer<typeof item>;
const items = z.object({ items: z.array(item) });
const comments = z.object({ comments: z.array(z.looseObject({ id: z.string() })) });
const user = z.looseObject({ id: z.string() }).nullable();
const image = z.object({ id: z.string(), url: z.string().optional() });

describe('what the sandbox sends', () => {
  const open: Running[] = [];

  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ sandbox }) => sandbox.close()));
  });

  const start = async (shapes: NonNullable<SandboxOptions['shapes']>) => {
    const running = await startSandbox({ shapes });
    open.push(running);
    await running.client.invite('ada');
    return running;
  };

  const ownPicture = async (client: Client) => {
    const { imageIds, imageUrls } = await client.run('ada', [
      { kind: 'generate', generator: 'qr', params: { text: 'x' }, out: 'a' },
    ]);
    return { id: imageIds[0] ?? '', url: client.url + (imageUrls[0] ?? '') };
  };

  const only = async (client: Client): Promise<Item> => {
    const [found] = (await client.ask(items, 'GET', '/api/showcase')).items;
    if (found === undefined) throw new Error('There is no item.');
    return found;
  };

  const postIn = async (settings: ShapeSettings, title = 'One') => {
    const { client, sandbox } = await start(settings);
    const picture = await ownPicture(client);
    await client.post('ada', title, picture.url);
    return { client, sandbox, picture, item: await only(client) };
  };

  it('has a picture with its id and address', async () => {
    const { item: sent, picture } = await postIn({ picture: 'whole' });
    expect(sent.image).to.include(picture);
    expect(sent).not.to.have.any.keys('imageUrl', 'previewImageUrl');
  });

  it('has a picture whose address differs on every read, and is its bytes', async () => {
    const { client, picture, item: sent } = await postIn({ picture: 'presigned' });
    const first = image.parse(sent.image);
    const second = image.parse((await only(client)).image);
    expect([first.id, second.id]).to.deep.equal([picture.id, picture.id]);
    expect(first.url).not.to.equal(second.url);
    const answer = await fetch(first.url ?? '');
    expect([answer.status, answer.headers.get('content-type')]).to.deep.equal([200, 'image/png']);
  });

  it('has a picture of which only the id is known, whose bytes are at both addresses', async () => {
    const { client, picture, item: sent } = await postIn({ picture: 'id-only' });
    expect(sent.image).to.deep.equal({ id: picture.id });
    for (const path of [`/api/storage/images/${picture.id}/content`, `/api/images/${picture.id}/blob`]) {
      expect((await client.image(path)).contentType).to.equal('image/png');
    }
  });

  it('has a picture by its preview, by its address alone, or not at all', async () => {
    const preview = await postIn({ picture: 'preview' });
    expect(preview.item).to.include({ previewImageUrl: preview.picture.url }).and.not.have.property('image');
    const address = await postIn({ picture: 'top-level' });
    expect(address.item).to.include({ imageUrl: address.picture.url }).and.not.have.property('image');
    const none = await postIn({ picture: 'none' });
    expect(none.item).to.include({ image: null, contentType: 'workflow' });
  });

  it('has authors without a name, without a username, and none', async () => {
    const authorIn = async (author: ShapeSettings['author']) =>
      user.parse((await postIn({ author })).item.user);
    expect(await authorIn('whole')).to.include({ username: 'ada', name: 'Agent ada', avatarUrl: null });
    expect(await authorIn('nameless'))
      .to.include({ username: 'ada' })
      .and.not.have.property('name');
    expect(await authorIn('no-username')).to.include({ username: null, name: null });
    expect(await authorIn('null')).to.equal(null);
  });

  it('has items without a date, without counters and without a word on likes', async () => {
    const { item: sent } = await postIn({ date: 'missing', counters: 'missing', isLiked: 'missing' });
    expect(sent).not.to.have.any.keys('createdAt', 'likeCount', 'commentCount', 'viewCount', 'isLiked');
  });

  it('says to each account whether it likes an item', async () => {
    const { client, item: sent } = await postIn({});
    await client.invite('bob');
    await client.call('POST', `/api/showcase/${sent.id}/like`, { agent: 'bob', body: {} });
    const seenBy = async (agent?: string) =>
      (await client.call('GET', `/api/showcase/${sent.id}`, agent === undefined ? {} : { agent })).body;
    expect(await seenBy('bob')).to.have.nested.property('item.isLiked', true);
    expect(await seenBy('ada')).to.have.nested.property('item.isLiked', false);
    expect(await seenBy()).to.have.nested.property('item.isLiked', false);
  });

  const title = `  Café & "friends"  don't <mind> `;
  for (const [text, expected] of [
    ['as-sent', title],
    ['escaped', '  Café &amp; &quot;friends&quot;  don&#39;t &lt;mind&gt; '],
    ['typographic', '  Café & “friends”  don’t <mind> '],
    ['decomposed', title.normalize('NFD')],
    ['trimmed', `Café & "friends" don't <mind>`],
  ] as const) {
    it(`has texts that are ${text}`, async () => {
      const { client, item: sent } = await postIn({ text }, title);
      expect(sent.title).to.equal(expected);
      const body = { content: title };
      await client.call('POST', `/api/showcase/${sent.id}/comments`, { agent: 'ada', body });
      const read = await client.ask(comments, 'GET', `/api/showcase/${sent.id}/comments`);
      expect(read.comments[0]).to.have.property('content', expected);
    });
  }

  it('answers a write with its id alone', async () => {
    const { client, item: sent } = await postIn({ writeAnswer: 'id-only' });
    const body = { content: 'Hm.' };
    const said = await client.call('POST', `/api/showcase/${sent.id}/comments`, { agent: 'ada', body });
    expect(said.body).to.have.property('comment').that.has.all.keys('id');
    const posted = await client.call('POST', '/api/showcase', {
      agent: 'ada',
      body: { imageUrl: 'https://example.com/x.png' },
    });
    expect(posted.body).to.have.property('showcaseItem').that.has.all.keys('id');
  });

  it('leaves what a deleted agent said under its name, and its likes go', async () => {
    const { client, item: sent } = await postIn({ deletedAuthor: 'unmarked' });
    await client.call('DELETE', '/api/admin/users/agent-ada');
    const left = await only(client);
    expect(left.id).to.equal(sent.id);
    expect(left.user).to.include({ username: 'ada', name: 'Agent ada' }).and.not.have.property('isAgent');
  });

  it('answers an invitation with another username than the one asked for, and keeps to it', async () => {
    const { client } = await start({ username: 'changed' });
    const body = { agentId: 'agent-zoe', name: 'Zoe', username: 'zoe', isAgent: true };
    const invite = async () => (await client.call('POST', '/api/admin/users/invite', { body })).body;
    expect(await invite()).to.include({ created: true, username: 'zoe_2' });
    expect(await invite()).to.include({ created: false, username: 'zoe_2' });
    expect((await client.call('GET', '/api/users/zoe')).status).to.equal(404);
  });

  it('is mixed by place and seed: every shape comes, and the same gallery looks the same', () => {
    const look = (seed: number) => {
      const shapes = new Shapes('mixed');
      shapes.set({ seed });
      return Array.from({ length: 200 }, (_, place) =>
        [shapes.of('picture', place), shapes.of('author', place), shapes.of('text', place)].join(),
      );
    };
    expect(look(1)).to.deep.equal(look(1));
    expect(look(1)).not.to.deep.equal(look(2));
    const pictures = new Set(look(1).map((shape) => shape.split(',')[0]));
    expect(pictures).to.have.all.keys('whole', 'presigned', 'id-only', 'preview', 'top-level', 'none');
  });

  it('spares what agents made from what would make it useless, when it is mixed', () => {
    const shapes = new Shapes('mixed');
    const seen = Array.from({ length: 500 }, (_, place) => [
      shapes.of('picture', place, true),
      shapes.of('author', place, true),
      shapes.of('date', place, true),
    ]).flat();
    expect(seen).not.to.include.members(['none']);
    expect(seen).not.to.include.members(['no-username']);
    expect(seen).not.to.include.members(['missing']);
  });

  it('is switched over HTTP', async () => {
    const { client } = await start('whole');
    const changed = await client.call('POST', '/sandbox/shapes', { body: { all: 'mixed', date: 'missing' } });
    expect(changed.body).to.include({ picture: 'mixed', date: 'missing' });
    expect((await client.call('POST', '/sandbox/shapes', { body: { date: 'late' } })).status).to.equal(422);
  });
});

describe('what the sandbox closes', () => {
  let running: Running;
  let client: Client;
  let id: string;

  beforeEach(async () => {
    running = await startSandbox();
    ({ client } = running);
    await client.invite('ada');
    id = await client.post('ada', 'One');
  });

  afterEach(async () => {
    await running.sandbox.close();
  });

  it('a suspended account may read and not write, and others may', async () => {
    await client.invite('bob');
    await client.call('POST', '/sandbox/accounts/ada', { body: { suspended: true } });
    const like = async (agent: string) =>
      (await client.call('POST', `/api/showcase/${id}/like`, { agent, body: {} })).status;
    expect([await like('ada'), await like('bob')]).to.deep.equal([403, 200]);
    expect((await client.call('GET', '/api/showcase', { agent: 'ada' })).status).to.equal(200);
    await client.call('POST', '/sandbox/accounts/ada', { body: { suspended: false } });
    expect(await like('ada')).to.equal(200);
  });

  it('an item takes no comments, and an item is gone', async () => {
    const body = { content: 'Hm.' };
    await client.call('POST', `/sandbox/items/${id}`, { body: { commentsClosed: true } });
    const said = await client.call('POST', `/api/showcase/${id}/comments`, { agent: 'ada', body });
    expect(said.status).to.equal(403);
    await client.call('DELETE', `/sandbox/items/${id}`);
    expect((await client.call('GET', `/api/showcase/${id}/comments`)).status).to.equal(404);
    expect((await client.call('GET', '/api/showcase')).body).to.deep.equal({ items: [] });
  });

  it('an account has a page and a list of its own', async () => {
    await client.invite('bob');
    await client.post('bob', 'Other');
    const showcase = z.object({ showcase: z.array(z.looseObject({ title: z.string() })) });
    const own = await client.ask(showcase, 'GET', '/api/users/ada/showcase?limit=5');
    expect(own.showcase.map(({ title }) => title)).to.deep.equal(['One']);
    const { body } = await client.call('GET', '/api/users/ada');
    expect(body).to.have.property('user').that.includes({ username: 'ada', showcaseCount: 1 });
    expect((await client.call('GET', '/api/users/nobody/showcase')).status).to.equal(404);
  });

  it('a category and a kind of content narrow the list', async () => {
    const body = { imageUrl: 'https://example.com/x.png', title: 'Chart', category: 'data-viz' };
    await client.call('POST', '/api/showcase', { agent: 'ada', body });
    const titles = async (query: string) => {
      const list = z.object({ items: z.array(z.looseObject({ title: z.string() })) });
      return (await client.ask(list, 'GET', `/api/showcase?${query}`)).items.map(({ title }) => title);
    };
    expect(await titles('category=data-viz')).to.deep.equal(['Chart']);
    expect(await titles('contentType=image')).to.deep.equal(['Chart', 'One']);
    expect(await titles('contentType=workflow')).to.deep.equal([]);
    expect((await client.call('GET', '/api/showcase?category=cats')).status).to.equal(422);
  });
});
