import { expect } from 'chai';
import { z } from 'zod';
import { type Fault, Faults } from '../../sandbox/faults.ts';
import { commentListAnswer, itemAnswer, itemListAnswer } from '../../src/floimg/schema.ts';
import { eventually } from '../support/eventually.ts';
import { type Client, type Running, startSandbox } from './support.ts';

describe('sandbox faults', () => {
  let running: Running;
  let client: Client;
  let itemId: string;

  beforeEach(async () => {
    running = await startSandbox();
    ({ client } = running);
    await client.invite('ada');
    itemId = await client.post('ada', 'One');
  });

  afterEach(async () => {
    await running.sandbox.close();
  });

  const setFaults = (body: unknown) => client.call('POST', '/sandbox/faults', { body });
  const like = () => client.call('POST', `/api/showcase/${itemId}/like`, { agent: 'ada', body: {} });
  const item = async () => (await client.ask(itemAnswer, 'GET', `/api/showcase/${itemId}`)).item;
  const failureOf = async (call: Promise<unknown>): Promise<unknown> => {
    try {
      await call;
      return undefined;
    } catch (error) {
      return error;
    }
  };

  const resetAt = '2030-01-02T00:00:00.000Z';
  const answers: readonly [Fault, number, Record<string, unknown>][] = [
    [{ kind: 'unauthorized' }, 401, {}],
    [{ kind: 'forbidden' }, 403, {}],
    [{ kind: 'not-found' }, 404, {}],
    [{ kind: 'unprocessable' }, 422, {}],
    [{ kind: 'fleet-daily-budget', resetAt }, 429, { code: 'FLEET_DAILY_BUDGET_EXCEEDED', resetAt }],
    [
      { kind: 'fleet-monthly-budget', resetAt: 'soon' },
      429,
      { code: 'FLEET_MONTHLY_BUDGET_EXCEEDED', resetAt: 'soon' },
    ],
    [
      { kind: 'agent-daily-limit', used: 9, limit: 8, resetAt },
      429,
      { code: 'AGENT_DAILY_LIMIT_EXCEEDED', resetAt },
    ],
    [{ kind: 'agent-monthly-limit', used: 9, limit: 8 }, 429, { code: 'AGENT_MONTHLY_LIMIT_EXCEEDED' }],
    [{ kind: 'too-fast', retryAfter: '7' }, 429, {}],
    [{ kind: 'fleet-paused' }, 503, { code: 'FLEET_PAUSED' }],
    [{ kind: 'server-error' }, 500, {}],
    [{ kind: 'unavailable' }, 503, {}],
  ];
  for (const [fault, status, fields] of answers) {
    it(`answers ${status} for ${JSON.stringify(fault)}, without carrying the call out`, async () => {
      await setFaults({ queue: [{ on: ['like'], fault }] });
      const struck = await like();
      expect(struck.status).to.equal(status);
      expect(struck.body).to.include(fields);
      if (fault.kind === 'too-fast') expect(struck.headers.get('retry-after')).to.equal('7');
      if ('used' in fault) expect(struck.body).to.deep.include({ usage: { used: 9, limit: 8 } });
      expect((await item()).likeCount).to.equal(0);
      expect((await like()).body).to.include({ liked: true });
    });
  }

  it('breaks the connection before the call is carried out', async () => {
    await setFaults({ queue: [{ on: ['like'], fault: { kind: 'reset' } }] });
    expect(await failureOf(like())).to.be.instanceOf(TypeError);
    expect((await item()).likeCount).to.equal(0);
  });

  it('loses the answer of a call that was carried out', async () => {
    await setFaults({
      queue: [
        { on: ['like'], fault: { kind: 'lose-answer' } },
        { on: ['comment'], fault: { kind: 'lose-answer' } },
      ],
    });
    expect(await failureOf(like())).to.be.instanceOf(TypeError);
    const saying = client.call('POST', `/api/showcase/${itemId}/comments`, {
      agent: 'ada',
      body: { content: 'Lost.' },
    });
    expect(await failureOf(saying)).to.be.instanceOf(TypeError);
    expect(await item()).to.include({ likeCount: 1, commentCount: 1 });
    const { comments } = await client.ask(commentListAnswer, 'GET', `/api/showcase/${itemId}/comments`);
    expect(comments.entries.map(({ content }) => content)).to.deep.equal(['Lost.']);
  });

  for (const handled of [false, true]) {
    it(`hangs until the caller gives up, with the call ${handled ? '' : 'not '}carried out`, async () => {
      await setFaults({ queue: [{ on: ['like'], fault: { kind: 'hang', handled } }] });
      const path = `/api/showcase/${itemId}/like`;
      const patience = new AbortController();
      const { signal } = patience;
      const failure = failureOf(client.call('POST', path, { agent: 'ada', body: {}, signal }));
      await eventually('a call that hangs', async () => {
        const { body } = await client.call('GET', '/sandbox/faults');
        const { queue } = z.object({ queue: z.array(z.unknown()) }).parse(body);
        return queue.length === 0 && (!handled || (await item()).likeCount === 1) ? true : undefined;
      });
      patience.abort();
      expect(await failure).to.have.property('name', 'AbortError');
      expect((await item()).likeCount).to.equal(handled ? 1 : 0);
    });
  }

  it('lets go of hanging and delayed callers when it closes', async () => {
    await setFaults({ queue: [{ fault: { kind: 'hang' } }, { fault: { kind: 'delay', ms: 600_000 } }] });
    const calls = [failureOf(like()), failureOf(like())];
    await running.sandbox.close();
    for (const failure of await Promise.all(calls)) expect(failure).to.be.instanceOf(TypeError);
    running = await startSandbox();
  });

  it('carries a call out after a delay', async () => {
    await setFaults({ queue: [{ on: ['like'], fault: { kind: 'delay', ms: 120 } }] });
    const began = performance.now();
    expect((await like()).body).to.include({ liked: true });
    expect(performance.now() - began).to.be.greaterThan(110);
  });

  it('strikes the queued faults one by one, each at the first call that fits', async () => {
    await client.invite('bob');
    await setFaults({
      queue: [
        { on: ['like'], agent: 'bob', fault: { kind: 'server-error' } },
        { on: ['feed'], fault: { kind: 'unavailable' } },
        { fault: { kind: 'forbidden' } },
      ],
    });
    expect((await client.call('GET', '/api/showcase')).status).to.equal(503);
    expect((await like()).status).to.equal(403);
    expect((await like()).status).to.equal(200);
    expect(
      (await client.call('POST', `/api/showcase/${itemId}/like`, { agent: 'bob', body: {} })).status,
    ).to.equal(500);
    expect((await client.call('GET', '/sandbox/faults')).body).to.deep.equal({
      rules: [],
      queue: [],
      struck: { unavailable: 1, forbidden: 1, 'server-error': 1 },
    });
  });

  it('strikes by a rule until it is cleared', async () => {
    await setFaults({ rules: [{ on: ['feed'], probability: 1, fault: { kind: 'server-error' } }] });
    expect((await client.call('GET', '/api/showcase')).status).to.equal(500);
    expect((await client.call('GET', '/api/showcase')).status).to.equal(500);
    expect((await like()).status).to.equal(200);
    await client.call('DELETE', '/sandbox/faults');
    await client.ask(itemListAnswer, 'GET', '/api/showcase');
  });

  it('can make an image fail to load', async () => {
    await setFaults({ queue: [{ on: ['blob'], fault: { kind: 'unavailable' } }] });
    expect((await fetch(`${client.url}/api/images/none/blob`)).status).to.equal(503);
  });

  it('refuses a fault that it does not know', async () => {
    for (const body of [
      { queue: [{ fault: { kind: 'explode' } }] },
      { rules: [{ fault: { kind: 'reset' }, probability: 2 }] },
      { queue: [{ on: ['nowhere'], fault: { kind: 'reset' } }] },
      { rule: [] },
    ]) {
      expect((await setFaults(body)).status, JSON.stringify(body)).to.equal(422);
    }
  });

  it('answers the whole state for comparison', async () => {
    await like();
    await client.call('POST', `/api/showcase/${itemId}/comments`, {
      agent: 'ada',
      body: { content: 'Mine.' },
    });
    const { body } = await client.call('GET', '/sandbox/state');
    expect(body).to.have.keys('users', 'items', 'comments', 'likes', 'images');
    expect(body).to.have.nested.property('users[0].username', 'ada');
    expect(body).to.have.nested.property('items[0].id', itemId);
    expect(body).to.have.nested.property('comments[0].content', 'Mine.');
    expect(body).to.have.nested.property('likes[0].username', 'ada');
  });
});

describe('sandbox fault rules', () => {
  const strikes = (seed: number, probability: number): boolean[] => {
    const faults = new Faults(seed);
    faults.addRule({ probability, fault: { kind: 'reset' } });
    return Array.from(
      { length: 1000 },
      () => faults.strike({ kind: 'like', agent: undefined }) !== undefined,
    );
  };

  it('repeat exactly for a seed, and differ between seeds', () => {
    expect(strikes(1, 0.3)).to.deep.equal(strikes(1, 0.3));
    expect(strikes(1, 0.3)).not.to.deep.equal(strikes(2, 0.3));
  });

  it('strike about as often as their probability says', () => {
    expect(strikes(3, 0.3).filter(Boolean).length).to.be.within(250, 350);
    expect(strikes(3, 0).filter(Boolean)).to.have.lengthOf(0);
    expect(strikes(3, 1).filter(Boolean)).to.have.lengthOf(1000);
  });
});
