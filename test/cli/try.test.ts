import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import type { Tick } from '../../src/api/ticks.ts';
import { newId } from '../../src/lib/ids.ts';
import { createMind } from '../../src/mind/index.ts';
import { item, openServices, viewOf } from '../mind/fixtures.ts';
import {
  completion,
  type ModelServer,
  plan,
  send,
  startModelServer,
  toolCall,
} from '../mind/servers/model-server.ts';
import { agent, agentIdOf, FixtureFleet, json } from './fixture-fleet.ts';
import { runCli, runCliProcess } from './run-cli.ts';

const visits = 8;
/** Of 210 tokens at $0.15 and 40 at $0.60 a million. */
const callUsd = 0.000_055_5;

/** Visits as a fleet has recorded them. */
async function recordedTicks(): Promise<Tick[]> {
  const personas = loadPersonas();
  const [persona] = personas;
  if (persona === undefined) throw new RangeError('There are personas.');
  const mind = await createMind({ config: { provider: 'scripted' }, personas });
  const ticks: Tick[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const view = viewOf({
      items: [item('a'), item('b')],
      appetite: { like: true, comment: true },
      persona,
      seed: `${visit}`,
    });
    const { perception, ...given } = view;
    const {
      provider,
      model,
      promptVersion,
      prompt,
      answer,
      calls,
      guard,
      plan: decided,
    } = await mind.decide(view, openServices());
    const at = `2026-03-01T12:00:0${visit}.000Z`;
    ticks.push({
      id: newId<'tick'>(),
      agentId: agentIdOf('ada'),
      slot: at,
      status: 'finished',
      outcome: 'acted',
      attempts: 1,
      view: given,
      perception,
      provider,
      model,
      promptVersion,
      personaVersion: null,
      prompt,
      answer,
      calls,
      guard,
      plan: decided,
      actions: [],
      inputTokens: 0,
      outputTokens: 0,
      costUsd: 0,
      error: null,
      startedAt: at,
      finishedAt: at,
      timings: null,
    });
  }
  return ticks;
}

describe('try', () => {
  let fleet: FixtureFleet;
  let server: ModelServer;
  let directory: string;
  let environment: Readonly<Record<string, string>>;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'fleet-try-'));
    const likes = JSON.stringify({ ...plan, actions: plan.actions.slice(0, 1) });
    server = await startModelServer(({ body }, response) =>
      send(response, completion(toolCall(body.model === 'gpt-4.1-mini' ? likes : undefined))),
    );
    fleet = new FixtureFleet();
    await fleet.listen();
    fleet.on('GET /api/agents', json({ items: [agent('ada')], nextCursor: null }));
    fleet.on(
      `GET /api/agents/${agentIdOf('ada')}/ticks`,
      json({ items: await recordedTicks(), nextCursor: null }),
    );
    fleet.on('GET /api/model-prices', json({ items: [], nextCursor: null }));
    environment = {
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'sk-of-the-tests',
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'gpt-4o-mini',
    };
  });
  after(async () => {
    await fleet?.close();
    await server?.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('decides recorded visits twice and compares both', async () => {
    const html = join(directory, 'out.html');
    const args = ['try', '--model', 'gpt-4.1-mini', '--html', html, '--json'];
    const { code, stdout, stderr } = await runCliProcess(fleet.url, args, environment);
    expect(code, stderr).to.equal(0);
    const comparison = JSON.parse(stdout);
    expect(comparison).to.deep.include({ wanted: visits, visits, differing: visits });
    expect(comparison.baseline).to.deep.include({ actions: visits * 2, inputTokens: visits * 210 });
    expect(comparison.changed).to.deep.include({ actions: visits, inputTokens: visits * 210 });
    expect(comparison.baseline.costUsd).to.be.closeTo(visits * callUsd, 1e-9);
    expect(comparison.baseline.repeated).to.be.closeTo((visits - 1) / visits, 1e-9);
    expect(await readFile(html, 'utf8')).to.include('The teeth of the small gear really mesh.');
  });

  it('keeps its limit of money, and says how many visits it left out', async () => {
    const before = server.asked.length;
    // What a call may cost at the most is set aside before it is made: 6,000 tokens in and 4,000 out are $0.0033.
    const args = ['try', '--temperature', '0.3', '--most-usd', '0.0034', '--json'];
    const { code, stdout, stderr } = await runCli(fleet.url, args, environment);
    expect(code, stderr).to.equal(0);
    const { visits: decided, baseline, changed } = JSON.parse(stdout);
    expect(decided).to.be.below(visits);
    expect(baseline.costUsd + changed.costUsd).to.be.at.most(0.0034);
    expect(server.asked.length - before).to.be.below(visits * 2);
  });

  it('refuses what is no change, and a model whose price nobody has said', async () => {
    const nothing = await runCli(fleet.url, ['try'], environment);
    expect(nothing.code).to.equal(1);
    expect(nothing.stderr).to.include('Say what to change');
    const unpriced = await runCli(fleet.url, ['try', '--model', 'house-model'], environment);
    expect(unpriced.code).to.equal(1);
    expect(unpriced.stderr).to.include('house-model').and.include('price');
  });

  describe('--canary', () => {
    const state = (canary: object | null) => json({ canary, comparison: null });
    const since = '2026-03-01T12:00:00.000Z';

    it('begins the change on a share of the agents, and asks no model by itself', async () => {
      const change = { model: 'gpt-4.1-mini', temperature: 0.3, promptText: null };
      fleet.on('PUT /api/canary', state({ share: 0.05, ...change, since }));
      const before = server.asked.length;
      const args = ['try', '--model', 'gpt-4.1-mini', '--temperature', '0.3', '--canary', '5%'];
      const { code, stdout, stderr } = await runCli(fleet.url, args, environment);
      expect(code, stderr).to.equal(0);
      expect(stdout).to.include('5% of the agents');
      expect(fleet.receivedAt('PUT /api/canary').at(-1)?.body).to.deep.equal({ share: 0.05, ...change });
      expect(server.asked).to.have.length(before);
    });

    it('sends a prompt as its text', async () => {
      const file = join(directory, 'mine.md');
      await writeFile(file, '# system\nMine');
      await runCli(fleet.url, ['try', '--prompt', file, '--canary', '0.1'], environment);
      expect(fleet.receivedAt('PUT /api/canary').at(-1)?.body).to.deep.include({
        share: 0.1,
        promptText: '# system\nMine',
      });
    });

    it('is ended with --end-canary', async () => {
      fleet.on('DELETE /api/canary', state(null));
      const { code, stdout, stderr } = await runCli(fleet.url, ['try', '--end-canary'], environment);
      expect(code, stderr).to.equal(0);
      expect(stdout).to.include('The canary is over');
    });

    it('is refused for what is no share of up to a half, and together with its end', async () => {
      for (const share of ['0%', '51%', '0.6', 'some', '-5%', '5%%']) {
        const { code, stderr } = await runCli(fleet.url, ['try', '--model', 'm', `--canary=${share}`]);
        expect(code, share).to.equal(2);
        expect(stderr).to.include('It must be a share');
      }
      const both = await runCli(fleet.url, ['try', '--end-canary', '--canary', '5%']);
      expect(both.code).to.equal(2);
    });
  });
});
