import { expect } from 'chai';
import { distributionOf } from '../../src/forecast/distribution.ts';
import { firstResponse } from '../../src/forecast/first-response.ts';
import type { Deed } from '../../src/forecast/notebook.ts';
import { inDollars, inMinutes } from '../../src/forecast/words.ts';

const minuteMs = 60_000;

function like(targetId: string, minute: number): Deed {
  return {
    agentId: 'a',
    kind: 'like',
    at: minute * minuteMs,
    targetId,
    targetAuthor: 'p',
    resultId: null,
    commentId: null,
    title: null,
    content: null,
  };
}

describe('what a forecast counts', () => {
  it('is a distribution with groups that leave nobody out', () => {
    const { groups, ...rest } = distributionOf([0, 0, 1, 2, 3, 8, 9, 100, 4, 3]);
    expect(rest).to.deep.equal({ mean: 13, median: 3, p90: 9, most: 100, idle: 2 });
    expect(groups).to.deep.equal([
      { from: 0, to: 0, agents: 2 },
      { from: 1, to: 2, agents: 2 },
      { from: 3, to: 8, agents: 4 },
      { from: 9, to: 26, agents: 1 },
      { from: 27, to: 80, agents: 0 },
      { from: 81, to: 242, agents: 1 },
    ]);
    expect(distributionOf([0]).groups).to.deep.equal([{ from: 0, to: 0, agents: 1 }]);
  });

  it('is the time to the first response, where a post without one waits for ever', () => {
    const posted = new Map([
      ['before', 0],
      ['quick', 10 * minuteMs],
      ['slow', 10 * minuteMs],
      ['alone', 10 * minuteMs],
    ]);
    const deeds = [
      like('before', 1),
      like('quick', 12),
      like('slow', 70),
      like('quick', 80),
      like('other', 11),
    ];
    const after = 5 * minuteMs;
    expect(firstResponse(posted, deeds, after)).to.deep.equal({
      posts: 3,
      answered: 2,
      medianMinutes: 60,
      p90Minutes: null,
    });
    const none = { posts: 0, answered: 0, medianMinutes: null, p90Minutes: null };
    expect(firstResponse(new Map(), deeds, after)).to.deep.equal(none);
  });

  it('is told in words that people read', () => {
    expect([0, 0.000123, 0.0649, 12.345, 1_234.5].map(inDollars)).to.deep.equal([
      '$0.00',
      '$0.00012',
      '$0.06',
      '$12.35',
      '$1,234.50',
    ]);
    expect([0.2, 14.7, 59.6, 135, null].map(inMinutes)).to.deep.equal([
      '0 min',
      '15 min',
      '1 h 0 min',
      '2 h 15 min',
      '–',
    ]);
  });
});
