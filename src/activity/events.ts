import type { ActivityId } from '../lib/ids.ts';
import { type Activity, type ActivityFilter, matches } from './activity.ts';

/** An activity together with its event on the stream, which is written once for all clients. */
export interface Entry {
  readonly activity: Activity;
  readonly event: Buffer;
}

/** Events to be written in one piece; clients that stand at the same place are given the same buffer. */
export interface Events {
  readonly frame: Buffer;
  /** There is nothing else for the client up to this id. */
  readonly upTo: ActivityId;
}

/** Bytes after which a piece ends, so that little is held for a client that then takes nothing. */
const pieceLength = 64 * 1024;
/** Pieces that are cached for the next client that stands at the same place. */
const sharedPieces = 128;

const nothing = Buffer.alloc(0);

/** One server-sent event; its id is what a client sends back as Last-Event-ID. */
export function eventOf(activity: Activity): string {
  return `id: ${activity.id}\nevent: activity\ndata: ${JSON.stringify(activity)}\n\n`;
}

/** Says that the activities after one id, up to and including another, were purged. */
export function gapEventOf(after: ActivityId, upTo: ActivityId): string {
  return `event: gap\ndata: ${JSON.stringify({ after, upTo })}\n\n`;
}

export function entriesOf(activities: readonly Activity[]): Entry[] {
  return activities.map((activity) => ({ activity, event: Buffer.from(eventOf(activity)) }));
}

/** The same for filters that let through the same activities. */
export function filterKey({ agentId, personaId, types }: ActivityFilter): string {
  return `${agentId ?? ''} ${personaId ?? ''} ${types?.join() ?? 'all'}`;
}

/** Consecutive activities, oldest first. */
export interface Stretch {
  readonly entries: readonly Entry[];
  /** There is no activity after the last entry up to this id. */
  readonly upTo: ActivityId;
}

/** Cuts a stretch into pieces. */
export interface Pieces {
  /** The events after an id that pass the filter, as many as make a piece. */
  after(id: ActivityId, filter: ActivityFilter): Events;
}

export function piecesOf({ entries, upTo }: Stretch): Pieces {
  const made = new Map<string, Events>();
  const make = (id: ActivityId, filter: ActivityFilter): Events => {
    const events: Buffer[] = [];
    let length = 0;
    for (let index = firstAfter(entries, id); index < entries.length; index += 1) {
      const entry = entries[index];
      if (entry === undefined || !matches(entry.activity, filter)) continue;
      events.push(entry.event);
      length += entry.event.length;
      if (length >= pieceLength) return { frame: Buffer.concat(events, length), upTo: entry.activity.id };
    }
    return { frame: length === 0 ? nothing : Buffer.concat(events, length), upTo: Math.max(id, upTo) };
  };
  return {
    after(id, filter) {
      const key = `${id} ${filterKey(filter)}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      if (made.size >= sharedPieces) made.clear();
      const events = make(id, filter);
      made.set(key, events);
      return events;
    },
  };
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
