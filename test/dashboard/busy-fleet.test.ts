import { expect } from 'chai';
import { busyFleetOn } from '../../bench/dashboard/busy-fleet.ts';
import { openStage, type Stage } from '../../bench/dashboard/stage.ts';
import { type LongTask, openWatched } from '../../bench/dashboard/watched-page.ts';
import { openYardstick } from '../../bench/dashboard/yardstick.ts';
import { sharedBrowser } from '../support/shared-browser.ts';

const eventsPerSecond = 200;
/** What the page itself takes long for shows in every round; what something else on the machine takes from it does not. */
const [rounds, secondsOfRound] = [3, 5];
/** A browser counts a task as long from here on, in milliseconds; shorter ones of the floor are not known. */
const leastLongTaskMs = 50;
/**
 * How long a task may be, by what the machine made of two others in the same run: of a page that hardly works beside this
 * one, and of this page while it was opened, which is much work at once.
 */
const [timesTheYardstick, timesTheOpening] = [3, 2];
/** A feed of a hundred lines is full within the first second; whatever the heap gains after that is a leak. */
const timesTheQuietHeap = 2.5;

describe('the first page while 10,000 agents are at their busiest', function () {
  this.timeout(180_000);
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());

  it('answers all the time and does not grow at 200 events a second', async () => {
    const fleet = await busyFleetOn(stage);
    await fleet.record(500);
    const browser = await sharedBrowser();
    const watched = await openWatched(browser, stage);
    const yardstick = await openYardstick(browser);
    const opening = longestOf(await watched.longTasks());
    const quietHeap = await watched.heap();
    const longest: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const recorded = await fleet.act(eventsPerSecond, AbortSignal.timeout(secondsOfRound * 1000));
      expect(recorded).to.be.at.least(eventsPerSecond);
      longest.push(longestOf(await watched.longTasks()));
    }
    const beside = Math.max(leastLongTaskMs, (await yardstick.longest()) ?? 0);
    const heap = await watched.heap();
    await watched.page.locator('[data-state="live"]').waitFor();
    await Promise.all([watched.close(), yardstick.close()]);
    const most = Math.max(timesTheYardstick * beside, timesTheOpening * opening);
    expect(Math.min(...longest)).to.be.at.most(most);
    expect(heap).to.be.at.most(timesTheQuietHeap * quietHeap);
  });
});

function longestOf(tasks: readonly LongTask[]): number {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}
