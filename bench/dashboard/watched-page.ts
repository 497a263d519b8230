import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Stage } from './stage.ts';

/** A stretch in which the page did not answer, in milliseconds since its navigation began. */
export interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

/** What a load of the first page took, from an empty cache. */
export interface PageLoad {
  /** Milliseconds from the beginning of the navigation until the page shows the feed and answers. */
  readonly interactiveMs: number;
  /** Script as it came over the network, in bytes. */
  readonly scriptBytes: number;
}

/** The first page in a browser tab of its own, with instruments attached. */
export interface WatchedPage {
  readonly page: Page;
  readonly load: PageLoad;
  /** Tasks over 50 ms since the last call. */
  longTasks(): Promise<readonly LongTask[]>;
  /** What is left of JavaScript's memory once the garbage is out, in bytes. */
  heap(): Promise<number>;
  /** Seconds that the page's main thread has worked so far. */
  busySeconds(): Promise<number>;
  close(): Promise<void>;
}

/** Runs in the page before its own script; the browser counts a task as long from 50 ms. */
const instruments = `
  globalThis.watched = { tasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  watched.readyAt = new Promise((resolve) => {
    const look = () => {
      const shown = document.querySelector('[data-activity]') && document.querySelector('main section button');
      if (shown) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
`;

/** Opens the first page as somebody who is logged in, and waits until it has come to rest. */
export async function openWatched(browser: Browser, { url, password }: Stage): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  await context.request.post(`${url}/api/session`, {
    data: { password },
    headers: { 'X-Requested-With': 'bench' },
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const scriptBytes = await countScript(devtools);
  await page.addInitScript(instruments);
  await page.goto(url);
  const readyAt = await page.evaluate<number>('watched.readyAt');
  await page.locator('[data-state="live"]').waitFor();
  const starting = await page.evaluate<LongTask[]>('watched.tasks');
  const busyUntil = starting
    .filter(({ startTime }) => startTime < readyAt)
    .map(({ startTime, duration }) => startTime + duration);
  const interactiveMs = Math.max(readyAt, ...busyUntil);
  await devtools.send('Performance.enable');
  return {
    page,
    load: { interactiveMs, scriptBytes: scriptBytes() },
    longTasks: () => page.evaluate<LongTask[]>('watched.tasks.splice(0)'),
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    },
    async busySeconds() {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    },
    close: () => context.close(),
  };
}

/** Counts the bytes of script that the page fetches, as they were sent. */
async function countScript(devtools: CDPSession): Promise<() => number> {
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return () => bytes;
}
