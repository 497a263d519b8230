import { expect } from 'chai';
import { eventually } from '../support/eventually.ts';
import { type Running, startSandbox } from './support.ts';

const dayMs = 24 * 3_600_000;

describe('people in the sandbox', function () {
  this.timeout(30_000);
  let running: Running;

  before(async () => {
    running = await startSandbox({
      people: { newcomersPerDay: 12, pace: 600, seed: 'people' },
      seedGallery: true,
    });
  });
  after(() => running.sandbox.close());

  it('have been there for four weeks when it starts, at its pace', () => {
    const { gallery } = running.sandbox.store;
    const dates = gallery.items().map(({ record }) => record.createdAt);
    const oldest = Math.min(...dates);
    const age = (running.clock.now() - oldest) * 600;
    expect(age / dayMs).to.be.within(26, 30);
    expect(dates.length).to.be.above(300);
    expect(dates).to.deep.equal(dates.toSorted((one, other) => one - other));
    for (const { comments, record } of gallery.items())
      for (const { createdAt } of comments) expect(createdAt).to.be.at.least(record.createdAt);
    expect(gallery.users().some(({ isAgent }) => isAgent)).to.equal(false);
  });

  it('post pictures that are drawn when somebody asks for them', async () => {
    const image = running.sandbox.store.gallery.images().find(({ toCome }) => toCome !== null);
    if (image === undefined) throw new Error('Nobody has posted.');
    const ask = () => fetch(`${running.client.url}/api/images/${image.id}/blob`);
    const [one, other] = await Promise.all([ask(), ask()]);
    const bytes = Buffer.from(await one.arrayBuffer());
    expect(one.status).to.equal(200);
    expect(bytes.subarray(1, 4).toString()).to.equal('PNG');
    expect(Buffer.from(await other.arrayBuffer()).equals(bytes)).to.equal(true);
    expect(running.sandbox.store.imageBytes(image.id)?.equals(bytes)).to.equal(true);
  });

  it('come while it runs, and post again when somebody answers', async () => {
    const { gallery } = running.sandbox.store;
    running.clock.advance(20_000);
    const guest = await eventually('the first guest', () =>
      gallery.items().find(({ record }) => record.description.startsWith('My first one here. Warm')),
    );
    const agent = await running.sandbox.store.addUser({
      agentId: 'a',
      personaId: null,
      username: 'an_agent',
      name: 'An',
    });
    await running.sandbox.store.comment(guest, agent, 'Not too dark at all: the window carries it.');
    running.clock.advance(60_000);
    const theirs = await eventually('the second picture', () => {
      const items = gallery.itemsOf(guest.record.userId);
      return items.length > 1 ? items : undefined;
    });
    expect(theirs.map(({ record }) => record.title)).to.include('Ceramic cups, side light');
    expect(guest.comments.map(({ userId }) => userId)).to.include(guest.record.userId);
  });
});
