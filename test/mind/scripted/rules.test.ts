import { expect } from 'chai';
import { createMind, type Mind, planSchema } from '../../../src/mind/index.ts';
import { item, patient, tinkerer, viewOf } from '../fixtures.ts';

describe('rules', () => {
  let mind: Mind;
  before(async () => {
    // Nothing listens on that port: a visit that asked the model would fail.
    const config = { provider: 'ollama', baseUrl: 'http://127.0.0.1:9', model: 'none' } as const;
    mind = await createMind({ config, personas: [tinkerer] });
  });

  it('decide visits of looking and liking without asking a model', async () => {
    const items = [item('a', { title: 'A tin boat' }), item('b', { title: 'Two bridges in fog' })];
    const decision = await mind.decide(viewOf({ items, appetite: { like: true } }), patient);
    expect(decision).to.include({ provider: 'rules', model: null, prompt: null, answer: null });
    expect(decision.calls).to.deep.equal([]);
    expect(decision.plan.actions).to.deep.equal([{ kind: 'like', targetId: 'b' }]);
    expect(planSchema.safeParse(decision.plan).success).to.equal(true);
  });

  it('only browse where there is no appetite', async () => {
    const { plan, provider } = await mind.decide(viewOf({ items: [item('a')] }), patient);
    expect(provider).to.equal('rules');
    expect(plan.actions).to.deep.equal([{ kind: 'browse' }]);
    expect(plan.thought).to.not.equal('');
  });

  it('also decide where the appetite finds nothing to write under', async () => {
    const own = item('own', { own: true });
    const { plan, provider } = await mind.decide(
      viewOf({ items: [own], appetite: { like: true, comment: true } }),
      patient,
    );
    expect(provider).to.equal('rules');
    expect(plan.actions).to.deep.equal([{ kind: 'browse' }]);
  });

  it('never like own or liked items, and like at most two', async () => {
    const items = [
      item('own', { own: true, title: 'Clockwork bridges' }),
      item('liked', { liked: true, title: 'Clockwork lanterns' }),
      ...['a', 'b', 'c', 'd'].map((id) => item(id, { title: `Lanterns ${id}` })),
    ];
    for (let seed = 0; seed < 40; seed += 1) {
      const view = viewOf({ items, appetite: { like: true }, seed: `${seed}` });
      const { plan } = await mind.decide(view, patient);
      const targets = plan.actions.flatMap((action) => (action.kind === 'like' ? [action.targetId] : []));
      expect(targets).to.have.length(2);
      expect(targets).to.not.include.members(['own']).and.not.include.members(['liked']);
    }
  });

  it('decide the same for the same seed', async () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id));
    const view = viewOf({ items, appetite: { like: true } });
    expect(await mind.decide(view, patient)).to.deep.equal(await mind.decide(view, patient));
  });
});
