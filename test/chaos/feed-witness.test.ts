import { expect } from 'chai';
import { judgeFeed } from './feed-witness.ts';

describe('the verdict on the feed', () => {
  const judge = (ids: number[]) => judgeFeed({ ids, reconnections: 0 }, [1, 2, 4]);

  it('is clean where every activity came once and in order', () => {
    expect(judge([1, 2, 4])).to.include({ activities: 3, missing: 0, outOfOrder: 0, unknown: 0 });
  });

  it('tells gaps, repeats and strangers', () => {
    expect(judge([1, 4])).to.include({ missing: 1, outOfOrder: 0 });
    expect(judge([1, 2, 2, 4])).to.include({ missing: 0, outOfOrder: 1 });
    expect(judge([1, 4, 2])).to.include({ missing: 0, outOfOrder: 1 });
    expect(judge([1, 2, 3, 4])).to.include({ unknown: 1 });
  });
});
