import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock, EpochMs } from './clock.ts';

interface Event {
  readonly at: EpochMs;
  /** Decides between events of the same instant: what was planned first comes first. */
  readonly order: number;
  readonly happen: () => Promise<void> | void;
}

/**
 * After so many events the process looks after itself for a moment: what was collected as garbage can only be let go of
 * then.
 */
const eventsPerTurn = 64;

/**
 * A clock that nobody waits for: it stands still while an event happens and then jumps to the next one. Events happen
 * one after the other, in the order of their instants.
 */
export class Timeline implements Clock {
  #now: EpochMs;
  #planned = 0;
  /** A binary heap: no event comes before the one at half its index. */
  readonly #heap: Event[] = [];

  constructor(from: EpochMs) {
    this.#now = from;
  }

  now(): EpochMs {
    return this.#now;
  }

  /** Plans what happens at an instant; one that is over counts as now. */
  plan(at: EpochMs, happen: () => Promise<void> | void): void {
    this.#planned += 1;
    const event = { at: Math.max(at, this.#now), order: this.#planned, happen };
    let place = this.#heap.push(event) - 1;
    while (place > 0) {
      const parent = (place - 1) >>> 1;
      const above = this.#heap[parent];
      if (above === undefined || isBefore(above, event)) break;
      this.#heap[place] = above;
      place = parent;
    }
    this.#heap[place] = event;
  }

  /** Lets happen whatever is planned before an instant, and whatever that plans, and ends at that instant. */
  async runUntil(end: EpochMs): Promise<void> {
    let happened = 0;
    for (let next = this.#takeBefore(end); next !== undefined; next = this.#takeBefore(end)) {
      this.#now = next.at;
      await next.happen();
      happened += 1;
      if (happened % eventsPerTurn === 0) await nextTurn();
    }
    this.#now = end;
  }

  #takeBefore(end: EpochMs): Event | undefined {
    const first = this.#heap[0];
    if (first === undefined || first.at >= end) return undefined;
    const last = this.#heap.pop();
    if (last !== undefined && last !== first) this.#sink(last);
    return first;
  }

  /** Puts an event at the top and lets it go down to its place. */
  #sink(event: Event): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const [one, other] = [this.#heap[left], this.#heap[left + 1]];
      const rightComesFirst = one !== undefined && other !== undefined && isBefore(other, one);
      const earlier = rightComesFirst ? other : one;
      if (earlier === undefined || isBefore(event, earlier)) break;
      this.#heap[place] = earlier;
      place = rightComesFirst ? left + 1 : left;
    }
    this.#heap[place] = event;
  }
}

function isBefore(one: Event, other: Event): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
