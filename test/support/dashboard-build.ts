import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const house = join(import.meta.dirname, '..', '..');
const script = join(house, 'scripts', 'build-dashboard.mjs');

/** Where the web process finds the dashboard. */
export const builtDashboard = join(house, 'dist', 'dashboard');

/**
 * Runs the dashboard's build as `npm run build` does.
 * @returns the line that it printed
 */
export async function buildDashboard(...options: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [script, ...options]);
  return stdout.trimEnd();
}
