import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Browser, launch } from 'puppeteer-core';

const run = promisify(execFile);

/** The program of Firefox that the system has; null where it has none. */
export async function findFirefox(environment: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const found = await run('/bin/sh', ['-c', 'command -v firefox-esr || command -v firefox'], {
    env: environment,
  }).catch(() => null);
  return found === null ? null : found.stdout.trim();
}

/** Starts Firefox without a window, steered by WebDriver BiDi, with a profile of its own that goes with it. */
export function launchFirefox(executablePath: string): Promise<Browser> {
  return launch({ browser: 'firefox', executablePath, headless: true, timeout: 60_000 });
}
