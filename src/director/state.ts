import type { ActivityLog } from '../activity/record.ts';
import type { DirectorState } from '../api/director.ts';
import type { Database, Sql } from '../db/sql.ts';
import { afterCommit } from '../lib/after-commit.ts';
import type { Clock } from '../lib/clock.ts';
import { directJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';
import { changeDirectorSettings, type DirectorChange, findDirection } from '../settings/director.ts';
import { overrideStep } from './handover.ts';
import { latestSteps, takeStep } from './steps.ts';
import { suggestOpenWishes } from './wishes.ts';

/** Steps that are shown: some months of daily decisions. */
const shownSteps = 200;

/** What the director goes by and has decided. */
export async function directorState(sql: Sql): Promise<DirectorState> {
  const [{ settings, awakeShare }, steps] = await Promise.all([
    findDirection(sql),
    latestSteps(sql, shownSteps),
  ]);
  return { settings, share: awakeShare, steps };
}

export interface ChangeParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly queues: Queues;
  readonly clock: Clock;
}

/**
 * Changes the director's settings, with an activity. A share set by hand holds at once; agents rest or wake with the
 * director's next look, which is asked for.
 */
export async function changeDirector(
  { database, activityLog, queues, clock }: ChangeParts,
  change: DirectorChange,
): Promise<void> {
  const changed = changedWords(change);
  if (changed === '') return;
  await activityLog.commit(async (sql) => {
    const before = await findDirection(sql);
    await changeDirectorSettings(sql, change);
    // From now on nothing leaves by itself; what an operator has sent already goes on.
    if (change.mode === 'suggest' && before.settings.mode !== 'suggest')
      await suggestOpenWishes(sql, clock.now());
    const message = `An operator changed what the director goes by: ${changed}`;
    return { result: undefined, activities: [{ agent: null, type: 'director', message }] };
  });
  const { settings, awakeShare } = await findDirection(database);
  const step = settings.shareOverride === null ? null : overrideStep(awakeShare, settings.shareOverride);
  if (step !== null) await takeStep(activityLog, awakeShare, step);
  await afterCommit(enqueue(queues, directJob, [{ data: {}, options: { jobId: 'direct-now' } }]));
}

/** `mode suggest, handover.floor 0.1` */
function changedWords({ handover = {}, ...change }: DirectorChange): string {
  const own = Object.entries(change).map(([name, value]) => `${name} ${value}`);
  const nested = Object.entries(handover).map(([name, value]) => `handover.${name} ${value}`);
  return [...own, ...nested].join(', ');
}
