import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isProcessOf, pollUntil, tryLock, type Unlock } from '../../embedded/index.ts';
import { makeFolder } from '../../lib/folder.ts';
import { DemoError } from './errors.ts';
import { removeReport, reportFile } from './report.ts';

const earlierSchema = z.object({
  dashboard: z.string(),
  pids: z.object({ web: z.int().positive().optional(), workers: z.array(z.int().positive()) }),
});

/** What a killed demo left behind ends by itself, or is ended by its guard, within this time. */
const leftoversMs = 10_000;

/**
 * Sees to it that there is one demo in a data directory, and that nothing of a killed one is still running.
 * @throws {DemoError} when another demo runs there
 */
export async function becomeTheOnlyDemo(dataDirectory: string, log: (line: string) => void): Promise<Unlock> {
  await makeFolder(dataDirectory, 0o711);
  const unlock = await tryLock(join(dataDirectory, 'demo.lock'));
  const earlier = await readEarlier(dataDirectory);
  if (unlock === undefined) {
    throw new DemoError(
      `A demo is already running in this checkout${earlier ? `, at ${earlier.dashboard}` : ''}. ` +
        'Stop it with Ctrl-C where it was started.',
    );
  }
  if (earlier !== undefined) await awaitLeftovers(earlier, log);
  await removeReport(dataDirectory);
  return unlock;
}

async function readEarlier(dataDirectory: string): Promise<z.infer<typeof earlierSchema> | undefined> {
  try {
    return earlierSchema.safeParse(JSON.parse(await readFile(reportFile(dataDirectory), 'utf8'))).data;
  } catch (error) {
    // No demo is up, or somebody wrote over the file, which says as little.
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

async function awaitLeftovers(
  earlier: z.infer<typeof earlierSchema>,
  log: (line: string) => void,
): Promise<void> {
  const { web, workers } = earlier.pids;
  const leftovers = () => [
    ...(web === undefined ? [] : [web].filter((pid) => isProcessOf(pid, ['src/main/web.ts']))),
    ...workers.filter((pid) => isProcessOf(pid, ['src/main/worker.ts'])),
  ];
  if (leftovers().length === 0) return;
  log('Waiting for the processes of the last demo, which was killed');
  await pollUntil(() => leftovers().length === 0, { everyMs: 100, withinMs: leftoversMs });
}
