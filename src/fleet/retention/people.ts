import type { Database } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { peopleAtOnce, purgeOldPeople, purgeOldRecords, recordsAtOnce } from '../../people/retention.ts';
import { findDirection } from '../../settings/director.ts';
import { inSteps, type PurgeBefore } from './purge.ts';

/**
 * Purges people who have not been seen for long, and what is as old of those who are still there.
 * @returns how many rows of people, of their posts, and of what agents did to them
 */
export async function purgePeople(database: Database, purge: PurgeBefore, now: EpochMs): Promise<number> {
  const { before } = purge;
  const { seed, pace } = await findDirection(database);
  const people = await inSteps(purge, peopleAtOnce, () =>
    purgeOldPeople(database, { before, now, seed, pace }),
  );
  return people + (await inSteps(purge, recordsAtOnce, () => purgeOldRecords(database, before)));
}
