import { expect } from 'chai';
import { stateOf } from '../../sandbox/api/control.ts';
import { changeStatus } from '../../src/agents/commands/change-status.ts';
import { syncSchedules } from '../../src/agents/commands/sync-schedules.ts';
import type { Mind } from '../../src/mind/mind.ts';
import { runVisit } from '../../src/visit/run-visit.ts';
import {
  comment,
  like,
  openVisitSetting,
  planning,
  post,
  type TestAgent,
  type VisitSetting,
} from './visit-setting.ts';

describe('visits of one agent', () => {
  let setting: VisitSetting;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());
  afterEach(() => setting.sandbox.faults.clear());

  const stateOfAgent = (agent: TestAgent) =>
    setting.row<{
      status: string;
      statusReason: string | null;
      open: boolean;
      leased: boolean;
      crashCount: number;
    }>(
      `select status, status_reason as "statusReason", open_tick_id is not null as open,
         lease_until is not null as leased, crash_count as "crashCount" from agents where id = $1`,
      agent.id,
    );

  it('take place one at a time, however many workers try', async () => {
    const agent = await setting.makeAgent();
    const mind = planning(like(await setting.makeItem()));
    const slot = Date.now();
    const { signal } = new AbortController();
    const reports = await Promise.all(
      Array.from({ length: 20 }, () =>
        runVisit({ ...setting.parts, mind }, { agentId: agent.id, slot, signal }),
      ),
    );
    expect(reports.filter(({ end }) => end === 'finished')).to.have.lengthOf(1);
    expect(reports.filter(({ end }) => end === 'skipped')).to.have.lengthOf(19);
    expect(mind.asked).to.equal(1);
    const { ticks } = await setting.row<{ ticks: number }>(
      'select count(*)::int as ticks from ticks where agent_id = $1',
      agent.id,
    );
    expect(ticks).to.equal(1);
  });

  it('that only carry on begin no new tick', async () => {
    const agent = await setting.makeAgent();
    const { signal } = new AbortController();
    const report = await runVisit(
      { ...setting.parts, mind: planning() },
      { agentId: agent.id, slot: null, signal },
    );
    expect(report.end).to.equal('skipped');
  });

  it('send nothing once their lease may be over, though Postgres would still let them', async () => {
    const agent = await setting.makeAgent();
    const timings = { ...setting.parts.timings, leaseMs: 60_000, marginMs: 60_000 };
    const report = await setting.visit(agent, planning(like(await setting.makeItem())), { timings });
    expect(report.end).to.equal('suspended');
    expect(report.failure?.kind).to.equal('aborted');
    const action = await setting.row<{ status: string; attempts: number }>(
      'select status, attempts from actions where agent_id = $1',
      agent.id,
    );
    expect(action).to.deep.equal({ status: 'planned', attempts: 0 });
    const { likes } = stateOf(setting.sandbox.store);
    expect(likes.filter(({ username }) => username === agent.username)).to.deep.equal([]);
  });

  it('that were taken over write nothing, and end in peace', async () => {
    const agent = await setting.makeAgent();
    const item = await setting.makeItem();
    const successor = planning(comment(item));
    const slow: Mind = {
      // While this one thinks, its lease runs out and another worker makes the visit.
      async decide(view, options) {
        await setting.expireLease(agent);
        expect((await setting.visit(agent, successor)).end).to.equal('finished');
        return planning(like(item)).decide(view, options);
      },
    };
    expect((await setting.visit(agent, slow)).end).to.equal('superseded');
    const actions = await setting.rows<{ kind: string }>(
      'select kind from actions where agent_id = $1',
      agent.id,
    );
    expect(actions).to.deep.equal([{ kind: 'comment' }]);
  });

  it('are handed back when their worker stops, which counts as no crash', async () => {
    const agent = await setting.makeAgent();
    const stopping = new AbortController();
    const thinking: Mind = {
      decide: (_, { signal }) => {
        const { promise, reject } = Promise.withResolvers<never>();
        signal.addEventListener('abort', () => reject(signal.reason));
        stopping.abort(new Error('The worker stops.'));
        return promise;
      },
    };
    const parts = { ...setting.parts, mind: thinking };
    const report = await runVisit(parts, { agentId: agent.id, slot: Date.now(), signal: stopping.signal });
    expect(report.end).to.equal('suspended');
    expect(await stateOfAgent(agent)).to.include({ open: true, leased: false, status: 'running' });
    expect((await setting.visit(agent, planning())).end).to.equal('finished');
    expect((await stateOfAgent(agent)).crashCount).to.equal(0);
  });

  describe('that kill their worker', () => {
    /** A visit whose worker dies while it thinks: nothing is handed back. */
    async function die(agent: TestAgent): Promise<void> {
      const fatal: Mind = { decide: () => Promise.reject(new Error('out of memory')) };
      try {
        await setting.visit(agent, fatal);
        throw new Error('The visit should have failed.');
      } catch (error) {
        expect(error).to.have.property('message', 'out of memory');
      }
      await setting.expireLease(agent);
    }

    it('are tried three times, and then the agent is taken out until a person starts it', async () => {
      const agent = await setting.makeAgent();
      await syncSchedules(setting.database, setting.schedules, [agent.id]);
      for (let deaths = 0; deaths < 3; deaths += 1) await die(agent);
      expect((await setting.visit(agent, planning())).end).to.equal('quarantined');

      const { status, statusReason, open } = await stateOfAgent(agent);
      expect({ status, open }).to.deep.equal({ status: 'error', open: false });
      expect(statusReason).to.include('crashed 3 times');
      expect((await setting.activities(agent)).map(({ type }) => type)).to.deep.equal(['error']);
      const tick = await setting.row<{ status: string; outcome: string; attempts: number }>(
        'select status, outcome, attempts from ticks where agent_id = $1',
        agent.id,
      );
      expect(tick).to.deep.equal({ status: 'finished', outcome: 'failed', attempts: 4 });
      expect((await setting.schedules.nextTicks([agent.id])).get(agent.id)).to.equal(null);

      await changeStatus(setting, agent.id, 'start');
      expect((await setting.visit(agent, planning())).end).to.equal('finished');
    });

    it('leave their unsettled actions abandoned, and what was done counted', async () => {
      const agent = await setting.makeAgent();
      const item = await setting.makeItem();
      const itemGone = await setting.makeItem();
      setting.strike('comment', { kind: 'server-error' });
      const mind = planning(like(item), comment(itemGone));
      expect((await setting.visit(agent, mind)).end).to.equal('suspended');
      await setting.rows(
        "update agents set crash_count = 2, lease_until = now() - interval '1 second' where id = $1",
        agent.id,
      );
      expect((await setting.visit(agent, mind)).end).to.equal('quarantined');
      const actions = await setting.rows<{ status: string; error: string | null }>(
        'select status, error from actions where agent_id = $1 order by seq',
        agent.id,
      );
      expect(actions.map(({ status }) => status)).to.deep.equal(['confirmed', 'abandoned']);
      expect(actions[1]?.error).to.include('crashed 3 times');
      const { likes } = await setting.row<{ likes: number }>(
        'select total_likes as likes from agents where id = $1',
        agent.id,
      );
      expect(likes).to.equal(1);
    });

    for (const [what, action, deadly] of [
      ['sent', comment, 'comment'],
      ['having its image made', () => post, 'image'],
    ] as const) {
      it(`are tried three times too while an effect is ${what}`, async () => {
        const agent = await setting.makeAgent();
        const mind = planning(action(await setting.makeItem()));
        const die = (): Promise<never> => Promise.reject(new Error('out of memory'));
        const floimg = { ...setting.floimg };
        if (deadly === 'comment') floimg.interactions = { ...floimg.interactions, comment: die };
        else floimg.workflows = { ...floimg.workflows, run: die };
        const ends: string[] = [];
        for (let visits = 0; visits < 4; visits += 1) {
          const { end } = await setting.visit(agent, mind, { floimg }).catch(() => ({ end: 'died' }));
          ends.push(end);
          await setting.expireLease(agent);
        }

        expect(ends).to.deep.equal(['died', 'died', 'died', 'quarantined']);
        const { status, statusReason } = await stateOfAgent(agent);
        expect(status).to.equal('error');
        expect(statusReason).to.include('crashed 3 times');
      });
    }

    it('are forgiven once they get further', async () => {
      const agent = await setting.makeAgent();
      for (let deaths = 0; deaths < 2; deaths += 1) await die(agent);
      setting.strike('like', { kind: 'reset' });
      const mind = planning(like(await setting.makeItem()));
      expect((await setting.visit(agent, mind)).end).to.equal('suspended');
      expect((await stateOfAgent(agent)).crashCount).to.equal(0);
    });
  });
});
