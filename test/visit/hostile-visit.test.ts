import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { stateOf } from '../../sandbox/api/control.ts';
import { createMind, type Mind } from '../../src/mind/index.ts';
import { createWorkflowBuilder } from '../../src/mind/workflows/index.ts';
import { hostileAnswers } from '../mind/guard/hostile/answers.ts';
import { hostileTexts } from '../mind/guard/hostile/texts.ts';
import { openVisitSetting, type TestAgent, type VisitSetting } from './visit-setting.ts';

/** A model's server that gives these answers one after the other, each as the arguments of the plan tool. */
async function startAnswering(answers: readonly string[]): Promise<{ server: Server; url: string }> {
  let next = 0;
  const server = createServer((request, response) => {
    request.resume();
    const text = answers[next % answers.length] ?? '';
    next += 1;
    const call = { id: 'call', type: 'function', function: { name: 'plan_visit', arguments: text } };
    const message = { role: 'assistant', content: null, tool_calls: [call] };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        id: 'chat',
        object: 'chat.completion',
        created: 0,
        model: 'm',
        choices: [{ index: 0, finish_reason: 'tool_calls', message }],
        usage: { prompt_tokens: 700, completion_tokens: 50, total_tokens: 750 },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}/v1` };
}

describe('visits of a hostile gallery with a hostile model', function () {
  this.timeout(120_000);
  const personas = loadPersonas();
  let setting: VisitSetting;
  let server: Server;
  let mind: Mind;
  let agent: TestAgent;

  before(async () => {
    setting = await openVisitSetting();
    const answering = await startAnswering(hostileAnswers);
    server = answering.server;
    const { url: baseUrl } = answering;
    mind = await createMind({
      config: { provider: 'openai', apiKey: 'sk', baseUrl, model: 'gpt-4o-mini', retries: 0 },
      personas,
    });
    agent = await setting.makeAgent();
    await makeHostileGallery();
  });

  after(async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    await setting?.close();
  });

  /** Twenty pictures whose every word is hostile, and hostile comments under the agent's own picture. */
  async function makeHostileGallery(): Promise<void> {
    const { store } = setting.sandbox;
    const strangers = await Promise.all(
      hostileTexts
        .slice(0, 6)
        .map((name, index) =>
          store.addUser({ agentId: null, username: `stranger_${index}`, name: name || 'x', personaId: null }),
        ),
    );
    const self = store.gallery.userByName(agent.username);
    if (self === undefined) throw new RangeError('The agent has an account.');
    const own = await store.publish(self, { imageUrl: 'https://pictures.example/own.png', title: 'Mine' });
    for (const [index, text] of hostileTexts.entries()) {
      const user = strangers[index % strangers.length];
      if (user === undefined) throw new RangeError('There are strangers.');
      await store.publish(user, {
        imageUrl: `https://pictures.example/${index}.png`,
        title: text.slice(0, 200) || 'x',
        description: text,
      });
      if (text.trim() !== '') await store.comment(own, user, text);
    }
  }

  it('end by themselves, each, and touch nothing but what they saw', async () => {
    const workflows = createWorkflowBuilder(personas);
    const before = stateOf(setting.sandbox.store);
    for (let visit = 0; visit < 2 * hostileAnswers.length; visit += 1) {
      const report = await setting.visit(agent, mind, {
        // Every picture costs a second, and what is tried here is what leads to one.
        buildWorkflow: (idea, context) => {
          workflows(idea, context);
          return setting.parts.buildWorkflow(idea, context);
        },
      });
      expect(report, `visit ${visit}`).to.deep.include({ end: 'finished', failure: null });
    }
    const failed = await setting.rows<{ error: string }>("select error from ticks where outcome = 'failed'");
    expect(failed).to.deep.equal([]);

    const { likes, comments, items, users } = stateOf(setting.sandbox.store);
    const own = ({ username }: { username: string | null }): boolean => username === agent.username;
    const others = <T extends { username: string | null }>(all: readonly T[]): T[] =>
      all.filter((one) => !own(one));
    expect(others(likes)).to.deep.equal(others(before.likes));
    expect(others(comments)).to.deep.equal(others(before.comments));
    expect(others(items)).to.deep.equal(others(before.items));
    expect(users).to.have.length(before.users.length);

    const ledger = await setting.rows<{ kind: string; targetId: string | null; seen: boolean }>(
      `select kind, target_id as "targetId", kind = 'post' or exists (
         select from jsonb_array_elements(t.perception->'older') item where item->>'id' = a.target_id
         union all
         select from gallery_items i where i.id = any (s.item_ids) and i.item->>'id' = a.target_id) as seen
       from actions a join ticks t on t.id = a.tick_id join gallery_snapshots s on s.id = t.snapshot_id`,
    );
    expect(ledger.length).to.be.greaterThan(20);
    expect(ledger.filter(({ seen }) => !seen)).to.deep.equal([]);
  });

  it('leave a trace and activities that can be read', async () => {
    const { calls } = await setting.row<{ calls: number }>(
      'select sum(jsonb_array_length(calls))::int as calls from ticks where provider is not null',
    );
    expect(calls).to.be.greaterThan(100);
    const activities = await setting.activities(agent);
    expect(activities.length).to.be.greaterThan(100);
  });
});
