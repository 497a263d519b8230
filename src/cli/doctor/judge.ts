import { counted, number } from '../words.ts';
import { broken, type CheckResult, ok, warning } from './check.ts';

// What figures of the fleet mean, wherever they come from.

/** Milliseconds from which ticks are noticeably late, and from which something must be wrong (the alert's limit). */
const lateMs = 10_000;
const veryLateMs = 60_000;

interface FleetReading {
  readonly status: string;
  readonly statusReason: string | null;
  readonly sleepingUntil: string | null;
}

export function judgeFleet({ status, statusReason, sleepingUntil }: FleetReading): CheckResult {
  const until = sleepingUntil === null ? '' : ` until ${sleepingUntil}`;
  const reason = statusReason === null ? '' : ` (${statusReason})`;
  const found = `it is ${status}${until}${reason}`;
  if (status === 'running' && statusReason === null) return ok(found);
  if (status === 'running' || status === 'limited')
    return warning(
      found,
      'It goes on when the reason is gone: a limit’s day ends (UTC), or what is named is corrected.',
    );
  if (status === 'sleeping') return warning(found, 'It wakes by itself. To spend more, raise its budget.');
  return warning(found, 'When the reason is gone: npm run fleet -- resume');
}

export function judgeAgents(agents: { total: number; running: number; error: number }): CheckResult {
  const found = `${counted(agents.total, 'agent')}, ${number(agents.running)} running`;
  if (agents.error > 0) {
    return warning(
      `${found}, ${number(agents.error)} in error`,
      'Each one’s page at the dashboard has the reason; start them again when it is gone.',
    );
  }
  if (agents.total === 0) return warning('there are no agents', 'Make some: npm run fleet -- seed 100');
  if (agents.running === 0)
    return warning(found, 'Nobody acts until some are started: npm run fleet -- start');
  return ok(found);
}

export function judgeWorkers(workers: number): CheckResult {
  if (workers > 0) return ok(`${counted(workers, 'worker')} connected`);
  return broken(
    'no worker is connected, so no agent acts',
    'Start one (npm run start:worker); where one runs, its log says why it cannot reach Redis.',
  );
}

/** @param latenessMs null where nobody knows */
export function judgeLateness(latenessMs: number | null): CheckResult {
  if (latenessMs === null) return ok('it is not known');
  if (latenessMs < lateMs)
    return ok(`the tick that waits longest is ${number(Math.round(latenessMs))} ms overdue`);
  const found = `the tick that waits longest is ${number(Math.round(latenessMs / 1000))} s overdue`;
  const repair =
    'Start more workers, or raise WORKER_CONCURRENCY; docs/operations.md says more under FleetTicksLate.';
  return latenessMs < veryLateMs ? warning(found, repair) : broken(found, repair);
}

/** @param last when and why the newest one failed, where that is known */
export function judgeFailedJobs(failed: number, last = ''): CheckResult {
  if (failed === 0) return ok('none');
  const stack = 'The queue board (/admin/queues) has each with its stack; it keeps them for seven days.';
  return warning(`${counted(failed, 'job')} failed${last}`, stack);
}
