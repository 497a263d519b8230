// Runs before what needs a browser. Where none of the Chromium family is found, it installs Debian's with apt as root,
// and for everybody else names the ways out. What it says goes to stderr, as ensure-installed.mjs does.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { BrowserMissingError, findBrowser } from '../test/support/find-browser.ts';

/** Debian's browser without any window, or where a system has none such, the whole one. */
const browsers = ['chromium-headless-shell', 'chromium'] as const;
/** Letters for it and for the pictures of the sandbox. */
const letters = 'fonts-dejavu-core';

try {
  if (!(await isThere())) await install();
} catch (error) {
  if (!(error instanceof BrowserMissingError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

/** @throws {BrowserMissingError} where only a person can help */
async function isThere(): Promise<boolean> {
  try {
    await findBrowser();
    return true;
  } catch (error) {
    if (!(error instanceof BrowserMissingError) || !(await mayInstall())) throw error;
    return false;
  }
}

/** Only root installs; the name of a browser that is none is no reason to install another. */
async function mayInstall(): Promise<boolean> {
  return process.getuid?.() === 0 && !process.env.CHROME_PATH && (await apt(['--version'], 'ignore'));
}

/** @throws {BrowserMissingError} when apt has none that runs */
async function install(): Promise<void> {
  process.stderr.write(`Installing ${browsers.join(' or ')} with apt, this happens once …\n`);
  // The lists of a fresh container are empty.
  const installed = (await installOne()) || ((await apt(['update', '--quiet'], 2)) && (await installOne()));
  if (!installed) throw new BrowserMissingError('apt could not install chromium, see above.');
  await findBrowser();
}

/** Installs the first browser that apt has. @returns false where it has none */
async function installOne(): Promise<boolean> {
  const wanted = ['install', '--yes', '--quiet', '--no-install-recommends', letters];
  for (const browser of browsers) if (await apt([...wanted, browser], 2)) return true;
  return false;
}

/** Whether a command of apt ended well. @param output where both of its streams go */
async function apt(args: readonly string[], output: 2 | 'ignore'): Promise<boolean> {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn('apt-get', args, { env: environment, stdio: ['ignore', output, output] });
  const ended = await once(child, 'exit').catch(() => [1]);
  return ended[0] === 0;
}
