import type { EpochMs } from '../lib/clock.ts';

/** How long a limit is taken to hold where Studio does not say so readably. */
const unknownResetMs = 60 * 60 * 1000;

/** The longest sleep at a time: a wrong `resetAt` must not silence a fleet for weeks. */
const longestSleepMs = 24 * 60 * 60 * 1000;

/** How long to wait after "too fast" where no readable `Retry-After` came with it. */
const unknownRetryAfterMs = 10_000;

/** ISO 8601: a date, or a date and time that names its zone. Anything looser means different moments to different readers. */
const isoMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/i;

/**
 * When a spent allowance or budget may be tried again, from the `resetAt` of a 429: the moment it names, but in one
 * hour where it is missing, unreadable or past, and never more than 24 hours from now.
 */
export function resumeAtFrom(resetAt: unknown, now: EpochMs): EpochMs {
  const named = typeof resetAt === 'string' && isoMoment.test(resetAt) ? Date.parse(resetAt) : Number.NaN;
  if (Number.isNaN(named) || named <= now) return now + unknownResetMs;
  return Math.min(named, now + longestSleepMs);
}

/**
 * Milliseconds to wait, from a `Retry-After` header (whole seconds or an HTTP date, RFC 9110 section 10.2.3); null
 * where there is none that can be read. A moment in the past is 0, and no wait is longer than 24 hours.
 */
export function retryAfterMsFrom(header: string | undefined, now: EpochMs): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : httpDateFrom(text) - now;
  return Number.isNaN(wait) ? null : bounded(wait);
}

/** The headers of a 429 that say how long to wait. */
export interface WaitHeaders {
  readonly retryAfter: string | undefined;
  /** `X-RateLimit-Reset`: seconds until the limit is lifted, or the moment in seconds or milliseconds since the epoch. */
  readonly rateLimitReset: string | undefined;
}

/** As {@link retryAfterMsFrom}, else by `X-RateLimit-Reset`, with ten seconds where neither says. */
export function waitAfterTooFast({ retryAfter, rateLimitReset }: WaitHeaders, now: EpochMs): number {
  return retryAfterMsFrom(retryAfter, now) ?? waitUntilReset(rateLimitReset, now) ?? unknownRetryAfterMs;
}

function waitUntilReset(header: string | undefined, now: EpochMs): number | null {
  if (header === undefined || !/^\d{1,15}(\.\d+)?$/.test(header.trim())) return null;
  const value = Number(header);
  const wait = value > 1e11 ? value - now : value > 1e8 ? value * 1000 - now : value * 1000;
  return bounded(wait);
}

function bounded(waitMs: number): number {
  return Math.min(Math.max(Math.ceil(waitMs), 0), longestSleepMs);
}

/** HTTP dates name their weekday first in all three of their forms; the asctime form has no zone and means UTC. */
function httpDateFrom(text: string): EpochMs {
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return Number.NaN;
  return Date.parse(/GMT$/.test(text) ? text : `${text} GMT`);
}
