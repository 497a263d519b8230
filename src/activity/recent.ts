import type { ActivityId } from '../lib/ids.ts';
import { type Activity, type ActivityFilter, matches } from './activity.ts';

/** An activity together with its event on the stream, which is written once for all clients. */
interface Entry {
  readonly activity: Activity;
  readonly event: string;
}

/** The newest activities in memory, so that clients that keep up never cost a query. */
export interface RecentActivities {
  /** Adds activities that follow on each other, oldest first. */
  add(activities: readonly Activity[]): void;
  /** The events after an id that pass the filter; null where memory no longer reaches back so far. */
  eventsAfter(id: ActivityId, filter: ActivityFilter): string | null;
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
  return {
    add(activities) {
      entries.push(...activities.map((activity) => ({ activity, event: eventOf(activity) })));
      lastId = activities.at(-1)?.id ?? lastId;
      const surplus = entries.length - capacity;
      if (surplus <= 0) return;
      floor = entries[surplus - 1]?.activity.id ?? floor;
      entries = entries.slice(surplus);
    },
    eventsAfter(id, filter) {
      if (id < floor) return null;
      let events = '';
      for (const { activity, event } of entries.slice(firstAfter(entries, id))) {
        if (matches(activity, filter)) events += event;
      }
      return events;
    },
    get lastId() {
      return lastId;
    },
  };
}

/** One server-sent event; its id is what a client sends back as Last-Event-ID. */
export function eventOf(activity: Activity): string {
  return `id: ${activity.id}\nevent: activity\ndata: ${JSON.stringify(activity)}\n\n`;
}

function firstAfter(entries: readonly Entry[], id: ActivityId): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.activity.id ?? 0) <= id) low = middle + 1;
    else high = middle;
  }
  return low;
}
