import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser.ts';
import { atMost, type Finding, type Scenario, type ScenarioOptions } from '../scenario.ts';
import { type BusyFleet, busyFleetOn } from './busy-fleet.ts';
import { openStage, type Stage } from './stage.ts';
import { openWatched, type PageLoad } from './watched-page.ts';
import { openYardstick } from './yardstick.ts';

const eventsPerSecond = 200;
/** A page that is left open must not slow down or grow: ten minutes show that, a few seconds only that it keeps up. */
const seconds = { full: 600, quick: 8 } as const;
/** The page comes to rest before anything is measured. */
const quietSeconds = { full: 5, quick: 2 } as const;
const loads = 5;
/** What is there when the page is opened. */
const activitiesBefore = 500;

const goals = { taskMs: 100, heapMb: 150, interactiveMs: 1000, scriptKb: 220 } as const;

/**
 * The first page as an operator keeps it open while the fleet is at its busiest: a real web process with Postgres and
 * Redis, activities recorded at 200 a second, and the system's browser. The floor of a task is what the machine makes
 * of a page that hardly works, at the same time; that of the heap is the page at rest.
 */
export const dashboardLive: Scenario = {
  name: 'dashboard live',
  async run(options) {
    const opened = new AsyncDisposableStack();
    try {
      const stage = opened.adopt(await openStage(), (made) => made.close());
      const browser = opened.adopt(await launchBrowser(), (launched) => launched.close());
      const fleet = await busyFleetOn(stage);
      await fleet.record(activitiesBefore);
      return [
        ...loadFindings(await loadOften(browser, stage)),
        ...(await watch(browser, stage, fleet, options)),
      ];
    } finally {
      await opened.disposeAsync();
    }
  },
};

/** Loads the page several times, each time with an empty cache; the first one warms the server up. */
async function loadOften(browser: Browser, stage: Stage): Promise<readonly PageLoad[]> {
  const seen: PageLoad[] = [];
  for (let index = 0; index <= loads; index += 1) {
    const watched = await openWatched(browser, stage);
    if (index > 0) seen.push(watched.load);
    await watched.close();
  }
  return seen;
}

function loadFindings(seen: readonly PageLoad[]): Finding[] {
  const bytes = Math.max(...seen.map(({ scriptBytes }) => scriptBytes));
  const sorted = seen.map(({ interactiveMs }) => interactiveMs).toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [
    atMost('kB of compressed script for the first page', bytes / 1000, goals.scriptKb),
    atMost('ms until the first page answers, from an empty cache', median, goals.interactiveMs),
  ];
}

/** Follows one page under load. */
async function watch(
  browser: Browser,
  stage: Stage,
  fleet: BusyFleet,
  { quick, minutes, remark }: ScenarioOptions,
): Promise<Finding[]> {
  const size = quick ? 'quick' : 'full';
  const watched = await openWatched(browser, stage);
  await pause(quietSeconds[size] * 1000);
  await watched.longTasks();
  const quietHeap = await watched.heap();
  const yardstick = await openYardstick(browser);

  const lasts = minutes === null ? seconds[size] : minutes * 60;
  const busyBefore = await watched.busySeconds();
  const recorded = await fleet.act(eventsPerSecond, AbortSignal.timeout(lasts * 1000));
  const busy = (await watched.busySeconds()) - busyBefore;
  const tasks = await watched.longTasks();
  const heap = await watched.heap();
  const floor = await yardstick.longest();
  await Promise.all([watched.close(), yardstick.close()]);

  const longest = tasks.toSorted((one, other) => other.duration - one.duration).slice(0, 5);
  remark(
    `${(recorded / lasts).toFixed(0)} events/s for ${lasts} s: the page was at work for ` +
      `${((busy / lasts) * 100).toFixed(0)} % of it; ${tasks.length} tasks over 50 ms, the longest ` +
      `${longest.map(({ duration }) => duration.toFixed(0)).join(', ')} ms`,
  );
  return [
    atMost(
      `ms of the page's longest task at ${eventsPerSecond} events/s`,
      longest[0]?.duration ?? 0,
      goals.taskMs,
      floor,
    ),
    atMost(`MB of heap after ${lasts} s of that`, heap / 1e6, goals.heapMb, quietHeap / 1e6),
  ];
}
