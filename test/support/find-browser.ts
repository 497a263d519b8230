import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names a browser that is not where systems put one. */
export const browserVariable = 'CHROME_PATH';

/**
 * Names under which systems install a browser of the Chromium family. The one without any window comes first: it starts
 * and draws in half the time.
 */
const executables = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
] as const;

/** Where macOS puts them. */
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

/** No browser of the Chromium family was found; says how to get one. */
export class BrowserMissingError extends Error {
  readonly code = 'BROWSER_MISSING';

  constructor(what: string) {
    super(
      `${what}\nWays out:\n` +
        '  - Debian, Ubuntu: sudo apt-get install chromium\n' +
        '  - macOS: brew install --cask chromium\n' +
        `  - any other: ${browserVariable}=/path/to/chrome npm test`,
    );
    this.name = 'BrowserMissingError';
  }
}

/**
 * The program of a browser of the Chromium family: the one that `CHROME_PATH` names, else the system's own.
 * @throws {BrowserMissingError} naming the ways out
 */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const named = environment[browserVariable];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return named;
    throw new BrowserMissingError(`${browserVariable} names ${named}, which is no program that can be run.`);
  }
  const lookups = executables.map((name) => `command -v ${name}`).join(' || ');
  const onPath = await run('/bin/sh', ['-c', lookups], { env: environment }).catch(() => undefined);
  if (onPath !== undefined) return onPath.stdout.trim();
  for (const application of applications) if (await isExecutable(application)) return application;
  throw new BrowserMissingError('The tests of the dashboard need a browser of the Chromium family.');
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
