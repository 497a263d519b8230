import { syncSchedules } from '../agents/commands/sync-schedules.ts';
import type { Database } from '../db/sql.ts';
import type { TickSchedules } from '../queue/schedules.ts';
import { newPace, notePaceScheduled } from '../settings/settings.ts';
import { countRunning, runningPages } from './running-agents.ts';

/**
 * Brings the fleet's pace into every schedule, if that has not been done since the pace was changed. After a crash it
 * begins again with the next pass.
 * @returns how many schedules were set
 */
export async function applyPace(database: Database, schedules: TickSchedules): Promise<number> {
  const pace = await newPace(database);
  if (pace === null) return 0;
  const together = await countRunning(database);
  let set = 0;
  for await (const ids of runningPages(database)) {
    await syncSchedules(database, schedules, ids, together);
    set += ids.length;
  }
  await notePaceScheduled(database, pace);
  return set;
}
