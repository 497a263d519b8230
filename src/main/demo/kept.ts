import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hasErrorCode, messageOf } from '../../lib/errors.ts';
import { DemoError } from './errors.ts';
import { writePrivately } from './files.ts';

/** The sandbox's own default; the gallery's address is easier to remember that way. */
const usualSandboxPort = 4100;

const keptSchema = z.object({
  adminPassword: z.string().min(8),
  apiToken: z.string().min(16),
  sessionSecret: z.string().min(32),
  serviceToken: z.string().min(1),
  /** Stays, so that addresses of pictures stay; another one is taken when it is occupied. */
  sandboxPort: z.int().positive(),
});

/** What the demo makes up once and keeps, so that the next demo is the same fleet. */
export type Kept = z.infer<typeof keptSchema>;

/**
 * Reads what an earlier demo kept, or makes it up.
 * @param sandboxPort of the gallery of a first demo
 * @throws {DemoError} when the file cannot be used
 */
export async function readKept(directory: string, sandboxPort = usualSandboxPort): Promise<Kept> {
  const file = fileIn(directory);
  try {
    return keptSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT')) {
      throw new DemoError(
        `${file} cannot be used (${messageOf(error)}). Remove it, and new credentials are made up.`,
        {
          cause: error,
        },
      );
    }
  }
  const fresh = makeUp(sandboxPort);
  await keep(directory, fresh);
  return fresh;
}

/** Writes down what the next demo is to find. */
export async function keep(directory: string, kept: Kept): Promise<void> {
  await writePrivately(fileIn(directory), kept);
}

function fileIn(directory: string): string {
  return join(directory, 'demo-settings.json');
}

function makeUp(sandboxPort: number): Kept {
  return {
    adminPassword: randomBytes(9).toString('base64url'),
    apiToken: `fleet_${randomBytes(24).toString('base64url')}`,
    sessionSecret: randomBytes(32).toString('base64url'),
    serviceToken: `fst_${randomBytes(24).toString('base64url')}`,
    sandboxPort,
  };
}
