import { findScheduleFaults, type ScheduleFaults } from '../../../fleet/mend-schedules.ts';
import { createTickSchedules } from '../../../queue/schedules.ts';
import { counted, number } from '../../words.ts';
import type { Check } from '../check.ts';
import type { Desk } from '../desk.ts';
import { broken, ok, warning } from '../finding.ts';

const mend =
  'A worker mends this within 30 s; look again then. If it stays, look at the failed jobs of the queue maintenance.';

export const schedulesCheck: Check<Desk> = {
  name: 'schedules',
  checked: 'Queues: schedules',
  after: ['postgres-migrations', 'redis'],
  // A hundred thousand agents take a few seconds.
  withinMs: 30_000,
  mend: 'Look at the queue board: /admin/queues',
  async run(desk) {
    const schedules = createTickSchedules(await desk.queues(), await desk.redis());
    const faults = await findScheduleFaults({
      database: await desk.database(),
      schedules,
      clock: desk.clock,
    });
    const { running, missing, broken: brokenOff, orphaned } = faults;
    if (missing + brokenOff > 0) return broken(standingStill(faults), mend);
    const found = `each of ${counted(running, 'running agent')} has one`;
    if (orphaned > 0) return warning(`${found}; ${number(orphaned)} belong to nobody who runs`, mend);
    return ok(running === 0 ? 'no agent runs, and none has one' : found);
  },
};

function standingStill({ running, missing, broken: brokenOff }: ScheduleFaults): string {
  const parts = [
    ...(missing > 0 ? [`${number(missing)} of ${counted(running, 'running agent')} have no schedule`] : []),
    ...(brokenOff > 0 ? [`${counted(brokenOff, 'schedule')} broken off`] : []),
  ];
  return `${parts.join('; ')}: these agents do nothing`;
}
