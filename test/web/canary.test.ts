import { expect } from 'chai';
import { canaryStateSchema } from '../../src/api/canary.ts';
import { statement } from '../../src/db/sql.ts';
import { newId } from '../../src/lib/ids.ts';
import { type AgentAnswer, makeAgent } from '../support/agents.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const insertVisit = statement(
  'test-canary-visit',
  `insert into ticks (id, agent_id, slot, status, worker, calls, plan, provider, guard, input_tokens, output_tokens,
     cost_usd) values ($1, $2, $3, 'finished', 'w', $4::jsonb, '{}', $5, $6::jsonb, 10, 5, 0.25)`,
);
const insertAction = statement(
  'test-canary-action',
  `insert into actions (id, tick_id, agent_id, seq, kind, status, idempotency_key)
   values ($1, $2, $3, $4, 'comment', $5, $6)`,
);

interface Visit {
  /** What its calls name; undefined for none. */
  readonly canary?: string | undefined;
  readonly purpose?: string;
  readonly provider?: string;
  readonly guard?: readonly string[];
  readonly comments?: readonly string[];
}

describe('a canary over HTTP', () => {
  let web: TestWeb;
  let agent: AgentAnswer;
  let slot = 0;

  before(async () => {
    web = await startWeb();
    agent = await makeAgent(web);
  });
  after(() => web?.close());

  const canaryNow = () => web.ask(canaryStateSchema, 'GET', '/api/canary');
  const begin = (body: object) => web.ask(canaryStateSchema, 'PUT', '/api/canary', { body });

  async function recordVisit(visit: Visit): Promise<void> {
    const { canary, purpose = 'plan', provider = 'openai', guard = [], comments = [] } = visit;
    const { database } = web.context;
    const id = newId<'tick'>();
    slot += 1;
    const calls = JSON.stringify([{ provider: 'openai', purpose, ...(canary && { canary }) }]);
    const notes = JSON.stringify(guard.map((code) => ({ code, message: '' })));
    await database.rows(insertVisit, [id, agent.id, slot, calls, provider, notes]);
    for (const [seq, status] of comments.entries())
      await database.rows(insertAction, [newId<'action'>(), id, agent.id, seq, status, `${id}-${seq}`]);
  }

  it('is none at first, and ends as often as one likes', async () => {
    expect(await canaryNow()).to.deep.equal({ canary: null, comparison: null });
    const ended = await web.ask(canaryStateSchema, 'DELETE', '/api/canary');
    expect(ended).to.deep.equal({ canary: null, comparison: null });
  });

  it('counts what its visits came to apart from all others, and no visit of another canary', async () => {
    const { canary } = await begin({ share: 0.05, temperature: 0.4 });
    const since = canary?.since;
    await recordVisit({
      canary: since,
      guard: ['TEXT_REPEATED', 'REPEATED'],
      comments: ['confirmed', 'failed', 'confirmed'],
    });
    await recordVisit({ canary: since, provider: 'scripted' });
    await recordVisit({ comments: ['failed'] });
    await recordVisit({ canary: '2020-01-01T00:00:00.000Z' });
    await recordVisit({ purpose: 'image' });

    const { comparison } = await canaryNow();
    expect(comparison?.canary).to.deep.include({
      agents: 1,
      visits: 2,
      plans: 1,
      guardChanges: 2,
      repeatedTexts: 1,
      inputTokens: 20,
      outputTokens: 10,
      costUsd: 0.5,
    });
    expect(comparison?.canary.actions).to.deep.include({ kind: 'comment', confirmed: 2, failed: 1 });
    expect(comparison?.others).to.deep.include({ visits: 1, plans: 1, costUsd: 0.25 });
    expect(comparison?.others.actions).to.deep.include({ kind: 'comment', confirmed: 0, failed: 1 });

    const anew = await begin({ share: 0.5, temperature: 0.5 });
    expect(anew.canary).to.include({ share: 0.5, temperature: 0.5 });
    expect(anew.comparison?.canary).to.include({ visits: 0 });
  });

  it('is refused where it changes nothing that can be changed', async () => {
    const refusal = (body: object) => web.refusal('PUT', '/api/canary', { body });
    expect(await refusal({ share: 0.05 })).to.include({ code: 'CHANGE_REFUSED' });
    expect((await refusal({ share: 0.05, model: 'm' })).detail).to.include('scripted');
    expect((await refusal({ share: 0.05, promptText: '# system\nHello' })).detail).to.include('# subject');
    for (const body of [
      { share: 0, temperature: 1 },
      { share: 0.51, temperature: 1 },
      { share: 0.05, temperature: 3 },
      { share: 0.05, temperature: 1, mood: 'calm' },
      { share: 0.05, promptText: 'a\u0000b' },
    ])
      expect(await refusal(body), JSON.stringify(body)).to.include({ code: 'VALIDATION_FAILED' });
  });
});
