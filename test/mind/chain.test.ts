import { createServer, type Server } from 'node:http';
import { type FixtureResponse, LLMock } from '@copilotkit/aimock';
import { expect } from 'chai';
import {
  createMind,
  MindAbortedError,
  MindAnswerInvalidError,
  MindRateLimitedError,
  MindRefusedError,
  MindUnavailableError,
  type VisitView,
} from '../../src/mind/index.ts';
import { item, ownItemWithQuestion, patient, tinkerer, viewOf } from './fixtures.ts';

const limits = { attemptMs: 2_000, callMs: 10_000, retries: 1 };
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

async function mindAt(baseUrl: string, provider: 'openai' | 'ollama' = 'openai', given = limits) {
  const config =
    provider === 'openai'
      ? ({ provider, apiKey: 'sk-test', baseUrl: `${baseUrl}/v1`, model: 'gpt-4o-mini' } as const)
      : ({ provider, baseUrl: `${baseUrl}/`, model: 'llama3.2' } as const);
  return createMind({ config, personas: [tinkerer], limits: given });
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server does not listen.');
  return address.port;
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
  const decide = async (visit: VisitView = view()) => (await mindAt(server.url)).decide(visit, patient);

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
    expect(decision.usage).to.deep.equal({ inputTokens: 210, outputTokens: 40 });
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
    expect(decision.usage.inputTokens).to.be.greaterThan(0);
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
    it(`refuses ${what} as a plan, and still tells prompt, answer and tokens`, async () => {
      answer(given);
      const error = await rejection(decide());
      if (!(error instanceof MindAnswerInvalidError)) throw error;
      expect(error.code).to.equal('MIND_ANSWER_INVALID');
      expect(error.unusable).to.include({ provider: 'openai', model: 'gpt-4o-mini' });
      expect(error.unusable.prompt).to.include('Clockwork study');
      expect(error.unusable.usage.inputTokens).to.be.greaterThan(0);
      expect(server.getRequests()).to.have.length(1);
    });
  }

  it('counts the tokens of a broken answer as the server reports them', async () => {
    answer(toolCall('{"thought":', { prompt_tokens: 321, completion_tokens: 12, total_tokens: 333 }));
    const error = await rejection(decide());
    if (!(error instanceof MindAnswerInvalidError)) throw error;
    expect(error.unusable.usage).to.deep.equal({ inputTokens: 321, outputTokens: 12 });
    expect(error.unusable.answer).to.include('{"thought":');
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
    { status: 401, type: MindRefusedError, code: 'MIND_REFUSED', calls: 1 },
    { status: 404, type: MindRefusedError, code: 'MIND_REFUSED', calls: 1 },
    { status: 429, type: MindRateLimitedError, code: 'MIND_RATE_LIMITED', calls: 2 },
    { status: 503, type: MindUnavailableError, code: 'MIND_UNAVAILABLE', calls: 2 },
  ] as const;
  for (const { status, type, code, calls } of failures) {
    it(`ends with ${code} after ${calls} call(s) when the server keeps answering ${status}`, async () => {
      answer({ error: { message: 'The key sk-test is no good' }, status, retryAfter: 1 });
      const error = await rejection(decide());
      if (!(error instanceof type)) throw error;
      expect(error.code).to.equal(code);
      expect(error.message).to.include('gpt-4o-mini').and.not.include('sk-test');
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
    const error = await rejection(mind.decide(view(), { signal: visit.signal }));
    expect(error).to.be.instanceOf(MindAbortedError);
    expect(error).to.have.property('code', 'MIND_ABORTED');
  });

  it('does not ask at all for a visit that is already called off', async () => {
    const mind = await mindAt(url);
    let asked = 0;
    hanging.on('request', () => {
      asked += 1;
    });
    const error = await rejection(mind.decide(view(), { signal: AbortSignal.abort() }));
    expect(error).to.be.instanceOf(MindAbortedError);
    expect(asked).to.equal(0);
  });

  it('gives up when one attempt takes too long', async () => {
    const mind = await mindAt(url, 'openai', { attemptMs: 100, callMs: 10_000, retries: 0 });
    const error = await rejection(mind.decide(view(), patient));
    expect(error).to.be.instanceOf(MindUnavailableError);
    expect(error).to.have.property('message').that.includes('in time');
  });

  it('gives up when all the attempts together take too long', async () => {
    const mind = await mindAt(url, 'openai', { attemptMs: 10_000, callMs: 100, retries: 5 });
    const error = await rejection(mind.decide(view(), patient));
    expect(error).to.be.instanceOf(MindUnavailableError);
    expect(error).to.have.property('message').that.includes('in time');
  });

  it('says so when the answer is not even HTTP of that kind', async () => {
    hanging.on('request', (_, response) => response.end('<html>It works!</html>'));
    const mind = await mindAt(url, 'openai', { ...limits, retries: 0 });
    const error = await rejection(mind.decide(view(), patient));
    expect(error).to.have.property('code', 'MIND_UNAVAILABLE');
  });

  it('says so when nothing listens', async () => {
    const mind = await mindAt('http://127.0.0.1:9', 'openai', { ...limits, retries: 0 });
    const error = await rejection(mind.decide(view(), patient));
    expect(error).to.be.instanceOf(MindUnavailableError);
  });
});
