import { expect } from 'chai';
import { createMind, type Decision, type Services } from '../../src/mind/index.ts';
import { replayTrace, traceSchema } from '../../src/mind/replay.ts';
import { item, openServices, ownItemWithQuestion, tinkerer, viewOf } from './fixtures.ts';

const items = [item('a', { title: 'Clockwork bridge' }), item('b'), ownItemWithQuestion('mine')];

/** A decision as a tick keeps it and as the API gives it. */
async function traceOf(fields: Parameters<typeof viewOf>[0], changes: Partial<Services> = {}) {
  const mind = await createMind({ config: { provider: 'scripted' }, personas: [tinkerer] });
  const view = viewOf({ items, ...fields });
  const decision: Decision = await mind.decide(view, openServices(changes));
  const { perception, ...given } = view;
  return traceSchema.parse(JSON.parse(JSON.stringify({ ...decision, view: given, perception })));
}

describe('replaying a trace', () => {
  it('comes to the same plan without a model', async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const trace = await traceOf({ appetite: { like: true, comment: true, post: true }, seed: `${seed}` });
      const replay = replayTrace(trace, tinkerer);
      expect(replay.same).to.equal(true);
      expect(replay.calls.map(({ fault }) => fault)).to.deep.equal([null]);
    }
  });

  it('comes to the same likes where no model was asked', async () => {
    const trace = await traceOf({ appetite: { like: true } });
    expect(replayTrace(trace, tinkerer)).to.deep.include({ same: true, calls: [], plan: trace.plan });
  });

  it('withholds again what the fleet had said before', async () => {
    const reserve = async (texts: readonly string[]) => texts.map((text) => text);
    const trace = await traceOf({ appetite: { like: true, comment: true } }, { reserve });
    expect(trace.guard.map(({ code }) => code)).to.include('TEXT_REPEATED');
    expect(trace.calls.map(({ purpose }) => purpose)).to.deep.equal(['plan', 'rewrite']);
    expect(replayTrace(trace, tinkerer).same).to.equal(true);
  });

  it('puts together again what was left of a plan and the other words for the rest', async () => {
    let first = true;
    const reserve = async (texts: readonly string[]) => {
      const taken = first ? texts.slice(0, 1) : [];
      first = false;
      return texts.map((text) => (taken.includes(text) ? text : null));
    };
    const trace = await traceOf({ appetite: { like: true, comment: true, post: true } }, { reserve });
    expect(trace.guard.map(({ code }) => code)).to.include.members(['TEXT_REPEATED', 'ASKED_AGAIN']);
    expect(trace.plan.actions.length).to.be.above(1);
    expect(replayTrace(trace, tinkerer).same).to.equal(true);
    // Each answer alone is another plan.
    for (const { answer } of trace.calls)
      expect(replayTrace({ ...trace, guard: [], answer }, tinkerer).same).to.equal(false);
  });

  it('shows what another answer would have led to', async () => {
    const trace = await traceOf({ appetite: { comment: true } });
    const answer = '{"thought":"Hm.","actions":[{"kind":"like","targetId":"i1"}]}';
    const replay = replayTrace(
      { ...trace, answer, calls: trace.calls.map((call) => ({ ...call, answer })) },
      tinkerer,
    );
    expect(replay.same).to.equal(false);
    expect(replay.plan.actions).to.deep.equal([{ kind: 'browse' }]);
    expect(replay.calls[0]?.notes.map(({ code }) => code)).to.deep.equal(['NOT_IN_APPETITE']);
  });

  it('keeps to the actions that the day’s limits had left', async () => {
    const trace = await traceOf({ appetite: { like: true, comment: true, post: true } });
    const view = { ...trace.view, actionsLeft: 1 };
    const plan = { ...trace.plan, actions: trace.plan.actions.slice(0, 1) };
    expect(replayTrace({ ...trace, view, plan }, tinkerer)).to.deep.include({ same: true, plan });
  });
});
