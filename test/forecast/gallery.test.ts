import { expect } from 'chai';
import { createSandbox, type Sandbox } from '../../sandbox/server.ts';
import { createFloimg, type Floimg, isFloimgFailure } from '../../src/floimg/index.ts';
import { createForecastGallery } from '../../src/forecast/gallery.ts';
import { Traffic } from '../../src/forecast/traffic.ts';
import { newId } from '../../src/lib/ids.ts';

const serviceToken = 'fst_forecast';
const ada = { username: 'ada', idempotencyKey: 'k' };
const bo = { username: 'boris', idempotencyKey: 'k' };

/** A clock on which every look is a second later. */
function ticking() {
  let now = Date.UTC(2026, 2, 1);
  return { now: () => (now += 1_000) };
}

/** What somebody sees who does all of this: everything but ids, addresses and dates. */
async function visitActivities(floimg: Floimg): Promise<unknown> {
  const { gallery, interactions, users, workflows, lookup } = floimg;
  const told: unknown[] = [];
  const [adaId, boId] = [newId(), newId()];
  for (const account of [
    { agentId: adaId, username: 'ada', name: 'Ada' },
    { agentId: boId, username: 'boris', name: 'Bo' },
    { agentId: boId, username: 'boris', name: 'Bo' },
  ]) {
    const { username, created } = await users.invite(account);
    told.push({ username, created });
  }
  const step = {
    kind: 'generate',
    generator: 'shapes',
    params: { shapeType: 'star', width: 16, height: 16 },
    out: 'a',
  } as const;
  const ids: string[] = [];
  for (const title of ['One', 'Two', 'Three']) {
    const { imageUrl, imageId, imageUrls } = await workflows.run([step], ada);
    told.push(imageUrls.length);
    const item = await gallery.publish({ imageUrl, title }, ada);
    expect((await gallery.get(item.id, ada)).imageUrl).to.equal(imageUrl);
    ids.push(item.id);
    const found = await lookup.findOwnPost({ title, description: null, imageId }, ada);
    told.push(found.state === 'found' && found.value.id === item.id);
  }
  const [one = '', two = '', three = ''] = ids;
  told.push(await interactions.like(two, bo), await interactions.like(two, bo));
  told.push(
    await interactions.like(one, bo),
    await interactions.like(one, ada),
    await interactions.like(three, ada),
  );
  for (const text of ['first', 'second', 'third']) await interactions.comment(one, text, bo);
  told.push(
    (await lookup.findOwnComment(one, 'second', bo)).state,
    (await lookup.findOwnComment(one, 'no', bo)).state,
  );
  for (const page of [{ limit: 10 }, { limit: 1, offset: 1 }]) {
    const comments = await gallery.comments(one, page, ada);
    told.push(comments.map(({ content, user }) => [content, user?.name]));
    for (const sort of ['recent', 'popular', 'trending'] as const) {
      const items = await gallery.list({ ...page, sort }, ada);
      told.push(
        items.map(({ title, description, likeCount, commentCount, user }) => [
          title,
          description,
          likeCount,
          commentCount,
          user?.username,
        ]),
      );
    }
  }
  await users.remove(boId);
  await users.remove(boId);
  const { likeCount, commentCount } = await gallery.get(one, ada);
  told.push(likeCount, commentCount, (await gallery.comments(one, { limit: 1 }, ada))[0]?.user);
  told.push(await kindOf(gallery.get('nowhere', ada)), await kindOf(interactions.like('nowhere', ada)));
  return told;
}

async function kindOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    return isFloimgFailure(error) ? error.kind : 'unknown';
  }
}

describe('the gallery of a forecast', () => {
  let sandbox: Sandbox;
  let floimg: Floimg;

  before(async () => {
    const shapes = { deletedAuthor: 'null' } as const;
    sandbox = await createSandbox({ dataDirectory: null, serviceToken, clock: ticking(), shapes });
    const { url } = await sandbox.listen();
    floimg = createFloimg({ apiUrl: url, serviceToken, version: '0.0.0' });
  });
  after(async () => {
    floimg?.close();
    await sandbox?.close();
  });

  it('answers as the sandbox does over HTTP', async () => {
    const clock = ticking();
    const told = await visitActivities(createForecastGallery(clock, new Traffic(clock)).floimg);
    expect(told).to.deep.equal(await visitActivities(floimg));
  });

  it('counts what would be a request, minute by minute', async () => {
    let now = Date.UTC(2026, 2, 1);
    const traffic = new Traffic({ now: () => now });
    const { floimg: counted } = createForecastGallery({ now: () => now }, traffic);
    const look = () => counted.gallery.list({ sort: 'recent', limit: 1 }, ada);
    await look();
    now += 60_000;
    const busy = now;
    for (let index = 0; index < 3; index += 1) await look();
    now += 60_000;
    await look();
    expect(traffic.total).to.equal(5);
    expect(traffic.busiestIn(0, now + 1)).to.deep.equal({ requests: 3, at: busy });
    expect(traffic.busiestIn(now, now + 1)).to.deep.equal({ requests: 1, at: now });
  });
});
