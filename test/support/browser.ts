import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);

/** Names under which systems install a browser of the Chromium family. */
const executables = ['chromium', 'chromium-browser', 'google-chrome'] as const;

/**
 * Starts the system's own browser without a window.
 * @throws when none is installed, naming the ways out
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-default-apps',
      '--no-first-run',
    ],
  });
}

async function findBrowser(): Promise<string> {
  const lookups = executables.map((name) => `command -v ${name}`).join(' || ');
  try {
    const { stdout } = await run('/bin/sh', ['-c', lookups]);
    return stdout.trim();
  } catch (cause) {
    throw new Error(
      `The dashboard's tests need a browser: install one of ${executables.join(', ')} ` +
        '(on Debian: apt-get install chromium) so that it is on the PATH.',
      { cause },
    );
  }
}
