import { expect } from 'chai';
import type { Canary } from '../../src/api/canary.ts';
import { newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { isInCanary, withCanary } from '../../src/mind/canary.ts';
import { ChangeRefusedError, changedConfig } from '../../src/mind/change.ts';
import type { Decision, Mind, ModelCall } from '../../src/mind/mind.ts';
import { item, openServices, tinkerer, viewOf } from './fixtures.ts';

const canary: Canary = {
  share: 0.5,
  model: 'other',
  temperature: null,
  promptText: null,
  since: '2026-03-01T12:00:00.000Z',
};

const call: ModelCall = {
  provider: 'openai',
  model: 'm',
  purpose: 'plan',
  outcome: 'answered',
  answer: null,
  error: null,
  inputTokens: 1,
  outputTokens: 1,
  costUsd: 0,
  ms: 1,
};

/** A mind that asks its model once and does nothing. */
function mindOf(model: string): Mind {
  return {
    async decide(_view, services): Promise<Decision> {
      const made = { ...call, model };
      await services.record(made);
      const plan = { thought: '', actions: [] };
      const rest = { promptVersion: null, prompt: null, answer: null, guard: [] };
      return { ...rest, plan, provider: 'openai', model, calls: [made] };
    },
  };
}

/** Ids of agents, as they come. */
const ids = Array.from({ length: 4_000 }, () => newId<'agent'>());

function agentWhere(isInside: boolean): string {
  const found = ids.find((id) => isInCanary(id, canary.share) === isInside);
  if (found === undefined) throw new RangeError('Half of the agents are in the canary.');
  return found;
}

function visitOf(agentId: string) {
  const view = viewOf({ items: [item('a')], appetite: { like: true }, persona: tinkerer, seed: '1' });
  return { ...view, self: { ...view.self, id: agentId } };
}

describe('a canary', () => {
  it('has its share of the agents, always the same, and those of a smaller one among them', () => {
    const inside = (share: number) => ids.filter((id) => isInCanary(id, share));
    expect(inside(0.05).length / ids.length).to.be.within(0.03, 0.07);
    expect(inside(0.5).length / ids.length).to.be.within(0.46, 0.54);
    expect(inside(0.5)).to.include.members(inside(0.05));
    expect(inside(0.05)).to.deep.equal(inside(0.05));
  });

  it('decides for its agents alone, and names itself in every call', async () => {
    const recorded: ModelCall[] = [];
    const services = {
      ...openServices(),
      record: async (made: ModelCall) => {
        recorded.push(made);
      },
    };
    const mind = withCanary(mindOf('usual'), {
      current: () => canary,
      open: async () => mindOf('other'),
      logger: silentLogger(),
    });

    const inside = await mind.decide(visitOf(agentWhere(true)), services);
    const outside = await mind.decide(visitOf(agentWhere(false)), services);

    expect(inside.calls).to.deep.equal([{ ...call, model: 'other', canary: canary.since }]);
    expect(outside.calls).to.deep.equal([{ ...call, model: 'usual' }]);
    expect(recorded).to.deep.equal([...inside.calls, ...outside.calls]);
  });

  it('builds its mind when its first visit comes, once, and anew for another canary', async () => {
    const opened: string[] = [];
    let current: Canary | null = null;
    const mind = withCanary(mindOf('usual'), {
      current: () => current,
      open: async ({ since }) => {
        opened.push(since);
        return mindOf('other');
      },
      logger: silentLogger(),
    });
    const decide = (isInside: boolean) => mind.decide(visitOf(agentWhere(isInside)), openServices());

    expect((await decide(true)).model).to.equal('usual');
    current = canary;
    await decide(false);
    expect(opened).to.deep.equal([]);
    await Promise.all([decide(true), decide(true)]);
    expect(opened).to.deep.equal([canary.since]);
    current = { ...canary, since: '2026-03-02T12:00:00.000Z' };
    await decide(true);
    expect(opened).to.deep.equal([canary.since, current.since]);
    current = null;
    expect((await decide(true)).model).to.equal('usual');
  });

  it('that cannot be built leaves its agents to the usual mind, and the trace says why', async () => {
    const mind = withCanary(mindOf('usual'), {
      current: () => canary,
      open: () => Promise.reject(new Error('there is no such thing')),
      logger: silentLogger(),
    });
    const decision = await mind.decide(visitOf(agentWhere(true)), openServices());

    expect(decision.model).to.equal('usual');
    expect(decision.calls[0]).to.not.have.property('canary');
    expect(decision.guard[0]?.code).to.equal('CANARY_UNUSABLE');
    expect(decision.guard[0]?.message).to.include('there is no such thing');
  });
});

describe('a change of the mind', () => {
  const none = { model: null, temperature: null, promptText: null };
  const openai = { provider: 'openai', apiKey: 'k', baseUrl: 'http://127.0.0.1:9', model: 'm' } as const;

  it('changes the configuration where it says so', () => {
    expect(changedConfig(openai, { ...none, model: 'n', temperature: 0.2 })).to.deep.equal({
      ...openai,
      model: 'n',
      temperature: 0.2,
    });
  });

  it('is refused where it is none, or where the mind cannot be changed like that', () => {
    expect(() => changedConfig(openai, none)).to.throw(ChangeRefusedError, 'Say what to change');
    expect(() => changedConfig({ provider: 'scripted' }, { ...none, model: 'n' })).to.throw(
      ChangeRefusedError,
      'scripted',
    );
    expect(() => changedConfig(openai, { ...none, promptText: '# system\nHello' })).to.throw(
      ChangeRefusedError,
      '# subject',
    );
  });
});
