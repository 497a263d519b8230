import type { RetentionConfig } from '../../../config/environment/config.ts';
import { purgeActivities } from '../../activity/retention.ts';
import type { Database } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { dropOldPictures } from '../../vision/known-pictures.ts';
import { dropOldSeenPictures } from '../../vision/seen-pictures.ts';
import { purgeNotices, purgeSums } from './days.ts';
import { purgeDeletedAgents } from './deleted-agents.ts';
import { purgeEndedSessions } from './ended-sessions.ts';
import { purgeOldActions, shedOldTexts } from './ledger.ts';
import { purgeLooks } from './looks.ts';
import { purgePeople } from './people.ts';
import type { Purge } from './purge.ts';
import { purgeTraces } from './traces.ts';
import { purgeSteps, purgeWishes } from './wishes.ts';

const dayMs = 86_400_000;
/** A notice is given once a day; yesterday's matter to a process whose clock is behind. */
const noticeDays = 2;
/** As long as a wish is of interest: who waited, and who was asked. */
const wishDays = 90;

/** One kind of history that goes when it is old. */
export interface Retention {
  /** In words for the log: what was purged. */
  readonly what: string;
  /** @returns how much went; what counts as one depends on the kind */
  purge(database: Database, purge: Purge): Promise<number>;
}

/**
 * Every kind of history that is purged, as long as the settings want it. Each is given a time of its own, so that none
 * that has fallen behind keeps the others from going.
 */
export function retentions(days: RetentionConfig, now: EpochMs): readonly Retention[] {
  const { activityDays, traceDays, ledgerDays, sumDays, peopleDays } = days;
  const before = (age: number): EpochMs => now - age * dayMs;
  const after = (
    age: number | null,
    made: (before: EpochMs, days: number) => Retention[],
  ): readonly Retention[] => (age === null ? [] : made(before(age), age));
  return [
    ...after(activityDays, (_, kept) => [
      {
        what: 'activities of the feed',
        async purge(database, { mayGoOn }) {
          const { partitions, rows } = await purgeActivities(database, { days: kept, mayGoOn });
          return partitions + rows;
        },
      },
    ]),
    ...after(traceDays, (oldest) => [
      {
        what: 'traces of visits',
        purge: (database, purge) => purgeTraces(database, { ...purge, before: oldest }),
      },
      {
        what: 'looks at the gallery',
        purge: (database, purge) => purgeLooks(database, { ...purge, before: oldest }),
      },
      {
        what: 'texts of actions',
        purge: (database, purge) => shedOldTexts(database, { ...purge, before: oldest }),
      },
    ]),
    ...after(ledgerDays, (oldest) => [
      {
        what: 'actions',
        purge: (database, purge) => purgeOldActions(database, { ...purge, before: oldest }),
      },
    ]),
    ...after(sumDays, (oldest) => [
      { what: 'sums of days', purge: (database, purge) => purgeSums(database, { ...purge, before: oldest }) },
    ]),
    ...after(longest([activityDays, traceDays, sumDays]), (oldest) => [
      {
        what: 'deleted agents',
        purge: (database, purge) => purgeDeletedAgents(database, { ...purge, before: oldest }),
      },
    ]),
    {
      what: 'notices',
      purge: (database, purge) => purgeNotices(database, { ...purge, before: before(noticeDays) }),
    },
    {
      what: 'wishes',
      purge: (database, purge) => purgeWishes(database, { ...purge, before: before(wishDays) }),
    },
    { what: 'steps of the handover', purge: purgeSteps },
    {
      what: 'people',
      purge: (database, purge) => purgePeople(database, { ...purge, before: before(peopleDays) }, now),
    },
    { what: 'ended sessions', purge: purgeEndedSessions },
    {
      what: 'hashes of pictures',
      async purge(database) {
        await dropOldPictures(database);
        return 0;
      },
    },
    {
      what: 'descriptions of pictures',
      async purge(database) {
        await dropOldSeenPictures(database);
        return 0;
      },
    },
  ];
}

/** How long a deleted agent may still be asked for by its id; null where something of it is kept for ever. */
function longest(ages: readonly (number | null)[]): number | null {
  const finite = ages.filter((age) => age !== null);
  return finite.length === ages.length ? Math.max(...finite) : null;
}
