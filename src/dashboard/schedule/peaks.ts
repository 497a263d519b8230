import { hoursInDay } from '#rhythm/week';

/** `[start, end)` in hours of a day; a start after the end wraps past midnight. */
export type Peak = readonly [start: number, end: number];

/** The most that an agent may have. */
export const mostPeaks = 12;

/** The peaks with the hours from `from` to `to` (both included, in any order) in them; those it touches are joined. */
export function withPeak(peaks: readonly Peak[], from: number, to: number): Peak[] {
  let start = Math.min(from, to);
  let end = Math.max(from, to) + 1;
  const apart: Peak[] = [];
  for (const peak of peaks) {
    const [peakStart, peakEnd] = peak;
    // What wraps past midnight belongs to the day on which it began, and is left as it is.
    if (peakStart > peakEnd || peakEnd < start || peakStart > end) {
      apart.push(peak);
    } else {
      start = Math.min(start, peakStart);
      end = Math.max(end, peakEnd);
    }
  }
  return [...apart, [start, end] as const].toSorted(([one], [other]) => one - other);
}

/** The peaks without the one that holds an hour. */
export function withoutPeakAt(peaks: readonly Peak[], hour: number): Peak[] {
  return peaks.filter((peak) => !holds(peak, hour));
}

/** Whether an hour lies in a peak, on whatever day. */
export function holds([start, end]: Peak, hour: number): boolean {
  return start < end ? start <= hour && hour < end : hour >= start || hour < end;
}

/** `09–12`, `22–02 (next day)`. */
export function peakInWords([start, end]: Peak): string {
  const hours = `${twoDigits(start)}–${twoDigits(end % hoursInDay === 0 ? hoursInDay : end)}`;
  return start > end ? `${hours} (next day)` : hours;
}

function twoDigits(hour: number): string {
  return String(hour).padStart(2, '0');
}
