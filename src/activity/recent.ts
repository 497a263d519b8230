import type { ActivityId } from '../lib/ids.ts';
import type { Activity, ActivityFilter } from './activity.ts';
import { type Entry, type Events, entriesOf, piecesOf } from './events.ts';

/** The newest activities in memory, so that clients that keep up never cost a query. */
export interface RecentActivities {
  /** Adds activities that follow on each other, oldest first. */
  add(activities: readonly Activity[]): void;
  /** Events after an id that pass the filter; null where memory does not reach back so far. */
  eventsAfter(id: ActivityId, filter: ActivityFilter): Events | null;
  readonly lastId: ActivityId;
}

/**
 * @param startId the id from which on every activity will be added
 * @param capacity how many are kept at most
 */
export function createRecentActivities(startId: ActivityId, capacity: number): RecentActivities {
  let entries: Entry[] = [];
  /** Everything after this id is in `entries`. */
  let floor = startId;
  let lastId = startId;
  let pieces = piecesOf({ entries, upTo: lastId });
  return {
    add(activities) {
      entries.push(...entriesOf(activities));
      lastId = activities.at(-1)?.id ?? lastId;
      const surplus = entries.length - capacity;
      if (surplus > 0) {
        floor = entries[surplus - 1]?.activity.id ?? floor;
        entries = entries.slice(surplus);
      }
      pieces = piecesOf({ entries, upTo: lastId });
    },
    eventsAfter: (id, filter) => (id < floor ? null : pieces.after(id, filter)),
    get lastId() {
      return lastId;
    },
  };
}
