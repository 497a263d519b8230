import { findScheduleFaults, type ScheduleFaults } from '../../../fleet/repair-schedules.ts';
import { createTickSchedules } from '../../../queue/schedules.ts';
import { counted, number } from '../../words.ts';
import type { Check } from '../check.ts';
import { broken, ok, warning } from '../finding.ts';
import type { Services } from '../services.ts';

const mend =
  'A worker mends this within 30 s; look again then. If it stays, look at the failed jobs of the queue maintenance.';

export const schedulesCheck: Check<Services> = {
  name: 'schedules',
  checked: 'Queues: schedules',
  after: ['postgres-migrations', 'redis'],
  // A hundred thousand agents take a few seconds.
  withinMs: 30_000,
  mend: 'Look at the queue board: /admin/queues',
  async run(services) {
    const schedules = createTickSchedules(await services.queues(), await services.redis());
    const faults = await findScheduleFaults({
      database: await services.database(),
      schedules,
      clock: services.clock,
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
