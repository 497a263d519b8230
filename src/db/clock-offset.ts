import type { Clock } from '../lib/clock.ts';
import { type Sql, statement } from './sql.ts';

/** Ticks come a little early or late, and whoever looks after the machine should know. */
export const noticeableOffsetMs = 2_000;

/** Schedules, leases and days of different machines do not fit together any more. */
export const harmfulOffsetMs = 10_000;

/** Questions of which the one that was answered quickest counts. */
const samples = 3;

const selectNow = statement<{ now: number }>(
  'clock-now',
  'select (extract(epoch from clock_timestamp()) * 1000)::float8 as now',
  { now: 'float8' },
);

/**
 * How far the clock of Postgres is ahead of this process's, in milliseconds. What an answer takes is split evenly
 * between both ways, as NTP does (RFC 5905, section 8), so the error is at most half of the quickest answer's time.
 */
export async function measureClockOffset(sql: Sql, clock: Clock): Promise<number> {
  let best = { roundTripMs: Number.POSITIVE_INFINITY, offsetMs: 0 };
  for (let sample = 0; sample < samples; sample += 1) {
    const asked = clock.now();
    const [row] = await sql.rows(selectNow, []);
    const answered = clock.now();
    const roundTripMs = answered - asked;
    // A clock that was set back in between has measured nothing.
    if (row !== undefined && roundTripMs >= 0 && roundTripMs < best.roundTripMs)
      best = { roundTripMs, offsetMs: row.now - (asked + answered) / 2 };
  }
  return Math.round(best.offsetMs);
}

/** This process's clock with its offset taken away: what processes on several machines compare is told by this one. */
export function byPostgres(clock: Clock, offset: { ms(): number }): Clock {
  return { now: () => clock.now() + offset.ms() };
}

/** The offset as people read it: `7 s ahead of`. */
export function offsetInWords(offsetMs: number): string {
  return `${Math.round(Math.abs(offsetMs) / 1000)} s ${offsetMs < 0 ? 'ahead of' : 'behind'} that of Postgres`;
}
