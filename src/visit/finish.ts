import type { TickOutcome } from '../db/entities/tick.ts';
import type { LedgerAction } from './ledger-rows.ts';
import type { Decided } from './store.ts';
import { reportOf, type Visit, type VisitReport } from './visit.ts';
import { visitActivities } from './visit-activities.ts';

/**
 * Ends the visit: how the last action ended, the tick's outcome, the day's sums and the activities in one statement,
 * which also frees the agent.
 * @throws {VisitSupersededError}
 */
export async function finish(visit: Visit, { perception, plan, notices }: Decided): Promise<VisitReport> {
  const { parts, claim, ledger, stopwatch } = visit;
  const { token, self } = claim;
  const { actions } = ledger;
  await ledger.endTick({
    end: { outcome: outcomeOf(actions), error: null, timings: stopwatch.timings },
    activities: visitActivities({
      agent: { id: token.agentId, name: self.name },
      tickId: token.tickId,
      perception,
      plan,
      actions,
      itemUrl: parts.itemUrl,
    }),
    notices,
  });
  parts.metrics.acted(actions);
  return reportOf(visit, 'finished');
}

function outcomeOf(actions: readonly LedgerAction[]): TickOutcome {
  if (actions.length === 0) return 'browsed';
  return actions.some(({ status }) => status === 'confirmed') ? 'acted' : 'failed';
}
