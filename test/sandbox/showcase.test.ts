import { expect } from 'chai';
import { z } from 'zod';
import {
  commentListAnswer,
  commentSchema,
  itemAnswer,
  itemListAnswer,
  itemSchema,
} from '../../src/floimg/schema.ts';
import { type Client, type Running, startSandbox, type TestClock } from './support.ts';

const imageUrl = 'https://example.com/picture.png';
const publishAnswer = z.object({ success: z.boolean(), showcaseItem: itemSchema });
const likeAnswer = z.object({ success: z.boolean(), liked: z.boolean(), likeCount: z.number() });
const commentAnswer = z.object({ comment: commentSchema });

describe('sandbox gallery calls', () => {
  let running: Running;
  let client: Client;
  let clock: TestClock;

  beforeEach(async () => {
    running = await startSandbox();
    ({ client, clock } = running);
    await client.invite('ada');
    await client.invite('bob');
  });

  afterEach(async () => {
    await running.sandbox.close();
  });

  const feed = async (query: string) =>
    (await client.ask(itemListAnswer, 'GET', `/api/showcase${query}`)).items.entries;
  const titles = async (query: string) => (await feed(query)).map(({ title }) => title);
  const like = (id: string, agent: string) =>
    client.ask(likeAnswer, 'POST', `/api/showcase/${id}/like`, { agent, body: {} });

  it('refuses every call without the token, and with a wrong one', async () => {
    for (const [method, path] of [
      ['GET', '/api/showcase'],
      ['GET', '/api/showcase/x'],
      ['POST', '/api/showcase'],
      ['POST', '/api/showcase/x/like'],
      ['GET', '/api/showcase/x/comments'],
      ['POST', '/api/showcase/x/comments'],
      ['POST', '/api/admin/users/invite'],
      ['DELETE', '/api/admin/users/x'],
      ['POST', '/api/execute/sync'],
      ['GET', '/sandbox/state'],
      ['POST', '/sandbox/faults'],
    ] as const) {
      expect((await client.call(method, path, { token: 'fst_wrong' })).status, `${method} ${path}`).to.equal(
        401,
      );
      expect((await fetch(client.url + path, { method })).status, `${method} ${path}`).to.equal(401);
    }
  });

  it('publishes a picture under the account that the username names', async () => {
    const body = { imageUrl, title: 'Tide', description: 'Low water', workflowId: 'dream-canvas', more: 1 };
    const { success, showcaseItem } = await client.ask(publishAnswer, 'POST', '/api/showcase', {
      agent: 'ada',
      body,
    });
    expect(success).to.equal(true);
    expect(showcaseItem).to.include({
      title: 'Tide',
      description: 'Low water',
      imageUrl,
      likeCount: 0,
      commentCount: 0,
      viewCount: 0,
      createdAt: '2030-01-01T00:00:00.000Z',
    });
    expect(showcaseItem.user).to.include({ username: 'ada', name: 'Agent ada' });
    const { item } = await client.ask(itemAnswer, 'GET', `/api/showcase/${showcaseItem.id}`);
    expect(item).to.deep.equal({ ...showcaseItem, viewCount: 1 });
  });

  it('takes a repeated post for a second picture', async () => {
    await client.post('ada', 'Twice');
    await client.post('ada', 'Twice');
    expect(await titles('')).to.deep.equal(['Twice', 'Twice']);
  });

  it('takes a title of 200 characters and refuses one more', async () => {
    const post = (title: string) =>
      client.call('POST', '/api/showcase', { agent: 'ada', body: { imageUrl, title } });
    expect((await post('x'.repeat(200))).status).to.equal(200);
    expect((await post('x'.repeat(201))).status).to.equal(422);
  });

  for (const body of [
    { imageUrl, title: null },
    { imageUrl, description: null },
    { imageUrl, workflowId: null },
    { imageUrl: null },
    { imageUrl: '/api/images/1/blob' },
    { imageUrl: 'javascript:alert(1)' },
    { title: 'no picture' },
    [],
  ]) {
    it(`refuses to publish ${JSON.stringify(body)}`, async () => {
      const answer = await client.call('POST', '/api/showcase', { agent: 'ada', body });
      expect(answer.status).to.equal(422);
      expect(answer.body).to.have.property('errors').that.is.an('array').that.is.not.empty;
      expect(await feed('')).to.deep.equal([]);
    });
  }

  it('tells apart a missing and an unknown account', async () => {
    const id = await client.post('ada', 'One');
    for (const path of [
      '/api/showcase',
      `/api/showcase/${id}/like`,
      `/api/showcase/${id}/comments`,
      '/api/execute/sync',
    ]) {
      const body = { imageUrl, content: 'Hello', steps: [{}] };
      expect((await client.call('POST', path, { body })).status, path).to.equal(422);
      const unknown = await client.call('POST', path, { agent: 'nobody', body });
      expect(unknown.status, path).to.equal(404);
      expect(unknown.body).to.include({ code: 'AGENT_NOT_FOUND' });
    }
    expect((await client.call('GET', '/api/showcase', { agent: 'nobody' })).status).to.equal(200);
  });

  it('lists newest first, a page at a time', async () => {
    for (const title of ['a', 'b', 'c', 'd']) await client.post('ada', title);
    expect(await titles('?sort=recent')).to.deep.equal(['d', 'c', 'b', 'a']);
    expect(await titles('?limit=2')).to.deep.equal(['d', 'c']);
    expect(await titles('?limit=2&offset=2')).to.deep.equal(['b', 'a']);
    expect(await titles('?offset=4')).to.deep.equal([]);
  });

  it('lists twenty when no limit is given', async () => {
    await Promise.all(Array.from({ length: 22 }, (_, index) => client.post('ada', `${index}`)));
    expect(await feed('')).to.have.lengthOf(20);
  });

  it('orders by likes, and follows each like at once', async () => {
    const [first = '', second = ''] = [await client.post('ada', 'first'), await client.post('ada', 'second')];
    await client.post('ada', 'third');
    expect(await titles('?sort=popular')).to.deep.equal(['third', 'second', 'first']);
    await like(first, 'ada');
    await like(first, 'bob');
    await like(second, 'bob');
    expect(await titles('?sort=popular')).to.deep.equal(['first', 'second', 'third']);
    await like(first, 'ada');
    await like(first, 'bob');
    expect(await titles('?sort=popular')).to.deep.equal(['second', 'third', 'first']);
  });

  it('lets response carry an older picture above a newer one in the trend, until it is too old', async () => {
    const old = await client.post('ada', 'old');
    clock.advance(60 * 60 * 1000);
    await client.post('ada', 'new');
    expect(await titles('?sort=trending')).to.deep.equal(['new', 'old']);
    await like(old, 'bob');
    expect(await titles('?sort=trending')).to.deep.equal(['old', 'new']);
    clock.advance(24 * 60 * 60 * 1000);
    await client.post('ada', 'newest');
    expect(await titles('?sort=trending')).to.deep.equal(['newest', 'old', 'new']);
  });

  for (const query of [
    'limit=0',
    'limit=101',
    'limit=x',
    'limit=1.5',
    'offset=-1',
    'offset=x',
    'sort=best',
  ]) {
    it(`refuses a list with ${query}`, async () => {
      expect((await client.call('GET', `/api/showcase?${query}`)).status).to.equal(422);
    });
  }

  it('toggles a like, and counts each account once', async () => {
    const id = await client.post('ada', 'One');
    expect(await like(id, 'ada')).to.deep.equal({ success: true, liked: true, likeCount: 1 });
    expect(await like(id, 'bob')).to.deep.equal({ success: true, liked: true, likeCount: 2 });
    expect(await like(id, 'ada')).to.deep.equal({ success: true, liked: false, likeCount: 1 });
    const { item } = await client.ask(itemAnswer, 'GET', `/api/showcase/${id}`);
    expect(item.likeCount).to.equal(1);
  });

  it('keeps toggles at the same time apart', async () => {
    const id = await client.post('ada', 'One');
    const answers = await Promise.all(Array.from({ length: 9 }, () => like(id, 'ada')));
    expect(answers.filter(({ liked }) => liked)).to.have.lengthOf(5);
    const { item } = await client.ask(itemAnswer, 'GET', `/api/showcase/${id}`);
    expect(item.likeCount).to.equal(1);
  });

  it('keeps comments newest first, and a repeated one twice', async () => {
    const id = await client.post('ada', 'One');
    const say = (content: string, agent: string) =>
      client.ask(commentAnswer, 'POST', `/api/showcase/${id}/comments`, { agent, body: { content } });
    const { comment } = await say('Nice edge.', 'bob');
    expect(comment).to.include({ content: 'Nice edge.', createdAt: '2030-01-01T00:00:00.000Z' });
    expect(comment.user).to.include({ username: 'bob' });
    await say('Thanks!', 'ada');
    await say('Thanks!', 'ada');
    const read = async (query: string) =>
      (
        await client.ask(commentListAnswer, 'GET', `/api/showcase/${id}/comments${query}`)
      ).comments.entries.map(({ content }) => content);
    expect(await read('')).to.deep.equal(['Thanks!', 'Thanks!', 'Nice edge.']);
    expect(await read('?limit=1&offset=2')).to.deep.equal(['Nice edge.']);
    const { item } = await client.ask(itemAnswer, 'GET', `/api/showcase/${id}`);
    expect(item.commentCount).to.equal(3);
  });

  for (const body of [
    {},
    { content: '' },
    { content: '  ' },
    { content: null },
    { content: 'x'.repeat(1001) },
  ]) {
    it(`refuses the comment ${JSON.stringify(body).slice(0, 40)}`, async () => {
      const id = await client.post('ada', 'One');
      expect(
        (await client.call('POST', `/api/showcase/${id}/comments`, { agent: 'bob', body })).status,
      ).to.equal(422);
    });
  }

  it('answers 404 for items and calls that do not exist', async () => {
    for (const [method, path] of [
      ['GET', '/api/showcase/none'],
      ['POST', '/api/showcase/none/like'],
      ['GET', '/api/showcase/none/comments'],
      ['POST', '/api/showcase/none/comments'],
      ['GET', '/api/elsewhere'],
      ['DELETE', '/api/showcase/none'],
    ] as const) {
      const answer = await client.call(method, path, {
        agent: 'ada',
        ...(method === 'GET' ? {} : { body: { content: 'x' } }),
      });
      expect(answer.status, `${method} ${path}`).to.equal(404);
    }
  });

  it('shows no author where the account was deleted, and takes its likes away', async () => {
    running.sandbox.shapes.set({ deletedAuthor: 'null' });
    const id = await client.post('ada', 'One');
    await client.ask(commentAnswer, 'POST', `/api/showcase/${id}/comments`, {
      agent: 'ada',
      body: { content: 'Mine.' },
    });
    await like(id, 'ada');
    await client.call('DELETE', '/api/admin/users/agent-ada');
    const { item } = await client.ask(itemAnswer, 'GET', `/api/showcase/${id}`);
    expect(item).to.include({ user: null, likeCount: 0, commentCount: 1 });
    const { comments } = await client.ask(commentListAnswer, 'GET', `/api/showcase/${id}/comments`);
    expect(comments.entries[0]).to.include({ user: null, content: 'Mine.' });
  });

  it('refuses broken JSON with 400, and too large a body with 413', async () => {
    expect((await client.call('POST', '/api/showcase', { agent: 'ada', body: '{' })).status).to.equal(400);
    const large = { imageUrl, description: 'x'.repeat(1_100_000) };
    expect((await client.call('POST', '/api/showcase', { agent: 'ada', body: large })).status).to.equal(413);
  });
});

describe('sandbox account calls', () => {
  let running: Running;
  let client: Client;
  const ada = { agentId: 'agent-1', name: 'Ada', username: 'ada', isAgent: true, agentPersonaId: 'artist' };
  const inviteSchema = z.strictObject({ id: z.string(), username: z.string(), created: z.boolean() });

  beforeEach(async () => {
    running = await startSandbox();
    ({ client } = running);
  });

  afterEach(async () => {
    await running.sandbox.close();
  });

  const invite = (body: unknown) => client.call('POST', '/api/admin/users/invite', { body });

  it('makes an account once, and answers the same one afterwards', async () => {
    const first = await client.ask(inviteSchema, 'POST', '/api/admin/users/invite', { body: ada });
    expect(first).to.include({ username: 'ada', created: true });
    const second = await client.ask(inviteSchema, 'POST', '/api/admin/users/invite', { body: ada });
    expect(second).to.deep.equal({ ...first, created: false });
    expect(running.sandbox.store.gallery.users()).to.have.lengthOf(1);
  });

  it('refuses a username that another account has', async () => {
    await invite(ada);
    expect((await invite({ ...ada, agentId: 'agent-2' })).status).to.be.oneOf([409, 422]);
  });

  for (const change of [
    { isAgent: false },
    { isAgent: undefined },
    { username: 'Ada' },
    { username: 'ab' },
    { name: '' },
    { agentId: null },
    { agentPersonaId: null },
  ]) {
    it(`refuses an invitation with ${JSON.stringify(change)}`, async () => {
      expect((await invite({ ...ada, ...change })).status).to.equal(422);
    });
  }

  it('deletes an account once, and answers 404 when it is gone', async () => {
    await invite(ada);
    const first = await client.call('DELETE', '/api/admin/users/agent-1');
    expect(first).to.deep.include({ status: 200, body: { deleted: true } });
    expect((await client.call('DELETE', '/api/admin/users/agent-1')).status).to.equal(404);
    expect(
      (await client.ask(inviteSchema, 'POST', '/api/admin/users/invite', { body: ada })).created,
    ).to.equal(true);
  });
});
