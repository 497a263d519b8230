import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import { rhythmOf } from '../agents/rhythm-of.ts';
import { type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import { latestWakeUp } from '../rhythm/rhythm.ts';

/** What clocks that may work differ by, and a schedule that was set a moment ago. */
const toleranceMs = 60_000;

/**
 * Agents whose next tick lies behind their longest interval in their fastest hour, with all that decides whether slower
 * hours explain it. Now is that of Postgres, because the clock of a worker may be the very fault.
 */
const selectSuspects = statement<{
  id: AgentId;
  username: string;
  minActionIntervalSeconds: number;
  maxActionIntervalSeconds: number;
  activitySchedule: ActivitySchedule;
  pace: number;
  now: number;
}>(
  'reconcile-distant',
  `select a.id, a.username, a.min_action_interval_seconds as "minActionIntervalSeconds",
     a.max_action_interval_seconds as "maxActionIntervalSeconds", a.activity_schedule as "activitySchedule",
     least(f.pace, f.scheduled_pace) as pace, (extract(epoch from clock_timestamp()) * 1000)::float8 as now
   from unnest($1::uuid[], $2::float8[]) as next (id, at) join agents a on a.id = next.id cross join fleet f
   where next.at > extract(epoch from clock_timestamp()) * 1000 + ${toleranceMs}
     + a.max_action_interval_seconds * 1000.0 / least(f.pace, f.scheduled_pace) / greatest(1,
         (a.activity_schedule->>'peakMultiplier')::float8, (a.activity_schedule->>'offPeakMultiplier')::float8)`,
  {
    id: 'uuid',
    username: 'text',
    minActionIntervalSeconds: 'int4',
    maxActionIntervalSeconds: 'int4',
    activitySchedule: 'jsonb',
    pace: 'float8',
    now: 'float8',
  },
);

/**
 * Agents whose schedule lies further ahead than their rhythm allows: whoever set it had a clock that was ahead, and the
 * agent would be silent until then.
 */
export async function findDistant(
  sql: Sql,
  nextTicks: ReadonlyMap<AgentId, EpochMs | null>,
): Promise<readonly AgentId[]> {
  const scheduled = [...nextTicks].flatMap(([id, at]) => (at === null ? [] : [{ id, at }]));
  if (scheduled.length === 0) return [];
  const suspects = await sql.rows(selectSuspects, [
    scheduled.map(({ id }) => id),
    scheduled.map(({ at }) => at),
  ]);
  return suspects.flatMap(({ id, now, pace, ...agent }) => {
    const latest = latestWakeUp(rhythmOf(agent, pace), now) + toleranceMs;
    return (nextTicks.get(id) ?? 0) > latest ? [id] : [];
  });
}
