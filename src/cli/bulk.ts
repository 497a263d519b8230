import type { z } from 'zod';
import type { Cli } from './command.ts';

export interface BulkCommand<T> {
  readonly path: string;
  /** Fields that are undefined are left out. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<T>;
  /** Says what goes on: `Starting agents`. */
  readonly label: string;
}

/** Sends a command that may take long and shows its progress. Throws what the client throws. */
export async function runBulk<T>(cli: Cli, { path, body, answer, label }: BulkCommand<T>): Promise<T> {
  const progress = cli.showProgress(label);
  try {
    return await cli.client.postBulk(path, body, answer, progress.report);
  } finally {
    progress.end();
  }
}
