import { expect } from 'chai';
import { stateOf } from '../../sandbox/api/control.ts';
import type { Fault, RouteKind } from '../../sandbox/faults.ts';
import { MindAnswerInvalidError, MindUnavailableError } from '../../src/mind/errors.ts';
import type { Mind, ModelCall } from '../../src/mind/mind.ts';
import type { VisitReport } from '../../src/visit/run-visit.ts';
import type { VisitStore } from '../../src/visit/store.ts';
import {
  comment,
  like,
  openVisitSetting,
  planning,
  post,
  type TestAgent,
  type VisitSetting,
} from './visit-setting.ts';

const call: ModelCall = {
  provider: 'openai',
  model: 'm',
  purpose: 'plan',
  outcome: 'unusable',
  answer: '{',
  error: { code: 'MIND_ANSWER_INVALID', kind: 'answer unusable', message: 'no plan' },
  inputTokens: 70,
  outputTokens: 7,
  costUsd: null,
  ms: 1,
};

describe('a visit and the failures of FloImg', () => {
  let setting: VisitSetting;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());
  afterEach(() => setting.sandbox.faults.clear());

  const tickOf = (agent: TestAgent) =>
    setting.row<{ status: string; outcome: string | null; error: string | null; inputTokens: number }>(
      `select t.status, t.outcome, t.error, t.input_tokens as "inputTokens" from ticks t where agent_id = $1
       order by slot desc limit 1`,
      agent.id,
    );
  const actionsOf = (agent: TestAgent) =>
    setting.rows<{ kind: string; status: string; attempts: number; imageRuns: number; error: string | null }>(
      `select kind, status, attempts, image_runs as "imageRuns", error from actions where agent_id = $1 order by seq`,
      agent.id,
    );
  const heldBy = (agent: TestAgent) =>
    setting.row<{ open: boolean; leased: boolean; waits: boolean; status: string; asleep: boolean }>(
      `select open_tick_id is not null as open, lease_until is not null as leased,
         coalesce(resume_at > now(), false) as waits, status, coalesce(sleeping_until > now(), false) as asleep
       from agents where id = $1`,
      agent.id,
    );

  /** One agent, one visit with a like, and a fault on the way. */
  async function strike(on: RouteKind, fault: Fault): Promise<{ agent: TestAgent; report: VisitReport }> {
    const agent = await setting.makeAgent();
    const mind = planning(like(await setting.makeItem()));
    setting.strike(on, fault);
    return { agent, report: await setting.visit(agent, mind) };
  }

  for (const kind of ['not-found', 'unprocessable'] as const) {
    it(`${kind} on an action: it ends as failed, and the visit goes on`, async () => {
      const agent = await setting.makeAgent();
      const item = await setting.makeItem();
      setting.strike('like', { kind });
      const report = await setting.visit(agent, planning(like(item), comment(item)));
      expect(report.end).to.equal('finished');
      const [first, second] = await actionsOf(agent);
      expect(first).to.include({ kind: 'like', status: 'failed', attempts: 1 });
      expect(second).to.include({ kind: 'comment', status: 'confirmed' });
      expect(await tickOf(agent)).to.include({ status: 'finished', outcome: 'acted' });
    });
  }

  it('an allowance used up: the agent sleeps until then, tells it once, and goes on afterwards', async () => {
    const resetAt = new Date(Date.now() + 3_600_000).toISOString();
    const { agent, report } = await strike('like', { kind: 'agent-daily-limit', resetAt, used: 9, limit: 9 });
    expect(report).to.include({ end: 'suspended' });
    expect(report.failure?.kind).to.equal('agent-allowance');
    expect(await heldBy(agent)).to.include({ open: true, leased: false, status: 'running', asleep: true });
    expect((await actionsOf(agent))[0]).to.include({ status: 'planned', attempts: 0 });
    const told = await setting.activities(agent);
    expect(told.map(({ type }) => type)).to.deep.equal(['sleeping']);
    expect(told[0]?.message).to.include(resetAt);

    expect((await setting.visit(agent, planning())).end).to.equal('skipped');
    await setting.rows(
      "update agents set sleeping_until = now() - interval '1 second' where id = $1",
      agent.id,
    );
    expect((await setting.visit(agent, planning())).end).to.equal('finished');
    expect((await actionsOf(agent))[0]).to.include({ status: 'confirmed', attempts: 1 });
  });

  for (const fault of [
    { kind: 'unauthorized' },
    { kind: 'fleet-paused' },
    { kind: 'fleet-daily-budget' },
    { kind: 'fleet-monthly-budget', resetAt: 'soon' },
  ] as const) {
    for (const on of ['feed', 'like'] as const) {
      it(`${fault.kind} on ${on}: the tick waits without a word, and nothing counts as sent`, async () => {
        const { agent, report } = await strike(on, fault);
        expect(report.end).to.equal('suspended');
        expect(report.failure?.outcome).to.equal('none');
        expect(await heldBy(agent)).to.include({ open: true, leased: false, waits: false });
        for (const action of await actionsOf(agent)) {
          expect(action).to.include({ status: 'planned', attempts: 0 });
        }
        expect(await setting.activities(agent)).to.deep.equal([]);
      });
    }
  }

  it('forbidden on feed: that agent alone is taken out, with the words of FloImg', async () => {
    const { agent, report } = await strike('feed', { kind: 'forbidden' });
    expect(report.end).to.equal('quarantined');
    expect(report.failure?.kind).to.equal('agent-refused');
    const [row] = await setting.rows<{ status: string; reason: string }>(
      'select status, status_reason as reason from agents where id = $1',
      agent.id,
    );
    expect(row?.status).to.equal('error');
    expect(row?.reason).to.include('HTTP 403');
    const told = await setting.activities(agent);
    expect(told.map(({ type }) => type)).to.deep.equal(['error']);
    expect(await heldBy(agent)).to.include({ open: false, leased: false });
    expect((await setting.visit(await setting.makeAgent(), planning())).end).to.equal('finished');
  });

  it('forbidden on an action: that action fails, with the words of FloImg, and the visit goes on', async () => {
    const { agent, report } = await strike('like', { kind: 'forbidden' });
    expect(report).to.include({ end: 'finished', failure: null });
    const [first] = await actionsOf(agent);
    expect(first).to.include({ status: 'failed' });
    const told = await setting.activities(agent);
    expect(told.find(({ type }) => type === 'error')?.message).to.include('could not like');
  });

  it('too fast: the tick waits for Retry-After', async () => {
    const { agent, report } = await strike('like', { kind: 'too-fast', retryAfter: '30' });
    expect(report.failure?.kind).to.equal('too-fast');
    expect(await heldBy(agent)).to.include({ open: true, leased: false, waits: true });
  });

  for (const fault of [
    { kind: 'lose-answer' },
    { kind: 'reset' },
    { kind: 'server-error' },
    { kind: 'unavailable' },
    { kind: 'hang', handled: true },
    { kind: 'hang', handled: false },
  ] as const) {
    const name = fault.kind === 'hang' ? `hang (${fault.handled ? 'carried out' : 'lost'})` : fault.kind;
    it(`${name} on each write: found out by the next visit, and done once`, async () => {
      const agent = await setting.makeAgent();
      const item = await setting.makeItem();
      const mind = planning(like(item), comment(item), post);
      const ends: string[] = [];
      for (const on of ['like', 'comment', 'publish'] as const) {
        setting.strike(on, fault);
        const report = await setting.visit(agent, mind, { floimg: setting.impatient });
        ends.push(report.end);
        expect(report.failure).to.include({ kind: 'unavailable', outcome: 'unknown' });
      }
      ends.push((await setting.visit(agent, mind)).end);
      expect(ends).to.deep.equal(['suspended', 'suspended', 'suspended', 'finished']);
      expect(mind.asked).to.equal(1);
      expect((await actionsOf(agent)).map(({ status }) => status)).to.deep.equal(
        Array.from({ length: 3 }, () => 'confirmed'),
      );
      const { likes, comments, items, images } = stateOf(setting.sandbox.store);
      const own = ({ username }: { username: string | null }): boolean => username === agent.username;
      expect(likes.filter(own).map(({ itemId }) => itemId)).to.deep.equal([item]);
      expect(comments.filter(own)).to.have.lengthOf(1);
      const posts = items.filter(own);
      expect(posts).to.have.lengthOf(1);
      expect(images.filter(({ userId }) => userId === posts[0]?.userId)).to.have.lengthOf(2);
    });
  }

  it('a write without an answer waits before it is looked up', async () => {
    const agent = await setting.makeAgent();
    setting.strike('like', { kind: 'reset' });
    const timings = { ...setting.parts.timings, settleMs: 60_000 };
    await setting.visit(agent, planning(like(await setting.makeItem())), { timings });
    expect(await heldBy(agent)).to.include({ open: true, leased: false, waits: true });
    expect((await setting.visit(agent, planning())).end).to.equal('skipped');
  });

  it('an image without an answer is asked for again, three times at the most', async () => {
    const agent = await setting.makeAgent();
    const mind = planning(post);
    for (let run = 0; run < 3; run += 1) {
      setting.strike('execute', { kind: 'reset' });
      expect((await setting.visit(agent, mind)).end).to.equal('suspended');
    }
    expect((await setting.visit(agent, mind)).end).to.equal('finished');
    expect((await actionsOf(agent))[0]).to.include({ status: 'failed', imageRuns: 3 });
  });

  it('an image that was refused counts no run', async () => {
    const agent = await setting.makeAgent();
    setting.strike('execute', { kind: 'too-fast', retryAfter: '0' });
    await setting.visit(agent, planning(post));
    expect((await actionsOf(agent))[0]).to.include({ status: 'planned', imageRuns: 0 });
  });

  it('an answer of the model that is no plan: its tokens are counted, and the tick is over', async () => {
    const agent = await setting.makeAgent();
    const mind: Mind = {
      async decide(_view, { record }) {
        await record(call);
        throw new MindAnswerInvalidError('no plan');
      },
    };
    expect(await setting.visit(agent, mind)).to.include({ end: 'unplanned', failure: null });
    expect(await tickOf(agent)).to.include({ status: 'finished', outcome: 'failed', inputTokens: 70 });
    const usage = await setting.row<{ input: number; output: number }>(
      'select input_tokens as input, output_tokens as output from daily_usage where agent_id = $1',
      agent.id,
    );
    expect(usage).to.deep.equal({ input: 70, output: 7 });
  });

  it('a call that cannot be recorded ends its visit, is no crash, and takes no agent out', async () => {
    const agent = await setting.makeAgent();
    const store: VisitStore = {
      ...setting.parts.store,
      recordCall: () => Promise.reject(new RangeError('integer out of range')),
    };
    const mind: Mind = {
      async decide(_view, { record }) {
        await record(call);
        throw new Error('Nobody may go on with it.');
      },
    };
    for (let visit = 0; visit < 4; visit += 1)
      expect((await setting.visit(agent, mind, { store })).end).to.equal('unplanned');
    const held = await setting.row<{ status: string; crashes: number }>(
      'select status, crash_count as crashes from agents where id = $1',
      agent.id,
    );
    expect(held).to.deep.equal({ status: 'running', crashes: 0 });
    expect((await setting.activities(agent)).map(({ message }) => message)).to.deep.equal([
      'could not visit: What a call of m took could not be recorded: integer out of range',
    ]);
  });

  it('an unavailable model is reported once an agent, not once a tick', async () => {
    const agent = await setting.makeAgent();
    const mind = failing(new MindUnavailableError('The model is unavailable.'));
    for (let visit = 0; visit < 3; visit += 1) await setting.visit(agent, mind);
    expect((await setting.activities(agent)).map(({ type }) => type)).to.deep.equal(['error']);
    const { count } = await setting.row<{ count: number }>(
      "select count(*)::int as count from ticks where agent_id = $1 and outcome = 'failed'",
      agent.id,
    );
    expect(count).to.equal(3);
  });

  it('a visit that takes too long is ended and told', async () => {
    const agent = await setting.makeAgent();
    const stuck: Mind = {
      decide: (_, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    };
    const timings = { ...setting.parts.timings, visitMs: 100 };
    expect((await setting.visit(agent, stuck, { timings })).end).to.equal('unplanned');
    expect(await tickOf(agent)).to.include({ status: 'finished', outcome: 'failed' });
    expect((await setting.activities(agent))[0]?.message).to.include('took longer than');
  });

  it('a visit that takes too long after its plan is left open and told', async () => {
    const agent = await setting.makeAgent();
    setting.strike('like', { kind: 'delay', ms: 3_000 });
    const timings = { ...setting.parts.timings, visitMs: 1_500 };
    const mind = planning(like(await setting.makeItem()));
    expect((await setting.visit(agent, mind, { timings })).end).to.equal('suspended');
    expect(await heldBy(agent)).to.include({ open: true, leased: false });
    expect((await setting.activities(agent)).map(({ type }) => type)).to.deep.equal(['error']);
  });
});

function failing(error: Error): Mind {
  return { decide: () => Promise.reject(error) };
}
