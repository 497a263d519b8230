import type { WorkerContext } from '../src/context/worker.ts';
import { respondToFailure, studioHealthOf } from '../src/fleet/failures.ts';
import { notifyStudioBack, notifyStudioUnavailable } from '../src/fleet/studio.ts';
import type { StudioHealth } from '../src/limits/admission-control.ts';
import { visitJob } from '../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../src/queue/job-kinds.ts';
import { runVisit, type VisitReport } from '../src/visit/run-visit.ts';

/** What of a worker its visits need. */
export type VisitJobParts = Pick<
  WorkerContext,
  'activityLog' | 'admission' | 'clock' | 'logger' | 'metrics' | 'visitParts'
>;

/** One tick of one agent. */
export function visitKind(context: VisitJobParts): JobKind {
  const { admission, logger, metrics, clock, visitParts } = context;
  return jobKind(visitJob, async ({ agentId, resumeOnly = false }, { dueAt, signal }) => {
    if (!admission.admits()) {
      // The agent's next tick comes by its rhythm, and nobody is notified of this one.
      logger.debug('No visit now: FloImg Studio is unavailable or asked for fewer requests', { agentId });
      return;
    }
    const begunAt = clock.now();
    let report: VisitReport;
    try {
      report = await runVisit(visitParts, { agentId, slot: resumeOnly ? null : dueAt, signal });
    } catch (error) {
      // Nobody foresaw it, so nothing is known of FloImg Studio; the job fails with the visit's own error.
      admission.report('nothing');
      throw error;
    }
    const opened = admission.report(studioHealthAfter(report));
    if (report.end !== 'skipped') {
      metrics.visited({
        outcome: report.end,
        seconds: (clock.now() - begunAt) / 1000,
        latenessSeconds: resumeOnly ? null : (begunAt - dueAt) / 1000,
      });
    }
    await respond(context, report, opened);
  });
}

/** Does with the fleet what the visit found out about FloImg Studio. */
async function respond(
  { activityLog, clock }: Pick<VisitJobParts, 'activityLog' | 'clock'>,
  report: VisitReport,
  opened: boolean,
): Promise<void> {
  const { failure, studioOut } = report;
  if (failure !== null) await respondToFailure({ activityLog, clock }, failure);
  if (opened) await notifyStudioUnavailable(activityLog, failure?.message ?? 'it does not answer');
  if (studioOut && studioHealthAfter(report) === 'answers') await notifyStudioBack(activityLog, clock);
}

/** Only a visit that came to an end by itself, or met a refusal, has spoken with FloImg Studio. */
function studioHealthAfter({ end, failure }: VisitReport): StudioHealth {
  if (failure !== null) return studioHealthOf(failure);
  return end === 'finished' || end === 'unplanned' ? 'answers' : 'nothing';
}
