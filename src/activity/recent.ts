import type { ActivityId } from '../lib/ids.ts';
import { type Activity, type ActivityFilter, matches } from './activity.ts';

/** An activity together with its event on the stream, which is written once for all clients. */
interface Entry {
  readonly activity: Activity;
  readonly event: string;
}

/** Events to be written in one piece. */
export interface Events {
  readonly text: string;
  /** There is nothing else for the client up to this id. */
  readonly upTo: ActivityId;
}

/** Characters after which a piece ends, so that little is held for a client that then takes nothing. */
const pieceLength = 64 * 1024;

/** The newest activities in memory, so that clients that keep up never cost a query. */
export interface RecentActivities {
  /** Adds activities that follow on each other, oldest first. */
  add(activities: readonly Activity[]): void;
  /** Events after an id that pass the filter; null where memory no longer reaches back so far. */
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
      let text = '';
      for (let index = firstAfter(entries, id); index < entries.length; index += 1) {
        const entry = entries[index];
        if (entry === undefined || !matches(entry.activity, filter)) continue;
        text += entry.event;
        if (text.length >= pieceLength) return { text, upTo: entry.activity.id };
      }
      return { text, upTo: Math.max(id, lastId) };
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
