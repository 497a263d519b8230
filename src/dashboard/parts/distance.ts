const units = [
  { name: 'day', ms: 86_400_000 },
  { name: 'hour', ms: 3_600_000 },
  { name: 'minute', ms: 60_000 },
  { name: 'second', ms: 1000 },
] as const;

const words = new Intl.RelativeTimeFormat('en', { style: 'narrow', numeric: 'always' });

/**
 * How far a moment is from now, in the largest unit that is at least one: `12s ago`, `in 3h`; `now` within a
 * second.
 * @param distanceMs the moment minus now, in milliseconds
 */
export function distanceInWords(distanceMs: number): string {
  const size = Math.abs(distanceMs);
  const unit = units.find(({ ms }) => size >= ms);
  return unit === undefined ? 'now' : words.format(Math.trunc(distanceMs / unit.ms), unit.name);
}
