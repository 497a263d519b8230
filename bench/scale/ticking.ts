import { setTimeout as pause } from 'node:timers/promises';
import type { ScaleStage } from './stage.ts';

/** How the ticks of a span of time went. */
export interface Ticking {
  readonly perSecond: number;
  /** Milliseconds from when a tick was due to when its visit began. */
  readonly latenessMs: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Ticks that were due and not begun, at most and in the end. */
  readonly overdue: { readonly most: number; readonly last: number };
}

const readTicks = `
  select count(*)::int as count, coalesce(max(late), 0)::float8 as max,
    coalesce(percentile_disc(array[0.5, 0.99]) within group (order by late), array[0, 0]::numeric[])::float8[] as quantiles
  from (select extract(epoch from started_at) * 1000 - slot as late from ticks where started_at >= $1) as begun`;

/** Watches the ticks of the real workers for so long. */
export async function watchTicks({ pool, redis }: ScaleStage, seconds: number): Promise<Ticking> {
  const from = new Date();
  const overdueNow = (): Promise<number> =>
    redis.zcount('fleet:{fleet-ticks}:ticks:repeat', '-inf', Date.now());
  let most = 0;
  let last = 0;
  for (let second = 0; second < seconds; second += 1) {
    await pause(1_000);
    last = await overdueNow();
    most = Math.max(most, last);
  }
  const { rows } = await pool.query<{ count: number; max: number; quantiles: number[] }>(readTicks, [from]);
  const { count = 0, max = 0, quantiles: [p50 = 0, p99 = 0] = [] } = rows[0] ?? {};
  return { perSecond: count / seconds, latenessMs: { p50, p99, max }, overdue: { most, last } };
}
