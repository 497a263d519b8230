import { join } from 'node:path';
import { z } from 'zod';
import { EmbeddedServerError } from './errors.ts';
import { readTextIfExists } from './files.ts';
import { endProcess, isProcessOf } from './processes.ts';

const stateSchema = z.object({ pid: z.int().positive(), port: z.int().positive(), password: z.string() });

/** What is written down about a Redis when it is started. */
export type RedisState = z.infer<typeof stateSchema>;

export function redisStateFile(directory: string): string {
  return join(directory, 'server.json');
}

/** What was written down about the Redis that was last started in the directory, whether or not it is alive. */
export async function lastRedisState(directory: string): Promise<RedisState | undefined> {
  const text = await readTextIfExists(redisStateFile(directory));
  return text === undefined ? undefined : parseState(text);
}

/** The live Redis of the directory; one that is dead, or whose pid others reuse, is none. */
export async function findRedis(directory: string): Promise<RedisState | undefined> {
  const state = await lastRedisState(directory);
  return state !== undefined && isProcessOf(state.pid, redisMarks(state.port)) ? state : undefined;
}

/** Redis shows its name and address as its command line once it is up. */
function redisMarks(port: number): string[] {
  return ['-server', `127.0.0.1:${port}`];
}

function parseState(text: string): RedisState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    // The write was interrupted, so the file does not say which Redis it describes.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Stops the Redis of the directory, if one is alive; it writes its data first, where it keeps any.
 * @throws {EmbeddedServerError} when it does not end
 */
export async function endRedis(directory: string): Promise<void> {
  const state = await findRedis(directory);
  if (state === undefined) return;
  const ended = await endProcess(state.pid, [
    { signal: 'SIGTERM', waitMs: 5_000 },
    { signal: 'SIGKILL', waitMs: 1_000 },
  ]);
  if (!ended) throw new EmbeddedServerError(`Redis (pid ${state.pid}) does not end; end it by hand.`);
}
