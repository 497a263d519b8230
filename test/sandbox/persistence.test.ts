import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { SandboxStoreError } from '../../sandbox/store/errors.ts';
import type { Step } from '../../src/gallery/workflow.ts';
import { forkFailing, forkReady, startSandbox, temporaryDirectory } from './support.ts';

const steps: readonly Step[] = [
  { kind: 'generate', generator: 'shapes', params: { width: 40, height: 40 }, out: 'a' },
  { kind: 'transform', op: 'resize', in: 'a', params: { width: 20 }, out: 'b' },
];

describe('sandbox persistence', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;

  beforeEach(async () => {
    directory = await temporaryDirectory();
  });

  afterEach(async () => {
    await directory.remove();
  });

  const start = () => startSandbox({ dataDirectory: directory.path });
  const state = async ({ client }: Awaited<ReturnType<typeof start>>) =>
    (await client.call('GET', '/sandbox/state')).body;
  const file = () => join(directory.path, 'gallery.sqlite');

  /** Fills a gallery with a bit of everything and closes it; answers what it held. */
  const filled = async () => {
    const running = await start();
    const { client } = running;
    for (const name of ['ada', 'bob', 'eve']) await client.invite(name);
    const { imageUrls } = await client.run('ada', steps);
    const id = await client.post('ada', 'Ünïcode ✓', client.url + imageUrls[1]);
    const comment = { agent: 'bob', body: { content: 'Two\nlines' } };
    await client.call('POST', `/api/showcase/${id}/comments`, comment);
    for (const agent of ['ada', 'bob', 'bob', 'eve']) {
      await client.call('POST', `/api/showcase/${id}/like`, { agent, body: {} });
    }
    await client.call('DELETE', '/api/admin/users/agent-eve');
    await client.call('GET', `/api/showcase/${id}`);
    const held = await state(running);
    const item = (await client.call('GET', '/api/showcase?sort=popular')).body;
    const bytes = (await client.image(imageUrls[1] ?? '')).bytes;
    await running.sandbox.close();
    return { held, item, bytes, path: imageUrls[1] ?? '' };
  };

  it('keeps everything over a restart: accounts, pictures, likes, comments, looks and images', async () => {
    const { held, item, bytes, path } = await filled();
    const again = await start();
    expect(await state(again)).to.deep.equal(held);
    expect((await again.client.call('GET', '/api/showcase?sort=popular')).body).to.deep.equal(item);
    expect((await again.client.image(path)).bytes.equals(bytes)).to.equal(true);
    await again.sandbox.close();
  });

  it('refuses a journal with an entry that it cannot read, and names it', async () => {
    await filled();
    const database = new DatabaseSync(file());
    database.prepare('UPDATE journal SET event = ? WHERE place = 3').run('{"type":"like"}');
    database.close();
    try {
      await start();
      expect.fail('The damaged journal was taken.');
    } catch (error) {
      expect(error).to.be.instanceOf(SandboxStoreError);
      expect(error).to.include({ code: 'SANDBOX_STORE_DAMAGED' });
      expect(error).to.have.property('message').that.includes('Entry 3').and.includes(file());
    }
  });

  it('refuses what is no database of its own', async () => {
    await writeFile(file(), 'something else, and enough of it to be looked at '.repeat(40));
    try {
      await start();
      expect.fail('A file of another kind was taken.');
    } catch (error) {
      expect(error).to.include({ code: 'SANDBOX_STORE_DAMAGED' });
    }
  });

  it('keeps the images of a workflow together with the event that tells of them', async () => {
    const { held, path } = await filled();
    const database = new DatabaseSync(file());
    const { images } = database.prepare('SELECT count(*) AS images FROM images').get() ?? {};
    const { events } =
      database
        .prepare('SELECT count(*) AS events FROM journal WHERE event LIKE \'%"type":"images"%\'')
        .get() ?? {};
    database.close();
    expect([images, events]).to.deep.equal([2, 1]);
    const again = await start();
    expect(await state(again)).to.deep.equal(held);
    await again.client.image(path);
    await again.sandbox.close();
  });

  it('lets no second sandbox into the same directory', async () => {
    const first = await start();
    try {
      await start();
      expect.fail('Two sandboxes share a directory.');
    } catch (error) {
      expect(error).to.include({ code: 'SANDBOX_STORE_IN_USE' });
    }
    await first.sandbox.close();
    await (await start()).sandbox.close();
  });

  it('fills an empty gallery with pictures by people once, and never again', async () => {
    const seeded = await startSandbox({ dataDirectory: directory.path, seedGallery: true });
    const { items, users } = {
      items: seeded.sandbox.store.gallery.items(),
      users: seeded.sandbox.store.gallery.users(),
    };
    expect(items.length).to.be.within(6, 10);
    expect(users.map(({ isAgent }) => isAgent)).to.deep.equal(users.map(() => false));
    const now = seeded.clock.now();
    expect(items.every(({ record }) => record.createdAt < now)).to.equal(true);
    const held = await state(seeded);
    await seeded.sandbox.close();
    const again = await startSandbox({ dataDirectory: directory.path, seedGallery: true });
    expect(await state(again)).to.deep.equal(held);
    await again.sandbox.close();
  });
});

describe('sandbox process', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;

  beforeEach(async () => {
    directory = await temporaryDirectory();
  });

  afterEach(async () => {
    await directory.remove();
  });

  it('keeps every answered write over kill -9, and exits with 0 on SIGTERM', async () => {
    const first = await forkReady(directory.path);
    await first.client.invite('ada');
    const answered: string[] = [];
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let index = 0; ; index += 1) answered.push(await first.client.post('ada', `${writer}-${index}`));
    });
    const stopped = Promise.allSettled(writers);
    // Twenty answers are proof that all writers are busy, so that the kill falls into the middle of a batch.
    while (answered.length < 20) await first.client.call('GET', '/api/showcase?limit=1');
    await first.end('SIGKILL');
    await stopped;
    const second = await forkReady(directory.path);
    const held = new Set<string>();
    for (const id of answered) {
      const { status } = await second.client.call('GET', `/api/showcase/${id}`);
      if (status === 200) held.add(id);
    }
    expect([...held]).to.deep.equal(answered);
    expect(await second.end('SIGTERM')).to.equal(0);
  });

  it('says in one message that the port is occupied, and how to get out of it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { code, output } = await forkFailing({ PORT: port, SANDBOX_DATA: directory.path });
    other.close();
    expect(code).to.equal(1);
    expect(output.trim().split('\n')).to.have.lengthOf(1);
    expect(output).to.include(port).and.include('set PORT');
  });

  it('says in one message which variable is wrong', async () => {
    const { code, output } = await forkFailing({ PORT: 'many', SANDBOX_DATA: directory.path });
    expect(code).to.equal(1);
    expect(output).to.include('PORT must be a whole number').and.not.include('    at ');
  });

  it('says in one message that the data directory cannot be made', async () => {
    const file = join(directory.path, 'file');
    await writeFile(file, '');
    const { code, output } = await forkFailing({ PORT: '0', SANDBOX_DATA: join(file, 'below') });
    expect(code).to.equal(1);
    expect(output).to.include('SANDBOX_DATA').and.not.include('    at ');
  });
});
