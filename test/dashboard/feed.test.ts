import { expect } from 'chai';
import type { Activity } from '../../src/api/activity.ts';
import { type Feed, feedLimit, feedOf, newestId, nextFeed } from '../../src/dashboard/activity/feed.ts';
import { fixtureAgentId } from './fixture-data.ts';

const activity = (id: number): Activity => ({
  id,
  agentId: fixtureAgentId(0),
  personaId: 'ai-artist',
  agentName: 'Ada Fern',
  type: 'like',
  message: `activity ${id}`,
  tickId: null,
  metadata: {},
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

  it('lets go of what does not follow on what waited', () => {
    let feed = nextFeed(feedOf(activities(1, 10)), { kind: 'reading', reading: true });
    feed = nextFeed(feed, { kind: 'arrived', activities: activities(11, 12) });
    feed = nextFeed(feed, { kind: 'reading', reading: false });
    expect(shownIds(feed)).to.deep.equal([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    feed = nextFeed(feed, { kind: 'paused', paused: true });
    feed = nextFeed(feed, { kind: 'arrived', activities: activities(13, 400) });
    feed = nextFeed(feed, { kind: 'paused', paused: false });
    expect([shownIds(feed).at(-1), feed.complete]).to.deep.equal([301, false]);
  });

  it('lets a few lines that arrive draw the eye, and none of a crowd', () => {
    let feed = feedOf(activities(1, 5));
    expect(feed.freshAfter).to.equal(5);
    feed = nextFeed(feed, { kind: 'arrived', activities: activities(6, 8) });
    expect(feed.freshAfter).to.equal(5);
    feed = nextFeed(feed, { kind: 'arrived', activities: activities(9, 60) });
    expect(feed.freshAfter).to.equal(60);
  });

  it('marks a gap where more was missed than was read, and closes it as it is read', () => {
    let feed = nextFeed(feedOf(activities(1, 3)), { kind: 'skipped', activities: activities(5000, 5059) });
    const [gap] = feed.gaps;
    expect(gap).to.deep.equal({ newer: 5000, older: 3, from: 5000 });
    if (gap === undefined) return;
    feed = nextFeed(feed, { kind: 'filled', gap, activities: activities(4998, 4999), downTo: 4998 });
    expect(feed.gaps).to.deep.equal([{ newer: 4998, older: 3, from: 4998 }]);
    const [rest] = feed.gaps;
    if (rest === undefined) return;
    feed = nextFeed(feed, { kind: 'filled', gap: rest, activities: activities(2, 5), downTo: 2 });
    expect(feed.gaps).to.deep.equal([]);
    expect(shownIds(feed).slice(-7)).to.deep.equal([4999, 4998, 5, 4, 3, 2, 1]);
  });

  it('goes on below where it looked into a gap in vain', () => {
    let feed = nextFeed(feedOf(activities(1, 3)), { kind: 'skipped', activities: activities(5000, 5059) });
    const [gap] = feed.gaps;
    if (gap === undefined) throw new Error('There is no gap.');
    feed = nextFeed(feed, { kind: 'filled', gap, activities: [], downTo: 900 });
    expect(feed.gaps).to.deep.equal([{ newer: 5000, older: 3, from: 900 }]);
    const [rest = gap] = feed.gaps;
    feed = nextFeed(feed, { kind: 'filled', gap: rest, activities: [], downTo: null });
    expect(feed.gaps).to.deep.equal([]);
  });

  it('goes on from where it looked, even where nothing was found', () => {
    const feed = feedOf([], 700);
    expect([newestId(feed), feed.complete]).to.deep.equal([700, false]);
    expect([newestId(feedOf([], null)), feedOf([], null).complete]).to.deep.equal([0, true]);
  });

  it('has no gap where what was missed reaches back to what is known', () => {
    const feed = nextFeed(feedOf(activities(1, 3)), { kind: 'skipped', activities: activities(2, 40) });
    expect([feed.gaps, shownIds(feed).length]).to.deep.equal([[], 40]);
  });

  it('restarts with a feed that was restarted', () => {
    const feed = nextFeed(feedOf(activities(500, 600)), { kind: 'restarted', activities: activities(1, 2) });
    expect(shownIds(feed)).to.deep.equal([2, 1]);
  });
});
