import { expect } from 'chai';
import { RecentComments } from '../../src/forecast/visit-store/recent-comments.ts';
import { personKey } from '../../src/people/person-key.ts';

const [ada, bob] = [personKey('ada'), personKey('bob')];

describe('the comments of the latest day, found by person', () => {
  const onAda = { person: ada, owner: ada, at: 1 };
  const toBobUnderAda = { person: bob, owner: ada, at: 2 };
  const toAnAgent = { person: null, owner: null, at: 3 };

  const allOf = () => {
    const comments = new RecentComments<{
      person: typeof ada | null;
      owner: typeof ada | null;
      at: number;
    }>();
    for (const comment of [onAda, toBobUnderAda, toAnAgent]) comments.add(comment);
    return comments;
  };

  it('finds a comment once for whom it answers and once for whose picture it is under', () => {
    const comments = allOf();
    expect(comments.concerning(ada)).to.deep.equal([onAda, toBobUnderAda]);
    expect(comments.concerning(bob)).to.deep.equal([toBobUnderAda]);
    expect(comments.all).to.deep.equal([onAda, toBobUnderAda, toAnAgent]);
  });

  it('removes one comment everywhere', () => {
    const comments = allOf();
    comments.remove(toBobUnderAda);
    expect(comments.concerning(ada)).to.deep.equal([onAda]);
    expect(comments.concerning(bob)).to.deep.equal([]);
    expect(comments.all).to.deep.equal([onAda, toAnAgent]);
  });

  it('purges what is older, and keeps what is as old', () => {
    const comments = allOf();
    comments.purge(2);
    expect(comments.concerning(ada)).to.deep.equal([toBobUnderAda]);
    expect(comments.all).to.deep.equal([toBobUnderAda, toAnAgent]);
    comments.purge(4);
    expect(comments.all).to.deep.equal([]);
    expect(comments.concerning(bob)).to.deep.equal([]);
  });
});
