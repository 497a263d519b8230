import { createServer, type Server } from 'node:http';
import { type FixtureResponse, LLMock } from '@copilotkit/aimock';
import { expect } from 'chai';
import {
  createMind,
  type Mind,
  MindAbortedError,
  type Services,
  type VisitView,
} from '../../../src/mind/index.ts';
import { item, openServices, ownItemWithQuestion, patient, tinkerer, viewOf } from '../fixtures.ts';

const limits = { callMs: 10_000, retries: 1, mostOutputTokens: 4_000 };
const plan = {
  thought: 'The gears in the first one turn the right way.',
  actions: [
    { kind: 'like', targetId: 'i1' },
    { kind: 'comment', targetId: 'i1', content: 'The teeth of the small gear really mesh.' },
  ],
};
const toolCall = (
  args: unknown,
  usage = { prompt_tokens: 210, completion_tokens: 40, total_tokens: 250 },
): FixtureResponse => ({
  toolCalls: [{ name: 'plan_visit', arguments: typeof args === 'string' ? args : JSON.stringify(args) }],
  usage,
});
const view = (fields: Parameters<typeof viewOf>[0] = {}): VisitView =>
  viewOf({
    items: [item('gear-1', { title: 'Clockwork study' })],
    appetite: { like: true, comment: true },
    ...fields,
  });

async function mindAt(
  baseUrl: string,
  provider: 'openai' | 'ollama' = 'openai',
  given = limits,
  changes: { readonly model?: string; readonly fallbackModel?: string } = {},
) {
  const config =
    provider === 'openai'
      ? ({ provider, apiKey: 'sk-test', baseUrl: `${baseUrl}/v1`, model: 'gpt-4o-mini', ...changes } as const)
      : ({ provider, baseUrl: `${baseUrl}/`, model: 'llama3.2' } as const);
  return createMind({ config, personas: [tinkerer], limits: given });
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server does not listen.');
  return address.port;
}

/** The gallery as a request shows it. */
function shownVisit(body: string): string {
  return JSON.parse(`"${/<gallery>\[.*?<\/gallery>/.exec(body)?.[0] ?? ''}"`);
}

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It was expected to fail.');
}

describe('decision chain against an OpenAI-compatible server', () => {
  let server: LLMock;
  beforeEach(async () => {
    server = new LLMock({ port: 0, host: '127.0.0.1' });
    await server.start();
  });
  afterEach(() => server.stop());

  /** Answers the first call with the first answer and so on; the last one stays. */
  const answer = (...answers: readonly [FixtureResponse, ...FixtureResponse[]]): void => {
    let call = 0;
    server.on({ endpoint: 'chat' }, () => {
      const current = answers[Math.min(call, answers.length - 1)] ?? answers[0];
      call += 1;
      return current;
    });
  };
  const decide = async (visit: VisitView = view(), services: Services = openServices()) =>
    (await mindAt(server.url)).decide(visit, services);

  it('turns a tool call into a plan with the gallery’s ids, and accounts for its tokens', async () => {
    answer(toolCall(plan));
    const decision = await decide();
    expect(decision.plan).to.deep.equal({
      thought: plan.thought,
      actions: [
        { kind: 'like', targetId: 'gear-1' },
        { kind: 'comment', targetId: 'gear-1', content: 'The teeth of the small gear really mesh.' },
      ],
    });
    expect(decision).to.include({ provider: 'openai', model: 'gpt-4o-mini' });
    expect(decision.calls).to.have.length(1);
    expect(decision.calls[0]).to.include({
      purpose: 'plan',
      outcome: 'answered',
      inputTokens: 210,
      outputTokens: 40,
    });
    // 210 tokens at $0.15 and 40 at $0.60 a million.
    expect(decision.calls[0]?.costUsd).to.be.closeTo(0.000_055_5, 1e-9);
    expect(decision.prompt).to.include('Clockwork study');
    expect(JSON.parse(decision.answer ?? '')).to.deep.equal(plan);
    expect(decision.guard).to.deep.equal([]);
  });

  it('offers only the visit’s kinds, in a schema that OpenAI’s strict mode takes', async () => {
    answer(toolCall({ thought: 'Hm.', actions: [] }));
    await decide(view({ appetite: { comment: true, post: true } }));
    const body = JSON.stringify(server.getLastRequest()?.body);
    expect(body).to.include('"strict":true').and.include('"additionalProperties":false');
    expect(body).to.not.include('oneOf');
    expect(body).to.include('"const":"comment"').and.include('"const":"post"');
    expect(body).to.not.include('"const":"like"').and.not.include('"const":"reply"');
    expect(body).to.include('"tool_choice":{"type":"function","function":{"name":"plan_visit"}}');
  });

  it('tells the model what it may not repeat, and sends no id of the gallery', async () => {
    answer(toolCall({ thought: 'Hm.', actions: [] }));
    const items = [item('secret-id', { title: 'Kites' }), ownItemWithQuestion('mine')];
    await decide(view({ items, memory: { ownComments: ['I said this once.'] } }));
    const body = JSON.stringify(server.getLastRequest()?.body);
    expect(body).to.include('I said this once.').and.include('How long did this take?');
    expect(body).to.not.include('secret-id').and.not.include('mine-question');
  });

  it('reads JSON in the text where a server does without tools, also for ollama', async () => {
    answer({ content: `Here you are:\n\`\`\`json\n${JSON.stringify(plan)}\n\`\`\`` });
    const mind = await mindAt(server.url, 'ollama');
    const decision = await mind.decide(view(), patient);
    expect(decision).to.include({ provider: 'ollama', model: 'llama3.2' });
    expect(decision.plan.actions).to.have.length(2);
    expect(decision.calls[0]?.inputTokens).to.be.greaterThan(0);
  });

  it('keeps the good actions of an answer with bad ones', async () => {
    const bad = [{ kind: 'delete_gallery' }, { kind: 'like', targetId: 'not-there' }, 7];
    answer(toolCall({ thought: 'Hm.', actions: [...bad, ...plan.actions] }));
    const decision = await decide();
    expect(decision.plan.actions.map(({ kind }) => kind)).to.deep.equal(['like', 'comment']);
    expect(decision.guard.map(({ code }) => code)).to.deep.equal([
      'ACTION_MALFORMED',
      'ACTION_MALFORMED',
      'TARGET_UNKNOWN',
    ]);
  });

  const unusable: readonly (readonly [string, FixtureResponse])[] = [
    ['truncated arguments', toolCall('{"thought":"The gears","actions":[{"kind":"comm')],
    ['arguments of another shape', toolCall({ plan: 'like everything' })],
    ['prose', { content: 'I would rather talk about the weather.' }],
    ['truncated JSON in the text', { content: '{"thought":"The gears","actions":[{"kind":"like"}' }],
    ['nothing', { content: '' }],
  ];
  for (const [what, given] of unusable) {
    it(`asks once more where ${what} came for a plan, and counts both calls`, async () => {
      answer(given, toolCall(plan));
      const services = openServices();
      const decision = await decide(view(), services);
      expect(decision.provider).to.equal('openai');
      expect(decision.plan.actions).to.have.length(2);
      expect(services.recorded.map(({ purpose, outcome }) => [purpose, outcome])).to.deep.equal([
        ['plan', 'unusable'],
        ['repair', 'answered'],
      ]);
      expect(services.recorded.every(({ inputTokens }) => inputTokens > 0)).to.equal(true);
      expect(JSON.stringify(server.getLastRequest()?.body)).to.include('Your last answer was no plan');
    });
  }

  it('goes on with the persona’s own words when the second answer is no plan either', async () => {
    answer(toolCall('{"thought":', { prompt_tokens: 321, completion_tokens: 12, total_tokens: 333 }));
    const services = openServices();
    const decision = await decide(view(), services);
    expect(decision.provider).to.equal('scripted');
    expect(services.recorded.map(({ provider, inputTokens }) => [provider, inputTokens])).to.deep.equal([
      ['openai', 321],
      ['openai', 321],
      ['scripted', 0],
    ]);
    expect(services.recorded[0]?.answer).to.include('{"thought":');
    expect(decision.calls).to.deep.equal(services.recorded);
    expect(decision.guard.map(({ code }) => code)).to.include('MIND_ANSWER_INVALID');
  });

  it('asks the second model where the first fails, and says so in the trace', async () => {
    let calls = 0;
    server.on({ endpoint: 'chat' }, () => {
      calls += 1;
      return calls === 1 ? { error: { message: 'Gone' }, status: 404 } : toolCall(plan);
    });
    const mind = await mindAt(
      server.url,
      'openai',
      { ...limits, retries: 0 },
      { fallbackModel: 'gpt-4.1-nano' },
    );
    const decision = await mind.decide(view(), openServices());
    expect(decision).to.include({ provider: 'openai', model: 'gpt-4.1-nano' });
    expect(decision.calls.map(({ model, outcome }) => [model, outcome])).to.deep.equal([
      ['gpt-4o-mini', 'failed'],
      ['gpt-4.1-nano', 'answered'],
    ]);
    expect(decision.guard).to.deep.include({ code: 'MIND_REFUSED', message: decision.guard[0]?.message });
  });

  it('asks for other words once where the fleet has said the same, and drops what is said again', async () => {
    const other = {
      ...plan,
      actions: [{ kind: 'comment', targetId: 'i1', content: 'Brass would suit it.' }],
    };
    answer(toolCall(plan), toolCall(other));
    const taken = new Set(['The teeth of the small gear really mesh.']);
    const reserve = async (texts: readonly string[]) => texts.map((text) => (taken.has(text) ? text : null));
    const rewritten = await decide(view(), openServices({ reserve }));
    expect(rewritten.calls.map(({ purpose }) => purpose)).to.deep.equal(['plan', 'rewrite']);
    expect(rewritten.plan.actions).to.deep.include({
      kind: 'comment',
      targetId: 'gear-1',
      content: 'Brass would suit it.',
    });
    taken.add('Brass would suit it.');
    const dropped = await decide(view(), openServices({ reserve }));
    expect(dropped.calls).to.have.length(2);
    expect(dropped.plan.actions).to.deep.equal([{ kind: 'browse' }]);
    expect(dropped.guard.map(({ code }) => code)).to.include('TEXT_REPEATED');
  });

  const say = (content: string) => ({ ...plan, actions: [{ kind: 'comment', targetId: 'i1', content }] });

  it('asks for other words once where some may not be published', async () => {
    answer(toolCall(say('More of these at tinboats.art')), toolCall(say('The brass is warm.')));
    const rewritten = await decide(view());
    expect(rewritten.calls.map(({ purpose }) => purpose)).to.deep.equal(['plan', 'rewrite']);
    expect(rewritten.plan.actions).to.deep.equal([
      { kind: 'comment', targetId: 'gear-1', content: 'The brass is warm.' },
    ]);
    expect(JSON.stringify(server.getRequests().at(-1)?.body)).to.include('it leads out of the gallery');
  });

  it('publishes nothing of what may not be published twice', async () => {
    answer(toolCall(say('More of these at tinboats.art')), toolCall(say('More of these at tinboats.shop')));
    const dropped = await decide(view());
    expect(dropped.calls).to.have.length(2);
    expect(dropped.plan.actions).to.deep.equal([{ kind: 'browse' }]);
    expect(dropped.guard.filter(({ code }) => code === 'LINK')).to.have.length(2);
  });

  it('shows the model just the part that it asks for once more, and keeps what was left of the plan', async () => {
    answer(
      toolCall({
        thought: 'Two by two.',
        actions: [
          { kind: 'comment', targetId: 'i1', content: 'The study is a quiet one.' },
          { kind: 'comment', targetId: 'i2', content: 'More of these at tinboats.art' },
        ],
      }),
      toolCall({
        thought: 'Else.',
        actions: [
          { kind: 'comment', targetId: 'i1', content: 'A harbour in the morning.' },
          { kind: 'comment', targetId: 'i1', content: 'A second one that nobody asked for.' },
        ],
      }),
    );
    const items = [
      item('gear-1', { title: 'Clockwork study' }),
      item('port-2', { title: 'Harbour, morning' }),
    ];
    const decision = await decide(view({ items, appetite: { comment: true } }));
    const shown = (call: number) => JSON.stringify(server.getRequests()[call]?.body);
    const titles = items.map(({ title }) => title);
    expect(titles.filter((title) => shown(0).includes(title))).to.have.length(2);
    const [refused, kept] = shown(1).includes('Harbour') ? items.toReversed() : items;
    expect(shown(1)).to.include(refused?.title).and.not.to.include(kept?.title);
    expect(decision.plan).to.deep.equal({
      thought: 'Two by two.',
      actions: [
        { kind: 'comment', targetId: kept?.id, content: 'The study is a quiet one.' },
        { kind: 'comment', targetId: refused?.id, content: 'A harbour in the morning.' },
      ],
    });
    expect(decision.prompt)
      .to.include(shownVisit(shown(0)))
      .and.to.include(shownVisit(shown(1)));
  });

  it('keeps the first plan where the other words are no better', async () => {
    const link = { kind: 'comment', targetId: 'i1', content: 'More of these at tinboats.art' };
    answer(
      toolCall({ thought: '', actions: [{ kind: 'like', targetId: 'i1' }, link] }),
      toolCall({ thought: '', actions: [link] }),
    );
    const { plan: kept } = await decide(view());
    expect(kept.actions).to.deep.equal([{ kind: 'like', targetId: 'gear-1' }]);
  });

  it('repeats neither itself nor its own words of the same visit', async () => {
    answer(toolCall(plan));
    const memory = { ownComments: ['the teeth of the small gear really mesh'] };
    const { plan: left } = await decide(view({ memory }));
    expect(left.actions.map(({ kind }) => kind)).to.deep.equal(['like']);
  });

  it('makes no further call when the day’s limits leave no room, and speaks from the persona', async () => {
    answer(toolCall('{'));
    const decision = await decide(view(), openServices({ mayAskAgain: async () => false }));
    expect(server.getRequests()).to.have.length(1);
    expect(decision.provider).to.equal('scripted');
  });

  it('asks nobody else when what a call took cannot be written down', async () => {
    answer(toolCall(plan));
    const record = () => Promise.reject(new RangeError('disk full'));
    expect(await rejection(decide(view(), openServices({ record })))).to.be.instanceOf(RangeError);
    expect(server.getRequests()).to.have.length(1);
  });

  it('tells of a model whose price nobody has said, and counts it as nothing', async () => {
    answer(toolCall(plan));
    const mind = await mindAt(server.url, 'openai', limits, { model: 'house-model' });
    const decision = await mind.decide(view(), openServices());
    expect(decision.calls[0]?.costUsd).to.equal(null);
    expect(decision.guard.map(({ code }) => code)).to.deep.equal(['PRICE_UNKNOWN']);
  });

  it('waits and asks again after a 429 that says when', async () => {
    answer(
      { error: { message: 'Slow down', type: 'rate_limit_error' }, status: 429, retryAfter: 1 },
      toolCall(plan),
    );
    expect((await decide()).plan.actions).to.have.length(2);
    expect(server.getRequests()).to.have.length(2);
  });

  it('asks again after a 500', async () => {
    answer({ error: { message: 'Oops' }, status: 500 }, toolCall(plan));
    expect((await decide()).plan.actions).to.have.length(2);
  });

  const failures = [
    { status: 401, code: 'MIND_REFUSED', calls: 1 },
    { status: 404, code: 'MIND_REFUSED', calls: 1 },
    { status: 429, code: 'MIND_RATE_LIMITED', calls: 2 },
    { status: 503, code: 'MIND_UNAVAILABLE', calls: 2 },
  ] as const;
  for (const { status, code, calls } of failures) {
    it(`notes ${code} after ${calls} request(s) when the server keeps answering ${status}, and goes on`, async () => {
      answer({ error: { message: 'The key sk-test is no good' }, status, retryAfter: 1 });
      const { provider, calls: made, guard } = await decide();
      expect(provider).to.equal('scripted');
      expect(made[0]).to.include({ outcome: 'failed', inputTokens: 0, answer: null });
      expect(made[0]?.error?.code).to.equal(code);
      expect(made[0]?.error?.message).to.include('gpt-4o-mini').and.not.include('sk-test');
      expect(guard.map((note) => note.code)).to.deep.equal([code]);
      expect(server.getRequests()).to.have.length(calls);
    });
  }
});

describe('decision chain against a server that does not answer', () => {
  let hanging: Server;
  let url: string;
  beforeEach(async () => {
    hanging = createServer();
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${portOf(hanging)}`;
  });
  afterEach(async () => {
    hanging.closeAllConnections();
    await new Promise((resolve) => hanging.close(resolve));
  });

  it('ends at once when the visit is called off', async () => {
    const mind = await mindAt(url);
    const visit = new AbortController();
    hanging.once('request', () => visit.abort());
    const error = await rejection(mind.decide(view(), openServices({ signal: visit.signal })));
    expect(error).to.be.instanceOf(MindAbortedError);
    expect(error).to.have.property('code', 'MIND_ABORTED');
  });

  it('does not ask at all for a visit that is already called off', async () => {
    const mind = await mindAt(url);
    let asked = 0;
    hanging.on('request', () => {
      asked += 1;
    });
    const error = await rejection(mind.decide(view(), openServices({ signal: AbortSignal.abort() })));
    expect(error).to.be.instanceOf(MindAbortedError);
    expect(asked).to.equal(0);
  });

  const firstCall = async (mind: Mind) => (await mind.decide(view(), openServices())).calls[0]?.error;

  it('gives up when time is up, and does not ask again after a time-out', async () => {
    let asked = 0;
    hanging.on('request', () => {
      asked += 1;
    });
    const error = await firstCall(await mindAt(url, 'openai', { ...limits, callMs: 300, retries: 5 }));
    expect(error).to.include({ code: 'MIND_UNAVAILABLE', kind: 'time-out' });
    expect(error?.message).to.include('in time');
    expect(asked).to.equal(1);
  });

  it('says so when the answer is not even HTTP of that kind', async () => {
    hanging.on('request', (_, response) => response.end('<html>It works!</html>'));
    const error = await firstCall(await mindAt(url, 'openai', { ...limits, retries: 0 }));
    expect(error).to.include({ code: 'MIND_ANSWER_INVALID', kind: 'answer unusable' });
    expect(error?.message).to.include('It works!');
  });

  it('says so when nothing listens', async () => {
    const error = await firstCall(await mindAt('http://127.0.0.1:9', 'openai', { ...limits, retries: 0 }));
    expect(error?.code).to.equal('MIND_UNAVAILABLE');
  });
});
