import { expect } from 'chai';
import { newId } from '../../src/lib/ids.ts';
import { agent, agentIdOf, FixtureFleet, json, problem } from './fixture-fleet.ts';
import { runCli, runCliProcess } from './run-cli.ts';

const ada = agentIdOf('ada');
const page = (items: readonly object[], nextCursor: string | null = null) => json({ items, nextCursor });

describe('the commands of the CLI for some agents', function () {
  // A process takes seconds to start on a busy machine.
  this.timeout(60_000);

  let fleet: FixtureFleet;

  beforeEach(async () => {
    fleet = new FixtureFleet();
    await fleet.listen();
  });

  afterEach(() => fleet.close());

  it('find an agent by its whole username, on whatever page it is', async () => {
    fleet.on(
      'GET /api/agents',
      page([agent('ada_fern'), agent('nevada')], agentIdOf('nevada')),
      page([agent('ada')]),
    );
    fleet.on(`POST /api/agents/${ada}/start`, json(agent('ada')));

    const ended = await runCliProcess(fleet.url, ['start', 'ada']);

    expect(ended).to.deep.equal({ code: 0, stdout: 'ada by name (ada) is running.\n', stderr: '' });
    expect(fleet.receivedAt('GET /api/agents').map(({ query }) => query)).to.deep.equal([
      { q: 'ada', limit: '200' },
      { q: 'ada', limit: '200', cursor: agentIdOf('nevada') },
    ]);
  });

  it('take an id without looking it up', async () => {
    fleet.on(`POST /api/agents/${ada}/pause`, json(agent('ada', 'paused')));

    const { code, stdout } = await runCli(fleet.url, ['pause', ada]);

    expect({ code, stdout }).to.deep.equal({ code: 0, stdout: 'ada by name (ada) is paused.\n' });
    expect(fleet.received.map(({ route }) => route)).to.deep.equal([`POST /api/agents/${ada}/pause`]);
  });

  it('go on after one that is refused or unknown, and fail in the end', async () => {
    const detail = 'bob by name is idle; resume needs an agent that is paused.';
    fleet.on('GET /api/agents', page([agent('ada'), agent('bob')]));
    fleet.on(`POST /api/agents/${ada}/resume`, json(agent('ada')));
    fleet.on(
      `POST /api/agents/${agentIdOf('bob')}/resume`,
      problem({ status: 409, code: 'AGENT_TRANSITION_REFUSED', detail }),
    );
    const args = ['resume', 'bob', 'nobody', 'ada'];

    const forPeople = await runCli(fleet.url, args);
    const forPrograms = await runCli(fleet.url, [...args, '--json']);

    expect(forPeople.code).to.equal(1);
    expect(forPeople.stdout).to.equal('ada by name (ada) is running.\n');
    expect(forPeople.stderr)
      .to.contain(`error: bob: ${detail}\n`)
      .and.to.contain('nobody: There is no agent called nobody.');
    expect(forPrograms.code).to.equal(1);
    const { agents, refused } = JSON.parse(forPrograms.stdout);
    expect(agents).to.deep.equal([agent('ada')]);
    expect(refused[0]).to.deep.equal({ agent: 'bob', code: 'AGENT_TRANSITION_REFUSED', detail });
    expect(refused[1]).to.include({ agent: 'nobody', code: 'AGENT_NOT_FOUND' });
  });

  it('print what was done as one document with --json', async () => {
    fleet.on('GET /api/agents', page([agent('ada'), agent('bob')]));
    fleet.on(`POST /api/agents/${ada}/stop`, json(agent('ada', 'idle')));
    fleet.on(`POST /api/agents/${agentIdOf('bob')}/stop`, json(agent('bob', 'idle')));

    const { code, stdout } = await runCli(fleet.url, ['stop', 'ada', 'bob', '--json']);

    expect(code).to.equal(0);
    expect(JSON.parse(stdout)).to.deep.equal({
      agents: [agent('ada', 'idle'), agent('bob', 'idle')],
      refused: [],
    });
  });

  it('stop at what would fail for every agent', async () => {
    fleet.on(
      'GET /api/agents',
      problem({ status: 503, code: 'DATABASE_UNAVAILABLE', detail: 'Postgres does not answer.' }),
    );

    const { code, stderr } = await runCli(fleet.url, ['stop', 'ada', 'bob']);

    expect({ code, stderr }).to.deep.equal({ code: 1, stderr: 'error: Postgres does not answer.\n' });
    expect(fleet.received).to.have.lengthOf(1);
  });

  for (const [command, status] of [
    ['retire', 'retired'],
    ['restore', 'idle'],
  ] as const) {
    it(`${command} the agents that are named, and never all`, async () => {
      fleet.on('GET /api/agents', page([agent('ada')]));
      fleet.on(`POST /api/agents/${ada}/${command}`, json(agent('ada', status)));

      const named = await runCli(fleet.url, [command, 'ada']);
      const unnamed = await runCli(fleet.url, [command]);

      expect(named).to.deep.equal({ code: 0, stdout: `ada by name (ada) is ${status}.\n`, stderr: '' });
      expect(unnamed.code).to.not.equal(0);
      expect(unnamed.stderr).to.include("missing required argument 'agents'");
      expect(fleet.received.map(({ route }) => route)).to.deep.equal([
        'GET /api/agents',
        `POST /api/agents/${ada}/${command}`,
      ]);
    });
  }

  it('list the personas with their weights', async () => {
    const items = [
      {
        id: 'ai-artist',
        label: 'AI artist',
        summary: 'Paints.',
        weight: 1.2,
        interests: [],
        workflows: [],
        version: 2,
        drafted: true,
        fault: null,
        author: 'Grace',
        changedAt: '2026-01-31T09:30:00.000Z',
        builtIn: true,
      },
      {
        id: 'ux-designer',
        label: 'UX designer',
        summary: 'Sketches.',
        weight: 1,
        interests: [],
        workflows: [],
        version: 1,
        drafted: false,
        fault: null,
        author: 'Grace',
        changedAt: '2026-01-31T09:30:00.000Z',
        builtIn: true,
      },
    ];
    const catalogue = { items, nextCursor: null, missing: [] };
    fleet.on('GET /api/personas', json(catalogue), json(catalogue));

    const { stdout } = await runCli(fleet.url, ['personas']);
    const asked = await runCli(fleet.url, ['personas', '--json']);

    expect(stdout.split('\n')[0]).to.match(/^ai-artist +1\.2 {2}v2 \+ draft {2}AI artist: Paints\.$/);
    expect(JSON.parse(asked.stdout)).to.deep.equal(catalogue);
  });

  it('seed by weights and without accounts', async () => {
    fleet.on('POST /api/agents/seed', json({ created: 2, existing: 0 }));

    await runCli(fleet.url, ['seed', '2', '--weights', '--no-accounts']);

    expect(fleet.receivedAt('POST /api/agents/seed').map(({ body }) => body)).to.deep.equal([
      { count: 2, weights: true, accounts: false },
    ]);
  });

  it('seed so many of each persona, by weights of their own, as active as asked for', async () => {
    fleet.on('POST /api/agents/seed', json({ created: 3, existing: 0 }));

    await runCli(fleet.url, ['seed', '--counts', 'ai-artist=2, ux-designer=1', '--level', 'visitor']);
    await runCli(fleet.url, ['seed', '9', '--weights', 'ai-artist=2.5,ux-designer=1']);

    expect(fleet.receivedAt('POST /api/agents/seed').map(({ body }) => body)).to.deep.equal([
      { counts: { 'ai-artist': 2, 'ux-designer': 1 }, level: 'visitor' },
      { count: 9, weights: { 'ai-artist': 2.5, 'ux-designer': 1 } },
    ]);
  });

  it('say what is wrong with a mix before anything is sent', async () => {
    const wrong = [
      ['--counts', 'ai-artist=2,ai-artist=3'],
      ['--weights', 'ai-artist=many'],
      ['--level', 'busy'],
    ];
    const ended = await Promise.all(wrong.map((options) => runCli(fleet.url, ['seed', ...options])));
    expect(ended.map(({ stderr }) => /It (must be|names) .*/.exec(stderr)?.[0])).to.deep.equal([
      'It names ai-artist twice.',
      'It must be personas with numbers, as ai-artist=3,ux-designer=1.',
      'It must be one of visitor, regular, enthusiast, bootstrap.',
    ]);
    expect(fleet.received).to.deep.equal([]);
  });

  it('say what a seeding would do and cost before anybody is made', async () => {
    const trialId = newId<'trial'>();
    const perDay = {
      visits: 30,
      likes: 17.2,
      comments: 1,
      posts: 0.4,
      inputTokens: 9_000,
      outputTokens: 1_000,
    };
    const forecast = {
      agents: 30,
      simulated: 30,
      days: 3,
      personas: [{ personaId: 'ai-artist', agents: 30 }],
      perDay: { ...perDay, imageRuns: 1, costUsd: 0.125 },
      model: 'gpt-4o-mini',
      realism: [],
    };
    const trial = {
      id: trialId,
      kind: 'forecast',
      status: 'done',
      reason: null,
      requestedAt: '2026-03-01T12:00:00.000Z',
      finishedAt: '2026-03-01T12:00:09.000Z',
      models: [],
      persona: null,
      described: null,
      visit: null,
      interview: null,
      forecast,
    };
    fleet.on('POST /api/agents/seed/forecast', json({ trialId }));
    fleet.on(`GET /api/trials/${trialId}`, json(trial));

    const given = ['seed', '30', '-p', 'ai-artist', '--forecast', '--days', '3'];
    const { stdout } = await runCli(fleet.url, given);

    expect(fleet.receivedAt('POST /api/agents/seed/forecast').map(({ body }) => body)).to.deep.equal([
      { count: 30, personaId: 'ai-artist', days: 3 },
    ]);
    expect(stdout).to.include('30 agents: 30 ai-artist\n');
    expect(stdout).to.include('30 visits, 17 likes, 1 comment, 0 posts, 10,000 tokens\n');
    expect(stdout).to.include('Cost: $0.13 a day with gpt-4o-mini');
    expect(fleet.receivedAt('POST /api/agents/seed')).to.deep.equal([]);
  });
});
