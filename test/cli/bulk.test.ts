import { expect } from 'chai';
import { FixtureFleet, json, jsonLines, problem, problemDocument } from './fixture-fleet.ts';
import { runCli } from './run-cli.ts';

const progress = (done: number, total: number | null) => ({ progress: { done, total } });

const refused = {
  status: 422,
  code: 'VALIDATION_FAILED',
  detail: 'Two fields are not valid.',
  errors: [
    { path: 'count', message: 'must be at most 100000', code: 'too_big' },
    { path: '', message: 'must be an object', code: 'invalid_type' },
  ],
};

describe('the bulk commands of the CLI', function () {
  // A process takes seconds to start on a busy machine.
  this.timeout(60_000);

  let fleet: FixtureFleet;

  beforeEach(async () => {
    fleet = new FixtureFleet();
    await fleet.listen();
  });

  afterEach(() => fleet.close());

  it('seed as many agents as asked for, and say what came of it', async () => {
    fleet.on('POST /api/agents/seed', jsonLines({ result: { created: 1_000, existing: 0 } }));

    const ended = await runCli(fleet.url, ['seed', '1000']);

    expect(ended).to.deep.equal({ code: 0, stdout: 'Made 1,000 agents.\n', stderr: '' });
    expect(fleet.received[0]?.body).to.deep.equal({ count: 1_000 });
    expect(fleet.received[0]?.headers.accept).to.match(/^application\/x-ndjson/);
  });

  it('seed from one persona and one seed, and tell who was there before', async () => {
    fleet.on('POST /api/agents/seed', jsonLines({ result: { created: 0, existing: 1 } }));

    const { stdout } = await runCli(fleet.url, ['seed', '1', '--persona', 'ai-artist', '--seed', 'spring']);

    expect(stdout).to.equal('Made 0 agents; 1 of this seed was there already.\n');
    expect(fleet.received[0]?.body).to.deep.equal({ count: 1, personaId: 'ai-artist', seed: 'spring' });
  });

  const lifecycle = [
    {
      command: 'start',
      some: 'Started 12 agents.',
      none: 'Started no agent: none was idle or paused or in error.',
    },
    { command: 'pause', some: 'Paused 12 agents.', none: 'Paused no agent: none was running.' },
    { command: 'resume', some: 'Resumed 12 agents.', none: 'Resumed no agent: none was paused.' },
    {
      command: 'stop',
      some: 'Stopped 12 agents.',
      none: 'Stopped no agent: none was running or paused or in error.',
    },
  ];
  for (const { command, some, none } of lifecycle) {
    it(`${command} all agents`, async () => {
      fleet.on(
        `POST /api/fleet/${command}`,
        jsonLines({ result: { changed: 12 } }),
        jsonLines({ result: { changed: 0 } }),
      );

      const first = await runCli(fleet.url, [command]);
      const second = await runCli(fleet.url, [command, '--persona', 'ai-artist']);

      expect(first).to.deep.equal({ code: 0, stdout: `${some}\n`, stderr: '' });
      expect(second).to.deep.equal({ code: 0, stdout: `${none}\n`, stderr: '' });
      expect(fleet.received.map(({ body }) => body)).to.deep.equal([{}, { personaId: 'ai-artist' }]);
    });
  }

  it('tell on a pipe now and then how far they have come', async () => {
    const steps = Array.from({ length: 100 }, (_, index) => progress((index + 1) * 100, 10_000));
    fleet.on('POST /api/fleet/start', jsonLines(...steps, { result: { changed: 10_000 } }));

    const { code, stdout, stderr } = await runCli(fleet.url, ['start']);

    expect(code).to.equal(0);
    expect(stdout).to.equal('Started 10,000 agents.\n');
    const lines = stderr.split('\n').slice(0, -1);
    expect(lines).to.have.lengthOf(10);
    expect(lines[0]).to.equal('Starting agents: 1,000 of 10,000');
    expect(lines.at(-1)).to.equal('Starting agents: 10,000 of 10,000');
  });

  it('tell how far they have come where nobody knows how far it is', async () => {
    const steps = Array.from({ length: 25 }, (_, index) => progress((index + 1) * 1_000, null));
    fleet.on('POST /api/fleet/stop', jsonLines(...steps, { result: { changed: 25_000 } }));

    const { stderr } = await runCli(fleet.url, ['stop']);

    expect(stderr).to.equal('Stopping agents: 10,000\nStopping agents: 20,000\n');
  });

  it('print exactly one document with --json: the answer as the fleet gave it', async () => {
    const result = { changed: 2, something: { new: true } };
    fleet.on('POST /api/fleet/pause', jsonLines(progress(1, 2), progress(2, 2), { result }));

    const { code, stdout } = await runCli(fleet.url, ['pause', '--json']);

    expect(code).to.equal(0);
    expect(JSON.parse(stdout)).to.deep.equal(result);
  });

  it('take the answer of a fleet that reports no progress', async () => {
    fleet.on('POST /api/fleet/resume', json({ changed: 3 }));

    expect(await runCli(fleet.url, ['resume'])).to.deep.equal({
      code: 0,
      stdout: 'Resumed 3 agents.\n',
      stderr: '',
    });
  });

  const waysToRefuse = {
    'at once': problem(refused),
    'on the way': jsonLines(progress(1, 20), { problem: problemDocument(refused) }),
  };
  for (const [when, answer] of Object.entries(waysToRefuse)) {
    it(`say why they were refused ${when}`, async () => {
      fleet.on('POST /api/agents/seed', answer);

      const forPeople = await runCli(fleet.url, ['seed', '5']);
      const forPrograms = await runCli(fleet.url, ['seed', '5', '--json']);

      const text =
        'error: Two fields are not valid.\n  - count: must be at most 100000\n  - must be an object\n';
      expect(forPeople).to.deep.equal({ code: 1, stdout: '', stderr: text });
      expect(forPrograms.code).to.equal(1);
      expect(forPrograms.stderr).to.equal(text);
      expect(JSON.parse(forPrograms.stdout)).to.deep.equal(problemDocument(refused));
    });
  }

  it('fail when the fleet is gone before the result', async () => {
    const line = `${JSON.stringify(progress(1, 20))}\n`;
    fleet.on(
      'POST /api/fleet/start',
      (response) => {
        response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
        response.write(line, () => response.destroy());
      },
      jsonLines(progress(1, 20)),
    );

    const dropped = await runCli(fleet.url, ['start']);
    const ended = await runCli(fleet.url, ['start']);

    for (const { code, stdout, stderr } of [dropped, ended]) {
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' });
      expect(stderr).to.match(/^error: The fleet's answer broke off \(.+\)\. Give the command again/);
    }
  });
});
