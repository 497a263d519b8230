import type { Browser } from 'playwright-core';

let launched: Promise<Browser> | undefined;

/**
 * The browser of this run, launched by whichever test asks first. What a test opens in it, a context of its own, shares
 * nothing with any other and is closed by that test.
 */
export function sharedBrowser(): Promise<Browser> {
  launched ??= import('./browser.ts').then(({ launchBrowser }) => launchBrowser());
  return launched;
}

/** Mocha calls this once when all tests are done. */
export async function mochaGlobalTeardown(): Promise<void> {
  await (await launched)?.close();
}
