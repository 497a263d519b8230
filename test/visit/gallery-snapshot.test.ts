import { expect } from 'chai';
import { type AgentOverlay, perceptionOf, type SnapshotItem } from '../../src/visit/gallery-snapshot.ts';

function seen(id: string, createdAt = '2026-03-01T10:00:00.000Z'): SnapshotItem {
  const rest = { title: id, description: '', imageUrl: null, likeCount: 0, commentCount: 0 };
  return { id, author: null, createdAt, popular: false, ...rest };
}

const quiet: AgentOverlay = {
  freshAfter: null,
  own: [],
  liked: [],
  commented: [],
  older: [],
  gone: [],
  comments: {},
};

describe('what an agent saw in a look that it shares', () => {
  const look = [seen('a'), seen('b', '2026-03-02T10:00:00.000Z'), seen('constructor')];
  const markedIn = (view: Partial<AgentOverlay>, mark: 'fresh' | 'own' | 'liked' | 'commented') =>
    perceptionOf(look, { ...quiet, ...view })
      .items.filter((item) => item[mark])
      .map(({ id }) => id);

  it('is new where it came after the last visit, and never at the first', () => {
    expect(markedIn({ freshAfter: Date.UTC(2026, 2, 2) }, 'fresh')).to.deep.equal(['b']);
    expect(markedIn({}, 'fresh')).to.deep.equal([]);
  });

  it('shows what it did to an item to nobody else', () => {
    const talk = [{ id: 'c', author: null, content: 'Why?' }];
    const view = { own: ['a'], liked: ['b'], commented: ['a', 'b'], comments: { b: talk } };
    expect(markedIn(view, 'own')).to.deep.equal(['a']);
    expect(markedIn(view, 'liked')).to.deep.equal(['b']);
    expect(markedIn(view, 'commented')).to.deep.equal(['a', 'b']);
    const heard = perceptionOf(look, { ...quiet, ...view }).items.map(({ comments }) => comments);
    expect(heard).to.deep.equal([[], talk, []]);
    const others = perceptionOf(look, quiet).items;
    expect(others.some(({ own, liked, commented }) => own || liked || commented)).to.equal(false);
    expect(others.flatMap(({ comments }) => comments)).to.deep.equal([]);
  });

  it('has comments of its own alone, whatever an item’s id', () => {
    const { items } = perceptionOf(look, { ...quiet, liked: ['constructor'] });
    expect(items.map(({ comments }) => comments)).to.deep.equal([[], [], []]);
  });

  it('has its own posts that the look did not show at the end', () => {
    const { items } = perceptionOf(look, { ...quiet, own: ['old'], older: [seen('old')] });
    expect(items.map(({ id, own }) => [id, own]).at(-1)).to.deep.equal(['old', true]);
    expect(perceptionOf(look, quiet).items).to.have.length(look.length);
  });
});
