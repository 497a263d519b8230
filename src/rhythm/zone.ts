import type { EpochMs } from '../lib/clock.ts';

/** A stretch of time in which the clocks of a time zone are off UTC by the same amount. */
export interface OffsetSpan {
  readonly from: EpochMs;
  /** The first instant that no longer belongs to it. */
  readonly until: EpochMs;
  /** Added to UTC it gives the local time. */
  readonly offsetMs: number;
}

/** The first and the last instant that a Date can hold; no zone changes beyond them. */
const farthestInstant: EpochMs = 8.64e15;

/** Looking a change of clocks up takes some microseconds, and a year has two at most: remember what was found. */
const spansOfZone = new Map<string, OffsetSpan[]>();
const zonesLimit = 1_000;
const spansLimit = 32;

/**
 * The span of an unchanged offset that an instant lies in.
 * @throws {RangeError} when the instant or the time zone is outside what Temporal knows
 */
export function offsetSpanAt(timezone: string, instant: EpochMs): OffsetSpan {
  const known = spansOfZone.get(timezone);
  if (known !== undefined) {
    for (const span of known) if (span.from <= instant && instant < span.until) return span;
  }
  return remember(timezone, known ?? [], lookUp(timezone, instant));
}

function remember(timezone: string, known: readonly OffsetSpan[], found: OffsetSpan): OffsetSpan {
  if (spansOfZone.size >= zonesLimit) spansOfZone.clear();
  spansOfZone.set(timezone, [found, ...known.slice(0, spansLimit - 1)]);
  return found;
}

function lookUp(timezone: string, instant: EpochMs): OffsetSpan {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone);
  // `previous` is strictly before, and the change that is the instant itself begins its span.
  const previous = local.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const next = local.getTimeZoneTransition('next');
  return {
    from: previous?.epochMilliseconds ?? -farthestInstant,
    until: next?.epochMilliseconds ?? farthestInstant,
    offsetMs: local.offsetNanoseconds / 1e6,
  };
}
