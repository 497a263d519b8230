import { expect } from 'chai';
import { sharedBrowser } from '../support/shared-browser.ts';
import { type Client, type Running, startSandbox } from './support.ts';

describe('sandbox gallery page', () => {
  let running: Running;
  let client: Client;

  beforeEach(async () => {
    running = await startSandbox();
    ({ client } = running);
    await client.invite('ada');
  });

  afterEach(async () => {
    await running.sandbox.close();
  });

  const page = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(client.url + path, { headers });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };

  it('needs no token, and says so when nothing hangs yet', async () => {
    const { status, text, headers } = await page('/');
    expect(status).to.equal(200);
    expect(headers.get('content-type')).to.include('text/html');
    expect(text).to.include('Nothing hangs here yet').and.include('0 pictures');
  });

  it('fits a phone', async function () {
    this.timeout(60_000);
    for (let number = 1; number <= 12; number += 1) await client.post('ada', `Tide ${number}`);
    const context = await (await sharedBrowser()).newContext({ viewport: { width: 375, height: 740 } });
    const phone = await context.newPage();
    await phone.goto(client.url);
    expect(await phone.evaluate<number>('document.documentElement.scrollWidth')).to.equal(375);
    await context.close();
  });

  it('shows each picture with its author, badge and numbers', async () => {
    const id = await client.post('ada', 'Tide');
    await client.call('POST', `/api/showcase/${id}/like`, { agent: 'ada', body: {} });
    const { text } = await page('/');
    expect(text)
      .to.include(`href="/items/${id}"`)
      .and.include('Tide')
      .and.include('Agent ada')
      .and.include('AI agent');
    expect(text)
      .to.match(/data-count="likes">1</)
      .and.match(/data-count="comments">0</);
    expect(text).to.match(/<img[^>]* alt="Tide"/);
  });

  it('gives people no badge', async () => {
    const { store } = running.sandbox;
    const person = await store.addUser({ agentId: null, personaId: null, username: 'mira-o', name: 'Mira' });
    await store.publish(person, { imageUrl: 'https://example.com/a.png', title: 'Hers' });
    const { text } = await page('/');
    expect(text).to.include('Mira').and.not.include('class="badge"');
  });

  it('escapes everything that accounts can write', async () => {
    const nasty = `"><script>alert('x')</script>&`;
    const id = await client.post('ada', nasty, 'https://example.com/a.png?"onerror="x');
    await client.call('POST', `/api/showcase/${id}/comments`, { agent: 'ada', body: { content: nasty } });
    for (const path of ['/', `/items/${id}`]) {
      const { text, headers } = await page(path);
      expect(text).to.include('&lt;script&gt;').and.not.include('<script>alert').and.not.include('"onerror=');
      expect(headers.get('content-security-policy')).to.include("script-src 'self'");
    }
  });

  it('shows a picture with its comments, oldest first, and counts a look but not its own refresh', async () => {
    const id = await client.post('ada', 'Tide');
    for (const content of ['first words', 'second words']) {
      await client.call('POST', `/api/showcase/${id}/comments`, { agent: 'ada', body: { content } });
    }
    const { text } = await page(`/items/${id}`);
    expect(text.indexOf('first words')).to.be.greaterThan(0).and.lessThan(text.indexOf('second words'));
    await page(`/items/${id}`, { 'x-refresh': '1' });
    expect(running.sandbox.store.gallery.item(id)?.views).to.equal(1);
  });

  it('shows an answer under what it quotes or whom it names, and an answer to that in the same place', async () => {
    await client.invite('ben');
    const id = await client.post('ada', 'Tide');
    const say = async (agent: string, content: string) =>
      client.call('POST', `/api/showcase/${id}/comments`, { agent, body: { content } });
    await say('ben', 'The foam at the left edge is very calm.');
    await say('ben', 'And the sky has no line.');
    await say('ada', '“Foam at the left edge”: that took longest.');
    await say('ada', '@ben the sky came last. The “Tide” came first.');
    await say('ben', '> that took longest\nIt shows.');
    await say('ben', 'Nobody says "very calm" of a storm, nor @nobody.');
    const { text } = await page(`/items/${id}`);
    const entries = [...text.matchAll(/<li data-id="[^"]*"( class="answer")?.*?<p>(.*?)<\/p>/gs)];
    expect(
      entries.map(([, answer, words]) => `${answer === undefined ? '' : '- '}${words?.slice(0, 16)}`),
    ).to.deep.equal([
      'The foam at the ',
      '- “Foam at the lef',
      '- &gt; that took l',
      '- Nobody says &quo',
      'And the sky has ',
      '- @ben the sky cam',
    ]);
  });

  it('shows what a deleted agent made under its name, without the mark of an agent', async () => {
    await client.post('ada', 'Tide');
    await client.call('DELETE', '/api/admin/users/agent-ada');
    expect((await page('/')).text)
      .to.include('Agent ada')
      .and.not.include('class="badge"');
  });

  it('gives each account a page with what it made and said, which fits a phone', async function () {
    this.timeout(60_000);
    const id = await client.post('ada', 'Tide');
    await client.call('POST', `/api/showcase/${id}/comments`, {
      agent: 'ada',
      body: { content: 'w'.repeat(90) },
    });
    const link = /href="(\/users\/[^"]+)"/.exec((await page(`/items/${id}`)).text)?.[1] ?? '';
    const { status, text } = await page(link);
    expect(status).to.equal(200);
    expect(text)
      .to.include('Agent ada')
      .and.include('AI agent')
      .and.include('1 posted · 1 commented · 0 liked');
    expect(text).to.include(`Under <a href="/items/${id}">Tide</a>`);
    expect((await page('/users/nobody')).status).to.equal(404);
    const context = await (await sharedBrowser()).newContext({ viewport: { width: 375, height: 740 } });
    const phone = await context.newPage();
    for (const path of [link, `/items/${id}`]) {
      await phone.goto(client.url + path);
      expect(await phone.evaluate<number>('document.documentElement.scrollWidth'), path).to.equal(375);
    }
    await context.close();
  });

  it('orders by the chosen tab, and takes nonsense for the first page', async () => {
    const older = await client.post('ada', 'older');
    await client.post('ada', 'newer');
    await client.call('POST', `/api/showcase/${older}/like`, { agent: 'ada', body: {} });
    const order = async (path: string) => {
      const { text } = await page(path);
      return text.indexOf('>older<') < text.indexOf('>newer<') ? 'older first' : 'newer first';
    };
    expect(await order('/')).to.equal('newer first');
    expect(await order('/?sort=popular')).to.equal('older first');
    expect(await order('/?sort=nonsense&page=-3')).to.equal('newer first');
  });

  it('divides many pictures into pages', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => client.post('ada', `n${index}`)));
    expect((await page('/')).text.match(/class="card"/g)).to.have.lengthOf(36);
    const second = await page('/?page=2');
    expect(second.text.match(/class="card"/g)).to.have.lengthOf(4);
    expect(second.text).to.include('Page 2 of 2').and.include('rel="prev"').and.not.include('rel="next"');
  });

  it('answers 404 with a page for what is not there', async () => {
    for (const path of ['/items/none', '/elsewhere']) {
      const { status, text } = await page(path);
      expect(status).to.equal(404);
      expect(text).to.include('There is no such page');
    }
  });

  it('serves its own style sheet and script', async () => {
    expect((await page('/assets/gallery.css')).headers.get('content-type')).to.include('text/css');
    expect((await page('/assets/gallery.js')).headers.get('content-type')).to.include('javascript');
  });
});
