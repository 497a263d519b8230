import type { NoteOnSpan } from '../lib/tracing.ts';
import { act } from './act.ts';
import { claim } from './claim.ts';
import { decide } from './decide.ts';
import { endEarly } from './end-early.ts';
import { finish } from './finish.ts';
import { perceive } from './perceive.ts';
import { isCrashLoop, quarantine } from './quarantine.ts';
import { record } from './record.ts';
import type { Decided } from './store.ts';
import type { VisitParts, VisitReport, VisitRequest } from './visit.ts';

export type { VisitEnd, VisitParts, VisitReport, VisitRequest } from './visit.ts';

const notClaimed: VisitReport = { end: 'skipped', failure: null, studioOut: false };

/**
 * Runs one tick of one agent. What a step found out is recorded before anything that depends on it happens, so that a
 * visit that was interrupted resumes where it was.
 * @throws what nobody foresaw; the tick is left to its lease then, and counts as crashed
 */
export function runVisit(parts: VisitParts, request: VisitRequest): Promise<VisitReport> {
  return parts.tracing.span('visit', { attributes: { 'fleet.agent.id': request.agentId } }, async (note) => {
    const report = await takeSteps(parts, request, note);
    note({ 'fleet.visit.end': report.end });
    return report;
  });
}

/** claim → perceive → decide → record → act → finish. */
async function takeSteps(parts: VisitParts, request: VisitRequest, note: NoteOnSpan): Promise<VisitReport> {
  using visit = await claim(parts, request, note);
  if (visit === null) return notClaimed;
  try {
    if (isCrashLoop(visit)) return await quarantine(visit);
    // An interrupted visit resumes with the decision that it has recorded.
    let decision: Decided | null = visit.claim.decided;
    if (decision === null) {
      const perceived = await perceive(visit);
      const decided = await decide(visit, perceived);
      decision = record(visit, decided);
    }
    const notices = await act(visit);
    return await finish(visit, { ...decision, notices: [...decision.notices, ...notices] });
  } catch (error) {
    return await endEarly(visit, error);
  }
}
