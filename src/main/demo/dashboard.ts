import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../lib/folder.ts';
import { dashboardBuildScript } from './settings.ts';

/** A build under way, or none where there is nothing to build with. */
export interface DashboardBuild {
  /** Ends the build, if it is not over; what it left is cleared away by the next one. */
  stop(): Promise<void>;
}

/**
 * Builds the dashboard in the background where it is missing or out of date, at low priority: the fleet goes first.
 * @param log given a line when there is something to say
 */
export async function ensureDashboardBuilt(
  logDirectory: string,
  log: (line: string) => void,
): Promise<DashboardBuild> {
  if (!existsSync(dashboardBuildScript)) return { stop: async () => undefined };
  const logFile = join(logDirectory, 'dashboard.log');
  await makeFolder(logDirectory);
  const output = await open(logFile, 'w', 0o600);
  const build = spawn(process.execPath, [dashboardBuildScript], {
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
  await output.close();
  if (build.pid !== undefined) setPriority(build.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const done = reportOutcome(build, logFile, log);
  return {
    stop: async () => {
      build.kill('SIGTERM');
      await done;
    },
  };
}

async function reportOutcome(
  build: ChildProcess,
  logFile: string,
  log: (line: string) => void,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<string>();
  build.on('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  build.on('error', (error) => resolve(error.message));
  const how = await promise;
  if (how !== 'code 0' && how !== 'SIGTERM') log(`The dashboard could not be built (${how}); see ${logFile}`);
}
