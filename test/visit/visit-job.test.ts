import { expect } from 'chai';
import { type VisitJobParts, visitKind } from '../../jobs/visit.ts';
import type { ActivityLog } from '../../src/activity/record.ts';
import { createAdmissionControl } from '../../src/limits/admission-control.ts';
import { createWorkerMetrics } from '../../src/metrics/worker-metrics.ts';
import type { VisitParts } from '../../src/visit/run-visit.ts';
import { CrashError } from './crashing.ts';
import { like, openVisitSetting, planning, type TestAgent, type VisitSetting } from './visit-setting.ts';

describe('the job of a visit', () => {
  let setting: VisitSetting;
  let agent: TestAgent;
  let visited: string[];
  let reported: string[];

  beforeEach(async () => {
    setting = await openVisitSetting();
    agent = await setting.makeAgent();
    visited = [];
    reported = [];
  });
  afterEach(() => setting?.close());

  /** A worker whose visits run with these parts. */
  const workerWith = (changes: Partial<VisitParts>, activityLog = setting.activityLog): VisitJobParts => {
    const { clock, logger } = setting.parts;
    const admission = createAdmissionControl({ clock });
    return {
      activityLog,
      clock,
      logger,
      admission: {
        ...admission,
        report(health) {
          reported.push(health);
          return admission.report(health);
        },
      },
      metrics: { ...createWorkerMetrics('test'), visited: ({ outcome }) => visited.push(outcome) },
      visitParts: { ...setting.parts, mind: planning(), ...changes },
    };
  };
  const run = (parts: VisitJobParts): Promise<void> =>
    visitKind(parts).run({ agentId: agent.id }, { dueAt: Date.now(), signal: new AbortController().signal });
  const outcomeOf = (work: Promise<void>): Promise<unknown> =>
    work.then(
      () => 'done',
      (error: unknown) => error,
    );
  /** A feed to which nothing can be committed. */
  const brokenLog = (fault: Error): ActivityLog => ({
    ...setting.activityLog,
    commit: async () => {
      throw fault;
    },
  });

  it('fails with the visit’s own error, and tells admission control that nothing was found out', async () => {
    const own = new CrashError('of the visit');
    const store = {
      ...setting.parts.store,
      claim: async () => {
        throw own;
      },
    };
    const activityLog = brokenLog(new Error('of the response'));

    expect(await outcomeOf(run(workerWith({ store }, activityLog)))).to.equal(own);
    expect(reported).to.deep.equal(['nothing']);
    expect(visited).to.deep.equal([]);
  });

  it('counts a visit that took place, although the fleet’s response to it fails', async () => {
    await setting.rows('update fleet set studio_out_since = now()');
    const fault = new Error('of the response');
    const mind = planning(like(await setting.makeItem()));

    expect(await outcomeOf(run(workerWith({ mind }, brokenLog(fault))))).to.equal(fault);
    expect(visited).to.deep.equal(['finished']);
    expect(reported).to.deep.equal(['answers']);
  });

  it('neither counts nor reports as healthy what found nothing to do', async () => {
    await setting.rows("update agents set status = 'paused' where id = $1", agent.id);
    await run(workerWith({}));
    expect(visited).to.deep.equal([]);
    expect(reported).to.deep.equal(['nothing']);
  });
});
