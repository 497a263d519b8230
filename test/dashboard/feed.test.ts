import { expect } from 'chai';
import { type Feed, feedLimit, feedOf, newestId, nextFeed } from '../../src/dashboard/activity/feed.ts';
import type { Activity } from '../../src/dashboard/api/schemas.ts';

const activity = (id: number): Activity => ({
  id,
  agentId: 'agent-1',
  agentName: 'Ada Fern',
  type: 'like',
  message: `activity ${id}`,
  metadata: { imageUrl: null, itemUrl: null },
  createdAt: '2026-03-01T12:00:00.000Z',
});
const activities = (from: number, to: number): Activity[] =>
  Array.from({ length: to - from + 1 }, (_, index) => activity(from + index));
const shownIds = (feed: Feed): number[] => feed.shown.map(({ id }) => id);

describe('dashboard feed', () => {
  it('begins newest first whatever the order of the answer, and knows where the stream goes on', () => {
    const feed = feedOf([activity(2), activity(9), activity(5)]);
    expect(shownIds(feed)).to.deep.equal([9, 5, 2]);
    expect([newestId(feed), newestId(feedOf([]))]).to.deep.equal([9, 0]);
  });

  it('holds back while either reason lasts and releases when the last one ends', () => {
    let feed = feedOf([activity(1)]);
    feed = nextFeed(feed, { kind: 'paused', paused: true });
    feed = nextFeed(feed, { kind: 'reading', reading: true });
    feed = nextFeed(feed, { kind: 'arrived', activities: activities(2, 3) });
    feed = nextFeed(feed, { kind: 'paused', paused: false });
    expect([shownIds(feed), feed.waitingCount, newestId(feed)]).to.deep.equal([[1], 2, 3]);
    feed = nextFeed(feed, { kind: 'reading', reading: false });
    expect([shownIds(feed), feed.waitingCount]).to.deep.equal([[3, 2, 1], 0]);
  });

  it('stays within its limit and still counts all that wait', () => {
    let feed = nextFeed(feedOf(activities(1, 10)), { kind: 'paused', paused: true });
    feed = nextFeed(feed, { kind: 'arrived', activities: activities(11, 1010) });
    expect([feed.waiting.length, feed.waitingCount]).to.deep.equal([feedLimit, 1000]);
    feed = nextFeed(feed, { kind: 'paused', paused: false });
    expect([feed.shown.length, shownIds(feed)[0]]).to.deep.equal([feedLimit, 1010]);
  });
});
