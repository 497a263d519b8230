import { expect } from 'chai';
import type { Fault, RouteKind } from '../../sandbox/faults.ts';
import { createSandbox, type Sandbox } from '../../sandbox/server.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { connect, failureOf, reader, writer } from './studio.ts';

interface RunningSandbox extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly url: string;
}

/** A sandbox of the test's own, kept in memory. */
async function startSandbox(): Promise<RunningSandbox> {
  const sandbox = await createSandbox({ dataDirectory: null, serviceToken: 'fst_test', clock: systemClock });
  const { url } = await sandbox.listen();
  return { sandbox, url, [Symbol.asyncDispose]: () => sandbox.close() };
}

/** A sandbox with one agent's account in it, and the fleet connected to it. */
async function startGallery() {
  const studio = await startSandbox();
  const floimg = connect(studio.url);
  await floimg.users.invite({ agentId: 'agent-1', name: 'Mira', username: 'mira_k' });
  return {
    ...floimg,
    sandbox: studio.sandbox,
    url: studio.url,
    strike: (on: RouteKind, fault: Fault) => studio.sandbox.faults.enqueue({ on: [on], fault }),
    makeImage: () =>
      floimg.workflows.run(
        [
          {
            kind: 'generate',
            generator: 'shapes',
            params: { shapeType: 'star', width: 64, height: 64 },
            out: 'a',
          },
          { kind: 'transform', op: 'resize', in: 'a', params: { width: 32, height: 32 }, out: 'b' },
          { kind: 'save', in: 'b', destination: 'cloud' },
        ],
        writer,
      ),
    [Symbol.asyncDispose]: async () => {
      floimg.close();
      await studio[Symbol.asyncDispose]();
    },
  };
}

describe('the FloImg client and the sandbox', () => {
  it('make an image, post it, and find it again', async () => {
    await using gallery = await startGallery();
    const image = await gallery.makeImage();
    expect(image.imageUrls).to.have.length(2);
    const posted = await gallery.gallery.publish({ imageUrl: image.imageUrl, title: 'Star' }, writer);
    const listed = await gallery.gallery.list({ sort: 'recent', limit: 5 }, reader);
    expect(listed.map(({ id }) => id)).to.deep.equal([posted.id]);
    const item = await gallery.gallery.get(posted.id, reader);
    expect(item).to.deep.include({ title: 'Star', imageUrl: image.imageUrl, likeCount: 0 });
    expect(item.user?.username).to.equal('mira_k');
    const bytes = Buffer.from(await (await fetch(image.imageUrl)).arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).to.equal('PNG');
  });

  it('like, take the like back, and comment', async () => {
    await using gallery = await startGallery();
    const { imageUrl } = await gallery.makeImage();
    const { id } = await gallery.gallery.publish({ imageUrl }, writer);
    expect(await gallery.interactions.like(id, writer)).to.deep.equal({ liked: true, likeCount: 1 });
    expect(await gallery.interactions.like(id, writer)).to.deep.equal({ liked: false, likeCount: 0 });
    const made = await gallery.interactions.comment(id, 'Sharp edges.', writer);
    const [comment] = await gallery.gallery.comments(id, { limit: 5 }, reader);
    expect(comment).to.include({ id: made.id, content: 'Sharp edges.' });
  });

  it('invite once and remove for good', async () => {
    await using gallery = await startGallery();
    const account = { agentId: 'agent-1', name: 'Mira', username: 'mira_k' };
    expect((await gallery.users.invite(account)).created).to.equal(false);
    await gallery.users.remove('agent-1');
    await gallery.users.remove('agent-1');
    expect((await gallery.users.invite(account)).created).to.equal(true);
  });

  it('find out that a comment and a post were carried out whose answers were lost', async () => {
    await using gallery = await startGallery();
    const { imageUrl, imageId } = await gallery.makeImage();
    const sent = { title: null, description: null, imageId };
    const since = Date.now();

    gallery.strike('publish', { kind: 'lose-answer' });
    const lostPost = await failureOf(gallery.gallery.publish({ imageUrl }, writer));
    expect(lostPost).to.include({ kind: 'unavailable', outcome: 'unknown' });
    const post = await gallery.lookup.findOwnPost(sent, { ...reader, since });
    if (post.state !== 'found') throw new Error(`The post is ${post.state}.`);

    gallery.strike('comment', { kind: 'lose-answer' });
    const lostComment = await failureOf(gallery.interactions.comment(post.value.id, 'Mine.', writer));
    expect(lostComment).to.include({ kind: 'unavailable', outcome: 'unknown' });
    const comment = await gallery.lookup.findOwnComment(post.value.id, 'Mine.', { ...reader, since });
    expect(comment.state).to.equal('found');
  });

  it('find out that a comment and a post were not carried out', async () => {
    await using gallery = await startGallery();
    const { imageUrl, imageId } = await gallery.makeImage();
    const sent = { title: null, description: null, imageId };
    gallery.strike('publish', { kind: 'reset' });
    const failure = await failureOf(gallery.gallery.publish({ imageUrl }, writer));
    expect(failure).to.include({ kind: 'unavailable', outcome: 'unknown' });
    expect(await gallery.lookup.findOwnPost(sent, reader)).to.deep.equal({ state: 'absent' });

    const { id } = await gallery.gallery.publish({ imageUrl }, writer);
    expect(await gallery.lookup.findOwnComment(id, 'Mine.', reader)).to.deep.equal({ state: 'absent' });
  });

  const faults: readonly (readonly [Fault, string])[] = [
    [{ kind: 'unauthorized' }, 'unavailable'],
    [{ kind: 'forbidden' }, 'agent-refused'],
    [{ kind: 'not-found' }, 'gone'],
    [{ kind: 'unprocessable' }, 'invalid'],
    [{ kind: 'fleet-daily-budget' }, 'fleet-budget'],
    [{ kind: 'fleet-monthly-budget', resetAt: 'soon' }, 'fleet-budget'],
    [{ kind: 'agent-daily-limit', used: 5, limit: 5 }, 'agent-allowance'],
    [{ kind: 'agent-monthly-limit', used: 5, limit: 5 }, 'agent-allowance'],
    [{ kind: 'too-fast', retryAfter: '2' }, 'too-fast'],
    [{ kind: 'fleet-paused' }, 'fleet-paused'],
    [{ kind: 'server-error' }, 'unavailable'],
    [{ kind: 'unavailable' }, 'unavailable'],
  ];
  for (const [fault, kind] of faults) {
    it(`agree on what ${fault.kind} means: ${kind}`, async () => {
      await using gallery = await startGallery();
      gallery.strike('like', fault);
      expect((await failureOf(gallery.interactions.like('item-1', writer))).kind).to.equal(kind);
    });
  }

  for (const fault of [{ kind: 'unauthorized' }, { kind: 'forbidden' }] as const) {
    it(`agree on what ${fault.kind} means for every call: token-refused`, async () => {
      await using gallery = await startGallery();
      gallery.strike('like', fault);
      gallery.strike('feed', fault);
      expect((await failureOf(gallery.interactions.like('item-1', writer))).kind).to.equal('token-refused');
    });
  }

  it('agree on a workflow that fails', async () => {
    await using gallery = await startGallery();
    const noSuchInput = [
      { kind: 'transform', op: 'blur', in: 'nothing', params: { sigma: 2 }, out: 'b' },
    ] as const;
    expect(await failureOf(gallery.workflows.run(noSuchInput, writer))).to.include({
      kind: 'workflow-failed',
      retryable: false,
      outcome: 'none',
    });
    expect((await failureOf(gallery.workflows.run([], writer))).kind).to.equal('invalid');
  });
});
