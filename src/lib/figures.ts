/** The most that one foreign count is believed to be: any column of the fleet's tables holds the sum of many of it. */
export const mostCounted = 10_000_000;

/**
 * A count that somebody else reports: rounded, since gateways report fractions, and null where it is no number, is
 * negative, or is more than can be believed.
 */
export function countFrom(value: unknown, most = mostCounted): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || number < 0 || number > most) return null;
  return Math.round(number);
}
