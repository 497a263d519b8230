import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { BrowserMissingError, findBrowser } from '../support/find-browser.ts';

describe('the browser of the tests', () => {
  let directory: string;
  let browser: string;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'find-browser-'));
    browser = join(directory, 'google-chrome');
    await writeFile(browser, '#!/bin/sh\n');
    await chmod(browser, 0o755);
  });

  after(async () => {
    await rm(directory, { recursive: true });
  });

  const failure = (environment: NodeJS.ProcessEnv): Promise<unknown> =>
    findBrowser(environment).then(
      () => undefined,
      (error: unknown) => error,
    );

  it('is the one that CHROME_PATH names, before any other', async () => {
    expect(await findBrowser({ PATH: '/usr/bin', CHROME_PATH: browser })).to.equal(browser);
  });

  it('is found on the PATH under any of its names', async () => {
    expect(await findBrowser({ PATH: directory })).to.equal(browser);
  });

  it('is missed with every way out', async function () {
    // There it is found without a PATH.
    if (process.platform === 'darwin') this.skip();
    const error = await failure({ PATH: '/nowhere' });

    expect(error).to.be.instanceOf(BrowserMissingError);
    expect(String(error)).to.include('apt-get install chromium').and.include('CHROME_PATH=');
  });

  it('is refused by name when CHROME_PATH leads nowhere', async () => {
    const error = await failure({ PATH: directory, CHROME_PATH: '/nowhere/chrome' });

    expect(String(error)).to.include('CHROME_PATH names /nowhere/chrome');
  });
});
