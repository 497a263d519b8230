import { expect } from 'chai';
import { compare } from './compare.ts';
import type { GalleryHistory, GalleryState } from './gallery.ts';
import { likeKey } from './gallery.ts';
import type { LedgerRow } from './ledger.ts';

const nothingHappened: GalleryHistory = { runs: [], likesSet: new Map() };

function row(change: Partial<LedgerRow>): LedgerRow {
  return {
    id: 'a1',
    username: 'ada',
    kind: 'like',
    targetId: 'i1',
    content: null,
    imageUrl: null,
    imageRuns: 0,
    status: 'confirmed',
    idempotencyKey: 'key-1',
    ...change,
  };
}

function state(change: Partial<GalleryState>): GalleryState {
  const users = [
    { id: 'u1', username: 'ada', isAgent: true },
    { id: 'u2', username: 'a_person', isAgent: false },
  ];
  return { users, items: [], comments: [], likes: [], ...change };
}

describe('the comparison of gallery and ledger', () => {
  const comment = row({ kind: 'comment', content: 'Lovely.' });
  const said = { id: 'c1', itemId: 'i1', userId: 'u1', content: 'Lovely.' };
  const post = row({
    kind: 'post',
    targetId: null,
    imageUrl: 'http://studio/api/images/p1/blob',
    imageRuns: 1,
  });
  const shown = { id: 'i9', userId: 'u1', imageUrl: 'http://studio/api/images/p1/blob' };

  it('finds nothing wrong where both agree, and leaves people out', () => {
    const { effects, findings } = compare({
      ledger: [row({}), comment, post],
      state: state({
        likes: [
          { itemId: 'i1', userId: 'u1' },
          { itemId: 'i1', userId: 'u2' },
        ],
        comments: [said, { ...said, id: 'c2', userId: 'u2' }],
        items: [shown, { ...shown, id: 'i8', userId: 'u2' }],
      }),
      history: nothingHappened,
    });

    expect(findings).to.deep.equal([]);
    expect(effects.likes).to.include({ intended: 1, confirmed: 1, doubled: 0, lost: 0 });
    expect(effects.comments).to.include({ intended: 1, confirmed: 1, doubled: 0, lost: 0 });
    expect(effects.posts).to.include({ intended: 1, confirmed: 1, doubled: 0, lost: 0 });
  });

  it('tells a like that a second call took back from one that never was there', () => {
    const ledger = [row({})];
    const likesSet = new Map([[likeKey('u1', 'i1'), 1]]);

    const takenBack = compare({ ledger, state: state({}), history: { runs: [], likesSet } });
    const never = compare({ ledger, state: state({}), history: nothingHappened });

    expect(takenBack.effects.likes).to.include({ doubled: 1, lost: 0 });
    expect(never.effects.likes).to.include({ doubled: 0, lost: 1 });
    expect(never.findings).to.have.lengthOf(1);
  });

  it('finds a comment and a post that are there twice', () => {
    const { effects } = compare({
      ledger: [comment, post],
      state: state({ comments: [said, { ...said, id: 'c2' }], items: [shown, { ...shown, id: 'i10' }] }),
      history: nothingHappened,
    });

    expect(effects.comments).to.include({ doubled: 1, lost: 0 });
    expect(effects.posts).to.include({ doubled: 1, lost: 0 });
  });

  it('finds what is confirmed and not there, and what is there and not told', () => {
    const failed = { ...post, status: 'failed' as const };
    const { effects } = compare({
      ledger: [comment, failed],
      state: state({ likes: [{ itemId: 'i1', userId: 'u1' }], items: [shown] }),
      history: nothingHappened,
    });

    expect(effects.likes).to.include({ doubled: 0, lost: 1 });
    expect(effects.comments).to.include({ doubled: 0, lost: 1 });
    expect(effects.posts).to.include({ failed: 1, doubled: 0, lost: 1 });
  });

  it('takes an abandoned effect for neither done nor undone, but not for done twice', () => {
    const ledger = [{ ...comment, status: 'abandoned' as const }];
    const countsWith = (...comments: GalleryState['comments']) =>
      compare({ ledger, state: state({ comments }), history: nothingHappened }).effects.comments;

    expect(countsWith()).to.include({ abandoned: 1, doubled: 0, lost: 0 });
    expect(countsWith(said)).to.include({ doubled: 0, lost: 0 });
    expect(countsWith(said, { ...said, id: 'c2' })).to.include({ doubled: 1, lost: 0 });
  });

  it('tells a needless image from one that a lost answer made necessary', () => {
    const lost = { key: 'key-1-image', askedAt: 100, madeAt: 200, imageId: 'p0' };
    const recorded = { key: 'key-1-image', askedAt: 300, madeAt: 400, imageId: 'p1' };
    const needless = { key: 'key-1-image', askedAt: 500, madeAt: 600, imageId: 'p2' };
    const imagesOf = (runs: GalleryHistory['runs']) =>
      compare({ ledger: [post], state: state({ items: [shown] }), history: { runs, likesSet: new Map() } })
        .images;

    expect(imagesOf([recorded])).to.include({ made: 1, paidTwice: 0, paidAgainAfterLostAnswer: 0 });
    expect(imagesOf([lost, recorded])).to.include({ made: 2, paidTwice: 0, paidAgainAfterLostAnswer: 1 });
    expect(imagesOf([lost, recorded, needless])).to.include({ paidTwice: 1, paidAgainAfterLostAnswer: 1 });
  });
});
