import type { FloimgFailure } from '../floimg/index.ts';
import { reportOf, type Visit, type VisitReport } from './visit.ts';

/** An agent whose visit crashed this often in a row, each time at the same point, is not tried again. */
const maxCrashes = 3;

/** True where the visit seems to kill its workers. */
export function isCrashLoop({ claim }: Visit): boolean {
  return claim.crashCount >= maxCrashes;
}

/**
 * Takes an agent out whose visit seems to kill its workers: the agent goes to `error` with the reason, its tick ends, and
 * what was not settled is abandoned. Starting it again begins afresh.
 */
export function quarantine(visit: Visit): Promise<VisitReport> {
  const { token, crashCount } = visit.claim;
  const reason =
    `Its visit crashed ${crashCount} times at the same point: its workers died or hung. ` +
    `See tick ${token.tickId}, then start the agent again.`;
  return takeOut(visit, reason);
}

/** Takes an agent out with whom no visit can succeed before a person has done something about the reason. */
export async function takeOut(
  visit: Visit,
  reason: string,
  failure: FloimgFailure | null = null,
): Promise<VisitReport> {
  const { parts, claim, ledger, stopwatch, logger } = visit;
  const { token, self } = claim;
  const agent = { id: token.agentId, name: self.name };
  const message = `${self.name} was taken out: ${reason}`;
  ledger.abandonUnsettled(reason);
  await ledger.endTick({
    end: { outcome: 'failed', error: reason, timings: stopwatch.timings },
    activities: [],
    takeOut: { reason, activity: { agent, tickId: token.tickId, type: 'error', message } },
  });
  logger.error('The agent was taken out', { reason });
  await parts.syncSchedule(token.agentId);
  return reportOf(visit, 'quarantined', failure);
}
