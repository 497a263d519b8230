import { z } from 'zod';

/** An IANA time zone that this runtime knows, such as `Europe/Berlin`. */
const timeZone = z
  .string()
  .refine(isKnownTimeZone, { error: 'is not an IANA time zone, such as Europe/Berlin' });

/** `[start, end)` in local hours 0–24; `start > end` wraps past midnight. */
const hourRange = z
  .tuple([z.int().min(0).max(23), z.int().min(0).max(24)])
  .refine(([start, end]) => start !== end, { error: 'must not start and end at the same hour' });

/** Speed factor on the rhythm; never 0, because an agent that never wakes is a stopped agent. */
const multiplier = z.number().min(0.05).max(10);

/** When an agent is more or less active, in its own time zone. */
export const activityScheduleSchema = z.strictObject({
  timezone: timeZone,
  peakHours: z.array(hourRange).max(12),
  /** Sunday is 0. */
  activeDays: z.array(z.int().min(0).max(6)).max(7),
  peakMultiplier: multiplier,
  offPeakMultiplier: multiplier,
});

export type ActivitySchedule = z.infer<typeof activityScheduleSchema>;

/** Asking the runtime takes a tenth of a millisecond, and a catalogue names few zones many times. */
const known = new Set<string>();

function isKnownTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  // What somebody else sends may be one zone in any spelling, of which there is no end.
  if (known.size < mostKnown) known.add(name);
  return true;
}

const mostKnown = 1_000;
