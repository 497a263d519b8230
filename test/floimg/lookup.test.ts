import { expect } from 'chai';
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

    it('is absent where the text is another’s, the author unknown or the wording not the same', async () => {
      const comments = [
        ...strangers(1),
        { ...commentOnTheWire, user: null },
        comment({ content: 'Lovely.' }),
      ];
      expect((await lookFor(paged('comments', comments))).result).to.deep.equal({ state: 'absent' });
      expect((await lookFor(paged('comments', []))).result).to.deep.equal({ state: 'absent' });
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
    const lookFor = async (answer: Answerer, imageUrl: string, since?: number) => {
      await using studio = await startStudio(answer);
      await using floimg = connect(studio.url);
      const result = await floimg.lookup.findOwnPost(imageUrl, { ...reader, since });
      return { result, pages: studio.seen.length, url: studio.seen[0]?.url };
    };

    it('is found by its image, relative or absolute, under whatever host', async () => {
      const stored = paged('items', [item({ imageUrl: '/api/images/image-1/blob' })]);
      for (const url of ['/api/images/image-1/blob', 'http://studio.internal:3000/api/images/image-1/blob']) {
        const { result } = await lookFor(stored, url);
        expect(result).to.have.nested.property('value.id', 'item-1');
      }
      const elsewhere = paged('items', [item({ imageUrl: 'https://cdn.example.com/a.png' })]);
      expect((await lookFor(elsewhere, 'https://cdn.example.com/a.png')).result.state).to.equal('found');
    });

    it('is absent where the image is another, or another agent posted it', async () => {
      const items = [item({ imageUrl: '/api/images/image-2/blob' }), item({ user: someoneElse })];
      const { result, url } = await lookFor(paged('items', items), '/api/images/image-1/blob');
      expect(result).to.deep.equal({ state: 'absent' });
      expect(url).to.equal('/api/showcase?limit=50&offset=0&sort=recent');
    });

    it('is looked for no further back than when it was sent', async () => {
      const items = Array.from({ length: 400 }, (_, index) =>
        item({ user: someoneElse, createdAt: minutesLater(60 - index) }),
      );
      const { result, pages } = await lookFor(paged('items', items), '/api/images/image-1/blob', sentAt);
      expect(result).to.deep.equal({ state: 'absent' });
      expect(pages).to.equal(2);
    });

    it('stays undetermined where too many others came after it', async () => {
      const items = Array.from({ length: 600 }, () =>
        item({ user: someoneElse, createdAt: minutesLater(5) }),
      );
      const { result } = await lookFor(paged('items', items), '/api/images/image-1/blob', sentAt);
      expect(result).to.deep.equal({ state: 'undetermined' });
    });
  });
});
