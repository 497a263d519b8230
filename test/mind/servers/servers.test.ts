import { expect } from 'chai';
import { processCapabilityMemory } from '../../../src/mind/chain/model/capability-memory.ts';
import { createMind, type Mind } from '../../../src/mind/index.ts';
import { startProxy } from '../../support/proxy.ts';
import { item, openServices, tinkerer, viewOf } from '../fixtures.ts';
import { decidingServers } from './deciding.ts';
import { failingServers } from './failing.ts';
import {
  type Behaviour,
  completion,
  type ModelServer,
  planText,
  send,
  startModelServer,
  toolCall,
} from './model-server.ts';

const limits = { callMs: 10_000, retries: 0, mostOutputTokens: 4_000 };
const apiKey = 'sk-secret-of-the-fleet';

/** A visit to four pictures, one of which bears a title that a filter minds. */
const view = viewOf({
  items: [
    item('gear', { title: 'Clockwork study' }),
    item('kite', { title: 'Forbidden kite' }),
    item('boat', { title: 'Boats' }),
    item('leaf', { title: 'Leaves' }),
  ],
  appetite: { like: true, comment: true },
});

interface Setting {
  readonly path?: string | undefined;
  readonly temperature?: number | undefined;
  readonly callMs?: number | undefined;
}

function mindAt(url: string, { path = '/v1', temperature, callMs = limits.callMs }: Setting): Promise<Mind> {
  return createMind({
    config: { provider: 'openai', apiKey, baseUrl: `${url}${path}`, model: 'm', temperature },
    personas: [tinkerer],
    limits: { ...limits, callMs },
  });
}

describe('the servers of models', () => {
  let server: ModelServer | undefined;
  const start = async (behaviour: Behaviour): Promise<string> => {
    server = await startModelServer(behaviour);
    return server.url;
  };
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  describe('that give a plan', () => {
    for (const { name, behaviour, tokens, ...setting } of decidingServers) {
      it(`decide, where one ${name}`, async () => {
        const mind = await mindAt(await start(behaviour), setting);
        const services = openServices();
        const decision = await mind.decide(view, services);
        const errors = decision.calls.flatMap(({ error }) => error?.message ?? []);
        expect(decision.provider, errors.join('\n')).to.equal('openai');
        expect(decision.plan.actions.map(({ kind }) => kind)).to.deep.equal(['like', 'comment']);
        expect(services.recorded).to.deep.equal(decision.calls);
        const sum = (key: 'inputTokens' | 'outputTokens') =>
          decision.calls.reduce((total, call) => total + call[key], 0);
        const counted = [sum('inputTokens'), sum('outputTokens')];
        if (tokens !== undefined) expect(counted).to.deep.equal(tokens);
        for (const count of counted) expect(count).to.satisfy(Number.isInteger).and.be.within(1, 5_000);
      });

      it(`are asked once from the second visit on, where one ${name}`, async () => {
        const mind = await mindAt(await start(behaviour), setting);
        await mind.decide(view, openServices());
        const before = server?.asked.length ?? 0;
        const { provider } = await mind.decide(view, openServices());
        expect(provider).to.equal('openai');
        // A redirect is part of each question, and what a filter minds is looked for in halves.
        const most = /slash/.test(name) ? 2 : /filters/.test(name) ? 3 : 1;
        expect((server?.asked.length ?? 0) - before).to.be.within(1, most);
      });
    }
  });

  it('of Azure are asked at their deployment, with its version and key', async () => {
    const url = await start((_, response) => send(response, completion(toolCall())));
    const mind = await createMind({
      config: {
        provider: 'azure',
        apiKey,
        baseUrl: `${url}/openai/v1/`,
        model: 'mini',
        apiVersion: '2024-10-21',
      },
      personas: [tinkerer],
      limits,
    });
    const decision = await mind.decide(view, openServices());
    expect(decision).to.include({ provider: 'azure', model: 'mini' });
    expect(decision.plan.actions).to.have.length(2);
    expect(server?.asked.map(({ path, key }) => [path, key])).to.deep.equal([
      ['/openai/deployments/mini/chat/completions?api-version=2024-10-21', apiKey],
    ]);
  });

  it('are asked through a proxy, where there is one', async () => {
    const url = await start((_, response) => send(response, completion(toolCall())));
    await using proxy = await startProxy(Number(new URL(url).port));
    const mind = await createMind({
      config: { provider: 'openai', apiKey, baseUrl: 'http://models.test/v1', model: 'm' },
      personas: [tinkerer],
      limits,
      proxy: { httpProxy: proxy.url, httpsProxy: null, noProxy: null },
    });
    expect(await mind.decide(view, openServices())).to.include({ provider: 'openai' });
    expect(server?.asked).to.have.length(1);
  });

  it('are asked by another worker as the first one has learnt it', async () => {
    const memory = processCapabilityMemory();
    const url = await start((asked, response) => {
      if ('tools' in asked.body) send(response, { error: 'm does not support tools' }, 400);
      else send(response, completion({ content: planText }));
    });
    const config = { provider: 'openai', apiKey, baseUrl: url, model: 'm' } as const;
    for (const questions of [2, 1]) {
      const before = server?.asked.length ?? 0;
      const mind = await createMind({ config, personas: [tinkerer], limits, memory });
      expect(await mind.decide(view, openServices())).to.include({ provider: 'openai' });
      expect((server?.asked.length ?? 0) - before).to.equal(questions);
    }
  });

  describe('that give none', () => {
    for (const { name, behaviour, kind, words, callMs } of failingServers) {
      it(`are reported as ${kind}, where one ${name}`, async () => {
        const mind = await mindAt(await start(behaviour), { callMs });
        const decision = await mind.decide(view, openServices());
        expect(decision.provider).to.equal('scripted');
        const failed = decision.calls.filter(({ provider }) => provider === 'openai');
        const last = failed.at(-1)?.error;
        const said = decision.guard.map(({ message }) => message).join('\n');
        expect(last?.kind).to.equal(kind);
        expect(said).to.include(words).and.not.include(apiKey);
        expect(said.length).to.be.below(2_000);
      });
    }

    it('are asked no endless series of questions by every visit, where one refuses with no known word', async () => {
      const mind = await mindAt(
        await start((_, response) => {
          response.writeHead(400).end('no');
        }),
        {},
      );
      await mind.decide(view, openServices());
      const before = server?.asked.length ?? 0;
      expect(before).to.be.within(2, 20);
      await mind.decide(view, openServices());
      expect((server?.asked.length ?? 0) - before).to.equal(1);
    });
  });
});
