import type { ActivityLog } from '../activity/record.ts';
import type { FloimgFailure } from '../floimg/index.ts';
import type { Clock } from '../lib/clock.ts';
import { assertNever } from '../lib/errors.ts';
import type { StudioHealth } from '../limits/admission-control.ts';
import { pauseFleet, sleepFleet } from './status.ts';
import { noteTokenRefusal } from './studio.ts';

export interface FailureParts {
  readonly activityLog: ActivityLog;
  readonly clock: Clock;
}

/** A fleet that was asked to slow down does so, also where it was asked to wait for no time at all. */
const shortestSleepMs = 1_000;

/**
 * Does with the whole fleet what a failure of FloImg asks for; what concerns one agent or one action is none of its
 * business. Doing it again changes nothing.
 * @returns true when the whole fleet waits now, so that repeating the call is of no use
 */
export async function respondToFailure(
  { activityLog, clock }: FailureParts,
  failure: FloimgFailure,
): Promise<boolean> {
  switch (failure.kind) {
    case 'fleet-budget': {
      const reason = 'its budget on FloImg Studio is used up';
      await sleepFleet(activityLog, { until: failure.resumeAt, reason });
      return true;
    }
    case 'too-fast': {
      const reason = 'FloImg Studio asked for fewer requests';
      const waitMs = Math.max(failure.retryAfterMs, shortestSleepMs);
      await sleepFleet(activityLog, { until: clock.now() + waitMs, reason });
      return true;
    }
    case 'fleet-paused': {
      const words = failure.reason === null ? '' : ` (${failure.reason})`;
      const reason = `it was paused on FloImg Studio${words}. Resume it there, then here.`;
      await pauseFleet(activityLog, { reason, type: 'paused' });
      return true;
    }
    case 'token-refused': {
      const reason = `FloImg Studio refuses the service token (${failure.reason}). Put FLOIMG_SERVICE_TOKEN right, restart, then resume the fleet.`;
      await noteTokenRefusal(activityLog, failure.reason);
      await pauseFleet(activityLog, { reason, type: 'error' });
      return true;
    }
    case 'agent-allowance':
    case 'agent-refused':
    case 'unsendable-username':
    case 'gone':
    case 'invalid':
    case 'workflow-failed':
    case 'unavailable':
    case 'aborted':
    case 'malformed':
      return false;
    default:
      return assertNever(failure, 'kind of FloImg failure');
  }
}

/** What a failure says of FloImg Studio itself. */
export function studioHealthOf(failure: FloimgFailure): StudioHealth {
  switch (failure.kind) {
    case 'unavailable':
    case 'malformed':
      return 'unavailable';
    case 'too-fast':
      return 'too-fast';
    case 'aborted':
    case 'unsendable-username':
      return 'nothing';
    default:
      return 'answers';
  }
}
