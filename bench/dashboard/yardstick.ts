import type { Browser } from 'playwright-core';
import type { LongTask } from './watched-page.ts';

/** A page that works a little, all the time, for as long as another one is watched. */
export interface Yardstick {
  /** Milliseconds of its longest task over 50 ms so far; null where there was none. */
  longest(): Promise<number | null>;
  close(): Promise<void>;
}

/** Ten milliseconds of work, ten times a second; whatever its tasks take beyond that is the machine's doing. */
const work = `
  globalThis.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push({ duration });
  }).observe({ type: 'longtask' });
  setInterval(() => {
    const until = performance.now() + 10;
    while (performance.now() < until);
  }, 100);
`;

/** Opens it in a tab of its own, and so in a process of its own. */
export async function openYardstick(browser: Browser): Promise<Yardstick> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.evaluate(work);
  return {
    async longest() {
      const tasks = await page.evaluate<Pick<LongTask, 'duration'>[]>('tasks');
      return tasks.length === 0 ? null : Math.max(...tasks.map(({ duration }) => duration));
    },
    close: () => context.close(),
  };
}
