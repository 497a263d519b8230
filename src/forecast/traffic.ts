import type { Clock, EpochMs } from '../lib/clock.ts';

const minuteMs = 60_000;

/** Requests that reached the gallery, minute by minute. */
export class Traffic {
  readonly #clock: Clock;
  readonly #minutes = new Map<number, number>();
  #total = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  count(): void {
    const minute = Math.floor(this.#clock.now() / minuteMs);
    this.#minutes.set(minute, (this.#minutes.get(minute) ?? 0) + 1);
    this.#total += 1;
  }

  get total(): number {
    return this.#total;
  }

  /** The busiest minute that begins in a span of time, the first one where several are. */
  busiestIn(from: EpochMs, until: EpochMs): { readonly requests: number; readonly at: EpochMs } {
    let busiest = { requests: 0, at: from };
    for (const [minute, requests] of this.#minutes) {
      const at = minute * minuteMs;
      if (at >= from && at < until && requests > busiest.requests) busiest = { requests, at };
    }
    return busiest;
  }
}
