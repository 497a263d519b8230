import * as z from 'zod/mini';

// The same words as the server's, so that a fault reads the same wherever it is found first.
z.config(z.locales.en());

const line = (max: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(max),
      z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must not hold control characters or broken Unicode'),
    );
const probability = z.number().check(z.minimum(0), z.maximum(1));
const seconds = z.int().check(z.minimum(5), z.maximum(366 * 24 * 3600));
const dailyLimit = z.int().check(z.minimum(0), z.maximum(1_000_000_000));
const multiplier = z.number().check(z.minimum(0.05), z.maximum(10));

const hourRange = z
  .tuple([z.int().check(z.minimum(0), z.maximum(23)), z.int().check(z.minimum(0), z.maximum(24))])
  .check(z.refine(([start, end]) => start !== end, { error: 'must not start and end at the same hour' }));

/** What the server demands of an agent's fields; it remains the judge, and knows of usernames that are taken. */
export const agentRules = z.object({
  name: line(100),
  username: z.string().check(z.regex(/^[a-z0-9_]{3,30}$/, 'must be 3 to 30 of a-z, 0-9 and _')),
  personaId: line(60),
  personality: line(1000),
  vibe: line(300),
  interests: z.array(line(60)).check(z.minLength(1), z.maxLength(20)),
  postProbability: probability,
  commentProbability: probability,
  likeProbability: probability,
  minActionIntervalSeconds: seconds,
  maxActionIntervalSeconds: seconds,
  activitySchedule: z.object({
    timezone: z
      .string()
      .check(z.refine(isKnownTimeZone, { error: 'is not an IANA time zone, such as Europe/Berlin' })),
    peakHours: z.array(hourRange).check(z.maxLength(12)),
    activeDays: z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.maxLength(7)),
    peakMultiplier: multiplier,
    offPeakMultiplier: multiplier,
  }),
  dailyActionLimit: dailyLimit,
  dailyTokenLimit: dailyLimit,
});

/** Each field that breaks a rule, by its dotted path, with the first thing that is wrong with it. */
export function faultsOf(values: unknown): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message } of agentRules.safeParse(values).error?.issues ?? []) {
    faults[path.map(String).join('.')] ??= message;
  }
  return faults;
}

function isKnownTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
