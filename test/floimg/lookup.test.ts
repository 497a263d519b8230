import { expect } from 'chai';
import type { SentPost } from '../../src/floimg/index.ts';
import {
  type Answerer,
  commentOnTheWire,
  connect,
  failureOf,
  itemOnTheWire,
  reader,
  reply,
  startStudio,
} from './studio.ts';

const sentAt = Date.parse('2026-03-01T10:00:00Z');
const minutesLater = (minutes: number) => new Date(sentAt + minutes * 60_000).toISOString();
const someoneElse = { id: 'user-2', username: 'tomo', name: 'Tomo' };

/** A list of Studio's that gives at most `most` entries a page, whatever was asked for. */
function paged(name: 'items' | 'comments', entries: readonly unknown[], most = 50): Answerer {
  return (request, response) => {
    const { searchParams } = new URL(request.url, 'http://studio');
    const offset = Number(searchParams.get('offset'));
    const limit = Math.min(Number(searchParams.get('limit')), most);
    reply(response, 200, { [name]: entries.slice(offset, offset + limit) });
  };
}

const comment = (fields: Partial<typeof commentOnTheWire>) => ({ ...commentOnTheWire, ...fields });
const item = (fields: Partial<typeof itemOnTheWire>) => ({ ...itemOnTheWire, ...fields });
const strangers = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    comment({ id: `other-${index}`, user: { ...commentOnTheWire.user, ...someoneElse } }),
  );

describe('finding out what became of a write', () => {
  describe('a comment', () => {
    const lookFor = async (answer: Answerer, since?: number) => {
      await using studio = await startStudio(answer);
      await using floimg = connect(studio.url);
      const result = await floimg.lookup.findOwnComment('item-1', 'Lovely light.', { ...reader, since });
      return { result, pages: studio.seen.length, url: studio.seen[0]?.url };
    };

    it('is found among others’, even on a later page', async () => {
      const { result, url } = await lookFor(paged('comments', [...strangers(70), comment({ id: 'mine' })]));
      expect(result).to.have.property('state', 'found');
      expect(result).to.have.nested.property('value.id', 'mine');
      expect(url).to.equal('/api/showcase/item-1/comments?limit=50&offset=0');
    });

    it('is found where Studio gives shorter pages than were asked for', async () => {
      const { result } = await lookFor(paged('comments', [...strangers(25), comment({})], 10));
      expect(result.state).to.equal('found');
    });

    it('is absent where there are others’ alone', async () => {
      const comments = [...strangers(1), { ...commentOnTheWire, user: null, content: 'Lovely.' }];
      expect((await lookFor(paged('comments', comments))).result).to.deep.equal({ state: 'absent' });
      expect((await lookFor(paged('comments', []))).result).to.deep.equal({ state: 'absent' });
    });

    const forms: readonly (readonly [string, string, string])[] = [
      ['escaped for HTML', 'Tom & “Jerry” don’t <3', 'Tom &amp; &quot;Jerry&quot; don&#39;t &lt;3'],
      ['escaped twice', "It's", 'It&amp;#39;s'],
      ['with typographic quotes', `It's "fine" - really`, 'It’s “fine” – really'],
      ['in another Unicode form', 'Schöne Dünen', 'Scho\u0308ne Du\u0308nen'],
      ['with other white space', ' One\u00a0two\n three ', 'One two three'],
      ['without its zero-width characters', 'Dunes \u{1f3dc}\ufe0f!', 'Dunes \u{1f3dc}!'],
      ['with an ellipsis', 'Well...', 'Well…'],
    ];
    for (const [what, sent, shown] of forms) {
      it(`is found where its text came back ${what}`, async () => {
        const comments = [...strangers(1), comment({ id: 'mine', content: shown })];
        await using studio = await startStudio(paged('comments', comments));
        await using floimg = connect(studio.url);
        const result = await floimg.lookup.findOwnComment('item-1', sent, { ...reader, since: sentAt });
        expect(result).to.have.nested.property('value.id', 'mine');
      });
    }

    it('is found where Studio names no author', async () => {
      for (const user of [null, { id: 'user-1', username: null, name: null }]) {
        const { result } = await lookFor(paged('comments', [{ ...commentOnTheWire, user }]), sentAt);
        expect(result.state).to.equal('found');
      }
    });

    it('is undetermined where an own one since then has other words, or one cannot be read', async () => {
      for (const entry of [
        comment({ content: 'Lov*** light.' }),
        comment({ content: 'Lov*** light.', createdAt: '' }),
        { ...commentOnTheWire, content: null },
        { ...commentOnTheWire, id: null },
        null,
      ]) {
        const { result } = await lookFor(paged('comments', [...strangers(3), entry]), sentAt);
        expect(result).to.deep.equal({ state: 'undetermined' });
      }
    });

    it('is not taken for another of the agent’s own that is known', async () => {
      await using studio = await startStudio(
        paged('comments', [comment({ id: 'known', content: 'Other.' })]),
      );
      await using floimg = connect(studio.url);
      const by = { ...reader, since: sentAt, others: new Set(['known']) };
      expect(await floimg.lookup.findOwnComment('item-1', 'Mine.', by)).to.deep.equal({ state: 'absent' });
    });

    it('is found where Studio’s clock is an hour behind', async () => {
      const behind = new Date(Date.now() - 3_600_000);
      const entry = comment({ createdAt: behind.toISOString() });
      await using studio = await startStudio((request, response) => {
        response.setHeader('date', behind.toUTCString());
        paged('comments', [entry])(request, response);
      });
      await using floimg = connect(studio.url);
      const by = { ...reader, since: Date.now() };
      await floimg.gallery.comments('item-1', { limit: 1 }, reader);
      const result = await floimg.lookup.findOwnComment('item-1', 'Lovely light.', by);
      expect(result.state).to.equal('found');
    });

    it('is not an older one with the same words, but one dated a little early by Studio’s clock', async () => {
      const older = comment({ id: 'older', createdAt: minutesLater(-60) });
      const early = comment({ id: 'early', createdAt: minutesLater(-1) });
      expect((await lookFor(paged('comments', [older]), sentAt)).result.state).to.equal('absent');
      const { result } = await lookFor(paged('comments', [older, early]), sentAt);
      expect(result).to.have.nested.property('value.id', 'early');
      expect((await lookFor(paged('comments', [older]))).result.state).to.equal('found');
    });

    it('stays undetermined where there is more than is read', async () => {
      const { result, pages } = await lookFor(paged('comments', strangers(2_000)));
      expect(result).to.deep.equal({ state: 'undetermined' });
      expect(pages).to.equal(10);
    });

    it('ends with the failure where Studio cannot be asked', async () => {
      const refused: Answerer = (_, response) => reply(response, 404, {});
      expect((await failureOf(lookFor(refused))).kind).to.equal('gone');
    });
  });

  describe('a post', () => {
    const sent: SentPost = { title: 'Dunes', description: 'Sand, mostly', imageId: 'image-1' };
    const lookFor = async (
      answer: Answerer,
      { post = sent, since }: { post?: SentPost; since?: number } = {},
    ) => {
      await using studio = await startStudio(answer);
      await using floimg = connect(studio.url);
      const result = await floimg.lookup.findOwnPost(post, { ...reader, since });
      return { result, urls: studio.seen.map(({ url }) => url) };
    };
    /** The agent's own items, in the list of its own. */
    const own =
      (...showcase: readonly unknown[]): Answerer =>
      (request, response) =>
        request.url.startsWith('/api/users/mira_k/showcase')
          ? reply(response, 200, { showcase })
          : reply(response, 404, {});
    /** A Studio that has no list of one user's items. */
    const feed =
      (items: readonly unknown[]): Answerer =>
      (request, response) =>
        request.url.startsWith('/api/users/')
          ? reply(response, 404, {})
          : paged('items', items)(request, response);

    const presigned = { imageUrl: `https://cdn.example.com/x?signature=1`, image: { id: 'image-1' } };
    const bare = { imageUrl: 'https://cdn.example.com/y?signature=2', image: undefined };

    const same: readonly (readonly [string, object])[] = [
      [
        'its picture’s id, whatever its address and its words',
        { ...presigned, title: 'Dü', description: '' },
      ],
      [
        'its picture’s id alone',
        { image: { id: 'image-1' }, imageUrl: null, title: null, description: null },
      ],
      ['the id in its address', { ...bare, imageUrl: '/api/images/image-1/blob?x=1', title: '?' }],
      ['its words, where the picture has no id', bare],
      [
        'its words in another form',
        { ...bare, title: ' DUNES'.toLowerCase().replace('d', 'D'), description: 'Sand,&nbsp;mostly' },
      ],
      ['its words, where nothing says when or by whom', { ...bare, createdAt: null, user: null }],
    ];
    for (const [what, fields] of same) {
      it(`is found by ${what}`, async () => {
        const { result, urls } = await lookFor(own({ ...itemOnTheWire, ...fields }), { since: sentAt });
        expect(result).to.have.nested.property('value.id', 'item-1');
        expect(urls).to.deep.equal(['/api/users/mira_k/showcase']);
        const { result: inFeed } = await lookFor(feed([{ ...itemOnTheWire, ...fields }]), { since: sentAt });
        expect(inFeed).to.have.nested.property('value.id', 'item-1');
      });
    }

    const open: readonly (readonly [string, unknown])[] = [
      ['other words and a picture without id', { ...itemOnTheWire, ...bare, title: 'D****' }],
      ['no words and a picture without id', { ...itemOnTheWire, ...bare, title: null, description: null }],
      ['neither date, words nor picture', { id: 'item-1' }],
      [
        'the same words and another picture’s id',
        { ...itemOnTheWire, image: { id: 'copy' }, imageUrl: null },
      ],
      ['no id of its own', { ...itemOnTheWire, id: null }],
      ['no form at all', 'item'],
    ];
    for (const [what, entry] of open) {
      it(`is undetermined where an own item since then has ${what}`, async () => {
        const { result } = await lookFor(own(entry), { since: sentAt });
        expect(result).to.deep.equal({ state: 'undetermined' });
      });
    }

    it('is absent where the picture and the words are others, or it is older', async () => {
      const other = item({ title: 'Hills', image: { id: 'image-2', mimeType: '' }, imageUrl: '' });
      const older = { ...itemOnTheWire, ...bare, title: 'Hills', createdAt: minutesLater(-60) };
      const dateless = { ...itemOnTheWire, ...bare, title: 'Hills', createdAt: null };
      for (const answer of [own(), own(other), own(older), own(dateless), feed([]), feed([other, older])]) {
        expect((await lookFor(answer, { since: sentAt })).result).to.deep.equal({ state: 'absent' });
      }
    });

    it('is absent where another agent posted it', async () => {
      const items = [item({ user: someoneElse })];
      const { result, urls } = await lookFor(feed(items));
      expect(result).to.deep.equal({ state: 'absent' });
      expect(urls[1]).to.equal('/api/showcase?limit=50&offset=0&sort=recent');
    });

    it('without words is compared by its picture alone', async () => {
      const wordless = { title: null, description: null, imageId: 'image-1' };
      const { result } = await lookFor(own(item({})), { post: wordless });
      expect(result.state).to.equal('found');
      const { result: open } = await lookFor(own({ ...itemOnTheWire, ...bare }), { post: wordless });
      expect(open.state).to.equal('undetermined');
    });

    it('is looked for no further back than when it was sent', async () => {
      const items = Array.from({ length: 400 }, (_, index) =>
        item({ user: someoneElse, createdAt: minutesLater(60 - index) }),
      );
      const { result, urls } = await lookFor(feed(items), { since: sentAt });
      expect(result).to.deep.equal({ state: 'absent' });
      expect(urls).to.have.length(1 + 2);
    });

    it('stays undetermined where too many others came after it', async () => {
      const items = Array.from({ length: 600 }, () =>
        item({ user: someoneElse, createdAt: minutesLater(5) }),
      );
      const { result } = await lookFor(feed(items), { since: sentAt });
      expect(result).to.deep.equal({ state: 'undetermined' });
    });

    it('ends with the failure where Studio cannot be asked', async () => {
      const failing: Answerer = (_, response) => reply(response, 500, '');
      expect((await failureOf(lookFor(failing))).kind).to.equal('unavailable');
    });
  });
});
