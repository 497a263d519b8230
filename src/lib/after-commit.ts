import { FleetError, messageOf } from './errors.ts';

/** A command holds in Postgres, and what follows from it in Redis failed; `reconcile` makes up for it. */
export class CommittedError extends FleetError {
  readonly code = 'COMMITTED';

  constructor(cause: unknown) {
    super(`It is committed, and what follows from it is done later: ${messageOf(cause)}`, { cause });
  }
}

/**
 * Runs what follows in Redis after a command's commit.
 * @throws {CommittedError} when that fails
 */
export async function afterCommit<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new CommittedError(error);
  }
}
